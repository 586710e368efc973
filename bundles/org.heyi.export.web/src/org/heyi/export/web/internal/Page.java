package org.heyi.export.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.ImprintWords;
import org.heyi.export.Xml;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Models;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The page around report and comments. Its policy allows its own script and its own style by their hashes and nothing else, so
 * that nothing a comment says can run or be fetched.
 *
 * <p>The comments are written once, as a list for browsers without scripts; a browser with scripts takes that list for text, and
 * the script makes of it what is to be seen.
 */
public final class Page {

    private static final Texts TEXTS = Texts.of(Page.class);
    /** What the script says. */
    private static final List<String> WORDS = List.of("shown", "none", "here", "option");

    private final ExportRequest request;
    private final boolean decisions;
    private final Collation collation;
    private final Version version;

    /**
     * @param request what is exported
     * @param decisions whether to tell what was decided
     */
    public Page(ExportRequest request, boolean decisions) {
        this.request = request;
        this.decisions = decisions;
        collation = request.collation();
        version = Models.currentVersion(request.session());
    }

    /**
     * Makes the page.
     *
     * @param progress told of every comment
     * @return the page
     * @throws IOException if a part of it cannot be read
     */
    public Document make(Progress progress) throws IOException {
        String style = resource("page.css");
        String script = resource("page.js");
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", TEXTS.get("lang"));
        head(html.appendElement("head"), style, script);
        Element body = html.appendElement("body");
        skip(body, "#report", "skip.report");
        skip(body, "#comments", "skip.comments");
        Element header = body.appendElement("header");
        header.appendElement("h1").text(title());
        header.appendElement("p").text(Xml.clean(ImprintWords.made(request)));
        Element form = body.appendElement("form").id("filter").attr("role", "search").attr("aria-label", TEXTS.get("filter"))
                .attr("hidden", "");
        Element columns = body.appendElement("div").addClass("columns");
        Element main = columns.appendElement("main").id("report").attr("tabindex", "-1").attr("lang", "zh-CN");
        Element aside = columns.appendElement("aside").id("comments").attr("tabindex", "-1").attr("aria-labelledby", "comments-title");
        ReportHtml report = version == null ? null : new ReportHtml(version);
        List<Facet> facets = comments(aside, report, progress);
        report(main, report);
        filter(form, facets);
        String history = ImprintWords.history(request);
        if (!history.isEmpty()) {
            // What only programs compare does not stand before what people read.
            body.appendElement("footer").appendElement("p").text(Xml.clean(history));
        }
        body.appendElement("script").attr("type", "application/json").id("words").appendChild(new DataNode(words()));
        body.appendElement("script").appendChild(new DataNode(script));
        return page;
    }

    /**
     * @param page what {@link #make} made
     * @return its rows, with what each is about
     */
    public ExportRows rows(Document page) {
        ExportRows found = PageRows.of(page);
        List<ExportRows.Row> rows = new ArrayList<>();
        List<String> paragraphs = version == null ? List.of() : version.getParagraphs().stream().map(each -> each.getId()).toList();
        int comment = 0;
        for (ExportRows.Row each : found.rows()) {
            String first = each.cells().getFirst();
            if (first.matches("p[0-9]+")) {
                rows.add(new ExportRows.Row(paragraphs.get(Integer.parseInt(first.substring(1))), each.name(), each.cells()));
            } else if (first.matches("[0-9]+")) {
                Annotation about = collation.rows().get(comment++).annotation();
                rows.add(new ExportRows.Row(about.getId(), Integer.toString(about.getNumber()), each.cells()));
            } else {
                rows.add(each);
            }
        }
        return new ExportRows(found.columns(), rows);
    }

    private String title() {
        String title = version == null || version.getTitle() == null ? request.session().getName() : version.getTitle();
        return TEXTS.get("title", Xml.clean(title == null ? "" : title));
    }

    private void head(Element head, String style, String script) {
        head(head, title(), style, "; script-src '" + hash(script) + "'");
    }

    /**
     * Fills the head of a page without a script.
     *
     * @param head the element
     * @param title of the page
     * @param style its style sheet, the only one that a browser heeds
     */
    public static void plainHead(Element head, String title, String style) {
        head(head, title, style, "");
    }

    private static void head(Element head, String title, String style, String scripts) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
                "default-src 'none'; style-src '" + hash(style) + "'" + scripts + "; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title);
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static void skip(Element body, String to, String words) {
        body.appendElement("a").addClass("skip").attr("href", to).text(TEXTS.get(words));
    }

    private void report(Element main, ReportHtml report) {
        if (report == null || version.getParagraphs().isEmpty()) {
            main.appendElement("p").text(TEXTS.get("noReport"));
            return;
        }
        if (!version.getSections().isEmpty()) {
            Element outline = main.appendElement("nav").attr("aria-label", TEXTS.get("outline")).appendElement("details");
            outline.appendElement("summary").text(TEXTS.get("outline"));
            report.outline(outline.appendElement("ol"));
        }
        report.writeTo(main.appendElement("article"));
    }

    private List<Facet> comments(Element aside, ReportHtml report, Progress progress) {
        Element bar = aside.appendElement("div").addClass("bar");
        bar.appendElement("h2").id("comments-title").text(TEXTS.get("comments"));
        bar.appendElement("p").id("status").attr("role", "status").attr("aria-live", "polite")
                .text(collation.size() == 0 ? TEXTS.get("noComments") : TEXTS.get("all", Integer.toString(collation.size())));
        Element steps = bar.appendElement("p").id("steps").attr("hidden", "");
        step(steps, "previous");
        step(steps, "next");
        aside.appendElement("div").id("above");
        aside.appendElement("ol").id("list").addClass("notes").attr("hidden", "");
        aside.appendElement("div").id("below");
        // An order by groups or units must not be told to move along with the text.
        aside.attr("data-by-place", Boolean.toString(request.order() == Order.POSITION));
        NotesHtml notes = new NotesHtml(request, collation, version, report, decisions);
        Element list = aside.appendElement("noscript").id("all").appendElement("ol").addClass("notes").attr("lang", "zh-CN");
        for (Row row : collation.rows()) {
            progress.checkCancelled();
            notes.item(list, row);
            if (report != null) {
                report.mark(row);
            }
            progress.worked(1);
        }
        return notes.facets();
    }

    private static void step(Element steps, String id) {
        steps.appendElement("button").id(id).attr("type", "button").attr("aria-keyshortcuts",
                "next".equals(id) ? "Alt+ArrowDown" : "Alt+ArrowUp").attr("title", TEXTS.get(id + ".key")).text(TEXTS.get(id));
    }

    private static void filter(Element form, List<Facet> facets) {
        Element search = form.appendElement("label");
        search.appendElement("span").text(TEXTS.get("search"));
        search.appendElement("input").id("search").attr("type", "search").attr("autocomplete", "off");
        for (Facet facet : facets) {
            Element label = form.appendElement("label");
            label.appendElement("span").text(TEXTS.get("facet." + facet.id()));
            Element select = label.appendElement("select").id(facet.id());
            select.appendElement("option").attr("value", "").text(TEXTS.get("facet.all"));
            for (int i = 0; i < facet.labels().size(); i++) {
                select.appendElement("option").attr("value", Integer.toString(i)).text(Xml.clean(facet.labels().get(i)));
            }
        }
        form.appendElement("button").attr("type", "reset").text(TEXTS.get("reset"));
    }

    /** Cannot end the element it stands in: JSON allows an escape for what would. */
    private static String words() throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> words.put(key, TEXTS.get("script." + key)));
        return new ObjectMapper().writeValueAsString(words).replace("<", "\\u003c");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
