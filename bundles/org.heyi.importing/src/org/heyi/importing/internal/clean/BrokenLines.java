package org.heyi.importing.internal.clean;

/** Joins lines: with a space where a word in letters ends or begins, else without anything; a figure may be broken. */
final class BrokenLines implements CleanRule {

    @Override
    public String name() {
        return "broken-lines";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        int i = 0;
        while (i < text.length()) {
            if (!Chars.space(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean broken = false;
            while (end < text.length() && Chars.space(text.charAt(end))) {
                broken |= Chars.lineEnd(text.charAt(end));
                end++;
            }
            if (broken) {
                boolean latin = i > 0 && end < text.length() && !Chars.chinese(text.codePointBefore(i))
                        && !Chars.chinese(text.codePointAt(end))
                        && !(figure(text.charAt(i - 1)) && figure(text.charAt(end)));
                edit.replace(i, end, latin ? " " : "");
            }
            i = end;
        }
    }

    private static boolean figure(char c) {
        return Character.isDigit(c) || c == '.' || c == '%';
    }
}
