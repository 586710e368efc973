package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Comments;

/** The report's outline: its head, its sections, and lead items by their lead phrase, with the comments on each counted. */
final class Outline {

    private static final Texts TEXTS = Texts.of(Outline.class);

    /** A line of the outline. */
    static final class Node {

        private final String number;
        private final String label;
        private final String full;
        private final Paragraph paragraph;
        private final Node parent;
        private final List<Node> children = new ArrayList<>();
        private final int[] own = new int[AnnotationKind.values().length];
        private final int[] others = new int[AnnotationKind.values().length];

        private Node(String number, String label, String full, Paragraph paragraph, Node parent) {
            this.number = number;
            this.label = label;
            this.full = full;
            this.paragraph = paragraph;
            this.parent = parent;
        }

        /** @return its number as it is written, but for signs; empty for none */
        String number() {
            return number;
        }

        String label() {
            return label;
        }

        /** @return the line it belongs to; null at the top */
        Node parent() {
            return parent;
        }

        /** @return the whole phrase, for the tip */
        String full() {
            return full;
        }

        /** @return the paragraph that it leads to */
        Paragraph paragraph() {
            return paragraph;
        }

        List<Node> children() {
            return children;
        }

        /** @return comments that begin in it or below it */
        int count() {
            return own() + Arrays.stream(others).sum();
        }

        /** @return those of them that are the person's own */
        int own() {
            return Arrays.stream(own).sum();
        }

        /** @return the whole phrase, and how many comments of which kinds are one's own and others', localised */
        String tip() {
            return full + tip("outline.own", own) + tip("outline.others", others);
        }

        private static String tip(String key, int[] counts) {
            String kinds = Arrays.stream(AnnotationKind.values()).filter(each -> counts[each.ordinal()] > 0)
                    .map(each -> TEXTS.get("outline.kind", Labels.of(each), counts[each.ordinal()])).collect(Collectors.joining(TEXTS.get("and")));
            return kinds.isEmpty() ? "" : "\n" + TEXTS.get(key, Arrays.stream(counts).sum(), kinds);
        }
    }

    private final List<Node> roots = new ArrayList<>();
    /** In the order of the report. */
    private final Map<Paragraph, Node> owners = new LinkedHashMap<>();

    private Outline() {
    }

    static Outline of(Version version) {
        Outline outline = new Outline();
        Map<Section, Node> sections = new HashMap<>();
        Node head = null;
        Node current = null;
        for (Paragraph paragraph : version.getParagraphs()) {
            Section section = paragraph.getSection();
            if (section == null) {
                if (head == null) {
                    head = outline.add("", TEXTS.get("outline.head"), version.getTitle(), paragraph, null);
                }
                current = head;
            } else {
                Node node = sections.get(section);
                if (node == null) {
                    String title = heading(section);
                    node = outline.add(number(section), title, title, section.getHeading() == null ? paragraph : section.getHeading(),
                            sections.get(section.getParent()));
                    sections.put(section, node);
                }
                current = node;
                if (paragraph.getKind() == ParagraphKind.LEAD_ITEM) {
                    String phrase = phrase(paragraph).substring(shared(version, paragraph));
                    current = outline.add("", clause(phrase), phrase, paragraph, node);
                }
            }
            outline.owners.put(paragraph, current);
        }
        return outline;
    }

    private static String number(Section section) {
        return section.getNumber() == null ? "" : section.getNumber().replaceAll("\\p{P}", "");
    }

    private static String heading(Section section) {
        String number = section.getNumber() == null ? "" : section.getNumber();
        String title = section.getTitle() == null ? "" : section.getTitle();
        return number.isEmpty() || number.matches(".*\\p{P}$") ? number + title : TEXTS.get("outline.section", number, title);
    }

    /** The lead phrase without its dash. */
    private static String phrase(Paragraph paragraph) {
        String text = paragraph.getTopic() > 0 ? paragraph.getText().substring(0, paragraph.getTopic()) : paragraph.getText();
        return text.replaceFirst("^[\\p{Pd}\u2500]+\\s*", "").replaceFirst("\\p{Po}$", "");
    }

    /**
     * Items of one list often begin with the same words, which then tell nothing.
     *
     * @return how many characters of the phrase a neighbour in the list begins with as well; 0 for less than 3
     */
    private static int shared(Version version, Paragraph item) {
        int at = version.getParagraphs().indexOf(item);
        int shared = Integer.MAX_VALUE;
        for (int other : new int[] {at - 1, at + 1}) {
            if (other >= 0 && other < version.getParagraphs().size()) {
                Paragraph neighbour = version.getParagraphs().get(other);
                if (neighbour.getKind() == ParagraphKind.LEAD_ITEM) {
                    int same = same(phrase(item), phrase(neighbour));
                    shared = same >= 3 ? Math.min(shared, same) : shared;
                }
            }
        }
        return shared == Integer.MAX_VALUE ? 0 : shared;
    }

    private static int same(String one, String other) {
        int at = 0;
        // The last character stays, whatever it is: a label must not be empty.
        while (at < Math.min(one.length(), other.length()) - 1 && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The first clause says enough; the tip has the rest. */
    private static String clause(String phrase) {
        for (int i = 4; i < phrase.length(); i++) {
            // Not U+3001, which only lists within a clause.
            if (Character.getType(phrase.charAt(i)) == Character.OTHER_PUNCTUATION && phrase.charAt(i) != 0x3001) {
                return phrase.substring(0, i);
            }
        }
        return phrase;
    }

    private Node add(String number, String label, String full, Paragraph paragraph, Node parent) {
        Node node = new Node(number, label, full, paragraph, parent);
        (parent == null ? roots : parent.children).add(node);
        return node;
    }

    List<Node> roots() {
        return roots;
    }

    /** @return the line that a paragraph belongs to, or null */
    Node nodeOf(Paragraph paragraph) {
        return owners.get(paragraph);
    }

    /** @param comments the comments to count; each counts on its line and on every line above it */
    void count(Comments comments) {
        owners.values().forEach(node -> {
            for (Node at = node; at != null; at = at.parent) {
                Arrays.fill(at.own, 0);
                Arrays.fill(at.others, 0);
            }
        });
        if (!roots.isEmpty()) {
            add(roots.get(0), comments, Comments.WHOLE);
        }
        int paragraph = 0;
        for (Node node : owners.values()) {
            add(node, comments, paragraph);
            paragraph++;
        }
    }

    private static void add(Node node, Comments comments, int paragraph) {
        for (AnnotationKind kind : AnnotationKind.values()) {
            for (Node at = node; at != null; at = at.parent) {
                at.own[kind.ordinal()] += comments.shown(paragraph, kind, true);
                at.others[kind.ordinal()] += comments.shown(paragraph, kind, false);
            }
        }
    }
}
