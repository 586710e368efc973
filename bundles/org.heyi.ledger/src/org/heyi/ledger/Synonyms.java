package org.heyi.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.heyi.model.util.Labels;

/** Synonyms of ledgers: many ways to write one thing, from a file of {@code key=word|word}. */
final class Synonyms {

    private final Map<String, Set<String>> keys = new HashMap<>();

    /** @param file beside this class, in UTF-8 */
    Synonyms(String file) {
        Properties all = new Properties();
        try (Reader in = new InputStreamReader(Synonyms.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        for (String key : all.stringPropertyNames()) {
            for (String word : all.getProperty(key).split("\\|")) {
                add(key, word);
            }
        }
    }

    void add(String key, String word) {
        keys.computeIfAbsent(plain(word), k -> new LinkedHashSet<>(2)).add(key);
    }

    /** @return whether a word stands for a key */
    boolean is(String key, String word) {
        return keys.getOrDefault(plain(word), Set.of()).contains(key);
    }

    /** @return the key of a word of a file in which every word has one key; null when it has none */
    String key(String word) {
        Set<String> found = keys.get(plain(word));
        return found == null ? null : found.iterator().next();
    }

    /** @return the literal that is written so, here or in the program's own terms; null when there is none */
    <E extends Enumerator> E literal(E[] values, String word) {
        for (E value : values) {
            if (is(value.getClass().getSimpleName() + "." + value.getName(), word)) {
                return value;
            }
        }
        return Labels.parse(values, word.strip());
    }

    /** Without what people put between the letters, in one width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s()\\[\\]【】〔〕/、,，.。:：;；*_\\-—·]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
