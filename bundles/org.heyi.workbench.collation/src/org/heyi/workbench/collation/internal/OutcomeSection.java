package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.usecase.ChangedPlaces;
import org.heyi.usecase.Edit;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.RaiseDialog;
import org.heyi.workbench.widgets.Rows;

/** At the foot of the form: what came of a comment. The places of the report that it went into, and the 建议 or 提案 that it became. */
final class OutcomeSection {

    private static final Texts TEXTS = Texts.of(OutcomeSection.class);
    /** What is done, by the name of the table of rights. */
    private static final String PLACES = "places.edit";
    private static final int SHOWN = 6;

    private final Composite form;
    private final IEventBroker events;
    private final BiConsumer<String, Edit<?>> executing;
    private final Consumer<HeyiException> refused;
    private final Label caption;
    private final StyledText outcome;
    private final Composite buttons;
    private final LinkButton places;
    private final LinkButton raise;
    private ReviewDocument document;
    private List<Annotation> those = List.of();

    /**
     * @param form where it stands
     * @param events where it is told that another desk is wanted
     * @param executing carries an edit out, under the name of it that is localised
     * @param refused is told what cannot be done
     */
    OutcomeSection(Composite form, IEventBroker events, BiConsumer<String, Edit<?>> executing, Consumer<HeyiException> refused) {
        this.form = form;
        this.events = events;
        this.executing = executing;
        this.refused = refused;
        caption = DecisionPart.caption(form, TEXTS.get("outcome"), 12);
        outcome = Rows.styled(DecisionPart.prose(form, Faces.of(form.getDisplay()).normal()), "chrome");
        outcome.setData("org.heyi.id", "decision.outcome");
        buttons = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        buttons.setLayout(Rows.grid(2, 0, 2, 6, 0));
        buttons.setLayoutData(Rows.own());
        places = button("places.choose", "places.choose.tip", "decision.places", this::choose);
        raise = button("raise.one", "raise.tip", "decision.raise", this::raise);
    }


    private LinkButton button(String words, String tip, String id, Runnable action) {
        LinkButton button = new LinkButton(buttons, null, TEXTS.get(words), TEXTS.get(tip), false, action);
        button.setFramed(true);
        button.setData("org.heyi.id", id);
        button.setLayoutData(Rows.own());
        return button;
    }

    /** @return what may be taller or shorter than before */
    List<Control> controls() {
        return List.of(outcome, buttons);
    }

    /**
     * @param now the open workspace
     * @param annotations what is shown; several where several are chosen
     */
    void show(ReviewDocument now, List<Annotation> annotations) {
        document = now;
        those = List.copyOf(annotations);
        boolean one = those.size() == 1;
        List<String> lines = one ? lines(document.session(), those.getFirst()) : List.of();
        outcome.setText(String.join("\n", lines));
        boolean may = one && document.may(PLACES, those.getFirst());
        boolean mayRaise = document.me() == null || document.may("suggestion.register", null);
        raise.setText(one ? TEXTS.get("raise.one") : TEXTS.get("raise.together", those.size()));
        Rows.show(!lines.isEmpty(), outcome);
        Rows.show(may, places);
        Rows.show(mayRaise, raise);
        Rows.show(may || mayRaise, buttons);
        Rows.show(!lines.isEmpty() || may || mayRaise, caption);
        buttons.layout(true);
    }

    private static List<String> lines(Session session, Annotation annotation) {
        List<String> lines = new ArrayList<>();
        List<Revision> in = ChangedPlaces.of(annotation, session);
        in.stream().limit(SHOWN).forEach(each -> lines.add(TEXTS.get("places.in", each.getNumber(), Objects.toString(each.getDescription(), ""))));
        if (in.size() > SHOWN) {
            lines.add(TEXTS.get("places.more", in.size() - SHOWN));
        }
        for (Suggestion each : session.getSuggestions()) {
            if (each.getSources().contains(annotation)) {
                String number = Objects.toString(each.getNumber(), "");
                lines.add(number.isEmpty() ? TEXTS.get("raised.draft", Labels.of(each.getInstrument()), each.getTitle())
                        : TEXTS.get("raised.numbered", Labels.of(each.getInstrument()), number, each.getTitle()));
            }
        }
        return lines;
    }

    private void choose() {
        Annotation annotation = those.getFirst();
        PlacesDialog dialog = new PlacesDialog(form.getShell(), document.session(), annotation);
        if (dialog.open() == Window.OK && dialog.edit() != null) {
            executing.accept(TEXTS.get("change.places", annotation.getNumber()), dialog.edit());
        }
    }

    private void raise() {
        List<Annotation> sources = those;
        try {
            document.identify();
            RaiseDialog dialog = new RaiseDialog(form.getShell(), document, sources);
            dialog.open();
            if (dialog.raised() != null) {
                document.select(dialog.raised());
                events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_LEDGER);
            }
        } catch (HeyiException e) {
            refused.accept(e);
        }
    }
}
