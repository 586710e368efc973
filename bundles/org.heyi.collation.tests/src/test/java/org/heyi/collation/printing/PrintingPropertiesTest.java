package org.heyi.collation.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;

/** What holds for any report that is printed in any way. */
class PrintingPropertiesTest {

    private static final String SIGNS = "一二三四五六七八九十百千万年月日增长发展建设推进全面加强和的了在为，。、；“”";

    /** A report as it is set: lines so wide, pages so high. */
    private record Set(List<String> paragraphs, PrintedPages pages) {
    }

    private static String words(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(12) == 0 ? Integer.toString(random.nextInt(2000)) : "" + SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static Set set(Random random) {
        int width = 5 + random.nextInt(40);
        int height = 3 + random.nextInt(30);
        int shift = random.nextInt(3);
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String text = words(random, random.nextInt(250));
            paragraphs.add(text);
            String indented = text.isEmpty() ? "" : "　　" + text;
            for (int at = 0; at < indented.length(); at += width) {
                lines.add(indented.substring(at, Math.min(indented.length(), at + width)));
            }
        }
        List<PrintedLine> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int sheet = i / height + 1;
            int all = Math.min(height, lines.size() - (sheet - 1) * height);
            printed.add(new PrintedLine(sheet, sheet + shift, 0, i % height + 1, all - i % height, lines.get(i)));
        }
        return new Set(paragraphs, new PrintedPages("a.pdf", "", lines.size() / height + 1, printed));
    }

    /** The line that somebody finds who counts the characters of the lines; that of the first of several full stops, as of a dash. */
    private static PrintedLine counted(Set set, int paragraph, int offset) {
        int ahead = set.paragraphs.subList(0, paragraph).stream().mapToInt(String::length).sum() + offset;
        String all = String.join("", set.paragraphs);
        while (all.startsWith("。。", ahead - 1)) {
            ahead--;
        }
        for (PrintedLine line : set.pages.lines()) {
            ahead -= line.text().replace("　", "").length();
            if (ahead < 0) {
                return line;
            }
        }
        throw new AssertionError("behind the end");
    }

    @Property(tries = 60)
    void everyPassageIsFoundOnTheLineOnWhichOneFindsItByCounting(@ForAll long seed) {
        Random random = new Random(seed);
        Set set = set(random);
        Printing printing = Printing.of(set.paragraphs, set.pages);
        for (int i = 0; i < 200; i++) {
            int paragraph = random.nextInt(set.paragraphs.size());
            int end = Math.min(set.paragraphs.size() - 1, paragraph + random.nextInt(2));
            String first = set.paragraphs.get(paragraph);
            String last = set.paragraphs.get(end);
            int start = random.nextInt(first.length() + 1);
            int stop = paragraph == end ? start + random.nextInt(first.length() - start + 1) : random.nextInt(last.length() + 1);
            if (start == first.length() || stop == 0 || paragraph == end && stop == start) {
                continue;
            }
            Optional<PrintedPlace> place = printing.locate(paragraph, start, end, stop);
            PrintedPlace expected = new PrintedPlace(counted(set, paragraph, start), counted(set, end, stop - 1), true);
            assertEquals(Optional.of(expected), place, first + "\n" + last + "\n" + start + "-" + stop);
            PrintedLine line = expected.from();
            int page = line.page() > 0 ? line.page() : line.sheet();
            Printing.Spot back = printing.on(page, line.line(), false).stream().filter(each -> each.line().equals(line)).findFirst().orElseThrow();
            assertEquals(line, counted(set, back.paragraph(), back.offset()));
            assertTrue(printing.on(page, line.below(), true).contains(back));
        }
    }

    @Property(tries = 60)
    void whereWordsDifferNothingIsSaidThatIsNotPrinted(@ForAll long seed) {
        Random random = new Random(seed);
        Set set = set(random);
        List<String> others = set.paragraphs.stream().map(each -> {
            int at = random.nextInt(each.length() + 1);
            return each.substring(0, at) + words(random, random.nextInt(20)) + each.substring(Math.min(each.length(), at + random.nextInt(20)));
        }).toList();
        Printing printing = Printing.of(others, set.pages);
        for (int i = 0; i < 200; i++) {
            int paragraph = random.nextInt(others.size());
            String text = others.get(paragraph);
            if (text.isEmpty()) {
                continue;
            }
            int start = random.nextInt(text.length());
            int stop = Math.min(text.length(), start + 1 + random.nextInt(30));
            printing.locate(paragraph, start, paragraph, stop).filter(PrintedPlace::exact).ifPresent(place -> {
                StringBuilder lines = new StringBuilder();
                List<PrintedLine> all = set.pages.lines();
                all.subList(all.indexOf(place.from()), all.lastIndexOf(place.to()) + 1).forEach(each -> lines.append(each.text()));
                assertTrue(plain(lines.toString()).contains(plain(text.substring(start, stop))), text.substring(start, stop) + " in " + lines);
            });
        }
    }

    private static String plain(String text) {
        return text.replace("　", "").replaceAll("。+", "。").replaceAll("[“”]", "\"");
    }
}
