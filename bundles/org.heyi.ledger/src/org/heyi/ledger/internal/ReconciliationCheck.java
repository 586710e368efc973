package org.heyi.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.LedgerStatistics;
import org.heyi.ledger.Reconciliation;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.osgi.service.component.annotations.Component;

/** 合计勾稽: sums of the ledger that do not add up, at the rows that break them. */
@Component(service = ReviewCheck.class)
public final class ReconciliationCheck extends LedgerCheck {

    /** Made by the framework. */
    public ReconciliationCheck() {
        super("reconciliation");
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        LedgerStatistics statistics = LedgerStatistics.of(context.ledger(), context.asOf(), LedgerStatistics.Options.COMMON);
        for (Reconciliation.Finding broken : Reconciliation.check(statistics)) {
            context.progress().checkCancelled();
            if (broken.rows().isEmpty()) {
                findings.add(Finding.general(this, Severity.ERROR, broken.message()));
            }
            for (Suggestion row : broken.rows()) {
                findings.add(Finding.about(this, Severity.ERROR, row, broken.message()));
            }
        }
        return findings;
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        throw new UnsupportedOperationException("compares items");
    }
}
