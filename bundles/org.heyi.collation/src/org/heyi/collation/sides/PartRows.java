package org.heyi.collation.sides;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.heyi.anchoring.ParagraphChange;
import org.heyi.anchoring.TextAlignment;
import org.heyi.collation.VersionText;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;

/** Puts part beside part by their headings, from the parts of the report down; within a part, paragraph beside paragraph. */
final class PartRows {

    /** Headings that have less in common are of different parts. */
    private static final double ALIKE = 0.35;
    /** What the same number at the same level tells beside the words. */
    private static final double SAME_NUMBER = 0.25;

    /** This part of the longer of two paragraphs has to be in both for one to have come of the other. */
    private static final double LIKE = 0.4;

    private final Version before;
    private final Version after;
    private final Map<Integer, ParagraphChange> fates = new HashMap<>();
    private final List<SideRow> rows = new ArrayList<>();
    private int pairs;
    private int number;

    /** A heading with the paragraphs right under it, and the parts under it. */
    private record Part(int level, String number, String title, int heading, List<Integer> body, List<Part> parts) {

        static Part of(int level, String number, String title, int heading) {
            return new Part(level, number, title, heading, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param before null where only the later text has it; after likewise */
    private record Pair(Part before, Part after) {
    }

    private PartRows(Version before, Version after) {
        this.before = before;
        this.after = after;
        for (ParagraphChange each : TextAlignment.of(VersionText.of(before), VersionText.of(after)).paragraphs()) {
            if (each.before().size() == 1 && each.after().size() == 1 && isLike(each)) {
                fates.put(each.before().getFirst(), each);
            }
        }
    }

    /** What every report says, such as 一年来, does not make two paragraphs one. */
    private boolean isLike(ParagraphChange pair) {
        SideWords words = SideWords.of(text(before, pair.before().getFirst()), text(after, pair.after().getFirst()));
        int gone = words.changes().stream().mapToInt(each -> each.before().length()).sum();
        return words.before().length() - gone >= LIKE * Math.max(words.before().length(), words.after().length());
    }

    static PartRows of(Version before, Version after) {
        PartRows rows = new PartRows(before, after);
        rows.pair(tree(before), tree(after));
        return rows;
    }

    List<SideRow> rows() {
        return rows;
    }

    /** @return how many headings stand beside another */
    int pairs() {
        return pairs;
    }

    private static Part tree(Version version) {
        Deque<Part> open = new ArrayDeque<>();
        open.push(Part.of(0, "", "", -1));
        for (int i = 0; i < version.getParagraphs().size(); i++) {
            Paragraph paragraph = version.getParagraphs().get(i);
            Section section = paragraph.getSection();
            if (paragraph.getText().isEmpty()) {
                continue;
            }
            if (section != null && section.getHeading() == paragraph && paragraph.getKind() == ParagraphKind.HEADING) {
                while (open.peek().level >= section.getLevel()) {
                    open.pop();
                }
                Part part = Part.of(section.getLevel(), Objects.toString(section.getNumber(), ""), Objects.toString(section.getTitle(), ""), i);
                open.peek().parts.add(part);
                open.push(part);
            } else {
                open.peek().body.add(i);
            }
        }
        return open.peekLast();
    }

    private void pair(Part one, Part other) {
        if (one.heading >= 0 && other.heading >= 0) {
            pairs++;
            boolean same = text(before, one.heading).equals(text(after, other.heading));
            rows.add(new SideRow(same ? SideRow.Kind.UNCHANGED : SideRow.Kind.BESIDE, List.of(one.heading), List.of(other.heading), ++number, -1));
        }
        bodies(one.body, other.body);
        for (Pair each : align(one.parts, other.parts)) {
            if (each.before == null || each.after == null) {
                number++;
                alone(each.before == null ? each.after : each.before, each.after == null, number);
            } else {
                pair(each.before, each.after);
            }
        }
    }

    /** A part that only one text has, with all that is in it. */
    private void alone(Part part, boolean former, int first) {
        List<Integer> all = new ArrayList<>(List.of(part.heading));
        all.addAll(part.body);
        for (int i = 0; i < all.size(); i++) {
            alone(all.get(i), former, i == 0 ? first : 0);
        }
        part.parts.forEach(each -> alone(each, former, 0));
    }

    private void alone(int paragraph, boolean former, int at) {
        rows.add(former ? new SideRow(SideRow.Kind.REMOVED, List.of(paragraph), List.of(), at, -1)
                : new SideRow(SideRow.Kind.ADDED, List.of(), List.of(paragraph), at, -1));
    }

    /** Where a paragraph came of another they stand in one row; the rest stand beside one another as they come. */
    private void bodies(List<Integer> one, List<Integer> other) {
        int doneOne = 0;
        int doneOther = 0;
        for (int i = 0; i < one.size(); i++) {
            ParagraphChange fate = fates.get(one.get(i));
            int at = fate == null ? -1 : other.indexOf(fate.after().getFirst());
            if (at >= doneOther) {
                beside(one.subList(doneOne, i), other.subList(doneOther, at));
                boolean same = fate.kind() == ParagraphChange.Kind.UNCHANGED;
                rows.add(new SideRow(same ? SideRow.Kind.UNCHANGED : SideRow.Kind.CHANGED, fate.before(), fate.after(), 0, -1));
                doneOne = i + 1;
                doneOther = at + 1;
            }
        }
        beside(one.subList(doneOne, one.size()), other.subList(doneOther, other.size()));
    }

    private void beside(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            List<Integer> former = i < one.size() ? List.of(one.get(i)) : List.of();
            List<Integer> later = i < other.size() ? List.of(other.get(i)) : List.of();
            rows.add(new SideRow(SideRow.Kind.BESIDE, former, later, 0, -1));
        }
    }

    /** The pairs of parts of one level that are most alike in all and keep the order of both, with those that stand alone. */
    private static List<Pair> align(List<Part> one, List<Part> other) {
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                double alike = alike(one.get(i), other.get(j));
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), alike < ALIKE ? 0 : alike + best[i + 1][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && (j == other.size() || best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(one.get(i++), null));
            } else if (j < other.size() && (i == one.size() || best[i][j] == best[i][j + 1])) {
                pairs.add(new Pair(null, other.get(j++)));
            } else {
                pairs.add(new Pair(one.get(i++), other.get(j++)));
            }
        }
        return pairs;
    }

    /** 0 to 1.25: what share of the pairs of characters two headings have in common, whatever the year. */
    private static double alike(Part one, Part other) {
        if (one.level != other.level) {
            return 0;
        }
        Set<String> first = pairs(one.title);
        Set<String> second = pairs(other.title);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        double share = first.isEmpty() || second.isEmpty() ? 0 : 2.0 * both.size() / (first.size() + second.size());
        return share + (!one.number.isEmpty() && one.number.equals(other.number) ? SAME_NUMBER : 0);
    }

    private static Set<String> pairs(String title) {
        String words = title.replaceAll("[\\d０-９]+年?|[\\p{Punct}\\p{IsPunctuation}\\s\\u3000]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }

    private static String text(Version version, int paragraph) {
        return version.getParagraphs().get(paragraph).getText();
    }
}
