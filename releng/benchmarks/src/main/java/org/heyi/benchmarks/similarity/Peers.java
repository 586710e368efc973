package org.heyi.benchmarks.similarity;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What others would do about comments that ask the same. */
final class Peers {

    private Peers() {
    }

    /** Share of the runs of so many characters that two comments have in common. */
    static double[] runs(List<Pair> pairs, int length) {
        return pairs.stream().mapToDouble(each -> {
            Set<String> one = runs(each.one().all(), length);
            Set<String> other = runs(each.other().all(), length);
            Set<String> all = new HashSet<>(one);
            all.addAll(other);
            one.retainAll(other);
            return all.isEmpty() ? 0 : (double) one.size() / all.size();
        }).toArray();
    }

    /** Cosine of the runs of two characters, each weighted by how rare it is. */
    static double[] cosine(List<Pair> pairs) {
        Map<String, Double> weights = new HashMap<>();
        pairs.forEach(each -> List.of(each.one(), each.other())
                .forEach(comment -> runs(comment.all(), 2).forEach(run -> weights.merge(run, 1.0, Double::sum))));
        weights.replaceAll((run, frequency) -> Math.log((2.0 * pairs.size() + 1) / (frequency + 0.5)));
        return pairs.stream().mapToDouble(each -> {
            Set<String> one = runs(each.one().all(), 2);
            Set<String> other = runs(each.other().all(), 2);
            double size = Math.sqrt(square(one, weights) * square(other, weights));
            one.retainAll(other);
            return size == 0 ? 0 : square(one, weights) / size;
        }).toArray();
    }

    private static double square(Set<String> runs, Map<String, Double> weights) {
        return runs.stream().mapToDouble(each -> weights.get(each) * weights.get(each)).sum();
    }

    private static Set<String> runs(String text, int length) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + length <= text.length(); at++) {
            runs.add(text.substring(at, at + length));
        }
        return runs;
    }

    /** How high one comment ranks for the other, beside how high it ranks for itself. */
    static double[] moreLikeThis(List<Pair> pairs) throws IOException {
        try (Analyzer analyzer = new SmartChineseAnalyzer(); ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Pair each : pairs) {
                    for (Pair.Comment comment : List.of(each.one(), each.other())) {
                        Document document = new Document();
                        document.add(new TextField("text", comment.all(), Field.Store.NO));
                        writer.addDocument(document);
                    }
                }
                writer.forceMerge(1); // keeps the order: a document's number is that of its comment
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                MoreLikeThis like = new MoreLikeThis(reader);
                like.setAnalyzer(analyzer);
                like.setFieldNames(new String[] {"text"});
                like.setMinTermFreq(1);
                like.setMinDocFreq(1);
                double[] result = new double[pairs.size()];
                for (int i = 0; i < result.length; i++) {
                    result[i] = Math.max(share(searcher, like, pairs.get(i).one(), 2 * i, 2 * i + 1),
                            share(searcher, like, pairs.get(i).other(), 2 * i + 1, 2 * i));
                }
                return result;
            }
        }
    }

    private static double share(IndexSearcher searcher, MoreLikeThis like, Pair.Comment comment, int self, int other) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc each : searcher.search(like.like("text", new StringReader(comment.all())), searcher.getIndexReader().maxDoc()).scoreDocs) {
            scores.put(each.doc, each.score);
        }
        float own = scores.getOrDefault(self, 0f);
        return own == 0 ? 0 : Math.min(1, scores.getOrDefault(other, 0f) / own);
    }
}
