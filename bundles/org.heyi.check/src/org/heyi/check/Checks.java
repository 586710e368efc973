package org.heyi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Runs every check that is there. Checks come and go with their plug-ins.
 *
 * <p>A check that fails spoils nothing: what the others find is kept, and the failure is a finding of its own with the
 * check id {@value #FAILED}; its stack trace goes to the log.
 */
@Component(service = Checks.class)
public final class Checks {

    /** The check id of a finding that says that a check itself failed. */
    public static final String FAILED = "heyi.check.failed";

    private static final Texts TEXTS = Texts.of(Checks.class);

    private final List<ReviewCheck> checks = new CopyOnWriteArrayList<>();

    /**
     * @param check a check that is to run from now on
     */
    @Reference(name = "check", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ReviewCheck check) {
        checks.add(check);
    }

    /**
     * @param check a check that is not to run any more
     */
    public void remove(ReviewCheck check) {
        checks.remove(check);
    }

    /**
     * @return the checks that are there, by id
     */
    public List<ReviewCheck> all() {
        return checks.stream().sorted(Comparator.comparing(ReviewCheck::id)).toList();
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
     * @return what they found: the report's passages in order, then the ledger's items in order, then the rest
     * @throws java.util.concurrent.CancellationException if the context's progress asked to stop
     */
    public List<Finding> run(CheckContext context) {
        Progress progress = context.progress();
        List<ReviewCheck> now = applying(context);
        List<Finding> found = new ArrayList<>();
        progress.begin(TEXTS.get("running"), now.size());
        for (ReviewCheck check : now) {
            progress.checkCancelled();
            found.addAll(run(check, context));
            progress.worked(1);
        }
        found.sort(order(context));
        return found;
    }

    /** A check that fails at this is run, so that its failure is told. */
    private static boolean applies(ReviewCheck check, CheckContext context) {
        try {
            return check.applies(context);
        } catch (RuntimeException | LinkageError e) {
            return true;
        }
    }

    /** What a plug-in may throw at us: its own bugs, and linkage errors when it was built against other versions. */
    private static List<Finding> run(ReviewCheck check, CheckContext context) {
        try {
            return check.applies(context) ? List.copyOf(check.check(context)) : List.of();
        } catch (java.util.concurrent.CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            System.getLogger(Checks.class.getName()).log(System.Logger.Level.ERROR, check.id(), e);
            return List.of(new Finding(FAILED, Severity.ERROR, null, 0, 0, "", null,
                    TEXTS.get("failed", check.id(), String.valueOf(e)), null));
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
