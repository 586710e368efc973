package org.heyi.collation.printing;

import java.util.Comparator;

import org.heyi.base.Texts;

/**
 * Where a passage is printed, and in which printing.
 *
 * @param place page and line
 * @param version number of the version of the report that was printed, if that is not the one in force; 0 if it is
 */
public record Printed(PrintedPlace place, int version) implements Comparable<Printed> {

    private static final Texts TEXTS = Texts.of(Printed.class);
    private static final Comparator<Printed> BY_PLACE = Comparator.comparingInt(Printed::version).thenComparingInt(each -> each.place.from().sheet())
            .thenComparingInt(each -> each.place.from().column()).thenComparingInt(each -> each.place.from().line())
            .thenComparingInt(each -> each.place.to().sheet()).thenComparingInt(each -> each.place.to().line());

    /**
     * @param number of a version that is not in force
     * @return the same place, in the printing of that version
     */
    public Printed ofVersion(int number) {
        return new Printed(place, number);
    }

    /** @return page and line for a table, see {@link PrintedPlace#words()} */
    public String words() {
        return of(place.words());
    }

    /** @return page and line for a letter, see {@link PrintedPlace#inLetter()} */
    public String inLetter() {
        return of(place.inLetter());
    }

    private String of(String words) {
        return version == 0 ? words : TEXTS.get("version", Integer.toString(version), words);
    }

    @Override
    public int compareTo(Printed other) {
        return BY_PLACE.compare(this, other);
    }
}
