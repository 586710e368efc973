package org.heyi.importing.internal.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes up a short line of single characters, 政 府 工 作 报 告, and a year whose digits stand apart, 1 9 9 8 年. */
final class SpacedOut implements CleanRule {

    private static final int LONGEST = 60;
    /** Two characters apart are more likely a name: 王 明. */
    private static final int FEWEST_SPACES = 2;
    /** Four digits before 年 are a year; fewer or others may be figures in a row. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9.]|[0-9] )[12] [0-9] [0-9] [0-9] ?年");

    @Override
    public String name() {
        return "spaced-out";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        if (isLine(text)) {
            for (int i = 1; i < text.length(); i += 2) {
                edit.replace(i, i + 1, "");
            }
            return;
        }
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            for (int i = year.start(); i < year.end(); i++) {
                if (text.charAt(i) == ' ') {
                    edit.replace(i, i + 1, "");
                }
            }
        }
    }

    private static boolean isLine(String text) {
        if (text.length() > LONGEST || text.length() < 2 * FEWEST_SPACES + 1 || text.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i % 2 == 0 ? !Chars.han(text.charAt(i)) : text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
