package org.heyi.workbench;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.Signoff;
import org.heyi.model.review.Sitting;
import org.heyi.store.Change;
import org.heyi.store.Touch;

/**
 * What a change of the model touched, so that each part of the window does only its share of it.
 *
 * @param document the document
 * @param everything whether more was touched than the comments and suggestions named here: whatever is shown is to be
 *        read anew
 * @param annotations the comments that came, went or were edited, with what they contain, or were told apart
 * @param suggestions the suggestions that came, went or were edited, with what they contain
 */
public record DocumentChange(ReviewDocument document, boolean everything, Set<Annotation> annotations,
        Set<Suggestion> suggestions) {

    private static final int MANY = 500;

    /** @return a change of unknown extent: everything is read anew */
    static DocumentChange everything(ReviewDocument document) {
        return new DocumentChange(document, true, Set.of(), Set.of());
    }

    /** @return what one change edited */
    static DocumentChange of(ReviewDocument document, Change change) {
        Set<Annotation> annotations = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Suggestion> suggestions = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean more = false;
        for (Touch touch : change.touches()) {
            // The owner of a list counts as changed only for other features: entries that come and go are listed themselves.
            List<EObject> touched = touch.members().isEmpty() || !touch.members().stream().allMatch(DocumentChange::isOne)
                    ? List.of(touch.owner()) : touch.members();
            for (EObject each : touched) {
                EObject one = each;
                while (one != null && !isOne(one)) {
                    one = one.eContainer();
                }
                switch (one) {
                    case Annotation annotation -> annotations.add(annotation);
                    case Suggestion suggestion -> suggestions.add(suggestion);
                    case Distinction distinction -> annotations.addAll(distinction.getAnnotations());
                    case null, default -> more = true;
                }
            }
        }
        // Reading everything anew is faster than updating so many objects one by one.
        return new DocumentChange(document, more || annotations.size() + suggestions.size() > MANY, annotations, suggestions);
    }

    /** @return what a change edited of what is recorded for groups: sittings, and what their heads signed */
    static Set<EObject> recorded(Change change) {
        Set<EObject> recorded = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Touch touch : change.touches()) {
            // A removed object has no container any more, so the owner of the list tells which comment it belonged to.
            Stream.concat(Stream.of(touch.owner()), touch.members().stream()).forEach(each -> {
                EObject one = each;
                while (one != null && !(one instanceof Sitting) && !(one instanceof Signoff)) {
                    one = one.eContainer();
                }
                if (one != null) {
                    recorded.add(one);
                }
            });
        }
        return recorded;
    }

    private static boolean isOne(EObject object) {
        return object instanceof Annotation || object instanceof Suggestion || object instanceof Distinction;
    }

    /** @return whether any comment, or what comments stand on, was touched */
    public boolean concernsComments() {
        return everything || !annotations.isEmpty();
    }

    /** @return whether any suggestion, or the rules for them, were touched */
    public boolean concernsSuggestions() {
        return everything || !suggestions.isEmpty();
    }
}
