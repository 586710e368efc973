package org.heyi.workbench.review.internal.recording;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.Texts;
import org.heyi.model.report.Version;
import org.heyi.usecase.ProposedPlaces;
import org.heyi.workbench.Background;

/** Looks for passages in jobs, one after another, while somebody types. */
final class Guesses {

    private static final Texts TEXTS = Texts.of(Guesses.class);
    /** So long nothing is typed before it is looked for a passage, milliseconds. */
    private static final long PAUSE = 250;

    private final Background background;
    private final Version version;
    private ProposedPlaces places;
    private Job job;

    Guesses(Background background, Version version) {
        this.background = background;
        this.version = version;
    }

    /**
     * @param words what was typed
     * @param then gets the passages on the UI thread, unless something else was typed since
     */
    void ask(String words, Consumer<List<ProposedPlaces.Proposal>> then) {
        cancel();
        job = background.later(TEXTS.get("guessing"), PAUSE, progress -> look(words), then);
    }

    private synchronized List<ProposedPlaces.Proposal> look(String words) {
        if (places == null) {
            places = new ProposedPlaces(version);
        }
        return places.of(words);
    }

    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }
}
