package org.heyi.collation.sides;

import java.util.Objects;
import java.util.stream.IntStream;

import org.heyi.base.Texts;
import org.heyi.model.report.Version;

/** A comparison in words, for every place that shows or writes one; in the language in force. */
public final class SideTexts {

    private static final Texts TEXTS = Texts.of(SideTexts.class);

    private SideTexts() {
    }

    /**
     * @param version one of two texts
     * @return what to call it: its number, or of one that is in no workspace its title and where it comes from
     */
    public static String name(Version version) {
        return version.getId() != null ? TEXTS.get("version", Integer.toString(version.getNumber()))
                : TEXTS.get("file", Objects.toString(version.getTitle(), ""), Objects.toString(version.getSourceName(), ""));
    }

    /**
     * @param kind what became of paragraphs
     * @return 改, 增, 删, 移至 and so on
     */
    public static String of(SideRow.Kind kind) {
        return TEXTS.get("kind." + kind.name());
    }

    /**
     * @param sides a comparison
     * @return its totals in one short line
     */
    public static String counts(Sides sides) {
        Totals totals = sides.totals();
        if (sides.isByPart()) {
            return get("totals.parts", totals.parts(), totals.changed(), totals.removed(), totals.added());
        }
        return get(totals.all() == 0 ? "totals.none" : "totals", totals.all(), totals.changed(), totals.added(), totals.removed(), totals.moved());
    }

    /**
     * @param sides a comparison
     * @return its totals in one line, with how many of those that moved have other words as well
     */
    public static String totals(Sides sides) {
        int reworded = sides.totals().reworded();
        return reworded == 0 ? counts(sides) : TEXTS.get("totals.reworded", counts(sides), Integer.toString(reworded));
    }

    private static String get(String key, int... counts) {
        return TEXTS.get(key, IntStream.of(counts).mapToObj(Integer::toString).toArray());
    }
}
