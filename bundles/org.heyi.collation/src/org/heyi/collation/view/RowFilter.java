package org.heyi.collation.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which comments are shown: those that have all of what is asked for. Of a facet several values may be named, of which a comment needs
 * one.
 *
 * @param text what is looked for in what is said, in the passage, its place, people, groups and units, whatever the case of letters; a
 *        number also finds the comment of that number; blank for anything
 * @param values the keys of each facet that are wanted; a facet that is not in it lets everything through
 * @param flags what else is asked for
 */
public record RowFilter(String text, Map<Facet, Set<String>> values, Set<Flag> flags) {

    /** Everything. */
    public static final RowFilter ALL = new RowFilter("", Map.of(), Set.of());

    /** Takes copies. */
    public RowFilter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(facet, Set.copyOf(keys));
            }
        });
        values = Map.copyOf(copy);
        flags = Set.copyOf(flags);
    }

    /** @return whether it lets everything through */
    public boolean isAll() {
        return text.isBlank() && values.isEmpty() && flags.isEmpty();
    }

    /**
     * @param value what is looked for
     * @return the same but for that
     */
    public RowFilter withText(String value) {
        return new RowFilter(value, values, flags);
    }

    /**
     * @param facet by what
     * @return the keys that are wanted; empty for all
     */
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /**
     * @param facet by what
     * @param keys which; empty for all
     * @return the same but for that
     */
    public RowFilter with(Facet facet, Set<String> keys) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(values);
        other.put(facet, keys);
        return new RowFilter(text, other, flags);
    }

    /**
     * @param facet by what
     * @param key one more that is wanted, or one less if it was
     * @return the same but for that
     */
    public RowFilter toggled(Facet facet, String key) {
        Set<String> keys = new HashSet<>(of(facet));
        if (!keys.remove(key)) {
            keys.add(key);
        }
        return with(facet, keys);
    }

    /**
     * @param flag asked for from now on, or no longer
     * @return the same but for that
     */
    public RowFilter toggled(Flag flag) {
        Set<Flag> other = EnumSet.noneOf(Flag.class);
        other.addAll(flags);
        if (!other.remove(flag)) {
            other.add(flag);
        }
        return new RowFilter(text, values, other);
    }

    /**
     * @param flag what is asked for
     * @return whether it is
     */
    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
