package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.ledger.Answer;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Standing;
import org.heyi.model.Archive;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;

/**
 * What became of comments beyond the decision on them: the suggestions that were raised from them, and the answers to
 * those, in words. A view of one moment.
 */
final class Trace {

    /** No comment became anything. */
    static final Trace NONE = new Trace(Map.of());

    private static final Texts TEXTS = Texts.of(Trace.class);

    private final Map<Annotation, List<Suggestion>> raised;

    /**
     * One suggestion that was raised from a comment.
     *
     * @param suggestion the suggestion
     * @param name what it is called: number and title
     * @param state where it stands, who handles it, until when
     * @param answers what was answered
     */
    record Raised(Suggestion suggestion, String name, String state, List<Said> answers) {
    }

    /**
     * An answer.
     *
     * @param head day, unit, class and number of the letter
     * @param text what it says; empty when only the letter does
     */
    record Said(String head, String text) {
    }

    private Trace(Map<Annotation, List<Suggestion>> raised) {
        this.raised = raised;
    }

    /**
     * @param archive the workspace's root
     * @return what became of its comments
     */
    static Trace of(Archive archive) {
        Map<Annotation, List<Suggestion>> raised = new IdentityHashMap<>();
        for (Session session : archive.getSessions()) {
            for (Suggestion suggestion : session.getSuggestions()) {
                // Asking for the list would create one for each of thousands of suggestions, of which few have sources.
                if (suggestion.eIsSet(LedgerPackage.Literals.SUGGESTION__SOURCES)) {
                    suggestion.getSources().forEach(source ->
                            raised.computeIfAbsent(source, comment -> new ArrayList<>()).add(suggestion));
                }
            }
        }
        return new Trace(raised);
    }

    /**
     * @param annotation a comment
     * @return the suggestions that were raised from it
     */
    List<Suggestion> suggestions(Annotation annotation) {
        return raised.getOrDefault(annotation, List.of());
    }

    /**
     * @param annotation a comment
     * @return the suggestions that were raised from it, in words
     */
    List<Raised> of(Annotation annotation) {
        return suggestions(annotation).stream().map(Trace::tell).toList();
    }

    /**
     * @param annotation a comment
     * @return in two or three characters, for a card that has room for no more; empty when nothing was raised
     */
    String brief(Annotation annotation) {
        List<Suggestion> all = suggestions(annotation);
        return all.isEmpty() ? "" : TEXTS.get(all.stream().noneMatch(each -> Answer.of(each).isEmpty()) ? "brief.answered" : "brief.raised");
    }

    private static Raised tell(Suggestion suggestion) {
        Standing standing = Lifecycle.state(suggestion, null);
        boolean numbered = suggestion.getNumber() != null && !suggestion.getNumber().isBlank();
        String name = numbered ? TEXTS.get("raised", Lifecycle.name(suggestion), suggestion.getTitle())
                : TEXTS.get("raised.unnumbered", Labels.of(suggestion.getInstrument()), suggestion.getTitle());
        List<String> state = new ArrayList<>();
        state.add(standing.state().label());
        if (suggestion.getMergedInto() != null) {
            state.add(TEXTS.get("into", Lifecycle.name(suggestion.getMergedInto())));
        }
        if (!standing.units().isEmpty()) {
            state.add(standing.units().stream().map(unit -> TEXTS.get("unit", unit.unit().getName(), Labels.of(unit.handling())))
                    .collect(Collectors.joining(TEXTS.get("and"))));
        }
        if (standing.due() != null && !standing.replied() && !standing.ended()) {
            state.add(TEXTS.get("due", standing.due()));
        }
        return new Raised(suggestion, name, String.join(TEXTS.get("separator"), state),
                Answer.of(suggestion).stream().map(Trace::say).toList());
    }

    private static Said say(Answer answer) {
        List<String> head = new ArrayList<>();
        head.add(TEXTS.get(answer.round() > 1 ? "answered.again" : "answered", answer.on() == null ? "" : answer.on()).strip());
        if (answer.unit() != null) {
            head.add(answer.unit().getName());
        }
        if (answer.replyClass() != null) {
            head.add(answer.replyClass().getCode());
        }
        if (answer.documentNumber() != null && !answer.documentNumber().isBlank()) {
            head.add(answer.documentNumber());
        }
        return new Said(String.join(TEXTS.get("separator"), head), answer.text() == null ? "" : answer.text().strip());
    }
}
