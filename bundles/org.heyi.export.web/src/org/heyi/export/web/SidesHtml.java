package org.heyi.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.collation.sides.SideRow;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.SideWords;
import org.heyi.collation.sides.Sides;
import org.heyi.export.Xml;
import org.heyi.export.web.internal.Page;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Two texts side by side as one web page, which needs nothing beside it and no script; what did not change is folded. */
public final class SidesHtml {

    private static final Texts TEXTS = Texts.of(SidesHtml.class);
    /** So many paragraphs without a change are folded. */
    private static final int FOLDED = 4;
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1f2328; --soft: #5a6068; --line: #e1dfdc; --ground: #fff; --gone: #b3261e; --came: #1b7440 }
            @media (prefers-color-scheme: dark) { :root { --text: #dcdee2; --soft: #a9aeb6; --line: #414349; --ground: #222326;
            --gone: #f2918a; --came: #7ccb9b } }
            body { margin: 1rem auto; max-width: 84rem; padding: 0 1rem; color: var(--text); background: var(--ground);
            font: 1rem/1.75 "FangSong", "Noto Serif CJK SC", "Songti SC", serif }
            h1 { font-size: 1.25rem }
            .row { display: grid; grid-template-columns: 5rem 1fr 1fr; gap: 1rem; border-top: 1px solid var(--line); padding: .5rem 0 }
            .row p { margin: 0; text-indent: 2em } .row .title { text-indent: 0; font-weight: bold } .mark, summary, header p { color: var(--soft);
            font-size: .875rem } del { color: var(--gone); text-decoration: line-through } ins { color: var(--came); text-decoration: underline }
            @media print { details > * { display: revert } }
            """;

    private final Sides sides;
    private final Locators before;
    private final Locators after;

    private SidesHtml(Sides sides) {
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
        out.write(new SidesHtml(sides).page(progress).outerHtml().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private Document page(Progress progress) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", TEXTS.get("sides.lang"));
        String title = TEXTS.get("sides.title", Xml.clean(SideTexts.name(sides.before())), Xml.clean(SideTexts.name(sides.after())));
        Page.plainHead(html.appendElement("head"), title, STYLE);
        Element body = html.appendElement("body");
        Element header = body.appendElement("header");
        header.appendElement("h1").text(title);
        header.appendElement("p").text(SideTexts.totals(sides));
        Element main = body.appendElement("main");
        List<SideRow> rows = sides.rows();
        for (int i = 0; i < rows.size(); ) {
            progress.checkCancelled();
            int end = i;
            while (end < rows.size() && rows.get(end).kind() == SideRow.Kind.UNCHANGED) {
                end++;
            }
            Element in = main;
            if (end - i >= FOLDED) {
                in = main.appendElement("details");
                in.appendElement("summary").text(TEXTS.get("sides.folded", Integer.toString(end - i)));
            }
            end = Math.max(end, i + 1);
            for (; i < end; i++) {
                row(in, i);
                progress.worked(1);
            }
        }
        return page;
    }

    private void row(Element in, int index) {
        SideRow row = sides.rows().get(index);
        Element line = in.appendElement("div").addClass("row").id("r" + index);
        Element mark = line.appendElement("div").addClass("mark");
        mark.appendText(row.isChange() ? SideTexts.of(row.kind()) : "");
        SideWords words = sides.words(index);
        if (row.kind() == SideRow.Kind.MOVED_HERE) {
            link(line.appendElement("div"), row, "sides.from", before.of(sides.paragraphs(row.other(), true).getFirst()));
        } else {
            side(line.appendElement("div"), sides.paragraphs(index, true), words.before(), words, true);
        }
        if (row.kind() == SideRow.Kind.MOVED_AWAY) {
            link(line.appendElement("div"), row, "sides.to", after.of(sides.paragraphs(row.other(), false).getFirst()));
        } else {
            side(line.appendElement("div"), sides.paragraphs(index, false), words.after(), words, false);
        }
    }

    private static void link(Element cell, SideRow row, String key, String place) {
        cell.addClass("mark").appendElement("a").attr("href", "#r" + row.other()).text(TEXTS.get(key, Xml.clean(place)));
    }

    private static void side(Element cell, List<Paragraph> paragraphs, String text, SideWords words, boolean former) {
        int start = 0;
        for (Paragraph each : paragraphs) {
            int end = start + each.getText().length();
            Element paragraph = cell.appendElement("p");
            if (each.getKind() == ParagraphKind.HEADING || each.getKind() == ParagraphKind.TITLE) {
                paragraph.addClass("title");
            }
            int at = start;
            for (SideWords.Change change : words.changes()) {
                int from = Math.clamp(former ? change.before().start() : change.after().start(), at, end);
                int to = Math.clamp(former ? change.before().end() : change.after().end(), from, end);
                paragraph.appendText(Xml.clean(text.substring(at, from)));
                if (to > from) {
                    paragraph.appendElement(former ? "del" : "ins").text(Xml.clean(text.substring(from, to)));
                }
                at = to;
            }
            paragraph.appendText(Xml.clean(text.substring(at, end)));
            start = end + 1;
        }
    }
}
