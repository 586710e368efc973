package org.heyi.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;

/** A check that looks at one item of the ledger at a time, and whose texts are named after it. */
abstract class LedgerCheck implements ReviewCheck {

    static final Texts TEXTS = Texts.of(LedgerCheck.class);

    private final String name;

    LedgerCheck(String name) {
        this.name = name;
    }

    @Override
    public final String id() {
        return "ledger." + name;
    }

    @Override
    public final String name() {
        return TEXTS.get(name + ".name");
    }

    @Override
    public final String description() {
        return TEXTS.get(name + ".description");
    }

    @Override
    public final boolean applies(CheckContext context) {
        return !context.ledger().isEmpty();
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Suggestion item : context.ledger()) {
            context.progress().checkCancelled();
            check(Lifecycle.state(item, context.asOf()), findings::add);
        }
        return findings;
    }

    /** Looks at one item; checks that compare items override the method above instead. */
    abstract void check(Standing standing, Consumer<Finding> found);

    Finding about(Suggestion item, Severity severity, String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = SessionName.named(item);
        System.arraycopy(args, 0, all, 1, args.length);
        return Finding.about(this, severity, item, TEXTS.get(name + "." + key, all));
    }
}
