package org.heyi.check;

import java.util.List;

/**
 * What came of running the checks. All is well only when nothing was found and every check gave a result.
 *
 * @param findings what was found: the report's passages in order, then the ledger's items in order, then the rest
 * @param done the checks that gave a result, by id
 * @param unfinished those that gave none, by id
 */
public record CheckResult(List<Finding> findings, List<ReviewCheck> done, List<Unfinished> unfinished) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        done = List.copyOf(done);
        unfinished = List.copyOf(unfinished);
    }

    /** @return whether every check gave a result and none of them found anything */
    public boolean isWell() {
        return findings.isEmpty() && unfinished.isEmpty();
    }

    /**
     * @param why what kept them
     * @return the checks that gave no result for that reason
     */
    public List<Unfinished> unfinished(Unfinished.Why why) {
        return unfinished.stream().filter(each -> each.why() == why).toList();
    }
}
