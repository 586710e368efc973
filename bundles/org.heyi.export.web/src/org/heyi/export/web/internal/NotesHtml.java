package org.heyi.export.web.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Locator;
import org.heyi.collation.Row;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.Authors;
import org.heyi.export.ExportRequest;
import org.heyi.export.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Message;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.jsoup.nodes.Element;
import org.heyi.model.util.Moments;

/**
 * The comments as items of a list, each with its replies and what was decided. An item says by which values of the facets it is
 * found, and where its passage stands, in attributes that the page's script reads.
 */
final class NotesHtml {

    private static final Texts TEXTS = Texts.of(NotesHtml.class);
    private static final String SEPARATOR = " · ";

    private final ExportRequest request;
    private final Collation collation;
    private final Version version;
    private final ReportHtml report;
    private final boolean decisions;
    private final Authors authors;
    private final ZoneId zone;
    private final List<Facet> facets = new ArrayList<>();

    /**
     * @param request what is exported
     * @param collation that of the request
     * @param version the text; null for none
     * @param report that text as it is written; null for none
     * @param decisions whether to tell what was decided
     */
    NotesHtml(ExportRequest request, Collation collation, Version version, ReportHtml report, boolean decisions) {
        this.request = request;
        this.collation = collation;
        this.version = version;
        this.report = report;
        this.decisions = decisions;
        authors = new Authors(request, collation);
        zone = request.zone();
        if (request.attribution() != Attribution.NONE) {
            facets.add(new Facet("group", Row::group, row -> or(row.group(), TEXTS.get("none.group"))));
        }
        if (request.attribution() == Attribution.NAMED) {
            facets.add(new Facet("author", row -> or(row.annotation().getAuthor(), ""), row -> authors.of(row.annotation().getAuthor())));
        }
        facets.add(new Facet("kind", Row::kind, row -> Labels.of(row.kind())));
        if (decisions && request.answering() == null) {
            facets.add(new Facet("decision", SummaryColumn.DECISION::value, SummaryColumn.DECISION::value));
        }
        facets.add(new Facet("section", this::section, row -> sectionLabel(section(row))));
    }

    /** @return what the comments can be filtered by; their values are known once all comments were written */
    List<Facet> facets() {
        return facets;
    }

    /** Writes one item. */
    void item(Element list, Row row) {
        Element item = list.appendElement("li").id("c" + row.annotation().getNumber());
        StringBuilder numbers = new StringBuilder();
        facets.forEach(facet -> numbers.append(numbers.isEmpty() ? "" : " ").append(facet.number(row)));
        item.attr("data-f", numbers.toString());
        Locator at = row.locator();
        Element head = item.appendElement("h3");
        if (at.rank() == 1) {
            item.attr("data-a", at.paragraph() + " " + report.start(at) + " " + at.endParagraph() + " " + report.end(at));
            head.appendElement("a").attr("href", "#p" + at.paragraph()).text(Integer.toString(row.annotation().getNumber()));
        } else {
            head.appendElement("b").text(Integer.toString(row.annotation().getNumber()));
        }
        String author = authors.of(row.annotation().getAuthor());
        head.appendText(" ").appendElement("bdi").text(clean(author));
        if (request.attribution() == Attribution.NAMED && !author.contains(row.group())) {
            head.appendText(" ").appendElement("small").text(clean(row.group()));
        }
        Element facts = item.appendElement("p").addClass("w");
        facts.text(Labels.of(row.kind()) + SEPARATOR + clean(at.words()) + (row.annotation().isResolved() ? SEPARATOR + TEXTS.get("resolved") : ""));
        if (row.annotation().getCreatedAt() != null) {
            facts.appendText(SEPARATOR).appendElement("time").text(Moments.words(row.annotation().getCreatedAt(), zone));
        }
        said(item, row);
        replies(item, row);
        outcome(item, row);
    }

    private void said(Element item, Row row) {
        // The script cites what stands in the text: written out, it would be a sixth of the page.
        if (row.locator().rank() != 1 && !row.original().isEmpty()) {
            item.appendElement("blockquote").text(clean(row.original()));
        }
        words(item, "", row.demand());
        words(item, "m", row.amendment().isEmpty() ? "" : TEXTS.get("amendment", row.amendment()));
        words(item, "", row.reason().isEmpty() ? "" : TEXTS.get("reason", row.reason()));
    }

    private void replies(Element item, Row row) {
        List<Message> replies = request.replies(row.annotation());
        if (replies.isEmpty()) {
            return;
        }
        Element list = item.appendElement("ul");
        for (Message message : replies) {
            Element reply = list.appendElement("li");
            reply.appendElement("b").text(clean(authors.of(message.getAuthor())));
            if (message.getAt() != null) {
                reply.appendText(" ").appendElement("small").appendElement("time").text(Moments.words(message.getAt(), zone));
            }
            words(reply, "", collation.masked(message.getText()));
        }
    }

    private void outcome(Element item, Row row) {
        if (request.answering() != null) {
            String answer = request.answering().words().get(row.annotation());
            words(item, "d", answer == null ? "" : TEXTS.get("answer", Labels.of(Role.SECRETARIAT), answer));
        } else if (decisions && row.decision() != null) {
            Element line = item.appendElement("p").addClass("d");
            line.appendElement("b").text(Labels.of(row.decision()));
            line.appendText(clean((row.unit().isEmpty() ? "" : TEXTS.get("unit", row.unit()))
                    + (row.decisionReason().isEmpty() ? "" : TEXTS.get("decisionReason", row.decisionReason()))));
        }
        if (decisions && request.answering() == null) {
            words(item, "w", row.remark());
        }
    }

    private static void words(Element to, String style, String text) {
        if (text != null && !text.isBlank()) {
            Element line = to.appendElement("p");
            if (!style.isEmpty()) {
                line.addClass(style);
            }
            line.text(clean(text));
        }
    }

    /** The part of the report a comment is on: a section of the first level; a word for what belongs to none. */
    private Object section(Row row) {
        if (row.locator().rank() != 1) {
            return row.locator().rank() == 0 ? "whole" : "older";
        }
        Paragraph paragraph = version.getParagraphs().get(row.locator().paragraph());
        Section section = paragraph.getSection();
        for (Section each : version.getSections()) {
            section = each.getHeading() == paragraph ? each : section;
        }
        while (section != null && section.getParent() != null) {
            section = section.getParent();
        }
        return section == null ? "head" : section;
    }

    private static String sectionLabel(Object section) {
        return section instanceof Section part ? clean(part.getHeading().getText()) : TEXTS.get("section." + section);
    }

    private static <T> Object or(T value, Object other) {
        return value == null ? other : value;
    }

    private static String or(String value, String other) {
        return value.isEmpty() ? other : value;
    }

    private static String clean(String text) {
        return Xml.clean(text);
    }
}
