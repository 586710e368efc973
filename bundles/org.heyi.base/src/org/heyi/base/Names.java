package org.heyi.base;

import java.util.OptionalInt;

/**
 * What may name a person, a group or a unit: words that show what they are. Control characters drive a terminal, marks of
 * direction make a name read as another one, and characters without width make two people of one name.
 */
public final class Names {

    /** Letters that show nothing, though they are letters: fillers of Hangul, and the empty pattern of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Names() {
    }

    /**
     * @param name what a person typed as a name
     * @return the name, without blanks around it
     * @throws HeyiException when it is blank or has characters that cannot be seen
     */
    public static String require(String name) {
        OptionalInt hidden = hidden(name);
        if (hidden.isPresent()) {
            throw new HeyiException(Texts.of(Names.class).get("name.hidden", visible(name), code(hidden.getAsInt())));
        }
        if (isBlank(name)) {
            throw new HeyiException(Texts.of(Names.class).get("name.blank"));
        }
        return name.strip();
    }

    /**
     * @param text any text
     * @return whether nothing of it can be seen
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || isHidden(c));
    }

    /**
     * @param text any text
     * @return its first character that cannot be seen and is no blank
     */
    public static OptionalInt hidden(String text) {
        return text.codePoints().filter(Names::isHidden).findFirst();
    }

    /**
     * @param text any text
     * @return the same with every character that cannot be seen and is no blank in the form {@code \}{@code u202E}
     */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                visible.append(code(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> FILLERS.indexOf(c) >= 0;
        };
    }

    private static String code(int c) {
        return c < 0x10000 ? String.format("\\u%04X", c) : String.format("\\u{%X}", c);
    }
}
