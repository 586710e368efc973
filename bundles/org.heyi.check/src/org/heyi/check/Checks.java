package org.heyi.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Fault;
import org.heyi.base.guard.Guards;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;

/**
 * Runs every check that is there. Checks come and go with their plug-ins.
 *
 * <p>A check that fails spoils nothing: what the others find is kept, and it is named among those that gave no result.
 */
@Component(service = Checks.class)
public final class Checks {

    private static final Texts TEXTS = Texts.of(Checks.class);

    private final Contributions<ReviewCheck> contributions;

    /** Those of the OSGi runtime. */
    public Checks() {
        this(Contributions.of(ReviewCheck.class, ReviewCheck::id, List.of(ReviewCheck::name, ReviewCheck::description)));
    }

    /** @param contributions where they come from */
    public Checks(Contributions<ReviewCheck> contributions) {
        this.contributions = contributions;
    }

    /**
     * @param checks what there is, where no OSGi runtime is
     */
    public Checks(Collection<? extends ReviewCheck> checks) {
        this(Contributions.byHand(Guards.program(), ReviewCheck.class, ReviewCheck::id, List.of(ReviewCheck::name, ReviewCheck::description)));
        checks.forEach(contributions::add);
    }

    /**
     * @return the checks that can be run, by id
     */
    public List<ReviewCheck> all() {
        return contributions.all();
    }

    /** @return why checks that are installed cannot be run */
    public List<Fault> off() {
        return contributions.off();
    }

    /**
     * @param context what there is to look at
     * @return the checks that {@link #run} would run on it, by id
     */
    public List<ReviewCheck> applying(CheckContext context) {
        return all().stream().filter(check -> applies(check, context)).toList();
    }

    /**
     * Runs every check that has something to look at, one after the other.
     *
     * @param context what to look at
     * @return what they found, and which of them gave no result
     * @throws CancellationException if the context's progress asked to stop
     */
    public CheckResult run(CheckContext context) {
        return run(context, id -> true);
    }

    /**
     * Runs some of the checks.
     *
     * @param context what to look at
     * @param ids those that are wanted; who asks for one that is not there is not told so by this method
     * @return what they found, and which of them gave no result
     * @throws CancellationException if the context's progress asked to stop
     */
    public CheckResult run(CheckContext context, Predicate<String> ids) {
        Progress progress = context.progress();
        List<ReviewCheck> wanted = all().stream().filter(check -> ids.test(check.id())).toList();
        List<Finding> findings = new ArrayList<>();
        List<ReviewCheck> done = new ArrayList<>();
        List<Unfinished> unfinished = new ArrayList<>();
        progress.begin(TEXTS.get("running"), wanted.size());
        for (ReviewCheck check : wanted) {
            progress.checkCancelled();
            Unfinished not = run(check, context, findings);
            if (not == null) {
                done.add(check);
            } else {
                unfinished.add(not);
            }
            progress.worked(1);
        }
        addOff(unfinished, ids);
        findings.sort(order(context));
        unfinished.sort(Comparator.comparing(Unfinished::check));
        return new CheckResult(findings, done, unfinished);
    }

    /** Why it gave no result; null when it did. */
    private Unfinished run(ReviewCheck check, CheckContext context, List<Finding> findings) {
        // What it is called is asked before it can fail, and be switched off.
        String id = check.id();
        String name = check.name();
        try {
            if (!check.applies(context)) {
                return new Unfinished(id, name, Unfinished.Why.IDLE, TEXTS.get("idle", name));
            }
            List<Finding> found = List.copyOf(check.check(context));
            for (Finding each : found) {
                if (!isThere(each, context)) {
                    throw contributions.wrong(check, TEXTS.get("nowhere", each.quote(), String.valueOf(each.paragraph())));
                }
            }
            findings.addAll(found);
            return null;
        } catch (CancellationException e) {
            throw e;
        } catch (HeyiException e) {
            // Either it says why it cannot, or it was switched off and the message tells so.
            return new Unfinished(id, name, Unfinished.Why.FAILED, e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            System.getLogger(Checks.class.getName()).log(System.Logger.Level.ERROR, id, e);
            return new Unfinished(id, name, Unfinished.Why.FAILED, TEXTS.get("failed", id, String.valueOf(e)));
        }
    }

    /** A place that is not in the report could be neither shown nor changed. */
    private static boolean isThere(Finding finding, CheckContext context) {
        return finding.paragraph() == null || context.paragraphs().stream()
                .anyMatch(each -> each.getId().equals(finding.paragraph()) && each.getText().startsWith(finding.quote(), finding.start()));
    }

    private void addOff(List<Unfinished> unfinished, Predicate<String> ids) {
        Set<String> known = new HashSet<>();
        unfinished.forEach(each -> known.add(each.check()));
        for (Fault fault : off()) {
            if (ids.test(fault.contribution()) && (fault.kind() == Fault.Kind.TWICE || !known.contains(fault.contribution()))) {
                unfinished.add(new Unfinished(fault.contribution(), fault.contribution(), Unfinished.Why.OFF, fault.sentence()));
            }
        }
    }

    /** A check that fails at this is run, so that its failure is told. */
    private static boolean applies(ReviewCheck check, CheckContext context) {
        try {
            return check.applies(context);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            return true;
        }
    }

    private static Comparator<Finding> order(CheckContext context) {
        Map<String, Integer> places = new HashMap<>();
        for (Paragraph paragraph : context.paragraphs()) {
            places.put(paragraph.getId(), places.size());
        }
        for (Suggestion item : context.ledger()) {
            places.put(item.getId(), places.size());
        }
        return Comparator
                .comparingInt((Finding f) -> places.getOrDefault(f.paragraph() != null ? f.paragraph() : f.item(),
                        Integer.MAX_VALUE))
                .thenComparingInt(Finding::start)
                .thenComparingInt(Finding::end)
                .thenComparing(Finding::check);
    }
}
