package org.heyi.importing.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.importing.internal.clean.Chars;
import org.heyi.importing.internal.format.Block;

/**
 * Parts paragraphs that a page or a copy ran together: where the indent of the next one still stands in the text, and,
 * in a text whose salutation stands inside a line, so that it lost its line breaks altogether, before numbers and titles
 * of parts that follow a full stop.
 */
public final class LineSplitter {

    /** A shorter line may have wide blanks for its looks. */
    private static final int SHORTEST = 100;
    /** A salutation within so many characters of a longer line stands at the end of the head. */
    private static final int HEAD = 400;
    private static final Pattern INDENT = Pattern.compile("(?<=\\S)(?:[\\u3000\\u2003\\u00A0]{2,}|[\\u0020\\u00A0\\u3000]{4,})(?=\\S)");
    private static final String SIGN = "(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分)";
    private static final String NEXT = "(?:过去|刚刚|今年|去年|[一两三五几]年来|各位|面对|我们|做好|按照|根据|[（(]一[）)]|一、|[0-9０-９二][0-9０-９〇○零xX一二三四五六七八九]{3}年)";
    /** A number after a full stop, with a whole sentence, or with a heading that ends at a blank or where text begins anew. */
    private static final Pattern NUMBER = Pattern.compile("(?<=[。！？；])\\s*(?=" + SIGN + "\\s*(?:[^。！？\\s]{2,70}。"
            + "|[^。！？；\\s]{2,45}(\\s+)\\S|[^。！？；\\s]{4,40}?(?=()" + NEXT + ")))");
    private static final Pattern PART = Pattern.compile("(?<=[。！？])\\s*(?=([^，。；：、！？,;:!?“”（）()]{4,30}?(?:工作回顾|工作总结|工作安排|工作部署|工作打算|重点工作|主要工作"
            + "|主要任务|目标任务|重点任务|总体要求|奋斗目标))\\s*" + NEXT + ")");

    private LineSplitter() {
    }

    /**
     * Splits blocks.
     *
     * @param blocks paragraphs or lines of {@code raw}, in order
     * @return the same, those that were run together as several
     */
    public static List<Block> split(String raw, List<Block> blocks) {
        boolean unbroken = blocks.stream().anyMatch(b -> unbroken(raw.substring(b.start(), b.end())));
        List<Block> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean open = block.kind() == null && block.level() == 0 && block.setAside() == null && !block.alone();
            int from = block.start();
            if (open && block.end() - from >= SHORTEST) {
                for (int at : cuts(raw.substring(from, block.end()), unbroken)) {
                    parts.add(block.between(from, block.start() + at));
                    from = block.start() + at;
                }
            }
            parts.add(from == block.start() ? block : block.between(from, block.end()));
        }
        return parts;
    }

    /** Whether the salutation stands inside a line. */
    private static boolean unbroken(String line) {
        int[] salutation = Phrases.salutationInside(line, HEAD);
        return salutation != null && salutation[0] > 0 && line.length() >= SHORTEST
                && !line.substring(0, salutation[0]).isBlank();
    }

    private static TreeSet<Integer> cuts(String text, boolean unbroken) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Matcher indent = INDENT.matcher(text); indent.find();) {
            if (indent.group().indexOf('\n') < 0 && !Chars.lineEnd(text.charAt(indent.end()))) {
                cuts.add(indent.end());
            }
        }
        int[] salutation = Phrases.salutationInside(text, HEAD);
        if (salutation != null && salutation[0] == 0) {
            cuts.add(salutation[1]);
        }
        if (unbroken) {
            for (Matcher number = NUMBER.matcher(text); number.find();) {
                cuts.add(number.end());
                int heading = number.start(1) >= 0 ? number.end(1) : number.start(2);
                if (heading >= 0) {
                    cuts.add(heading);
                }
            }
            for (Matcher part = PART.matcher(text); part.find();) {
                cuts.add(part.end());
                cuts.add(part.end(1));
            }
        }
        cuts.remove(0);
        cuts.remove(text.length());
        return cuts;
    }
}
