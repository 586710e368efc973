package org.heyi.importing.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.heyi.importing.internal.ooxml.XmlNode;

/** The paragraph styles of a Word document, with what they take over from others. */
final class Styles {

    /** A chain of styles based on each other is followed so far. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlNode> byId = new HashMap<>();
    private String standard;

    /**
     * @param root the styles part, null without one
     */
    Styles(XmlNode root) {
        if (root != null) {
            for (XmlNode style : root.children()) {
                if (style.name().equals("style") && "paragraph".equals(style.attribute("type"))
                        && style.attribute("styleId") != null) {
                    byId.put(style.attribute("styleId"), style);
                    if ("1".equals(style.attribute("default"))) {
                        standard = style.attribute("styleId");
                    }
                }
            }
        }
    }

    /** Outline level from 1 to 9 of a paragraph with these properties, 0 for body text. */
    int level(XmlNode properties) {
        String own = properties == null ? null : properties.value("outlineLvl");
        if (own == null) {
            XmlNode style = style(properties);
            for (int i = 0; style != null && own == null && i < LONGEST_CHAIN; i++) {
                int byName = levelByName(style.value("name"));
                if (byName > 0) {
                    return byName;
                }
                own = style.value("pPr", "outlineLvl");
                style = base(style);
            }
        }
        int level = own == null ? 9 : parse(own, 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    /** Whether the paragraph is an entry of a table of contents. */
    boolean contents(XmlNode properties) {
        XmlNode style = style(properties);
        String name = style == null ? null : style.value("name");
        return name != null && name.toLowerCase(Locale.ROOT).matches("toc( heading| ?[1-9])");
    }

    /** The numbering properties of the paragraph's style, null without any. */
    XmlNode numbering(XmlNode properties) {
        XmlNode style = style(properties);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            XmlNode numbering = style.path("pPr", "numPr");
            if (numbering != null) {
                return numbering;
            }
            style = base(style);
        }
        return null;
    }

    /** Id of the paragraph's style, empty without one. */
    String id(XmlNode properties) {
        String id = properties == null ? null : properties.value("pStyle");
        return id != null ? id : standard == null ? "" : standard;
    }

    private XmlNode style(XmlNode properties) {
        return byId.get(id(properties));
    }

    private XmlNode base(XmlNode style) {
        String base = style.value("basedOn");
        return base == null ? null : byId.get(base);
    }

    private static int levelByName(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.matches("(heading|标题) ?[1-9]") ? lower.charAt(lower.length() - 1) - '0' : 0;
    }

    static int parse(String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
