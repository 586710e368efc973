package org.heyi.collation.papers;

import org.heyi.base.Texts;

/** The texts of this package. */
final class PaperTexts {

    private static final Texts TEXTS = Texts.of(PaperTexts.class);

    private PaperTexts() {
    }

    static String get(String key, Object... args) {
        Object[] strings = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return TEXTS.get(key, strings);
    }

    /** A sentence that ends with a full stop; empty for nothing. */
    static String sentence(String words) {
        String stripped = words == null ? "" : words.strip();
        // A full stop within quotation marks ends the sentence, too.
        int last = stripped.length() - 1;
        while (last > 0 && "”’』」".indexOf(stripped.charAt(last)) >= 0) {
            last--;
        }
        return stripped.isEmpty() || "。！？…；!?.".indexOf(stripped.charAt(last)) >= 0 ? stripped : stripped + get("fullStop");
    }

    /** The same without marks at its end. */
    static String bare(String words) {
        return words == null ? "" : words.strip().replaceAll("[。．；，.;,\\s]+$", "");
    }
}
