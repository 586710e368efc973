package org.heyi.importing.internal.clean;

/** Makes every run of spaces, of whatever width, one ordinary space. */
final class Spaces implements CleanRule {

    @Override
    public String name() {
        return "spaces";
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
            while (end < text.length() && Chars.space(text.charAt(end))) {
                end++;
            }
            if (end - i > 1 || text.charAt(i) != ' ') {
                edit.replace(i, end, " ");
            }
            i = end;
        }
    }
}
