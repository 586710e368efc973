package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * Words or a regular expression that are looked for. Neither case nor width of letters tells words apart. An expression
 * that takes too long is given up: some of them take more than a life for one paragraph.
 */
final class Query {

    /** How long an expression may look through a report and its comments, milliseconds. */
    static final long PATIENCE = 2000;

    private static final Texts TEXTS = Texts.of(Query.class);
    private static final int FULL_TO_HALF = 0xFEE0;
    /** An expression looks at so many characters between two looks at the clock. */
    private static final int OFTEN = 1 << 12;

    private final Pattern pattern;
    private final boolean expression;

    /**
     * Where the words stand.
     *
     * @param start UTF-16 offset
     * @param end exclusive, greater than start
     */
    record Range(int start, int end) {
    }

    /** How long one may go on; to be used for one search. */
    static final class Limit {

        private final long end;
        private final BooleanSupplier given;
        private int looks;

        /**
         * @param milliseconds how long
         * @param given asked whether nobody waits any more
         */
        Limit(long milliseconds, BooleanSupplier given) {
            end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
            this.given = given;
        }

        private void look() {
            if ((++looks & OFTEN - 1) == 0) {
                if (given.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() - end > 0) {
                    throw new HeyiException(TEXTS.get("find.dear"));
                }
            }
        }
    }

    /**
     * @param typed what is looked for, at least one character
     * @param expression whether it is a regular expression
     * @throws HeyiException that says in one sentence what is wrong with an expression
     */
    Query(String typed, boolean expression) {
        this.expression = expression;
        String plain = plain(typed, expression);
        try {
            pattern = expression ? Pattern.compile(plain, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE)
                    : Pattern.compile(plain, Pattern.LITERAL);
        } catch (PatternSyntaxException e) {
            throw new HeyiException(e.getIndex() < 0 ? TEXTS.get("find.bad") : TEXTS.get("find.badAt", Math.min(e.getIndex() + 1, typed.length())), e);
        }
    }

    /**
     * @param text where to look
     * @param most how many to find at most
     * @param limit how long
     * @return where it stands, in order, not overlapping
     * @throws HeyiException when that takes too long
     */
    List<Range> in(String text, int most, Limit limit) {
        String plain = plain(text, expression);
        Matcher matcher = pattern.matcher(expression ? new Watched(plain, limit) : plain);
        List<Range> found = new ArrayList<>();
        try {
            while (found.size() < most && matcher.find()) {
                // An expression that matches the empty text would match everywhere.
                if (matcher.end() > matcher.start()) {
                    found.add(new Range(matcher.start(), matcher.end()));
                }
            }
        } catch (StackOverflowError e) {
            throw new HeyiException(TEXTS.get("find.dear"), e);
        }
        return found;
    }

    /** Each character becomes one: offsets stay. In an expression signs have a meaning, so that letters and figures alone are made alike. */
    private static String plain(String text, boolean lettersOnly) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char half = half(plain[i]);
            if (!lettersOnly) {
                plain[i] = Character.toLowerCase(half);
            } else if (Character.isLetterOrDigit(half)) {
                plain[i] = half;
            }
        }
        return new String(plain);
    }

    private static char half(char c) {
        return switch (c) {
            case '\u3000', '\u00A0' -> ' ';
            case '\u201C', '\u201D' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_TO_HALF) : c;
        };
    }

    /** Looks at the clock while an expression goes to and fro in it. */
    private record Watched(String text, Limit limit) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            limit.look();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.substring(start, end), limit);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
