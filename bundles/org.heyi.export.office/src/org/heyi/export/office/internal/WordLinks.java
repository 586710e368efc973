package org.heyi.export.office.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Links within a Word file: from a number to the rows behind it. A value of a template says where they are by characters that no
 * text has, because Unicode sets them aside for use within programs.
 */
public final class WordLinks {

    private static final String LINK = "\uFDD0";
    private static final String NAME = "\uFDD1";
    private static final String TARGET = "\uFDD2";
    private static final String END = "\uFDD3";
    private static final Pattern MARKED = Pattern.compile("([" + LINK + TARGET + "])(\\w{1,40})" + NAME + "([^\uFDD0-\uFDD3]*)" + END);
    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD3]");

    private WordLinks() {
    }

    /**
     * @param target name of a place, of letters and digits
     * @param words what is to lead there
     * @return the words as a link
     */
    public static String to(String target, String words) {
        return words.isEmpty() ? "" : LINK + target + NAME + words + END;
    }

    /**
     * @param target name of a place, of letters and digits; at most 40
     * @param words what stands there
     * @return the words as what links of that name lead to
     */
    public static String at(String target, String words) {
        return TARGET + target + NAME + words + END;
    }

    /**
     * Makes Word's links of those marked.
     *
     * @param document a part of a Word file
     */
    public static void apply(Document document) {
        NodeList all = document.getElementsByTagNameNS(WordFile.W, "t");
        List<Element> marked = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (MARKS.matcher(all.item(i).getTextContent()).find()) {
                marked.add((Element) all.item(i));
            }
        }
        int id = 0;
        for (Element each : marked) {
            id = apply(each, id);
        }
    }

    private static int apply(Element text, int before) {
        int id = before;
        String words = text.getTextContent();
        Node run = text.getParentNode();
        Node parent = run.getParentNode();
        Matcher found = MARKED.matcher(words);
        int at = 0;
        while (found.find()) {
            run(parent, run, run, words.substring(at, found.start()));
            if (found.group(1).equals(LINK)) {
                Element link = parent.getOwnerDocument().createElementNS(WordFile.W, "w:hyperlink");
                link.setAttributeNS(WordFile.W, "w:anchor", found.group(2));
                link.setAttributeNS(WordFile.W, "w:history", "1");
                parent.insertBefore(link, run);
                run(link, null, run, found.group(3));
            } else {
                bookmark(parent, run, "Start", Integer.toString(id)).setAttributeNS(WordFile.W, "w:name", found.group(2));
                run(parent, run, run, found.group(3));
                bookmark(parent, run, "End", Integer.toString(id));
                id++;
            }
            at = found.end();
        }
        // What is left of marks belongs to nothing: somebody's text had one.
        text.setTextContent(MARKS.matcher(words.substring(at)).replaceAll(""));
        if (text.getTextContent().isEmpty()) {
            parent.removeChild(run);
        }
        return id;
    }

    private static Element bookmark(Node parent, Node before, String which, String id) {
        Element mark = parent.getOwnerDocument().createElementNS(WordFile.W, "w:bookmark" + which);
        mark.setAttributeNS(WordFile.W, "w:id", id);
        parent.insertBefore(mark, before);
        return mark;
    }

    /** A run in the looks of another one. */
    private static void run(Node parent, Node before, Node like, String words) {
        String clean = MARKS.matcher(words).replaceAll("");
        if (clean.isEmpty()) {
            return;
        }
        Node run = like.cloneNode(true);
        NodeList texts = ((Element) run).getElementsByTagNameNS(WordFile.W, "t");
        texts.item(0).setTextContent(clean);
        parent.insertBefore(run, before);
    }
}
