package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/** The parts of a report that papers are divided by: its sections of the first level, what stands before them, and the whole. */
public final class Parts {

    private static final Pattern NUMBERED = Pattern.compile("(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.．]\\s*(.+)");

    private Parts() {
    }

    /**
     * @param comment a comment
     * @return the part of the report that it is on, e.g. 一、本届政府工作回顾
     */
    public static String of(Annotation comment) {
        return comment.getAnchor() == null || comment.getAnchor().getParagraph() == null ? PaperTexts.get("part.whole")
                : of(comment.getAnchor().getParagraph());
    }

    /**
     * @param paragraph a paragraph; null for none in particular
     * @return the part of the report that it stands in
     */
    public static String of(Paragraph paragraph) {
        if (paragraph == null) {
            return PaperTexts.get("part.whole");
        }
        Section section = paragraph.getSection();
        while (section != null && section.getParent() != null) {
            section = section.getParent();
        }
        return section == null ? PaperTexts.get("part.head") : name(section);
    }

    private static String name(Section section) {
        String number = section.getNumber() == null ? "" : section.getNumber();
        String title = section.getTitle() == null ? "" : section.getTitle();
        return number.isEmpty() ? title : PaperTexts.get("part.name", number, title);
    }

    /**
     * @param part the name of a part
     * @return the same within a sentence or a heading that has a number of its own, e.g. “本届政府工作回顾”部分
     */
    public static String within(String part) {
        Matcher numbered = NUMBERED.matcher(part);
        return part.equals(PaperTexts.get("part.whole")) || part.equals(PaperTexts.get("part.head")) ? part
                : PaperTexts.get("part.within", numbered.matches() ? numbered.group(1) : part);
    }

    /**
     * Puts parts in order.
     *
     * @param session a session
     * @param used the parts that there is something on
     * @return the same: the whole, what stands before the sections, the sections of the current version, what only older ones have
     */
    static List<String> inOrder(Session session, SequencedSet<String> used) {
        SequencedSet<String> order = new LinkedHashSet<>(List.of(PaperTexts.get("part.whole"), PaperTexts.get("part.head")));
        Version version = Models.currentVersion(session);
        if (version != null) {
            version.getSections().stream().filter(each -> each.getParent() == null).map(Parts::name).forEach(order::add);
        }
        order.addAll(used);
        List<String> parts = new ArrayList<>(order);
        parts.retainAll(used);
        return parts;
    }
}
