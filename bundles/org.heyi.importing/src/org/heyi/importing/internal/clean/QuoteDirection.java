package org.heyi.importing.internal.clean;

/** Turns double quotes that point the wrong way. Pairs inside pairs, and odd numbers, are left alone. */
final class QuoteDirection implements CleanRule {

    @Override
    public String name() {
        return "quote-direction";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        if (Chars.quotesPaired(text) || text.chars().filter(c -> c == '“' || c == '”').count() % 2 != 0) {
            return;
        }
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '”') {
                char right = open ? '“' : '”';
                if (c != right) {
                    edit.replace(i, i + 1, String.valueOf(right));
                }
                open = !open;
            }
        }
    }
}
