package org.heyi.collation.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.heyi.collation.similar.Amount;
import org.heyi.model.report.Paragraph;

/**
 * What stands between two marks of a paragraph.
 *
 * @param paragraph where it stands
 * @param start UTF-16 offset of its first character in the paragraph's text
 * @param end UTF-16 offset behind its last one, without the mark
 * @param sentence the number of its sentence in the paragraph, from 0
 */
record Clause(Paragraph paragraph, int start, int end, int sentence) {

    private static final String ENDS_SENTENCE = "。！？；";
    private static final String ENDS_CLAUSE = "，：,";
    private static final String OPENS = "“（《「『(";
    private static final String CLOSES = "”）》」』)";
    private static final String AROUND = " \u3000—-";
    /** A thing of its own with a figure of its own: 幼儿园3所. A figure that only goes on, as in 5.1%、7.6%, is none. */
    private static final Pattern THING = Pattern.compile("^\\p{IsHan}{2,}[^、]*\\d.*");

    /** With what a clause goes on about what the one before was about. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:同比|比上年|较上年|较20|增长|下降|提高|增幅|增速|总投资|达到?\\d|居全|位列|位居|占|总数|改善率|年均增长|净增)");

    String text() {
        return paragraph.getText().substring(start, end);
    }

    /** This one and what follows it up to the end of another one of the same paragraph. */
    Clause upTo(Clause last) {
        return new Clause(paragraph, start, last.end, sentence);
    }

    /** The clauses of a paragraph behind its run-in heading, in order; one that goes on about the one before is part of that. */
    static List<Clause> of(Paragraph paragraph) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause each : parts(paragraph)) {
            Clause last = clauses.isEmpty() ? null : clauses.getLast();
            if (last != null && last.sentence == each.sentence && GOES_ON.matcher(each.text()).find()) {
                clauses.set(clauses.size() - 1, last.upTo(each));
            } else {
                clauses.add(each);
            }
        }
        return clauses;
    }

    private static List<Clause> parts(Paragraph paragraph) {
        String text = paragraph.getText();
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int sentence = 0;
        int from = Math.clamp(paragraph.getTopic(), 0, text.length());
        for (int at = from; at <= text.length(); at++) {
            char each = at == text.length() ? '。' : text.charAt(at);
            depth = at == text.length() ? 0 : Math.max(0, depth + (OPENS.indexOf(each) >= 0 ? 1 : CLOSES.indexOf(each) >= 0 ? -1 : 0));
            boolean ends = ENDS_SENTENCE.indexOf(each) >= 0;
            if (depth == 0 && (ends || ENDS_CLAUSE.indexOf(each) >= 0 || each == '、' && parts(text, from, at))) {
                add(clauses, paragraph, from, at, sentence);
                from = at + 1;
                sentence += ends ? 1 : 0;
            }
        }
        return clauses;
    }

    /** Whether what a mark of enumeration stands between are two things, each with its figure. */
    private static boolean parts(String text, int from, int at) {
        int end = at + 1;
        while (end < text.length() && ENDS_SENTENCE.indexOf(text.charAt(end)) < 0 && ENDS_CLAUSE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return !Amount.in(text.substring(from, at)).isEmpty() && THING.matcher(text.substring(at + 1, end)).matches();
    }

    private static void add(List<Clause> clauses, Paragraph paragraph, int from, int to, int sentence) {
        String text = paragraph.getText();
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            clauses.add(new Clause(paragraph, start, end, sentence));
        }
    }
}
