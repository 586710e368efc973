package org.heyi.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;

/**
 * The same done to several comments in one step, which is undone in one: to those to which it can be done, and says why not to the
 * others.
 *
 * @param edit does it to those to which it can be done; its subject are these
 * @param refused why it cannot be done to the others, one sentence each, in their order
 */
public record AnnotateSeveral(Edit<List<Annotation>> edit, List<String> refused) {

    private static final Texts TEXTS = Texts.of(AnnotateSeveral.class);
    private static final String CHANGE = "annotation.edit";

    /**
     * Makes comments ones of another kind; of those that are of it already nothing is changed.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param annotations the comments
     * @param kind the kind
     * @return what is done, and to which of them it cannot be
     */
    public static AnnotateSeveral kind(Archive archive, String actor, List<Annotation> annotations, AnnotationKind kind) {
        List<Annotation> others = annotations.stream().filter(each -> each.getKind() != kind).toList();
        return prepare(archive, actor, CHANGE, others, each -> {
            Comment now = Annotate.commentOf(each);
            return Annotate.change(each, new Comment(kind, now.body(), now.operation(), now.text(), now.target(), now.reason(), now.state(), now.audience()));
        });
    }

    /**
     * Submits drafts, so that they go with what is handed in.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param annotations the comments
     * @return what is done, and to which of them it cannot be: to what is no draft, or incomplete
     */
    public static AnnotateSeveral submit(Archive archive, String actor, List<Annotation> annotations) {
        return prepare(archive, actor, CHANGE, annotations, each -> {
            if (each.getState() != AnnotationState.DRAFT) {
                throw new HeyiException(TEXTS.get("submit.not", each.getNumber()));
            }
            Comment now = Annotate.commentOf(each);
            try {
                return Annotate.change(each, new Comment(now.kind(), now.body(), now.operation(), now.text(), now.target(), now.reason(),
                        AnnotationState.SUBMITTED, now.audience()));
            } catch (HeyiException e) {
                // With several comments the message has to name the one it is about.
                throw new HeyiException(TEXTS.get("submit.incomplete", each.getNumber(), e.getMessage()), e);
            }
        });
    }

    /**
     * Takes comments back that were submitted.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param annotations the comments
     * @return what is done, and to which of them it cannot be
     */
    public static AnnotateSeveral withdraw(Archive archive, String actor, List<Annotation> annotations) {
        return prepare(archive, actor, "annotation.withdraw", annotations, Annotate::withdraw);
    }

    /**
     * Removes comments; the history keeps them.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param annotations the comments
     * @return what is done, and to which of them it cannot be
     */
    public static AnnotateSeveral delete(Archive archive, String actor, List<Annotation> annotations) {
        return prepare(archive, actor, "annotation.delete", annotations, Annotate::delete);
    }

    /**
     * Marks comments as done with, or as open again; of those that are marked so already nothing is changed.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param annotations the comments
     * @param done whether they are done with
     * @return what is done, and to which of them it cannot be
     */
    public static AnnotateSeveral resolve(Archive archive, String actor, List<Annotation> annotations, boolean done) {
        List<Annotation> others = annotations.stream().filter(each -> each.isResolved() != done).toList();
        return prepare(archive, actor, done ? "annotation.resolve" : "annotation.reopen", others, each -> Threads.resolve(each, done));
    }

    private static AnnotateSeveral prepare(Archive archive, String actor, String type, List<Annotation> annotations,
            Function<Annotation, Edit<Annotation>> one) {
        List<Annotation> able = new ArrayList<>();
        List<Runnable> mutations = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Annotation each : annotations) {
            try {
                Rights.require(archive, actor, type, each);
                mutations.add(one.apply(each).mutation());
                able.add(each);
            } catch (HeyiException e) {
                refused.add(e.getMessage());
            }
        }
        return new AnnotateSeveral(new Edit<>(type, List.copyOf(able), () -> mutations.forEach(Runnable::run)), List.copyOf(refused));
    }
}
