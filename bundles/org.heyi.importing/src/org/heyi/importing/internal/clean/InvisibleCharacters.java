package org.heyi.importing.internal.clean;

/** Drops zero-width and control characters. */
final class InvisibleCharacters implements CleanRule {

    @Override
    public String name() {
        return "invisible";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A joiner between surrogates holds an emoji together.
            boolean joiner = c == '\u200D' && i > 0 && Character.isSurrogate(text.charAt(i - 1));
            if ((c < ' ' || c >= 0x7F) && !joiner && Chars.invisible(c)) {
                edit.replace(i, i + 1, "");
            }
        }
    }
}
