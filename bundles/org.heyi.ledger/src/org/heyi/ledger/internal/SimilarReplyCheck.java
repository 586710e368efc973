package org.heyi.ledger.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.osgi.service.component.annotations.Component;

/**
 * Replies that are nearly the same as one to another item: copied instead of thought about.
 *
 * <p>What is compared is the text without the item's title, numbers, marks and spaces, by the share of its runs of four
 * characters that two replies have in common. Candidates come from min-hashes in bands, so that the time is nearly
 * linear in the number of replies.
 */
@Component(service = ReviewCheck.class)
public final class SimilarReplyCheck extends LedgerCheck {

    private static final int RUN = 4;
    private static final int SHORTEST = 40;
    private static final double ENOUGH = 0.75;
    private static final int BANDS = 12;
    private static final int ROWS = 3;
    /** Candidates looked at per band: those of one text that everybody copied. */
    private static final int NEIGHBOURS = 20;

    private record Text(Suggestion item, int[] runs) {
    }

    /** Made by the framework. */
    public SimilarReplyCheck() {
        super("similar-reply");
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Text> texts = new ArrayList<>();
        for (Suggestion item : context.ledger()) {
            context.progress().checkCancelled();
            Standing standing = Lifecycle.state(item, context.asOf());
            String text = standing.lastReply() == null ? null : plain(standing.lastReply().getText());
            if (text != null && text.length() >= SHORTEST) {
                texts.add(new Text(item, runs(text)));
            }
        }
        Map<Integer, Set<Integer>> alike = new TreeMap<>();
        for (int band = 0; band < BANDS; band++) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                context.progress().checkCancelled();
                buckets.computeIfAbsent(signature(texts.get(i).runs, band), k -> new ArrayList<>()).add(i);
            }
            for (List<Integer> bucket : buckets.values()) {
                for (int a = 0; a < bucket.size(); a++) {
                    for (int b = a + 1; b < Math.min(bucket.size(), a + 1 + NEIGHBOURS); b++) {
                        int i = bucket.get(a);
                        int j = bucket.get(b);
                        if (!together(texts.get(i).item, texts.get(j).item) && common(texts.get(i).runs, texts.get(j).runs) >= ENOUGH) {
                            alike.computeIfAbsent(i, k -> new HashSet<>()).add(j);
                            alike.computeIfAbsent(j, k -> new HashSet<>()).add(i);
                        }
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        alike.forEach((i, others) -> findings.add(about(texts.get(i).item, Severity.INFO, "found", String.valueOf(others.size()),
                others.stream().sorted().limit(3).map(j -> SessionName.named(texts.get(j).item)).collect(Collectors.joining("、")))));
        return findings;
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        throw new UnsupportedOperationException("compares items");
    }

    /** Items that were merged have the same reply by rule. */
    private static boolean together(Suggestion a, Suggestion b) {
        return a.getMergedInto() == b || b.getMergedInto() == a || a.getMergedInto() != null && a.getMergedInto() == b.getMergedInto();
    }

    private static String plain(String text) {
        return text == null ? null : text.replaceAll("《[^》]*》", "").replaceAll("[^\\p{IsHan}a-zA-Z]+", "");
    }

    private static int[] runs(String text) {
        int[] runs = new int[text.length() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = text.substring(i, i + RUN).hashCode();
        }
        return Arrays.stream(runs).distinct().sorted().toArray();
    }

    private static long signature(int[] runs, int band) {
        long signature = 0;
        for (int row = 0; row < ROWS; row++) {
            long salt = 0x9E3779B97F4A7C15L * (band * ROWS + row + 1);
            long least = Long.MAX_VALUE;
            for (int run : runs) {
                long mixed = (run ^ salt) * 0xBF58476D1CE4E5B9L;
                least = Math.min(least, (mixed ^ mixed >>> 29) & Long.MAX_VALUE);
            }
            signature = signature * 31 + least;
        }
        return signature;
    }

    private static double common(int[] a, int[] b) {
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) both / (a.length + b.length - both);
    }
}
