package org.heyi.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.heyi.anchoring.ParagraphChange.Kind;
import org.junit.jupiter.api.Test;

class TextAlignmentTest {

    private final TextDocument report = Samples.heping();
    private final List<String> lines = report.text().lines().toList();

    @Test
    void anUnchangedReportStaysWhereItIs() {
        TextAlignment alignment = TextAlignment.of(report, report);
        for (int i = 0; i < report.text().length(); i++) {
            assertEquals(i, alignment.map(i));
        }
        assertEquals(lines.size(), alignment.paragraphs().stream().filter(c -> c.kind() == Kind.UNCHANGED).count());
        assertEquals(-1, alignment.map(report.text().length()));
    }

    @Test
    void followsAMovedParagraph() {
        // the fifth lead item goes before the first
        List<String> moved = new java.util.ArrayList<>(lines);
        int first = index("——五年来,我们坚持高质量");
        String fifth = moved.remove(index("——五年来,我们加强自身建设"));
        moved.add(first, fifth);
        TextDocument after = TextDocument.ofText(String.join("\n", moved));
        TextAlignment alignment = TextAlignment.of(report, after);
        int figure = report.text().indexOf("1448件");
        assertEquals(after.text().indexOf("1448件"), alignment.map(figure));
        ParagraphChange change = alignment.paragraphs().get(index("——五年来,我们加强自身建设"));
        assertEquals(new ParagraphChange(Kind.UNCHANGED, List.of(first + 4), List.of(first), true), change);
        assertEquals(lines.size(), alignment.paragraphs().size());
    }

    @Test
    void knowsSplitMergedAddedAndRemovedParagraphs() {
        int split = index("——五年来,我们坚持高质量");
        List<String> edited = new java.util.ArrayList<>(lines);
        edited.set(split, lines.get(split).replace("加快构建", "\n加快构建"));
        edited.set(split + 1, lines.get(split + 1) + lines.get(split + 2));
        edited.set(split + 2, "量子信息、脑科学等未来产业布局成形。");
        edited.remove(split + 3);
        TextAlignment alignment = TextAlignment.of(report, TextDocument.ofText(String.join("\n", edited)));
        List<ParagraphChange> changes = alignment.paragraphs().stream().filter(c -> c.kind() != Kind.UNCHANGED).toList();
        assertEquals(List.of(
                new ParagraphChange(Kind.SPLIT, List.of(split), List.of(split, split + 1), false),
                new ParagraphChange(Kind.MERGED, List.of(split + 1, split + 2), List.of(split + 2), false),
                new ParagraphChange(Kind.REMOVED, List.of(split + 3), List.of(), false),
                new ParagraphChange(Kind.ADDED, List.of(), List.of(split + 3), false)), changes);
    }

    private int index(String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException(beginning);
    }
}
