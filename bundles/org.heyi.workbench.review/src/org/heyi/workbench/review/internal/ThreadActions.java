package org.heyi.workbench.review.internal;

import java.time.Instant;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Threads;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;

/** What a person says below a comment, and whether it is done with; why something is not done is said. */
public final class ThreadActions implements ThreadDesk {

    private static final Texts TEXTS = Texts.of(ThreadActions.class);

    private final Documents documents;
    private final Background background;
    private final Consumer<String> tell;
    private final BiConsumer<Annotation, Message> begin;
    /** Words that were written and not sent; they stay as long as the window. */
    private final Map<Annotation, String> unsent = new WeakHashMap<>();

    /**
     * @param documents the open workspace
     * @param background tells what went wrong
     * @param tell tells something
     * @param begin shows the field in which a reply is written, or the given one is changed
     */
    ThreadActions(Documents documents, Background background, Consumer<String> tell, BiConsumer<Annotation, Message> begin) {
        this.documents = documents;
        this.background = background;
        this.tell = tell;
        this.begin = begin;
    }

    /**
     * Lets the person reply to a comment.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void reply(Annotation annotation) {
        if (annotation == null) {
            tell.accept(TEXTS.get("none"));
        } else {
            write(annotation, null);
        }
    }

    /**
     * Marks a comment as done with, or as open again; 撤销 takes that back.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    @Override
    public void resolve(Annotation annotation) {
        if (annotation == null) {
            tell.accept(TEXTS.get("none"));
            return;
        }
        boolean done = !annotation.isResolved();
        String change = TEXTS.get(done ? "change.resolve" : "change.reopen");
        if (execute(change, () -> Threads.resolve(annotation, done))) {
            tell.accept(TEXTS.get(done ? "resolve.done" : "resolve.reopened", annotation.getNumber()));
        }
    }

    /** An edit that says why it cannot be made. */
    private interface Preparing {
        Edit<?> edit();
    }

    private boolean execute(String label, Preparing preparing) {
        try {
            ReviewDocument document = documents.current();
            document.identify();
            document.execute(label, preparing.edit());
            return true;
        } catch (HeyiException e) {
            background.tell(e);
            return false;
        }
    }

    @Override
    public boolean mayReply(Annotation annotation) {
        ReviewDocument document = documents.current();
        return document != null && document.may("annotation.reply", annotation);
    }

    @Override
    public boolean mayResolve(Annotation annotation) {
        ReviewDocument document = documents.current();
        return document != null && document.may(annotation.isResolved() ? "annotation.reopen" : "annotation.resolve", annotation);
    }

    @Override
    public Message changeable(Annotation annotation) {
        ReviewDocument document = documents.current();
        return document == null ? null : Threads.changeable(annotation, document.me());
    }

    @Override
    public String unsent(Annotation annotation) {
        return unsent.getOrDefault(annotation, "");
    }

    @Override
    public void keep(Annotation annotation, String words) {
        if (words.isBlank()) {
            unsent.remove(annotation);
        } else {
            unsent.put(annotation, words);
        }
    }

    @Override
    public void write(Annotation annotation, Message changed) {
        ReviewDocument document = documents.current();
        try {
            document.identify();
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        String refusal = document.whyNot("annotation.reply", annotation);
        if (refusal.isEmpty()) {
            begin.accept(annotation, changed);
        } else {
            tell.accept(refusal);
        }
    }

    @Override
    public boolean send(Annotation annotation, Message changed, String words) {
        ReviewDocument document = documents.current();
        boolean sent = changed == null
                ? execute(TEXTS.get("change.reply"), () -> Threads.reply(annotation, document.me(), words, Instant.now()))
                : execute(TEXTS.get("change.replyChange"), () -> Threads.change(changed, document.me(), words));
        if (sent && changed == null) {
            unsent.remove(annotation);
        }
        return sent;
    }

    @Override
    public void takeBack(Message reply) {
        execute(TEXTS.get("change.takeBack"), () -> Threads.takeBack(reply, documents.current().me()));
    }
}
