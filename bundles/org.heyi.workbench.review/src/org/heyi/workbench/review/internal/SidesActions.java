package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.sides.Fate;
import org.heyi.collation.sides.Sides;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;

/** What a person says of a comment in a comparison, each by one key, and each to be undone. */
final class SidesActions {

    private static final Texts TEXTS = Texts.of(SidesActions.class);
    private static final String DISPOSE = "annotation.dispose";

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;

    SidesActions(Documents documents, Background background, IEventBroker events) {
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    void tell(String message) {
        events.send(Topics.NOTICE, new Notice(message, false));
    }

    /** @return whether the place of the selected comment is confirmed now */
    boolean confirm() {
        Annotation annotation = documents.current().annotation();
        String refusal = Confirming.refusal(annotation);
        if (refusal != null) {
            tell(refusal);
            return false;
        }
        return settle(annotation, null, "change.confirm");
    }

    /** @return whether the selected comment stands on the selected words now; there are both */
    boolean place() {
        ReviewDocument document = documents.current();
        Passage words = document.passage();
        return settle(document.annotation(), new Passages(document.version()).at(words.from(), words.start(), words.to(), words.end()), "change.place");
    }

    private boolean settle(Annotation annotation, Anchor anchor, String label) {
        if (!execute(TEXTS.get(label), () -> Annotate.place(annotation, anchor))) {
            return false;
        }
        int left = documents.current().comments().unchecked();
        tell(left == 0 ? TEXTS.get("check.all", annotation.getNumber()) : TEXTS.get("check.done", annotation.getNumber(), left));
        return true;
    }

    /**
     * Notes that the later text reads as the selected comment demanded: as the decision where the person at the window decides, else as
     * a word on the comment by which its author finds it again.
     */
    void followed(Sides sides) {
        ReviewDocument document = documents.current();
        Annotation annotation = document.annotation();
        if (annotation == null) {
            tell(TEXTS.get("none"));
        } else if (sides == null || !Fate.of(annotation, sides).isSeen(annotation)) {
            tell(TEXTS.get("sides.notSeen", annotation.getNumber()));
        } else if (annotation.getDisposition() != null) {
            tell(TEXTS.get("sides.decided", annotation.getNumber()));
        } else if (document.may(DISPOSE, annotation)) {
            if (execute(TEXTS.get("sides.adopt"), () -> Dispose.decide(annotation, Decision.ADOPTED,
                    TEXTS.get("sides.reason", sides.after().getNumber()), null, null, document.actor()))) {
                tell(TEXTS.get("sides.adopted", annotation.getNumber()));
            }
        } else if (execute(TEXTS.get("sides.noted"), () -> Annotate.tag(List.of(annotation), List.of(TEXTS.get("sides.tag")), List.of()))) {
            tell(TEXTS.get("sides.tagged", annotation.getNumber()));
        }
    }

    /** Whoever sits there is asked who they are before an edit is made that names them. */
    private boolean execute(String label, Supplier<Edit<?>> edit) {
        try {
            documents.current().identify();
            documents.current().execute(label, edit.get());
            return true;
        } catch (HeyiException e) {
            background.tell(e);
            return false;
        }
    }
}
