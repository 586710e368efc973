package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.Query.Limit;
import org.heyi.workbench.review.internal.ReaderView.Spot;
import org.heyi.workbench.review.internal.Searched.Found;
import org.heyi.workbench.review.internal.Searched.Hit;

/** Looks through the report and the comments behind the window, over a copy, and knows at which place of those found one is. On the UI thread. */
final class Finder {

    private static final Texts TEXTS = Texts.of(Finder.class);
    /** How long nothing must be typed before it is looked for, milliseconds. */
    private static final int PAUSE = 120;
    /** How long nothing must be changed before what was found is looked for again, milliseconds. */
    private static final int REST = 800;

    private final Background background;
    private final Consumer<Boolean> changed;
    /** What was looked through last; null when it is something else by now. */
    private Searched searched;
    private Query query;
    private Found found = Found.NOTHING;
    private List<Spot> spots = List.of();
    private String problem = "";
    private int current = -1;
    private Job job;

    private record Outcome(Searched searched, Found found, List<Spot> spots, String problem) {
    }

    /**
     * @param background looks
     * @param changed is told when something else was found, and whether to go to what is found first
     */
    Finder(Background background, Consumer<Boolean> changed) {
        this.background = background;
        this.changed = changed;
    }

    /**
     * Looks for something else.
     *
     * @param document where
     * @param typed what; empty for nothing
     * @param expression whether it is a regular expression
     * @param from offset into the report from which one reads on
     * @param by 1 to begin with the first place there or behind it, -1 with the last one before it
     */
    void look(ReviewDocument document, String typed, boolean expression, int from, int by) {
        stop();
        query = null;
        if (typed.isEmpty() || document == null || document.version() == null) {
            show(Found.NOTHING, List.of(), "", -1, false);
            return;
        }
        try {
            query = new Query(typed, expression);
        } catch (HeyiException e) {
            show(Found.NOTHING, List.of(), e.getMessage(), -1, false);
            return;
        }
        begin(document, PAUSE, from, by, true);
    }

    /** Looks again, because the comments, or which of them are shown, changed. */
    void lookAgain(ReviewDocument document) {
        searched = null;
        if (query != null && document.version() != null) {
            stop();
            int at = current < 0 ? 0 : found.hits().get(current).start();
            begin(document, REST, at, 1, false);
        }
    }

    private void begin(ReviewDocument document, int pause, int from, int by, boolean going) {
        Query wanted = query;
        Searched before = searched;
        AnnotationFilter filter = document.filter();
        String me = document.me() == null ? null : document.me().getHandle();
        Job[] own = new Job[1];
        own[0] = background.later(TEXTS.get("find.looking"), pause, progress -> {
            Searched through = before != null ? before : copy(document, me, filter, progress);
            try {
                Found now = through.find(wanted, new Limit(Query.PATIENCE, progress::isCancelled));
                return new Outcome(through, now, now.hits().stream().filter(each -> each.comment() == null)
                        .map(each -> new Spot(each.start(), each.end(), false)).toList(), "");
            } catch (HeyiException e) {
                return new Outcome(through, Found.NOTHING, List.of(), e.getMessage());
            }
        }, outcome -> {
            // A job that was cancelled too late still delivers its result; only the newest job counts.
            if (job == own[0]) {
                job = null;
                searched = outcome.searched;
                show(outcome.found, outcome.spots, outcome.problem, first(outcome.found, from, by), going);
            }
        });
        job = own[0];
    }

    private static Searched copy(ReviewDocument document, String me, AnnotationFilter filter, Progress progress) {
        Session session = document.snapshot(progress).getCurrent();
        Participant person = me == null ? null : Models.participant(session, me);
        return new Searched(session, person, filter);
    }

    private void show(Found now, List<Spot> places, String words, int at, boolean going) {
        found = now;
        spots = places;
        problem = words;
        current = at;
        changed.accept(going);
    }

    /** The place to begin with; -1 when there are none. */
    private static int first(Found found, int offset, int by) {
        return found.hits().isEmpty() ? -1 : Math.floorMod(before(found, offset) - (by > 0 ? 0 : 1), found.hits().size());
    }

    /** How many places begin before an offset. */
    private static int before(Found found, int offset) {
        int low = 0;
        int high = found.hits().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.hits().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Goes to another place, from the one that is looked at; where that is out of sight, from what is in sight.
     *
     * @param by 1 for the next, -1 for the one before
     * @param from offset into the report of what is first in sight
     * @param to and of what is no longer
     * @return whether there is any
     */
    boolean step(int by, int from, int to) {
        int count = found.hits().size();
        if (count == 0) {
            return false;
        }
        int start = current < 0 ? -1 : found.hits().get(current).start();
        boolean seen = start >= from && start < to;
        int there = seen ? current + by : by > 0 ? before(found, from) : before(found, from) - 1;
        current = Math.floorMod(there, count);
        return true;
    }

    /** Goes to the next comment of those that say it; stays where there is none. */
    void stepToComment() {
        int count = found.hits().size();
        for (int i = 1; i <= count; i++) {
            int at = Math.floorMod(current + i, count);
            if (found.hits().get(at).comment() != null) {
                current = at;
                return;
            }
        }
    }

    /** Gives up what is under way. */
    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Another report comes, or none: nothing of what is known is of use. */
    void forget() {
        stop();
        searched = null;
        found = Found.NOTHING;
        spots = List.of();
        current = -1;
    }

    /** @return the place one is at; null for none */
    Hit current() {
        return current < 0 ? null : found.hits().get(current);
    }

    /** @return what was found last */
    Found found() {
        return found;
    }

    /** @return where the report itself says it, in order */
    List<Spot> spots() {
        return spots;
    }

    /** @return what is looked for; null for nothing */
    Query query() {
        return query;
    }

    /** @return why nothing can be looked for, in one sentence; empty when it can */
    String problem() {
        return problem;
    }
}
