package org.heyi.collation.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/** Finds what a report promised for the year: the figures, projects and measures of the part that plans. */
public final class Promises {

    /** A clause shorter than this says no more than how the one before is done. */
    private static final int SHORT = 5;

    /** What is to come about in several years is no promise for one. */
    private static final Pattern SEVERAL_YEARS = Pattern.compile("年均|[“‘]?十.五[”’]?(?:时期|末|期间)");

    private Promises() {
    }

    /**
     * @param lastYear a version of the report of the year before
     * @return what it promised for one year, in its order, numbered from 1; a plan for several years counts only where there is no other.
     *         Empty where no part that plans was found
     */
    public static List<Promise> of(Version lastYear) {
        List<Promise> promises = new ArrayList<>();
        for (Paragraph each : new Parts(lastYear).plan()) {
            paragraph(each, promises);
        }
        return promises;
    }

    private static void paragraph(Paragraph paragraph, List<Promise> promises) {
        Clause last = null;
        for (Clause each : Clause.of(paragraph)) {
            Promise.Kind kind = kind(each.text());
            if (kind != null) {
                last = each;
                promises.add(promise(promises.size() + 1, kind, each));
            } else if (last != null && last.sentence() == each.sentence() && !Doing.isRhetoric(each.text())) {
                // The clause that says how belongs to the promise before it.
                last = last.upTo(each);
                Promise before = promises.removeLast();
                promises.add(new Promise(before.number(), before.kind(), paragraph, last.start(), last.end(), before.subject(), before.figures()));
            } else {
                last = null;
            }
        }
    }

    private static Promise.Kind kind(String clause) {
        if (SEVERAL_YEARS.matcher(clause).find()) {
            return null;
        }
        if (!StatedAmount.in(clause).isEmpty()) {
            return Promise.Kind.TARGET;
        }
        if (clause.length() < SHORT || Doing.isRhetoric(clause)) {
            return null;
        }
        return Doing.isProject(clause) ? Promise.Kind.PROJECT : Doing.isMeasure(clause) ? Promise.Kind.MEASURE : null;
    }

    private static Promise promise(int number, Promise.Kind kind, Clause clause) {
        return new Promise(number, kind, clause.paragraph(), clause.start(), clause.end(), Doing.subject(clause.text()), StatedAmount.in(clause.text()));
    }
}
