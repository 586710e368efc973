package org.heyi.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;

/** Points that are made one after another inside a paragraph: 一是……；二是……；三是……. */
public final class RunInList {

    private static final Pattern MARK = Pattern.compile(
            "(?:^|(?<=[。；;！？!?：:，,、”）\\s]))(?:([一二三四五六七八九十]{1,3})(是|要|为|來|来)|(第)([一二三四五六七八九十]{1,3})[，,、])");

    private RunInList() {
    }

    /**
     * The points of the lists in a paragraph, each with its mark, up to the next one or to the end of its list's last
     * sentence.
     *
     * @param text a paragraph
     * @return at least two that count from one, or none
     */
    public static List<Span> items(String text) {
        List<Span> items = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        String kind = "";
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(4);
            String mark = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            int value = ChineseNumerals.value(number);
            if (value == 1) {
                close(text, starts, items);
                starts.clear();
                kind = mark;
                starts.add(matcher.start());
            } else if (value == starts.size() + 1 && mark.equals(kind)) {
                starts.add(matcher.start());
            }
        }
        close(text, starts, items);
        return items;
    }

    private static void close(String text, List<Integer> starts, List<Span> items) {
        if (starts.size() < 2) {
            return;
        }
        for (int i = 0; i + 1 < starts.size(); i++) {
            items.add(new Span(starts.get(i), starts.get(i + 1)));
        }
        int last = starts.getLast();
        int end = text.indexOf('。', last);
        items.add(new Span(last, end < 0 ? text.length() : end + 1));
    }
}
