package org.heyi.extras.proofread.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Half-width punctuation that the import has set right: the file that the report came from still has it, and what is printed is made of
 * that file. One finding for all of it, at the first place.
 */
@Component(service = ReviewCheck.class)
public final class SourcePunctuationCheck extends ReportCheck {

    /** How far apart the two texts may be before they are no longer taken to be in step. */
    private static final int APART = 4;

    /** For DS. */
    public SourcePunctuationCheck() {
        super("source-punctuation");
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Map<Character, Integer> counts = new TreeMap<>();
        Paragraph first = null;
        int at = 0;
        for (Paragraph paragraph : context.paragraphs()) {
            context.progress().checkCancelled();
            List<Integer> places = setRight(paragraph);
            for (int place : places) {
                counts.merge(paragraph.getText().charAt(place), 1, Integer::sum);
            }
            if (first == null && !places.isEmpty()) {
                first = paragraph;
                at = places.getFirst();
            }
        }
        if (first == null) {
            return List.of();
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(text("separator")));
        return List.of(Finding.at(this, Severity.INFO, first, at, at + 1, text("found", all, kinds)));
    }

    /** Where the paragraph has a full-width mark and its raw text the half-width one. */
    private static List<Integer> setRight(Paragraph paragraph) {
        List<Integer> places = new ArrayList<>();
        String raw = paragraph.getRawText() == null ? "" : paragraph.getRawText();
        String text = paragraph.getText();
        int at = 0;
        for (int i = 0; i < text.length() && at < raw.length(); i++) {
            char mark = text.charAt(i);
            int there = next(raw, at, mark);
            if (there < 0) {
                // A character that the import put in, or changed in another way.
                continue;
            }
            if (raw.charAt(there) != mark) {
                places.add(i);
            }
            at = there + 1;
        }
        return places;
    }

    /** Where the raw text has that character or its half-width form next; -1 when it is not nearby. */
    private static int next(String raw, int from, char mark) {
        for (int i = from; i < Math.min(raw.length(), from + APART); i++) {
            Character full = PunctuationCheck.FULL.get(raw.charAt(i));
            if (raw.charAt(i) == mark || full != null && full == mark) {
                return i;
            }
        }
        return -1;
    }
}
