package org.heyi.collation.papers;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.collation.printing.Printed;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Disposition;

/**
 * 处: a place at which the report reads otherwise.
 *
 * @param number 第几处, from 1
 * @param place where it is, e.g. 第一部分“本届政府工作回顾”第3段; empty when that was not noted
 * @param sentence what changes, in formal words without a full stop
 * @param paragraph the paragraph that it is in; null when it is not known any more
 * @param comments the comments (条) that it takes up, those merged into others included
 * @param printed where what they are about is printed; null where that is not known
 */
public record ChangedPlace(int number, String place, String sentence, Paragraph paragraph, List<Annotation> comments, Printed printed) {

    private static final Pattern COUNTED = Pattern.compile("第(\\d{1,2})段");
    private static final Pattern CORRECTION = Pattern.compile("^勘误：(“.*”)应为(“.*”)$", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** Copies the list. */
    public ChangedPlace {
        comments = List.copyOf(comments);
    }

    /**
     * The change as explanations of changes publish it: 在《政府工作报告》第一部分“…”第三段，将“A”改为“B”，以使表述更为准确。
     * The verb is 改为, which proposals put as 修改为; the purpose is what the decision gives as one.
     *
     * @param report the name of the report, without 《》
     * @return a sentence with its full stop
     */
    public String published(String report) {
        String where = PaperTexts.get("published.place", report, counted(inLetter()));
        String purpose = purpose();
        return PaperTexts.get(purpose.isEmpty() ? "published" : "published.purpose", where, verb(sentence), purpose);
    }

    /** @return the place, with page and line where they are known */
    public String inList() {
        return printed == null ? place : PaperTexts.get("place.printed", place, printed.words());
    }

    /** @return the same as a letter puts it, which counts lines from below in the lower half of a page */
    String inLetter() {
        return printed == null ? place : PaperTexts.get("place.printed", place, printed.inLetter());
    }

    /** @return 第三段 for 第3段, as is written where numbers count paragraphs and measure nothing */
    static String counted(String place) {
        return outside(place, words -> COUNTED.matcher(words).replaceAll(found -> "第" + ChineseNumerals.print(Integer.parseInt(found.group(1))) + "段"));
    }

    /** @return the sentence with the verbs that are published */
    static String verb(String sentence) {
        Matcher correction = CORRECTION.matcher(sentence);
        String words = correction.matches() ? PaperTexts.get("published.correction", correction.group(1), correction.group(2)) : sentence;
        return outside(words, each -> each.replace("修改为", "改为").replace("删除", "删去"));
    }

    /** What stands in quotation marks is not the sentence's own. */
    private static String outside(String sentence, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        Matcher quoted = QUOTED.matcher(sentence);
        int at = 0;
        while (quoted.find()) {
            changed.append(change.apply(sentence.substring(at, quoted.start()))).append(quoted.group());
            at = quoted.end();
        }
        return changed.append(change.apply(sentence.substring(at))).toString();
    }

    /** 以使表述更为准确: what the first of the decisions that begins so gives as its reason; empty when none does. */
    String purpose() {
        return comments.stream().map(Annotation::getDisposition).filter(each -> each != null && each.getReason() != null)
                .map(Disposition::getReason).map(PaperTexts::bare).filter(each -> each.startsWith("以") && each.length() > 2 && !each.startsWith("以上"))
                .findFirst().orElse("");
    }
}
