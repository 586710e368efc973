package org.heyi.model.util;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.heyi.base.Texts;

/** The field's terms for the model's enumerations, in the language in force. */
public final class Labels {

    private static final Texts TEXTS = Texts.of(Labels.class);
    private static final List<Texts> EVERY_LANGUAGE = List.of(Texts.of(Labels.class, Locale.CHINESE),
            Texts.of(Labels.class, Locale.ENGLISH));

    private Labels() {
    }

    /**
     * @param literal a literal of one of the model's enumerations, or null
     * @return its term, e.g. 修改意见 for AnnotationKind.WORDING; empty for null
     */
    public static String of(Enumerator literal) {
        return literal == null ? "" : TEXTS.get(key(literal));
    }

    private static String key(Enumerator literal) {
        return literal.getClass().getSimpleName() + "." + literal.getName();
    }

    /**
     * Reads what a person typed: the term in either language or the literal's name, in any case,
     * or enough of its beginning to tell it from the others.
     *
     * @param values the enumeration's literals
     * @param typed what was typed
     * @param <E> the enumeration
     * @return the literal, or null when none is called that
     */
    public static <E extends Enumerator> E parse(E[] values, String typed) {
        for (E value : values) {
            if (names(value).anyMatch(typed::equalsIgnoreCase)) {
                return value;
            }
        }
        String start = typed.toLowerCase(Locale.ROOT);
        List<E> begin = start.length() < 2 ? List.of() : Arrays.stream(values)
                .filter(value -> names(value).anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start))).toList();
        return begin.size() == 1 ? begin.get(0) : null;
    }

    private static Stream<String> names(Enumerator literal) {
        return Stream.concat(Stream.of(literal.getName()), EVERY_LANGUAGE.stream().map(texts -> texts.get(key(literal))));
    }
}
