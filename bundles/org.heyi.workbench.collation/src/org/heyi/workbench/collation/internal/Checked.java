package org.heyi.workbench.collation.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.heyi.collation.Locators;
import org.heyi.collation.revise.OnlyAndAll;
import org.heyi.collation.revise.OnlyAndAll.Taken;
import org.heyi.model.review.Decision;

/**
 * A final text compared with the comments, what a person should look at first.
 *
 * @param file the final text
 * @param all every comment
 * @param odd those with which the final text did not go by the decision
 * @param found what the comparison says
 * @param locators name the paragraphs of the newest version
 */
record Checked(Path file, List<OnlyAndAll.Verdict> all, List<OnlyAndAll.Verdict> odd, OnlyAndAll found, Locators locators) {

    static Checked of(Path file, OnlyAndAll found, Locators locators) {
        List<OnlyAndAll.Verdict> all = found.verdicts().stream().sorted(Comparator.comparingInt((OnlyAndAll.Verdict each) -> isOdd(each) ? 0 : 1)
                .thenComparingInt(each -> each.annotation().getNumber())).toList();
        return new Checked(file, all, all.stream().filter(Checked::isOdd).toList(), found, locators);
    }

    /** What was adopted and is not all there, or is there and was not adopted. */
    static boolean isOdd(OnlyAndAll.Verdict verdict) {
        Decision decision = verdict.annotation().getDisposition() == null ? null : verdict.annotation().getDisposition().getDecision();
        return switch (verdict.taken()) {
            case FULLY -> decision == null || decision == Decision.NOT_ADOPTED || decision == Decision.REFERENCE;
            case PARTLY -> decision == Decision.ADOPTED;
            case NOT -> decision == Decision.ADOPTED || decision == Decision.PARTLY_ADOPTED;
            case UNTOLD -> false;
        };
    }

    /** @return how many comments have an outcome */
    long count(Taken taken) {
        return all.stream().filter(each -> each.taken() == taken).count();
    }
}
