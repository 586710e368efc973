package org.heyi.ledger.internal;

import java.util.function.Consumer;

import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.util.Labels;
import org.osgi.service.component.annotations.Component;

/** Somebody is named as having met the proposer, but no meeting is on record. */
@Component(service = ReviewCheck.class)
public final class ClaimedContactCheck extends LedgerCheck {

    /** Made by the framework. */
    public ClaimedContactCheck() {
        super("claimed-contact");
    }

    @Override
    void check(Standing standing, Consumer<Finding> found) {
        if (standing.met()) {
            return;
        }
        for (Contact contact : standing.contacts()) {
            if (contact.getMode() == ContactMode.NONE && contact.getMetWith() != ContactLevel.UNKNOWN) {
                found.accept(about(standing.suggestion(), Severity.WARNING, "found", Labels.of(contact.getMetWith())));
                return;
            }
        }
    }
}
