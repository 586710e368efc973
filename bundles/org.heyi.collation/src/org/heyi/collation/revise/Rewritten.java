package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.List;

import org.heyi.anchoring.TextDiff;
import org.heyi.anchoring.TextRange;
import org.heyi.collation.Sentences;
import org.heyi.collation.revise.Rewriting.Draft;
import org.heyi.model.review.AmendmentOperation;

/** Paragraphs that were written anew, and the amendments by which they may come to read so: the best first, one that always does last. */
final class Rewritten {

    /** So many characters of what stands beside an insertion tell its place, unless they are not enough. */
    private static final int LEAD = 12;
    private static final String MARKS = "，。；：！？、,;:!?\n";

    private final BaseText base;
    private final List<String> old;
    private final List<String> now;
    /** Index of the first paragraph that is another one, and of the first behind the last such one. */
    private final int from;
    private final int to;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param base the report
     * @param first index of the first of the paragraphs
     * @param before their texts
     * @param after what was written in their place, paragraph by paragraph; others than before
     */
    Rewritten(BaseText base, int first, List<String> before, List<String> after) {
        this.base = base;
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < most - same && before.get(before.size() - 1 - behind).equals(after.get(after.size() - 1 - behind))) {
            behind++;
        }
        old = before.subList(same, before.size() - behind);
        now = after.subList(same, after.size() - behind);
        from = first + same;
        to = from + old.size();
    }

    List<Draft> drafts() {
        if (now.isEmpty()) {
            drafts.add(new Draft(AmendmentOperation.DELETE, paragraphs(from, to), ""));
        } else if (old.isEmpty()) {
            come();
        } else {
            movedParagraphs();
            merged();
            String before = String.join("\n", old);
            String after = String.join("\n", now);
            movedSentences(before, after);
            changed(before, after, base.range(from).start());
            drafts.add(new Draft(AmendmentOperation.REPLACE, paragraphs(from, to), after));
        }
        return drafts;
    }

    private TextRange paragraphs(int begin, int end) {
        return new TextRange(base.range(begin).start(), base.range(end - 1).end());
    }

    /** New paragraphs stand behind one; at the very beginning they stand before the words of the first. */
    private void come() {
        String words = String.join("\n", now);
        if (from > 0) {
            TextRange behind = base.range(from - 1);
            drafts.add(new Draft(AmendmentOperation.ADD_PARAGRAPH, opening(behind), words));
        } else {
            TextRange whole = base.range(0);
            TextRange lead = opening(whole);
            drafts.add(new Draft(AmendmentOperation.REPLACE, lead, words + "\n" + base.text(lead)));
            drafts.add(new Draft(AmendmentOperation.REPLACE, whole, words + "\n" + base.text(whole)));
        }
    }

    private void movedParagraphs() {
        int by = turned(old, now);
        if (by == 0) {
            return;
        }
        Draft down = new Draft(AmendmentOperation.MOVE, paragraphs(from, from + by), "", id(to - 1));
        Draft up = from == 0 ? null : new Draft(AmendmentOperation.MOVE, paragraphs(from + by, to), "", id(from - 1));
        add(down, up);
    }

    private String id(int paragraph) {
        String id = base.paragraph(paragraph).getId();
        return id == null ? base.text(base.range(paragraph)) : id;
    }

    /** What is shorter is said to move. */
    private void add(Draft one, Draft other) {
        boolean otherFirst = one == null || other != null && other.passage().length() < one.passage().length();
        for (Draft each : otherFirst ? new Draft[] {other, one} : new Draft[] {one, other}) {
            if (each != null) {
                drafts.add(each);
            }
        }
    }

    /** By how many places a list was turned round; 0 when it was not. */
    private static int turned(List<String> before, List<String> after) {
        if (before.size() == after.size()) {
            for (int by = 1; by < before.size(); by++) {
                int rest = before.size() - by;
                if (before.subList(by, before.size()).equals(after.subList(0, rest)) && before.subList(0, by).equals(after.subList(rest, after.size()))) {
                    return by;
                }
            }
        }
        return 0;
    }

    private void merged() {
        if (old.size() != 2 || now.size() != 1) {
            return;
        }
        String all = now.getFirst();
        String head = old.getFirst();
        while (!head.isEmpty() && WordBorders.isMarks(head.substring(head.length() - 1))) {
            head = head.substring(0, head.length() - 1);
        }
        String tail = old.getLast();
        boolean joined = all.startsWith(head) && all.endsWith(tail) && head.length() + tail.length() <= all.length()
                && WordBorders.isMarks(all.substring(head.length(), all.length() - tail.length()));
        if (joined) {
            drafts.add(new Draft(AmendmentOperation.MERGE, base.range(from), all.equals(old.getFirst() + tail) ? "" : all, tail));
        }
    }

    private void movedSentences(String before, String after) {
        List<String> was = sentences(before);
        List<String> is = sentences(after);
        int same = 0;
        while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
            same++;
        }
        int end = was.size();
        while (end > same && was.size() == is.size() && was.get(end - 1).equals(is.get(end - 1))) {
            end--;
        }
        if (was.size() != is.size() || end - same < 2) {
            return;
        }
        int by = turned(was.subList(same, end), is.subList(same, end));
        if (by > 0) {
            int start = base.range(from).start() + length(was.subList(0, same));
            int middle = start + length(was.subList(same, same + by));
            int stop = middle + length(was.subList(same + by, end));
            Draft down = moved(start, middle, was.get(end - 1));
            Draft up = same == 0 ? null : moved(middle, stop, was.get(same - 1));
            add(down, up);
        }
    }

    /** Words of one paragraph that go behind others; null when they are not such. */
    private Draft moved(int start, int end, String target) {
        String words = base.text().substring(start, end);
        return words.contains("\n") || target.equals("\n") ? null : new Draft(AmendmentOperation.MOVE, new TextRange(start, end), "", target);
    }

    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    /** The sentences of a text, and the breaks between its paragraphs. */
    private static List<String> sentences(String text) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int end = text.charAt(at) == '\n' ? at + 1 : Sentences.end(text, at + 1);
            int stop = text.indexOf('\n', at + 1);
            end = stop > at && stop < end ? stop : end;
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }

    // ---- words

    private void changed(String before, String after, int by) {
        List<TextDiff.Edit> edits = TextDiff.diff(before, after).stream().filter(each -> each.kind() != TextDiff.Kind.KEPT).toList();
        Span span = new Span(before, after, edits.getFirst().before().start(), edits.getLast().before().end(), edits.getFirst().after().start(),
                edits.getLast().after().end());
        span.settle();
        if (span.isInsertion() && span.partsWords()) {
            inserted(span, by);
        } else if (span.isDeletion() && span.partsWords() && span.isQuotable()) {
            drafts.add(new Draft(AmendmentOperation.DELETE, span.old(by), ""));
        }
        if (!span.isInsertion() && !span.isDeletion() && span.isMarks() && span.isQuotable()) {
            drafts.add(new Draft(AmendmentOperation.REPLACE, span.old(by), span.words()));
        }
        span.widen();
        drafts.add(new Draft(span.isDeletion() ? AmendmentOperation.DELETE : AmendmentOperation.REPLACE, span.old(by), span.words()));
    }

    private void inserted(Span span, int by) {
        String words = span.words();
        int at = by + span.old(0).start();
        TextRange paragraph = base.range(base.paragraphAt(at));
        String text = base.text(paragraph);
        int place = at - paragraph.start();
        boolean behindSentence = place == 0 || Sentences.ends(text, place);
        if (words.isBlank()) {
            return;
        }
        if (place == text.length() && behindSentence && Sentences.isClosed(words) && !words.contains("\n")) {
            drafts.add(new Draft(AmendmentOperation.APPEND_SENTENCE, opening(paragraph), words));
        }
        boolean before = text.substring(0, place).isBlank() || behindSentence && !text.substring(place).isBlank() && !Sentences.isClosed(words);
        drafts.add(new Draft(before ? AmendmentOperation.INSERT_BEFORE : AmendmentOperation.INSERT_AFTER,
                lead(at, paragraph, before), words));
    }

    /** The words by which a paragraph is told from all others: its first clause, or as many as it takes. */
    private TextRange opening(TextRange paragraph) {
        String all = base.text();
        int end = paragraph.start();
        boolean told = false;
        while (end < paragraph.end() && !told) {
            end++;
            boolean clause = end == paragraph.end() || MARKS.indexOf(all.charAt(end)) >= 0;
            String words = all.substring(paragraph.start(), end);
            told = clause && words.length() > 1 && !WordBorders.isMarks(words) && all.indexOf(words) == paragraph.start()
                    && all.indexOf(words, paragraph.start() + 1) < 0;
        }
        return new TextRange(paragraph.start(), end);
    }

    /**
     * The words by which a place within a paragraph is told.
     *
     * @param behind whether they stand behind it, or before it
     */
    private TextRange lead(int at, TextRange paragraph, boolean behind) {
        String text = base.text(paragraph);
        WordBorders borders = new WordBorders(text);
        int place = at - paragraph.start();
        int step = behind ? 1 : -1;
        int stop = behind ? text.length() : 0;
        int edge = place;
        boolean told = false;
        while (edge != stop && !told) {
            edge += step;
            String words = text.substring(Math.min(edge, place), Math.max(edge, place));
            boolean clause = edge == stop || MARKS.indexOf(text.charAt(behind ? edge : edge - 1)) >= 0;
            boolean enough = words.length() > 1 && (clause && !WordBorders.isMarks(words) || words.length() >= LEAD && borders.parts(edge));
            told = enough && text.indexOf(words) == Math.min(edge, place) && text.indexOf(words, Math.min(edge, place) + 1) < 0;
        }
        return new TextRange(paragraph.start() + Math.min(edge, place), paragraph.start() + Math.max(edge, place));
    }
}
