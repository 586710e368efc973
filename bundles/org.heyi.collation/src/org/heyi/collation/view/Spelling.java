package org.heyi.collation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The order of words: Chinese by pinyin. What was asked for is kept, so that thousands of rows are put in order at once. Not for several threads. */
public final class Spelling {

    /** The order of texts depends on so much of them. */
    private static final int TELLING = 40;
    private static final int MOST_KEYS = 50_000;

    private final Map<String, CollationKey> keys = new HashMap<>();

    /** Loaded when it is first asked for. */
    private static final class Words {
        private static final Collator ORDER = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();
    }

    /** @return the order of words; the first comparison takes as long as the readings take to load. For any thread */
    public static Comparator<String> byWords() {
        return Words.ORDER::compare;
    }

    /**
     * @param value a text
     * @return what it is put in order by; null for the empty one
     */
    CollationKey key(String value) {
        String telling = value.substring(0, Math.min(value.length(), TELLING));
        if (keys.size() > MOST_KEYS) {
            keys.clear();
        }
        return telling.isEmpty() ? null : keys.computeIfAbsent(telling, Words.ORDER::getCollationKey);
    }

    /**
     * Puts things in order by words; what says nothing is behind the others in both directions, and what says the same stays as it was.
     *
     * @param things in any order
     * @param value what each is put in order by
     * @param descending from the last to the first
     * @param <T> what they are
     */
    public <T> void sort(List<T> things, Function<T, String> value, boolean descending) {
        List<Spelt<T>> spelt = new ArrayList<>(things.size());
        things.forEach(each -> spelt.add(new Spelt<>(each, key(value.apply(each)))));
        Comparator<CollationKey> words = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        spelt.sort(Comparator.comparing(Spelt::key, Comparator.nullsLast(words)));
        for (int i = 0; i < spelt.size(); i++) {
            things.set(i, spelt.get(i).thing);
        }
    }

    /** A thing with what it is put in order by. */
    private record Spelt<T>(T thing, CollationKey key) {
    }
}
