package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Cluster;
import org.heyi.collation.similar.Clusters;
import org.heyi.collation.similar.Meanings;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/** Looks for comments that seem to ask the same, over a copy and behind the window, when nothing has changed for a while. */
final class Alike {

    private static final Texts TEXTS = Texts.of(Alike.class);
    /** How long nothing must have changed, milliseconds. */
    private static final long REST = 1500;

    private final Background background;
    private final Meanings meanings;
    private final Runnable found;
    private List<Group> groups = List.of();
    private Job job;

    /**
     * Comments that seem to ask the same.
     *
     * @param members two or more, by number
     * @param shared the words that they have in common, or mean the same
     */
    record Group(List<Annotation> members, List<Cluster.Shared> shared) {
    }

    /**
     * @param background looks
     * @param meanings knows whether texts can be told by their meaning; may be null
     * @param found is told on the UI thread that there are other groups
     */
    Alike(Background background, Meanings meanings, Runnable found) {
        this.background = background;
        this.meanings = meanings;
        this.found = found;
    }

    /** @return what was found last, the largest groups first; some of it may have been merged since */
    List<Group> groups() {
        return groups;
    }

    /** Forgets what was found: it is about something else. */
    void forget() {
        stop();
        groups = List.of();
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
        Job[] own = new Job[1];
        own[0] = background.later(TEXTS.get("alike.looking"), REST, progress -> of(document, progress), clusters -> {
            // A job that was cancelled too late still delivers its result; only the newest job counts.
            if (job == own[0]) {
                job = null;
                groups = clusters.stream().map(each -> here(document, each)).filter(each -> each.members.size() > 1).toList();
                found.run();
            }
        });
        job = own[0];
    }

    private List<Cluster> of(ReviewDocument document, Progress progress) {
        return Clusters.of(document.snapshot(progress).getCurrent(), RememberedMeaning.of(meanings, document.folder(), progress), progress);
    }

    /** The same in the model of the window. */
    private static Group here(ReviewDocument document, Cluster cluster) {
        return new Group(cluster.members().stream().map(each -> (Annotation) document.find(each.getId())).filter(Objects::nonNull).toList(),
                cluster.shared());
    }
}
