package org.heyi.collation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.collation.printing.Printed;
import org.heyi.collation.printing.Printings;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/**
 * Says in words where in a report something stands: by part, heading and paragraph, as published lists of changes do,
 * because page and line depend on the print (domain rules 3). Page and line are added when the source had them.
 */
public final class Locators {

    /** Longer headings (whole sentences as headings) are cut: the words must stay readable in a narrow column. */
    private static final int MAX_TITLE = 20;
    /** The heading of an annex of so many characters needs no marks around it. */
    private static final int BRIEF = 5;
    private static final Pattern ANNEX = Pattern.compile("[（(]?(?:附件|附表|附录|附錄|附注|附|名词解释|名詞解釋|名词注释|有关名词解释|相关名词解释|注释|註釋)"
            + "[0-9０-９一二三四五六七八九十]{0,2}[）)]?(?:[：:\\s].*)?");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?");

    private final Version current;
    private final Printings printings;
    private final Map<Version, Map<Paragraph, Place>> versions = new IdentityHashMap<>();

    /** Index in the version, the words of its section, and its number there; 0 where paragraphs are not counted. */
    private record Place(int index, String section, String label, int number, String words) {

        /** Thousands of comments ask for the words of a few hundred paragraphs. */
        Place(int index, String section, String label, int number) {
            this(index, section, label, number, section + (number > 0 ? CollationTexts.get("place.paragraph", Integer.toString(number)) : label));
        }
    }

    /**
     * @param current the report's version in force; null when there is no report
     */
    public Locators(Version current) {
        this(current, Printings.NONE);
    }

    /**
     * @param current the report's version in force; null when there is no report
     * @param printings tell page and line
     */
    public Locators(Version current, Printings printings) {
        this.current = current;
        this.printings = printings;
    }

    /**
     * @param anchor where a comment sits; null or without paragraph for one on the report as a whole
     * @return its place
     */
    public Locator of(Anchor anchor) {
        Paragraph first = anchor == null ? null : anchor.getParagraph();
        Version version = Models.containing(first, Version.class);
        if (version == null) {
            return new Locator(0, -1, 0, -1, 0, CollationTexts.get("place.whole"), "");
        }
        Map<Paragraph, Place> places = versions.computeIfAbsent(version, Locators::places);
        Place from = places.get(first);
        Place to = anchor.getEndParagraph() == null ? from : places.getOrDefault(anchor.getEndParagraph(), from);
        StringBuilder words = new StringBuilder();
        if (version != current) {
            words.append(CollationTexts.get("place.version", Integer.toString(version.getNumber())));
        }
        words.append(from.words());
        if (to != from) {
            words.append(CollationTexts.get("place.to"));
            words.append(to.section.equals(from.section) && to.number > 0
                    ? CollationTexts.get("place.paragraph", Integer.toString(to.number)).strip() : to.words());
        }
        String source = first.getPage() == 0 ? "" : CollationTexts.get(first.getLine() > 0 ? "place.pageLine" : "place.page",
                Integer.toString(first.getPage()), Integer.toString(first.getLine()));
        return new Locator(version == current ? 1 : 2, from.index, anchor.getStart(), to.index, anchor.getEnd(), words.toString(), source);
    }

    /**
     * @param annotation a comment
     * @return where its passage is printed: as it stands now, or else as it stood in the last version before of which a printing has it;
     *         null where that is not known
     */
    public Printed printed(Annotation annotation) {
        if (printings.isEmpty()) {
            return null;
        }
        Printed printed = printed(annotation.getAnchor());
        for (Anchor former : printed == null ? annotation.getFormerAnchors().reversed() : List.<Anchor>of()) {
            printed = printed == null ? printed(former) : printed;
        }
        return printed;
    }

    private Printed printed(Anchor anchor) {
        Version version = anchor == null ? null : Models.containing(anchor.getParagraph(), Version.class);
        if (version == null || !printings.has(version)) {
            return null;
        }
        Map<Paragraph, Place> places = versions.computeIfAbsent(version, Locators::places);
        int from = places.get(anchor.getParagraph()).index;
        int to = anchor.getEndParagraph() == null ? from : places.get(anchor.getEndParagraph()).index;
        Printed printed = printings.locate(version, from, anchor.getStart(), to, anchor.getEnd());
        return printed == null || version == current ? printed : printed.ofVersion(version.getNumber());
    }

    /**
     * @param paragraph a paragraph of any version
     * @return its place in words, without page and line
     */
    public String of(Paragraph paragraph) {
        return versions.computeIfAbsent(Models.containing(paragraph, Version.class), Locators::places).get(paragraph).words();
    }

    private static Map<Paragraph, Place> places(Version version) {
        Map<Section, String> sections = sectionWords(version.getSections());
        Map<Paragraph, Place> places = new IdentityHashMap<>();
        Map<Section, Integer> counts = new HashMap<>();
        int index = 0;
        for (Paragraph paragraph : version.getParagraphs()) {
            Section section = paragraph.getSection();
            String words = section == null ? "" : sections.getOrDefault(section, "");
            Place place;
            if (section != null && section.getHeading() == paragraph || paragraph.getKind() == ParagraphKind.HEADING) {
                place = new Place(index, words, CollationTexts.get("place.heading"), 0);
            } else if (section == null && isHead(paragraph.getKind())) {
                place = new Place(index, "", Labels.of(paragraph.getKind()), 0);
            } else {
                String counted = section == null ? CollationTexts.get("place.beginning") : words;
                place = new Place(index, counted, "", counts.merge(section, 1, Integer::sum));
            }
            places.put(paragraph, place);
            index++;
        }
        return places;
    }

    private static boolean isHead(ParagraphKind kind) {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.SUBTITLE || kind == ParagraphKind.DATE_LINE
                || kind == ParagraphKind.SPEAKER || kind == ParagraphKind.SALUTATION;
    }

    private static Map<Section, String> sectionWords(List<Section> sections) {
        Map<Section, String> words = new IdentityHashMap<>();
        int part = 0;
        for (Section section : sections) {
            String number = section.getNumber() == null ? "" : section.getNumber();
            String title = shorten(section.getTitle());
            String own;
            if (section.getParent() == null && number.isEmpty() && ANNEX.matcher(title).matches()) {
                // An annex is named by its heading, because it is not numbered with the parts.
                words.put(section, title.length() <= BRIEF ? title : CollationTexts.get("place.title", title).strip());
                continue;
            }
            if (section.getParent() == null) {
                part++;
                // A report that was cut off at the front keeps the numbers it shows.
                String shown = CHINESE_NUMBER.matcher(number).matches() ? number : ChineseNumerals.print(part);
                own = CollationTexts.get("place.part", shown, Integer.toString(ChineseNumerals.value(shown)));
            } else {
                own = words.getOrDefault(section.getParent(), "") + number;
            }
            words.put(section, title.isEmpty() ? own : own + CollationTexts.get("place.title", title));
        }
        return words;
    }

    private static String shorten(String title) {
        if (title == null) {
            return "";
        }
        return title.codePointCount(0, title.length()) <= MAX_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE - 1)) + "…";
    }
}
