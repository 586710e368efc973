package org.heyi.importing.internal.clean;

/** Turns pairs of straight double quotes around Chinese words into “”. */
final class StraightQuotes implements CleanRule {

    @Override
    public String name() {
        return "straight-quotes";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        int open = text.indexOf('"');
        while (open >= 0) {
            int close = text.indexOf('"', open + 1);
            if (close < 0) {
                return;
            }
            if (text.substring(open + 1, close).codePoints().anyMatch(Chars::han)) {
                edit.replace(open, open + 1, "“");
                edit.replace(close, close + 1, "”");
            }
            open = text.indexOf('"', close + 1);
        }
    }
}
