package org.heyi.export.office;

import java.awt.Color;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.export.office.CommentThreads.Thread;
import org.heyi.export.office.internal.PdfFile;
import org.heyi.export.office.internal.PdfFonts;
import org.heyi.export.office.internal.PdfText;
import org.heyi.export.office.internal.WordComments.Line;
import org.heyi.export.office.internal.WordComments.Note;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Comments beside the text of a PDF. As many of a page's comments as its margin has room for stand there, in their order and as
 * near to their marks as can be; a line says how many more there are, and they follow after the text in two columns.
 */
final class MarginNotes extends PdfPageEventHelper {

    /** How much wider the right margin of an A4 page is than the left one, in millimetres. */
    static final float WIDTH = 56;
    static final Color LINK = new Color(0x05, 0x50, 0xAE);

    private static final Texts TEXTS = Texts.of(MarginNotes.class);
    private static final Color GROUND_LINE = new Color(0xE0, 0xB0, 0x30);
    private static final float SIZE = 7.5f;
    private static final String DAY = "yyyy-MM-dd";
    private static final float DAY_SIZE = 7;
    /** Of what says where something stands; by its size it is told from what was said. */
    static final float MARK_SIZE = 6.5f;
    private static final float LEADING = 10.5f;
    private static final float GAP = 5;
    private static final float AWAY = 6 * PdfFile.MM;
    /** How much of the right margin they take, the rest being white. */
    private static final float SHARE = 0.58f;
    /** Half of the room between the two columns at the end. */
    private static final float GUTTER = 4 * PdfFile.MM;
    private static final float SIDE = 18 * PdfFile.MM;
    private static final float MUCH = 14 * LEADING;

    private final PdfFile file;
    private final PdfFonts fonts;
    private final List<Thread> threads;
    private final DateTimeFormatter day;
    /** How wide the column of comments is. */
    private final float width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> rest = new ArrayList<>();
    /** The comments in the order in which they are written. */
    private final List<Integer> written = new ArrayList<>();

    /** A mark on the page that is being made. */
    private record Mark(int number, float top) {
    }

    /**
     * @param file where to
     * @param fonts its fonts
     * @param threads the comments in their order
     * @param zone of the readers
     */
    MarginNotes(PdfFile file, PdfFonts fonts, List<Thread> threads, ZoneId zone) {
        this.file = file;
        this.fonts = fonts;
        this.threads = threads;
        day = DateTimeFormatter.ofPattern(DAY).withZone(zone);
        width = file.document().rightMargin() * SHARE;
        file.writer().setPageEvent(this);
    }

    /** @return the number by which a comment is known everywhere */
    int label(int number) {
        return threads.get(number).comment().getNumber();
    }

    /** Makes a piece of text the mark of a comment. */
    Chunk mark(Chunk chunk, int number) {
        return chunk.setGenericTag(Integer.toString(number)).setLocalDestination("t" + number).setLocalGoto("n" + number);
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle where, String tag) {
        marks.add(new Mark(Integer.parseInt(tag), where.getTop()));
    }

