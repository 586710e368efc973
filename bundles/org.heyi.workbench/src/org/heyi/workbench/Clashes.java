package org.heyi.workbench;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.ReviseReport;

/**
 * Looks for comments that cannot be met together, over a copy and behind the window, when nothing has changed for a while; once for
 * all parts. That it found others is told by {@link Topics#CONFLICTS_FOUND}. To be used on the UI thread only.
 */
public final class Clashes {

    private static final Texts TEXTS = Texts.of(Clashes.class);
    /** How long nothing must have changed, milliseconds. */
    private static final long REST = 1200;

    private final Background background;
    private final IEventBroker events;
    /** By the ids of comments those of the others; many comments share one list. */
    private Map<String, List<String>> ids = Map.of();
    private Map<Annotation, List<Annotation>> comments = Map.of();
    private Job job;

    /**
     * @param background looks
     * @param events tell of changes, and are told of what was found
     */
    public Clashes(Background background, IEventBroker events) {
        this.background = background;
        this.events = events;
        events.subscribe(Topics.DOCUMENT_OPENED, event -> look((ReviewDocument) event.getProperty(IEventBroker.DATA)));
        events.subscribe(Topics.DOCUMENT_CHANGED, event -> {
            DocumentChange change = (DocumentChange) event.getProperty(IEventBroker.DATA);
            if (change.concernsComments()) {
                look(change.document());
            }
        });
        events.subscribe(Topics.DOCUMENT_CLOSING, event -> forget());
    }

    /** @return what was found last: for each comment that collides with others these others */
    public Map<Annotation, List<Annotation>> comments() {
        return comments;
    }

    /** Forgets what was found: it is about something else. */
    private void forget() {
        stop();
        ids = Map.of();
        comments = Map.of();
    }

    /** Gives up what is being looked for. */
    public void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Looks when the document has come to rest; what is being looked for now is out of date. */
    private void look(ReviewDocument document) {
        stop();
        if (document.version() == null) {
            return;
        }
        Map<String, List<String>> before = ids;
        Job[] own = new Job[1];
        own[0] = background.later(TEXTS.get("clashes.looking"), REST, progress -> {
            Map<String, List<String>> now = of(document, progress);
            return now.equals(before) ? before : now;
        }, now -> {
            // A job that was cancelled too late still delivers its result; only the newest job counts.
            if (job == own[0]) {
                job = null;
                if (now != before) {
                    ids = now;
                    comments = here(document, now);
                    events.send(Topics.CONFLICTS_FOUND, document);
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
