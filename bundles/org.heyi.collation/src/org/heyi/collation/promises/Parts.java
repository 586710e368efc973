package org.heyi.collation.promises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;

/** Which paragraphs of a report look back, and which say what is planned. */
final class Parts {

    private static final Pattern REVIEW = Pattern.compile("回顾|成就|工作情况|主要工作情况|过去[一五]年|取得的成绩|工作总结");
    private static final Pattern PLAN = Pattern.compile("安排|任务|目标|重点工作|主要工作|重点任务|部署|打算|计划|工作建议|总体要求|思路|建设");
    /** A plan for several years, which next year's report does not answer. */
    private static final Pattern LONG_PLAN = Pattern.compile("“?十.五”?(?:时期|规划)|今后[三五]年|未来[三五]年|总体思路");
    private static final Pattern ONE_YEAR = Pattern.compile("20\\d\\d年|二〇..年|今年|新的?一年|明年");
    private static final Pattern PLAN_BEGINS = Pattern.compile("(?:今年|新的一年|20\\d\\d年|全年).{0,24}(?:预期目标|主要目标|奋斗目标|总体要求|重点(?:做好|抓好|工作)|工作安排|着力抓好)");
    private static final Pattern SEVERAL_YEARS = Pattern.compile("[三四五]年来|过去[三五]年|[三五]年间|十.五”?(?:时期|期间)|本届政府");
    private static final Pattern THAT_YEAR = Pattern.compile("20\\d\\d年|一年来|过去的?一年|去年|今年以来");
    private static final Pattern NO_PROMISE_SECTION = Pattern.compile("指导思想|名词解释|附件");
    private static final int BEGINNING = 40;

    private final List<Paragraph> plan = new ArrayList<>();
    private final List<Paragraph> review = new ArrayList<>();
    /** Paragraphs whose figures are those of several years. */
    private final Map<Paragraph, Boolean> several = new HashMap<>();

    Parts(Version version) {
        boolean hasYearPlan = version.getSections().stream()
                .anyMatch(each -> each.getLevel() == 1 && isPlan(each) && ONE_YEAR.matcher(each.getTitle()).find());
        boolean hasPlan = version.getSections().stream().anyMatch(each -> each.getLevel() == 1 && isPlan(each));
        boolean isPlanning = false;
        boolean isSeveral = false;
        for (Paragraph each : version.getParagraphs()) {
            Section top = top(each.getSection());
            if (each.getKind() == ParagraphKind.HEADING) {
                isSeveral = isSeveral(each.getText(), isSeveral);
                continue;
            }
            if (each.getKind() != ParagraphKind.BODY && each.getKind() != ParagraphKind.LEAD_ITEM && each.getKind() != ParagraphKind.TABLE_ROW) {
                continue;
            }
            isPlanning |= !hasPlan && PLAN_BEGINS.matcher(each.getText()).find();
            isSeveral = isSeveral(each.getText().substring(0, Math.min(BEGINNING, each.getText().length())), isSeveral);
            boolean planned = hasPlan ? top != null && isPlan(top) : isPlanning;
            boolean isLong = top != null && hasYearPlan && LONG_PLAN.matcher(top.getTitle()).find() && !ONE_YEAR.matcher(top.getTitle()).find();
            if (!planned) {
                // Paragraphs before the first heading are the greeting.
                if (top != null || !hasPlan) {
                    review.add(each);
                    several.put(each, isSeveral);
                }
            } else if (!isLong) {
                plan.add(each);
            }
        }
    }

    private static boolean isSeveral(String words, boolean before) {
        boolean thatYear = THAT_YEAR.matcher(words).find();
        return !thatYear && (before || SEVERAL_YEARS.matcher(words).find());
    }

    private static boolean isPlan(Section section) {
        String title = section.getTitle();
        return PLAN.matcher(title).find() && !REVIEW.matcher(title).find() && !NO_PROMISE_SECTION.matcher(title).find();
    }

    private static Section top(Section section) {
        Section top = section;
        while (top != null && top.getParent() != null) {
            top = top.getParent();
        }
        return top;
    }

    List<Paragraph> plan() {
        return plan;
    }

    List<Paragraph> review() {
        return review;
    }

    /** Whether the figures of a paragraph that looks back are those of several years: 五年来. */
    boolean isOfSeveralYears(Paragraph paragraph) {
        return several.getOrDefault(paragraph, false);
    }
}