    /** Writes the comments of the page whose text was written; to be called before the next page begins. */
    void place() {
        Document document = file.document();
        marks.sort(Comparator.comparingInt(Mark::number));
        float top = document.top();
        float bottom = document.bottom();
        float[] heights = new float[marks.size()];
        float room = top - bottom;
        int fit = 0;
        while (fit < marks.size()) {
            heights[fit] = height(marks.get(fit).number, width) + GAP;
            // The line about the others needs room as well, unless there are none.
            float other = fit == marks.size() - 1 ? 0 : LEADING + GAP;
            if (heights[fit] + other > room) {
                break;
            }
            room -= heights[fit++];
        }
        float[] tops = tops(heights, fit, top, bottom + (fit < marks.size() ? LEADING + GAP : 0));
        PdfContentByte canvas = file.writer().getDirectContent();
        float left = document.right() + AWAY;
        for (int i = 0; i < fit; i++) {
            written.add(marks.get(i).number);
            column(canvas, note(marks.get(i).number), left, width, tops[i], tops[i] - heights[i], false);
            rule(canvas, left - GAP, tops[i] - 2, tops[i] - heights[i] + GAP);
        }
        if (fit < marks.size()) {
            List<Integer> others = marks.subList(fit, marks.size()).stream().map(Mark::number).toList();
            rest.addAll(others);
            Phrase more = new Phrase(LEADING);
            more.add(PdfText.chunk(TEXTS.get("pdf.rest", Integer.toString(others.size())), fonts.heading(), MARK_SIZE, LINK)
                    .setLocalGoto("n" + others.getFirst()));
            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, more, left, bottom, 0);
        }
        marks.clear();
    }

    /** Each beside its mark, but below the one before it; what then reaches below the page moves up again. */
    private float[] tops(float[] heights, int count, float top, float bottom) {
        float[] tops = new float[count];
        float free = top;
        for (int i = 0; i < count; i++) {
            tops[i] = Math.min(free, marks.get(i).top + 2);
            free = tops[i] - heights[i];
        }
        float limit = bottom;
        for (int i = count - 1; i >= 0 && tops[i] - heights[i] < limit; i--) {
            tops[i] = limit + heights[i];
            limit = tops[i];
        }
        return tops;
    }

    private float height(int number, float width) {
        float top = 10_000;
        return top - column(file.writer().getDirectContent(), note(number), 0, width, top, 0, true);
    }

    private static float column(PdfContentByte canvas, List<Paragraph> note, float left, float width, float top, float bottom, boolean tryOnly) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(left, bottom - LEADING, left + width, top);
        note.forEach(column::addElement);
        column.go(tryOnly);
        return column.getYLine();
    }

    private static void rule(PdfContentByte canvas, float x, float top, float bottom) {
        canvas.setLineWidth(0.75f);
        canvas.setColorStroke(GROUND_LINE);
        canvas.moveTo(x, top);
        canvas.lineTo(x, bottom);
        canvas.stroke();
    }

    /** Writes what found no room, in two columns. */
    void finish() {
        if (rest.isEmpty()) {
            return;
        }
        rest.sort(null);
        written.addAll(rest);
        Document document = file.document();
        document.setMargins(SIDE, SIDE, document.topMargin(), document.bottomMargin());
        document.newPage();
        Paragraph title = PdfText.paragraph(20, Element.ALIGN_LEFT);
        title.add(PdfText.chunk(TEXTS.get("pdf.endnotes"), fonts.heading(), 13, Color.BLACK));
        document.add(title);
        columns(document, file.writer().getVerticalPosition(false) - GAP);
    }

    private void columns(Document document, float from) {
        float top = from;
        float width = document.getPageSize().getWidth() / 2 - SIDE - GUTTER;
        float left = SIDE;
        float y = top;
        for (int number : rest) {
            ColumnText column = new ColumnText(file.writer().getDirectContent());
            note(number).forEach(column::addElement);
            // Kept in one piece, unless it is long and the column has room for much of it; measuring takes as long as writing.
            boolean next = y - document.bottom() < MUCH && y - height(number, width) < document.bottom();
            do {
                if (next) {
                    if (left > SIDE) {
                        document.newPage();
                        top = document.top();
                        left = SIDE;
                    } else {
                        left = SIDE + width + 2 * GUTTER;
                    }
                    y = top;
                    column.setCanvas(file.writer().getDirectContent());
                }
                column.setSimpleColumn(left, document.bottom(), left + width, y);
                next = ColumnText.hasMoreText(column.go());
            } while (next);
            y = column.getYLine() - GAP;
        }
    }

    /** @return the numbers of the comments from 0, in the order in which they are written; once all are */
    List<Integer> written() {
        return written;
    }

    // ---- what a comment says

    /**
     * @param thread the comment
     * @param zone of the readers
     * @return who, and all that stands with it
     */
    static List<String> words(Thread thread, ZoneId zone) {
        List<String> words = new ArrayList<>(List.of(thread.comment().getNumber() + " " + thread.head().author()
                + (thread.resolved() ? TEXTS.get("pdf.resolved") : "")
                + (thread.head().at() == null ? "" : DateTimeFormatter.ofPattern(DAY).withZone(zone).format(thread.head().at()))));
        words.add(thread.head().lines().stream().map(line -> line.label() + line.text()).collect(Collectors.joining("\n")));
        words.add(thread.replies().stream().flatMap(reply -> reply.lines().stream().map(line -> TEXTS.get("pdf.reply", reply.author(), line.text())))
                .collect(Collectors.joining("\n")));
        return words;
    }

    private List<Paragraph> note(int number) {
        Thread thread = threads.get(number);
        List<Paragraph> lines = new ArrayList<>();
        Paragraph head = PdfText.paragraph(LEADING, Element.ALIGN_LEFT);
        head.add(PdfText.chunk(label(number) + " ", fonts.heading(), SIZE, LINK).setLocalDestination("n" + number).setLocalGoto("t" + number));
        head.add(PdfText.chunk(thread.head().author() + (thread.resolved() ? TEXTS.get("pdf.resolved") : ""), fonts.heading(), SIZE, Color.BLACK));
        if (thread.head().at() != null) {
            head.add(PdfText.chunk("  " + day.format(thread.head().at()), fonts.text(), DAY_SIZE, PdfFile.SOFT));
        }
        lines.add(head);
        for (Line line : thread.head().lines()) {
            lines.add(said(line.label() + line.text(), 0));
        }
        for (Note reply : thread.replies()) {
            for (Line line : reply.lines()) {
                lines.add(said(TEXTS.get("pdf.reply", reply.author(), line.text()), GAP));
            }
        }
        return lines;
    }

    private Paragraph said(String text, float indent) {
        Paragraph paragraph = PdfText.paragraph(LEADING, Element.ALIGN_LEFT);
        paragraph.setIndentationLeft(indent);
        paragraph.add(PdfText.chunk(text, fonts.text(), SIZE, indent > 0 ? PdfFile.SOFT : Color.BLACK));
        return paragraph;
    }
}
