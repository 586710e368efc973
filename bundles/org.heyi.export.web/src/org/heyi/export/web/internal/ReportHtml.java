package org.heyi.export.web.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.heyi.collation.Locator;
import org.heyi.collation.Row;
import org.heyi.export.Passages;
import org.heyi.export.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The report's text. Where passages begin or end it is parted, and the parts that a comment is on are marked; the number of a
 * comment stands where its passage ends. The page's script counts on every paragraph having its text unit for unit.
 */
final class ReportHtml {

    /** Headings of the page's own are of the first and second level. */
    private static final int DEEPEST = 6;

    private final Map<Paragraph, Section> headings = new IdentityHashMap<>();
    private final List<Paragraph> paragraphs;
    /** By paragraph: how many more (or fewer) passages there are from an offset on. */
    private final Map<Integer, TreeMap<Integer, Integer>> changes = new HashMap<>();
    /** By paragraph and offset: the comments whose passages end there. */
    private final Map<Integer, TreeMap<Integer, List<Integer>>> ends = new HashMap<>();

    ReportHtml(Version version) {
        version.getSections().forEach(section -> headings.put(section.getHeading(), section));
        paragraphs = version.getParagraphs();
    }

    /** Marks the passage of a comment; one that is not on words of this version has none. */
    void mark(Row row) {
        Locator at = row.locator();
        if (at.rank() != 1) {
            return;
        }
        for (int i = at.paragraph(); i <= at.endParagraph(); i++) {
            String text = paragraphs.get(i).getText();
            int start = i == at.paragraph() ? start(at) : 0;
            int end = i == at.endParagraph() ? end(at) : text.length();
            if (end > start) {
                changes.computeIfAbsent(i, p -> new TreeMap<>()).merge(start, 1, Integer::sum);
                changes.get(i).merge(end, -1, Integer::sum);
            }
        }
        ends.computeIfAbsent(at.endParagraph(), p -> new TreeMap<>()).computeIfAbsent(end(at), o -> new ArrayList<>()).add(row.annotation().getNumber());
    }

    int start(Locator at) {
        return Passages.whole(paragraphs.get(at.paragraph()).getText(), at.start(), true);
    }

    int end(Locator at) {
        return Passages.whole(paragraphs.get(at.endParagraph()).getText(), at.end(), false);
    }

    /** Writes the paragraphs. */
    void writeTo(Element article) {
        for (int i = 0; i < paragraphs.size(); i++) {
            text(open(article, paragraphs.get(i)).id("p" + i), i);
        }
    }

    /** Writes a link to every heading. */
    void outline(Element list) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (headings.containsKey(paragraphs.get(i))) {
                list.appendElement("li").appendElement("a").attr("href", "#p" + i).text(unitForUnit(paragraphs.get(i).getText()));
            }
        }
    }

    private Element open(Element article, Paragraph paragraph) {
        return switch (paragraph.getKind()) {
            case TITLE -> article.appendElement("h2").addClass("title");
            case SUBTITLE, DATE_LINE, SPEAKER -> article.appendElement("p").addClass("middle");
            case SALUTATION -> article.appendElement("p").addClass("flush");
            case HEADING -> {
                Section section = headings.getOrDefault(paragraph, paragraph.getSection());
                yield article.appendElement("h" + Math.min(DEEPEST, 2 + (section == null ? 1 : Math.max(1, section.getLevel()))));
            }
            case NOTE, FOOTNOTE, TABLE_ROW -> article.appendElement("p").addClass("small");
            default -> article.appendElement("p");
        };
    }

    private void text(Element to, int index) {
        String text = unitForUnit(paragraphs.get(index).getText());
        TreeMap<Integer, Integer> change = changes.getOrDefault(index, new TreeMap<>());
        TreeMap<Integer, List<Integer>> end = ends.getOrDefault(index, new TreeMap<>());
        TreeMap<Integer, Object> cuts = new TreeMap<>(change);
        cuts.putAll(end);
        cuts.put(text.length(), end);
        int at = 0;
        int depth = 0;
        for (int cut : cuts.keySet()) {
            if (cut > at) {
                Element part = depth > 0 ? to.appendElement("mark") : to;
                part.appendChild(new TextNode(text.substring(at, cut)));
                at = cut;
            }
            depth += change.getOrDefault(cut, 0);
            if (end.containsKey(cut)) {
                numbers(to.appendElement("sup"), end.get(cut));
            }
        }
    }

    private static void numbers(Element to, List<Integer> numbers) {
        for (int number : numbers) {
            to.appendElement("a").attr("href", "#c" + number).text(Integer.toString(number));
        }
    }

    /** What HTML does not allow is replaced, not left out: places in the text are told by counting. */
    private static String unitForUnit(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            boolean pair = i + 1 < result.length() && Character.isSurrogatePair(result.charAt(i), result.charAt(i + 1));
            if (pair) {
                i++;
            } else if (result.charAt(i) == '\r' || !Xml.isAllowed(result.charAt(i))) {
                result.setCharAt(i, '\uFFFD');
            }
        }
        return result.toString();
    }
}
