package org.heyi.importing.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.heyi.importing.ParsedParagraphKind;
import org.heyi.importing.ParsedSetAside;
import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a web page, its paragraphs, and which of them are no part of the article. */
final class PageText {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe",
            "object", "canvas", "audio", "video");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "form", "button", "select",
            "textarea", "menu", "dialog");
    private static final Pattern AROUND_NAME = Pattern.compile("(?:^|[-_ ])(?:nav|navbar|menu|foot|footer|topbar|crumbs?"
            + "|breadcrumbs?|sidebar|side|comments?|share|related|recommend|advert|ads?|banner|copyright|login|search|toolbar"
            + "|pagination|pager|friendlink|links)(?:$|[-_ \\d])", Pattern.CASE_INSENSITIVE);
    /** How Word and LibreOffice call the places that refer to notes, and the notes. */
    private static final Pattern NOTE_PLACE = Pattern.compile("sd(?:foot|end)note\\d+anc|_(?:ftn|edn)ref\\d+");
    private static final Pattern NOTE = Pattern.compile("sd(?:foot|end)note\\d+sym|_(?:ftn|edn)\\d+");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden",
            Pattern.CASE_INSENSITIVE);
    /** The article is the innermost element that holds this share of the page's prose. */
    private static final double SHARE = 0.8;
    /** A block of more than this share of linked words leads away from the page. */
    private static final double LINKED = 0.5;

    /** A block before it is known where the article is. */
    private static final class Draft {

        final StringBuilder text = new StringBuilder();
        final Element element;
        int linked;
        boolean around;
        ParsedParagraphKind kind;
        int level;
        /** Name of the note that it is, null for none. */
        String note;
        /** Names of the notes it refers to, with their places. */
        final Map<String, Integer> notes = new HashMap<>();

        Draft(Element element) {
            this.element = element;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    PageText(Document page) {
        page.body().traverse(new Collector());
        write(article(page.body()), page.title());
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Goes through the page without recursion and starts a block wherever a browser would. */
    private final class Collector implements NodeVisitor {

        private Draft current;
        private int silent;
        private int around;
        private int links;
        private Element row;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                note(element);
                silent += silent(element) ? 1 : 0;
                around += around(element) ? 1 : 0;
                links += name.equals("a") ? 1 : 0;
                if (row == null && name.equals("tr") && dataTable(element)) {
                    current = new Draft(element);
                    current.kind = ParsedParagraphKind.TABLE_ROW;
                    current.around = around > 0;
                    drafts.add(current);
                    row = element;
                } else if (row != null) {
                    boolean cell = name.equals("td") || name.equals("th");
                    if (cell && !current.text.isEmpty()) {
                        current.text.append('\t');
                    }
                } else if (element.isBlock() || name.equals("br")) {
                    current = null;
                }
            } else if (node instanceof TextNode words && silent == 0) {
                add(words);
            }
        }

        /** Takes in an anchor between the text and its notes; its sign is no word of either. */
        private void note(Element element) {
            String name = element.hasAttr("name") ? element.attr("name") : element.id();
            if (!element.normalName().equals("a") || silent > 0) {
                return;
            }
            if (current != null && NOTE_PLACE.matcher(name).matches()) {
                current.notes.putIfAbsent(element.attr("href").replaceFirst("^#", ""), current.text.length());
            } else if (NOTE.matcher(name).matches()) {
                if (current == null) {
                    start(block(element));
                }
                current.note = name;
                current.kind = ParsedParagraphKind.FOOTNOTE;
            }
        }

        private void start(Element parent) {
            current = new Draft(parent);
            current.around = around > 0;
            String name = parent.normalName();
            if (name.matches("h[1-6]")) {
                current.level = name.charAt(1) - '0';
            }
            drafts.add(current);
        }

        private void add(TextNode node) {
            String words = node.getWholeText();
            if (current == null && words.isBlank() && words.chars().noneMatch(c -> c == '\u3000' || c == '\u00A0')) {
                return;
            }
            if (current == null) {
                start(block(node));
            }
            int before = current.text.length();
            append(current.text, words);
            current.linked += links > 0 ? current.text.length() - before : 0;
        }

        private static Element block(Node node) {
            Element element = (Element) node.parent();
            while (!element.isBlock() && element.parent() != null) {
                element = element.parent();
            }
            return element;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= silent(element) ? 1 : 0;
                around -= around(element) ? 1 : 0;
                links -= element.normalName().equals("a") ? 1 : 0;
                if (element == row) {
                    row = null;
                    current = null;
                } else if (row == null && element.isBlock()) {
                    current = null;
                }
            }
        }
    }

    private static boolean silent(Element element) {
        return SILENT.contains(element.normalName()) || element.hasAttr("hidden") || noteSign(element)
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean noteSign(Element element) {
        String name = element.hasAttr("name") ? element.attr("name") : element.id();
        return element.normalName().equals("a")
                && (NOTE_PLACE.matcher(name).matches() || NOTE.matcher(name).matches());
    }

    private static boolean around(Element element) {
        // LibreOffice calls a page's head and foot so.
        return element.attr("title").matches("header|footer") || AROUND.contains(element.normalName()) || AROUND_NAME.matcher(element.className()).find()
                || AROUND_NAME.matcher(element.id()).find();
    }

    /** Whether the row belongs to a table of data, not to one that only arranges the page. */
    private static boolean dataTable(Element row) {
        long cells = row.children().stream().filter(c -> c.normalName().matches("t[dh]")).count();
        return cells > 1 && row.select("table, p, div, br").isEmpty();
    }

    /** Adds words as a browser shows them: white space of the source is one space, none between Chinese characters. */
    private static void append(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
                    boolean chinese = out.length() > 1 && Chars.chinese(out.codePointBefore(out.length() - 1))
                            && Chars.chinese(words.codePointAt(i));
                    out.setLength(out.length() - 1);
                    out.append(chinese || out.isEmpty() ? "" : " ");
                }
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n'
                    && out.charAt(out.length() - 1) != '\t') {
                out.append(c == ' ' || c == '\t' ? ' ' : '\n');
            }
        }
    }

    /** The innermost element with nearly all the prose of the page. */
    private Element article(Element body) {
        Map<Element, Integer> prose = new HashMap<>();
        int all = 0;
        for (Draft draft : drafts) {
            int length = draft.around || linked(draft) ? 0 : prose(draft.text);
            all += length;
            for (Element e = draft.element; e != null && length > 0; e = e.parent()) {
                prose.merge(e, length, Integer::sum);
            }
        }
        Element found = body;
        boolean deeper = all > 0;
        while (deeper) {
            deeper = false;
            for (Element child : found.children()) {
                if (prose.getOrDefault(child, 0) >= SHARE * all && child.childrenSize() > 0) {
                    found = child;
                    deeper = true;
                    break;
                }
            }
        }
        return found;
    }

    /** Characters of a text that reads like sentences. */
    private static int prose(CharSequence text) {
        boolean sentences = text.chars().anyMatch(c -> "，。；！：,".indexOf(c) >= 0);
        return sentences && text.length() >= 10 ? text.length() : 0;
    }

    private static boolean linked(Draft draft) {
        return draft.linked > LINKED * draft.text.length();
    }

    private void write(Element article, String pageTitle) {
        String before = null;
        Map<String, Integer> places = new HashMap<>();
        for (Draft draft : drafts) {
            String words = draft.text.toString();
            if (words.codePoints().allMatch(Chars::blank) || draft.kind == null && words.equals(before)) {
                continue;
            }
            boolean inside = draft.element == article || draft.element.parents().contains(article);
            // The title often stands above the element that holds the text.
            boolean title = !inside && !linked(draft) && words.strip().length() > 3
                    && (draft.level == 1 || pageTitle.contains(words.strip()) && words.contains("报告"));
            boolean part = inside && !draft.around && !linked(draft) || title;
            int start = text.length();
            text.append(words.stripTrailing());
            draft.notes.forEach((note, at) -> places.put(note, Math.min(start + at, text.length())));
            blocks.add(new Block(start, text.length(), draft.kind, part ? draft.level : 0,
                    part ? null : ParsedSetAside.WEB_PAGE, 0, 0).noteTo(places.getOrDefault(draft.note, -1)));
            text.append('\n');
            before = words;
        }
    }
}
