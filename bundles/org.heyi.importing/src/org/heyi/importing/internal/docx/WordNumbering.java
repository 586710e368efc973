package org.heyi.importing.internal.docx;

import java.util.HashMap;
import java.util.Map;

import org.heyi.importing.internal.ooxml.XmlNode;

/** The automatic numbers of a Word document, counted on as its paragraphs pass (ECMA-376 part 1, 17.9). */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, XmlNode> abstracts = new HashMap<>();
    private final Map<String, String> byStyleLink = new HashMap<>();
    private final Map<String, XmlNode> numbers = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> overridden = new HashMap<>();

    /**
     * @param root the numbering part, null without one
     */
    WordNumbering(XmlNode root) {
        if (root == null) {
            return;
        }
        for (XmlNode node : root.children()) {
            if (node.name().equals("abstractNum")) {
                abstracts.put(node.attribute("abstractNumId"), node);
                if (node.value("styleLink") != null) {
                    byStyleLink.put(node.value("styleLink"), node.attribute("abstractNumId"));
                }
            } else if (node.name().equals("num")) {
                numbers.put(node.attribute("numId"), node);
            }
        }
    }

    /**
     * Counts a paragraph and gives the number that stands before it, empty when it has none to show.
     *
     * @param properties its numbering properties or those of its style, null without any
     * @param styleId its style, which tells the level when the properties do not
     */
    String next(XmlNode properties, String styleId) {
        XmlNode number = properties == null ? null : numbers.get(properties.value("numId"));
        if (number == null) {
            return "";
        }
        String abstractId = abstractId(number);
        XmlNode definition = abstracts.get(abstractId);
        if (definition == null) {
            return "";
        }
        int level = Styles.parse(properties.value("ilvl"), levelOfStyle(definition, styleId));
        if (level < 0 || level >= LEVELS) {
            return "";
        }
        XmlNode shape = level(number, definition, level);
        if (shape == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(abstractId, a -> new int[LEVELS]);
        count(counter, number, definition, level);
        return shown(shape, counter, number, definition);
    }

    private String abstractId(XmlNode number) {
        String id = number.value("abstractNumId");
        XmlNode definition = abstracts.get(id);
        String link = definition == null ? null : definition.value("numStyleLink");
        return link != null && byStyleLink.containsKey(link) ? byStyleLink.get(link) : id;
    }

    private static int levelOfStyle(XmlNode definition, String styleId) {
        for (XmlNode level : definition.children()) {
            if (level.name().equals("lvl") && styleId.equals(level.value("pStyle"))) {
                return Styles.parse(level.attribute("ilvl"), 0);
            }
        }
        return 0;
    }

    /** Counters hold the last number given plus one, so that 0 means none yet. */
    private void count(int[] counter, XmlNode number, XmlNode definition, int level) {
        String numberId = number.attribute("numId");
        XmlNode override = override(number, level);
        String start = override == null ? null : override.value("startOverride");
        if (start != null && overridden.putIfAbsent(numberId + "/" + level, true) == null) {
            counter[level] = Styles.parse(start, 1) + 1;
        } else {
            counter[level] = counter[level] == 0 ? start(number, definition, level) + 1 : counter[level] + 1;
        }
        for (int above = 0; above < level; above++) {
            if (counter[above] == 0) {
                counter[above] = start(number, definition, above) + 1;
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            XmlNode shape = level(number, definition, below);
            int restart = shape == null ? below : Styles.parse(shape.value("lvlRestart"), below);
            if (restart > level) {
                counter[below] = 0;
            }
        }
    }

    private static int start(XmlNode number, XmlNode definition, int level) {
        XmlNode shape = level(number, definition, level);
        return shape == null ? 1 : Styles.parse(shape.value("start"), 1);
    }

    private static XmlNode override(XmlNode number, int level) {
        for (XmlNode child : number.children()) {
            if (child.name().equals("lvlOverride") && Styles.parse(child.attribute("ilvl"), -1) == level) {
                return child;
            }
        }
        return null;
    }

    private static XmlNode level(XmlNode number, XmlNode definition, int level) {
        XmlNode override = override(number, level);
        if (override != null && override.child("lvl") != null) {
            return override.child("lvl");
        }
        for (XmlNode child : definition.children()) {
            if (child.name().equals("lvl") && Styles.parse(child.attribute("ilvl"), -1) == level) {
                return child;
            }
        }
        return null;
    }

    private static String shown(XmlNode shape, int[] counter, XmlNode number, XmlNode definition) {
        String format = shape.value("numFmt");
        String pattern = shape.value("lvlText");
        if (pattern == null || pattern.isEmpty() || "none".equals(format)) {
            return "";
        }
        if ("bullet".equals(format)) {
            // Dashes are how reports mark their points; other bullets are decoration.
            return pattern.codePoints().allMatch(c -> "—-─―－".indexOf(c) >= 0) ? pattern : "";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && pattern.charAt(i + 1) >= '1' && pattern.charAt(i + 1) <= '9') {
                int level = pattern.charAt(++i) - '1';
                XmlNode other = level(number, definition, level);
                String otherFormat = other == null || shape.on("isLgl") ? "decimal" : other.value("numFmt");
                out.append(NumberFormats.format(Math.max(counter[level] - 1, 0), otherFormat));
            } else {
                out.append(c);
            }
        }
        char last = out.charAt(out.length() - 1);
        boolean separated = "、.．)）。:：,，".indexOf(last) >= 0 || "nothing".equals(shape.value("suff"));
        return separated ? out.toString() : out.append(' ').toString();
    }
}
