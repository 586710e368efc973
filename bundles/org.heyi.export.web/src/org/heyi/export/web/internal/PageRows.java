package org.heyi.export.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Digests;
import org.heyi.base.Texts;
import org.heyi.export.ExportRows;
import org.heyi.export.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a page says as rows: its head, the paragraphs of the report without the numbers in them, the comments, and what runs in it.
 * What the script of the page writes anew in every browser is left out.
 */
public final class PageRows {

    private static final Texts TEXTS = Texts.of(PageRows.class);
    private static final String PARAGRAPH = "[id~=^p[0-9]+$]";
    private static final String COMMENT = "noscript#all > ol > li";
    /** What the script makes, and what is read elsewhere. */
    private static final String ELSEWHERE = "script, style, #filter, #steps, #status, #above, #list, #below, #all, sup";

    private PageRows() {
    }

    /**
     * @param page a page of ours
     * @return its rows, without ids
     */
    public static ExportRows of(Document page) {
        Element body = page.body().clone();
        List<ExportRows.Row> rows = new ArrayList<>();
        List<ExportRows.Row> comments = new ArrayList<>();
        for (Element each : body.select(COMMENT)) {
            String number = each.id().replaceFirst("^c", "");
            String head = each.select("> h3").text();
            String rest = each.children().stream().skip(1).map(Element::text).collect(Collectors.joining("\n"));
            comments.add(new ExportRows.Row("", number, List.of(number, head, rest, each.attr("data-a"))));
        }
        body.select(ELSEWHERE).remove();
        for (Element each : body.select("article").select(PARAGRAPH)) {
            rows.add(new ExportRows.Row("", each.text(), List.of(each.id(), each.text())));
            each.remove();
        }
        List<String> others = new ArrayList<>(List.of(page.title()));
        body.nodeStream(TextNode.class).forEach(each -> others.add(each.text()));
        others.stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(each -> rows.add(new ExportRows.Row("", each, List.of("", each))));
        rows.addAll(comments);
        String program = page.select("script, style, meta[http-equiv], [onclick], [onload], [onerror], iframe, object, embed, link").outerHtml();
        rows.add(new ExportRows.Row("", TEXTS.get("program"), List.of("program", Digests.sha256(program.getBytes(StandardCharsets.UTF_8)))));
        return new ExportRows(List.of(TEXTS.get("column.number"), TEXTS.get("column.head"), TEXTS.get("column.words"), TEXTS.get("column.place")), rows);
    }

    /**
     * Notes what a page says of itself.
     *
     * @param page a page of ours
     * @param imprint what it says
     */
    public static void note(Document page, Imprint imprint) {
        imprint.values().forEach((name, value) -> page.head().appendElement("meta").attr("name", Imprint.PREFIX + name).attr("content", value));
    }

    /**
     * @param page any page
     * @return what it says of itself by name
     */
    public static Map<String, String> notes(Document page) {
        Map<String, String> notes = new LinkedHashMap<>();
        page.select("meta[name^=" + Imprint.PREFIX + "]").forEach(each -> notes.put(each.attr("name"), each.attr("content")));
        return notes;
    }
}
