package org.heyi.importing.internal.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops the bars that the table of a web page left at the end of a line that has none inside. */
final class TableBars implements CleanRule {

    private static final Pattern BARS = Pattern.compile("^[^|\\n]*[^|\\s]((?:\\s*\\|)+\\s*)$");
    private static final int LONGEST = 200;

    @Override
    public String name() {
        return "table-bars";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        Matcher matcher = text.length() > LONGEST || text.indexOf('|') < 0 ? null : BARS.matcher(text);
        if (matcher != null && matcher.find()) {
            edit.replace(matcher.start(1), matcher.end(1), "");
        }
    }
}
