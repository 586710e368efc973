package org.heyi.workbench.collation.internal;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.ReviseReport;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Looks for comments that cannot be met together, over a copy and behind the window, when nothing has changed for a while. */
final class Clashes {

    private static final Texts TEXTS = Texts.of(Clashes.class);
    /** How long nothing must have changed, milliseconds. */
    private static final long REST = 1200;

    private final Background background;
    private final Runnable found;
    /** By the ids of comments those of the others; many comments share one list. */
    private Map<String, List<String>> ids = Map.of();
    private Map<Annotation, List<Annotation>> comments = Map.of();
    private Job job;

    /**
     * @param background looks
     * @param found is told on the UI thread that it is others
     */
    Clashes(Background background, Runnable found) {
        this.background = background;
        this.found = found;
    }

    /** @return what was found last: for each comment that collides with others these others */
    Map<Annotation, List<Annotation>> comments() {
        return comments;
    }

    /** Forgets what was found: it is about something else. */
    void forget() {
        stop();
        ids = Map.of();
        comments = Map.of();
    }

    /** Gives up looking. */
    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** @param document where to look when it has come to rest; what is being looked for now is out of date */
    void look(ReviewDocument document) {
        stop();
        Map<String, List<String>> before = ids;
        Job[] own = new Job[1];
        own[0] = background.later(TEXTS.get("clashes.looking"), REST, progress -> {
            Map<String, List<String>> now = of(document, progress);
            return now.equals(before) ? before : now;
        }, now -> {
            // Cancelled at the last moment, it comes all the same.
            if (job == own[0]) {
                job = null;
                if (now != before) {
                    ids = now;
                    comments = here(document, now);
                    found.run();
                }
            }
        });
        job = own[0];
    }

    private static Map<String, List<String>> of(ReviewDocument document, Progress progress) {
        Map<List<Annotation>, List<String>> lists = new IdentityHashMap<>();
        Map<String, List<String>> all = new HashMap<>();
        ReviseReport.conflicts(document.snapshot(progress).getCurrent(), progress).forEach((annotation, others) -> all.put(annotation.getId(),
                lists.computeIfAbsent(others, each -> each.stream().map(Annotation::getId).toList())));
        return all;
    }

    /** The same in the model of the window; the others are looked up when they are asked for, as there may be very many of them. */
    private static Map<Annotation, List<Annotation>> here(ReviewDocument document, Map<String, List<String>> all) {
        Map<Annotation, List<Annotation>> here = new IdentityHashMap<>();
        all.forEach((id, others) -> {
            if (document.find(id) instanceof Annotation annotation) {
                here.put(annotation, new AbstractList<>() {
                    @Override
                    public Annotation get(int index) {
                        return (Annotation) document.find(others.get(index));
                    }

                    @Override
                    public int size() {
                        return others.size();
                    }
                });
            }
        });
        return here;
    }
}
