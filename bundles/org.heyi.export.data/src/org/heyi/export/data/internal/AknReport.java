package org.heyi.export.data.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.export.Xml;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.Section;

/** The report as a document of Akoma Ntoso: parts, paragraphs and lists of items, each with an id that amendments point to. */
public final class AknReport {

    /** The whole of the text. */
    public static final String BODY = "body";

    private static final Set<ParagraphKind> PREFACE = Set.of(ParagraphKind.TITLE, ParagraphKind.SUBTITLE, ParagraphKind.DATE_LINE,
            ParagraphKind.SPEAKER);
    private static final List<String> LEVELS = List.of("section", "subsection", "level");
    private static final List<String> SHORT = List.of("sec", "subsec", "lvl");

    private final Xml xml;
    private final AknIdentity identity;
    private final String none;
    private final Map<Paragraph, String> ids = new IdentityHashMap<>();
    private final Map<Paragraph, Section> headings = new IdentityHashMap<>();
    /** How many children of a kind an element has so far. */
    private final Map<String, Integer> counts = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private boolean inList;

    /**
     * @param xml where to
     * @param identity of the document
     * @param none what stands where there is no text
     */
    public AknReport(Xml xml, AknIdentity identity, String none) {
        this.xml = xml;
        this.identity = identity;
        this.none = none;
    }

    /**
     * @param paragraph a paragraph that was written
     * @return its id; null for one of another version
     */
    public String id(Paragraph paragraph) {
        return ids.get(paragraph);
    }

    /**
     * Writes the document.
     *
     * @throws IOException if that fails
     */
    public void write() throws IOException {
        List<Paragraph> paragraphs = identity.version() == null ? List.of() : identity.version().getParagraphs();
        if (identity.version() != null) {
            identity.version().getSections().forEach(section -> headings.put(section.getHeading(), section));
        }
        xml.open("doc", "name", "governmentWorkReport").open("meta");
        identity.write("!report");
        xml.close();
        int at = 0;
        while (at < paragraphs.size() && PREFACE.contains(paragraphs.get(at).getKind())) {
            at++;
        }
        if (at > 0) {
            preface(paragraphs.subList(0, at));
        }
        xml.open("mainBody", "eId", BODY);
        if (at == paragraphs.size()) {
            block("paragraph", "para_1", none);
        }
        for (Paragraph each : paragraphs.subList(at, paragraphs.size())) {
            write(each);
        }
        endList();
        while (!open.isEmpty()) {
            open.pop();
            xml.close();
        }
        xml.close().close();
    }

    private void preface(List<Paragraph> paragraphs) throws IOException {
        xml.open("preface");
        for (Paragraph each : paragraphs) {
            String id = next("preface", "p");
            ids.put(each, id);
            if (each.getKind() == ParagraphKind.TITLE) {
                xml.open("longTitle", "eId", id + "__title").open("p", "eId", id).open("docTitle").text(each.getText()).close().close().close();
            } else {
                xml.open("p", "eId", id).text(each.getText()).close();
            }
        }
        xml.close();
    }

    private void write(Paragraph paragraph) throws IOException {
        Section section = headings.get(paragraph);
        if (section != null) {
            endList();
            begin(paragraph, section);
        } else if (paragraph.getKind() == ParagraphKind.LEAD_ITEM) {
            if (!inList) {
                String list = next(parent(), "list");
                xml.open("list", "eId", list);
                open.push(list);
                inList = true;
            }
            item("point", next(parent(), "point"), paragraph);
        } else {
            endList();
            item("paragraph", next(parent(), "para"), paragraph);
        }
    }

    private void begin(Paragraph paragraph, Section section) throws IOException {
        while (!levels.isEmpty() && levels.peek() >= section.getLevel()) {
            levels.pop();
            open.pop();
            xml.close();
        }
        int kind = Math.min(LEVELS.size(), levels.size() + 1) - 1;
        String id = next(parent(), SHORT.get(kind));
        ids.put(paragraph, id);
        levels.push(section.getLevel());
        open.push(id);
        xml.open(LEVELS.get(kind), "eId", id);
        String number = section.getNumber() == null ? "" : section.getNumber();
        String text = paragraph.getText();
        boolean apart = !number.isEmpty() && text.startsWith(number);
        if (apart) {
            // The mark between number and title belongs to the number.
            int end = number.length() + (text.length() > number.length() && "、.．".indexOf(text.charAt(number.length())) >= 0 ? 1 : 0);
            xml.open("num").text(text.substring(0, end)).close();
            text = text.substring(end).stripLeading();
        }
        xml.open("heading").text(text).close();
    }

    private void endList() throws IOException {
        if (inList) {
            open.pop();
            xml.close();
            inList = false;
        }
    }

    private void item(String name, String id, Paragraph paragraph) throws IOException {
        ids.put(paragraph, id);
        block(name, id, paragraph.getText());
    }

    private void block(String name, String id, String text) throws IOException {
        xml.open(name, "eId", id).open("content").open("p").text(text).close().close().close();
    }

    private String parent() {
        return open.isEmpty() ? "" : open.peek();
    }

    private String next(String parent, String kind) {
        String prefix = parent.isEmpty() ? kind + "_" : parent + "__" + kind + "_";
        return prefix + counts.merge(prefix, 1, Integer::sum);
    }
}
