package org.heyi.workbench.review.internal.recording;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.usecase.ProposedPlaces;
import org.heyi.workbench.Faces;
import org.heyi.workbench.KeptWords;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Composing;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.PersonPicker;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;
import org.heyi.workbench.widgets.WritingField;

/**
 * One remark: who, what, of what kind, on which passage. Keys alone suffice: Enter goes from the speaker to the words, Alt with the
 * arrows chooses the kind and the passage.
 */
final class RemarkForm {

    private static final Texts TEXTS = Texts.of(RemarkForm.class);
    private static final int PEOPLE = 300;

    /** Told of what the person does, not of what is set. */
    interface Changes {

        /** Told when another speaker was chosen. */
        void speaker();

        /** The kind was chosen. */
        void kind();

        /** Something else was said. */
        void words();

        /** The passage was chosen. */
        void place();
    }

    private final PersonPicker people;
    private final StyledText words;
    private final Segments kinds;
    private final Grid places;
    private final Changes changes;
    private List<ProposedPlaces.Proposal> proposals = List.of();
    private boolean setting;

    /**
     * @param parent where it stands
     * @param id by which tests find its parts
     * @param changes told of what the person does
     */
    RemarkForm(Composite parent, String id, Changes changes) {
        this.changes = changes;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 0, 0, 16, 0));
        area.setLayoutData(Rows.fill());
        Composite left = new Composite(area, SWT.NONE);
        left.setLayout(Rows.grid(1, 0, 0, 0, 8));
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = PEOPLE;
        left.setLayoutData(narrow);
        Rows.caption(left, TEXTS.get("form.speaker"));
        people = new PersonPicker(left, false, this::toWords, () -> tell(changes::speaker)).height(160);
        Composite right = new Composite(area, SWT.NONE);
        right.setLayout(Rows.grid(1, 0, 0, 0, 8));
        right.setLayoutData(Rows.fill());
        Rows.caption(right, TEXTS.get("form.words"));
        words = WritingField.create(right, id + ".words");
        GridData data = Rows.fill();
        data.heightHint = 88;
        data.widthHint = 480;
        words.setLayoutData(data);
        words.addModifyListener(event -> tell(changes::words));
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.Traverse, this::leave);
        kinds = new Segments(right, index -> changes.kind());
        kinds.setData("org.heyi.id", id + ".kind");
        // In the small font, so that all kinds fit in one line with large type.
        kinds.setFont(Faces.of(parent.getDisplay()).small());
        kinds.setItems(AnnotationKind.VALUES.stream().map(Labels::of).toList(), List.of());
        kinds.setLayoutData(Rows.own());
        places = new Grid(right, id + ".places", this::line).column(TEXTS.get("form.sure"), 64, SWT.RIGHT).column(TEXTS.get("form.place"), 260, SWT.FILL)
                .whenEmpty(() -> TEXTS.get("form.noPlace"));
        GridData below = Rows.row();
        below.heightHint = 116;
        places.table().setLayoutData(below);
        places.whenChosen(row -> changes.place());
    }

    private void tell(Runnable change) {
        if (!setting) {
            change.run();
        }
    }

    /** Back to the field of the speaker, past the table below it: the next one speaks. */
    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            people.setFocus();
        }
    }

    private void toWords() {
        words.setFocus();
    }

    /** Only together with Alt: an input method needs the arrows for itself. */
    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.ALT) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                int row = places.table().getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                if (row >= 0 && row < proposals.size()) {
                    places.choose(row);
                    changes.place();
                }
                event.doit = false;
            }
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                int all = AnnotationKind.VALUES.size();
                kinds.select((kinds.selection() + (event.keyCode == SWT.ARROW_RIGHT ? 1 : all - 1)) % all);
                changes.kind();
                event.doit = false;
            }
            default -> {
                return;
            }
        }
    }

    private Grid.Line line(int row) {
        ProposedPlaces.Proposal each = proposals.get(row);
        Anchor anchor = each.anchor();
        return anchor.getParagraph() == null ? new Grid.Line("", TEXTS.get("form.whole"))
                : new Grid.Line(TEXTS.get("form.percent", each.confidence() / 10), anchor.getQuote());
    }

    /** @param all those who may speak */
    void setPeople(List<Participant> all) {
        setting = true;
        people.show(all, null);
        setting = false;
    }

    /** @return who speaks; null for nobody yet */
    Participant speaker() {
        return people.selected();
    }

    void setSpeaker(Participant person) {
        setting = true;
        people.choose(person);
        setting = false;
    }

    /** Writes a word that an input method is still composing. */
    void finishWord() {
        Composing.finish(words);
    }

    String words() {
        return words.getText().replace("\r\n", "\n").strip();
    }

    void setWords(String said) {
        setting = true;
        words.setText(said);
        setting = false;
    }

    /**
     * Puts in what was written and not stored the last time, and keeps what is written from now on.
     *
     * @param document of the workspace in which it is kept
     * @param what is written
     * @param wanted asked whether what stands there now is to be kept
     */
    void keepWords(ReviewDocument document, String what, BooleanSupplier wanted) {
        KeptWords.in(document, what, words, wanted);
    }

    /** @return UTF-16 offset of the caret in the words, lines of which end in a line feed */
    int caret() {
        return words.getText().substring(0, words.getCaretOffset()).replace("\r\n", "\n").length();
    }

    AnnotationKind kind() {
        return AnnotationKind.VALUES.get(Math.max(0, kinds.selection()));
    }

    void setKind(AnnotationKind kind) {
        kinds.select(AnnotationKind.VALUES.indexOf(kind));
    }

    /**
     * @param all to choose from
     * @param chosen index of the one that is
     */
    void setPlaces(List<ProposedPlaces.Proposal> all, int chosen) {
        proposals = all;
        places.refill(all.size());
        places.choose(chosen);
    }

    /** @return index of the passage that is chosen, -1 for none */
    int place() {
        return places.table().getSelectionIndex();
    }

    ProposedPlaces.Proposal proposal() {
        int row = place();
        return row < 0 || row >= proposals.size() ? null : proposals.get(row);
    }

    void focusSpeaker() {
        people.setFocus();
    }

    void focusWords() {
        words.setFocus();
    }
}
