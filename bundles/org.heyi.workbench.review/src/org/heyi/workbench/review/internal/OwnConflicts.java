package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Rewriting;
import org.heyi.collation.revise.Rewriting.Asked;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;

/**
 * Looks behind the window for amendments of the person who writes, and of those of the same group, that cannot be met together with
 * what is being written; over a copy, and when nothing was typed for a while.
 */
final class OwnConflicts {

    private static final Texts TEXTS = Texts.of(OwnConflicts.class);
    /** How long nothing must have been typed, milliseconds. */
    private static final int REST = 600;

    private final Background background;
    private final Consumer<List<Integer>> found;
    private Job job;

    /**
     * @param background looks
     * @param found told of the numbers of these comments on the UI thread, of none as well
     */
    OwnConflicts(Background background, Consumer<List<Integer>> found) {
        this.background = background;
        this.found = found;
    }

    /** Gives up what is being looked for. */
    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /**
     * What is asked for.
     *
     * @param passage the words of the report it is about, and what is around them
     * @param asked how they are to change; null for not at all
     */
    record Demand(Rewriting passage, Asked asked) {
    }

    /**
     * @param document where
     * @param how says of a copy of the session what is asked for there; null for nothing
     * @param except the id of the comment that is changed; null for a new one
     */
    void look(ReviewDocument document, Function<Session, Demand> how, String except) {
        stop();
        String me = document.me() == null ? null : document.me().getId();
        Job[] own = new Job[1];
        own[0] = background.later(TEXTS.get("rewrite.looking"), REST,
                progress -> numbers(document.snapshot(progress).getCurrent(), how, me, except, progress), numbers -> {
                    // A job that was cancelled too late still delivers its result; only the newest job counts.
                    if (job == own[0]) {
                        job = null;
                        found.accept(numbers);
                    }
                });
        job = own[0];
    }

    /**
     * @param numbers of comments
     * @return that they cannot be met together with what is written; empty for none
     */
    static String words(List<Integer> numbers) {
        return numbers.isEmpty() ? ""
                : TEXTS.get("rewrite.against", numbers.stream().map(String::valueOf).collect(Collectors.joining(TEXTS.get("and"))));
    }

    private static List<Integer> numbers(Session copy, Function<Session, Demand> how, String me, String except, Progress progress) {
        Demand there = me == null ? null : how.apply(copy);
        if (there == null || there.asked == null) {
            return List.of();
        }
        Group group = copy.getParticipants().stream().filter(each -> Objects.equals(me, each.getId())).map(Participant::getGroup)
                .filter(Objects::nonNull).findFirst().orElse(null);
        return there.passage.against(there.asked, each -> isOurs(each.getAuthor(), me, group) && !Objects.equals(each.getId(), except), progress)
                .stream().map(Annotation::getNumber).toList();
    }

    private static boolean isOurs(Participant author, String me, Group group) {
        return author != null && (me.equals(author.getId()) || group != null && author.getGroup() == group);
    }
}
