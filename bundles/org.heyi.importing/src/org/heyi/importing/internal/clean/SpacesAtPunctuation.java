package org.heyi.importing.internal.clean;

/** Drops the space beside full-width punctuation, which brings its own. */
final class SpacesAtPunctuation implements CleanRule {

    @Override
    public String name() {
        return "spaces-at-punctuation";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ' && (Chars.mark(text.charAt(i - 1)) || Chars.mark(text.charAt(i + 1)))) {
                edit.replace(i, i + 1, "");
            }
        }
    }
}
