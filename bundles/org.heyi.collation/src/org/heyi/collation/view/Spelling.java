package org.heyi.collation.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
     * @param value what each is put in order by
     * @param descending from the last to the first
     * @param <T> what is put in order by texts
     * @return the order of these: by words; what says nothing is behind the others, as it is in the other direction
     */
    public <T> Comparator<T> by(Function<T, String> value, boolean descending) {
        Map<T, CollationKey> known = new IdentityHashMap<>();
        return (one, other) -> {
            CollationKey left = known.computeIfAbsent(one, each -> key(value.apply(each)));
            CollationKey right = known.computeIfAbsent(other, each -> key(value.apply(each)));
            if (left == null || right == null) {
                return left == right ? 0 : left == null ? 1 : -1;
            }
            return descending ? right.compareTo(left) : left.compareTo(right);
        };
    }
}
