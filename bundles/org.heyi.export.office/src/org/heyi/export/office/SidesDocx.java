package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.SideWords;
import org.heyi.collation.sides.Sides;
import org.heyi.export.Xml;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.SheetFile;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;

/** Two texts side by side as a Word file, A4 across: the rows that changed, with what went struck out and what came underlined. */
public final class SidesDocx {

    private static final Texts TEXTS = Texts.of(SidesDocx.class);
    /** Widths of the columns, millimetres. */
    private static final double[] WIDTHS = {19, 121, 121};

    private final Sides sides;
    private final Locators before;
    private final Locators after;

    private SidesDocx(Sides sides) {
        this.sides = sides;
        before = new Locators(sides.before());
        after = new Locators(sides.after());
    }

    /**
     * @param sides what to write
     * @param out where to; not closed
     * @param progress told of every row; asked whether to stop
     * @throws IOException if out fails
     * @throws java.util.concurrent.CancellationException when cancelled; what was written so far is worthless
     */
    public static void write(Sides sides, OutputStream out, Progress progress) throws IOException {
        progress.begin(TEXTS.get("task.sides"), sides.rows().size());
        String title = TEXTS.get("sides.title", SideTexts.name(sides.before()), SideTexts.name(sides.after()));
        WordFile file = new WordFile(out, Fonts.OFFICIAL);
        file.document(xml -> {
            WordText.paragraph(xml, "HeyiTableTitle", title);
            WordText.paragraph(xml, "HeyiTableNote", SideTexts.totals(sides));
            new SidesDocx(sides).table(xml, progress);
            WordText.paragraph(xml, "HeyiTableNote", TEXTS.get("sides.made"));
            String side = WordText.twips(SheetFile.MARGIN);
            xml.open("w:sectPr").empty("w:pgSz", "w:w", WordText.twips(297), "w:h", WordText.twips(210), "w:orient", "landscape")
                    .empty("w:pgMar", "w:top", WordText.twips(18), "w:right", side, "w:bottom", WordText.twips(18), "w:left", side,
                            "w:header", WordText.twips(10), "w:footer", WordText.twips(10), "w:gutter", "0").close();
        });
        file.finish(title, TEXTS.get("sides.made"), Instant.now());
    }

    private void table(Xml xml, Progress progress) throws IOException {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", WordText.twips(WIDTHS[0] + WIDTHS[1] + WIDTHS[2]), "w:type", "dxa")
                .empty("w:jc", "w:val", "center").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (double width : WIDTHS) {
            xml.empty("w:gridCol", "w:w", WordText.twips(width));
        }
        xml.close().open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        List<String> heads = List.of(TEXTS.get("sides.kind"), SideTexts.name(sides.before()), SideTexts.name(sides.after()));
        for (int i = 0; i < WIDTHS.length; i++) {
            open(xml, i);
            WordText.paragraph(xml, "HeyiTableHead", heads.get(i));
            xml.close();
        }
        xml.close();
        for (int i = 0; i < sides.rows().size(); i++) {
            progress.checkCancelled();
            if (sides.rows().get(i).kind() != SideRow.Kind.UNCHANGED) {
                row(xml, i);
            }
            progress.worked(1);
        }
        xml.close();
    }

    private static void open(Xml xml, int column) throws IOException {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", WordText.twips(WIDTHS[column]), "w:type", "dxa").close();
    }

    private void row(Xml xml, int index) throws IOException {
        SideRow row = sides.rows().get(index);
        SideWords words = sides.words(index);
        xml.open("w:tr");
        open(xml, 0);
        WordText.paragraph(xml, "HeyiTableCell", row.isChange() ? SideTexts.of(row.kind()) : "");
        xml.close();
        open(xml, 1);
        if (row.kind() == SideRow.Kind.MOVED_HERE) {
            WordText.paragraph(xml, "HeyiTableText", TEXTS.get("sides.from", before.of(sides.paragraphs(row.other(), true).getFirst())));
        } else {
            side(xml, words.before(), words, true);
        }
        xml.close();
        open(xml, 2);
        if (row.kind() == SideRow.Kind.MOVED_AWAY) {
            WordText.paragraph(xml, "HeyiTableText", TEXTS.get("sides.to", after.of(sides.paragraphs(row.other(), false).getFirst())));
        } else {
            side(xml, words.after(), words, false);
        }
        xml.close().close();
    }

    private static void side(Xml xml, String text, SideWords words, boolean former) throws IOException {
        int start = 0;
        for (String each : text.split("\n", -1)) {
            int end = start + each.length();
            WordText.open(xml, "HeyiTableText");
            int at = start;
            for (SideWords.Change change : words.changes()) {
                int from = Math.clamp(former ? change.before().start() : change.after().start(), at, end);
                int to = Math.clamp(former ? change.before().end() : change.after().end(), from, end);
                WordText.run(xml, text.substring(at, from));
                if (to > from) {
                    WordText.changed(xml, text.substring(from, to), former);
                }
                at = to;
            }
            WordText.run(xml, text.substring(at, end));
            xml.close();
            start = end + 1;
        }
    }
}
