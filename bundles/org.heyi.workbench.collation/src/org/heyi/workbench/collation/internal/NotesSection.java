package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.usecase.Assign;
import org.heyi.usecase.Edit;
import org.heyi.usecase.People;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Rows;

/**
 * At the foot of the form: what the drafting group says, whose field it is and who works on it. Each is kept when its field is left,
 * on all comments that are chosen; where several are, the fields begin empty, and only what is filled in is noted.
 */
final class NotesSection {

    private static final Texts TEXTS = Texts.of(NotesSection.class);

    private final BiConsumer<String, Edit<?>> executing;
    private final List<Control> controls = new ArrayList<>();
    private final Text opinion;
    private final Text unit;
    private final Combo assignee;
    private List<Annotation> those = List.of();
    private List<Participant> people = List.of();
    private boolean filling;
    /** What the fields said when they were filled. */
    private String opinionBefore = "";
    private String unitBefore = "";

    /**
     * @param form where it stands
     * @param executing carries an edit out, under the name of it that is localised
     */
    NotesSection(Composite form, BiConsumer<String, Edit<?>> executing) {
        this.executing = executing;
        opinion = text(form, "opinion", 12);
        unit = text(form, "responsible", 0);
        controls.add(DecisionPart.caption(form, TEXTS.get("assignee"), 0));
        assignee = new Combo(form, SWT.READ_ONLY);
        assignee.setFont(Faces.of(form.getDisplay()).normal());
        assignee.setLayoutData(Rows.row());
        assignee.setData("org.heyi.id", "decision.assignee");
        assignee.addListener(SWT.Selection, event -> assign());
        controls.add(assignee);
    }

    private Text text(Composite form, String key, int above) {
        Label label = DecisionPart.caption(form, TEXTS.get(key), above);
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(Rows.row());
        text.setData("org.heyi.id", "decision." + key);
        text.addListener(SWT.DefaultSelection, event -> note());
        text.addListener(SWT.FocusOut, event -> note());
        controls.add(label);
        controls.add(text);
        return text;
    }

    /**
     * @param document the open workspace
     * @param annotations what is noted on
     * @param may whether the person may note on them
     */
    void show(ReviewDocument document, List<Annotation> annotations, boolean may) {
        // Text that is being typed belongs to the comments that were selected when it was begun.
        boolean typing = annotations.equals(those) && (!opinion.getText().equals(opinionBefore) || !unit.getText().equals(unitBefore));
        if (!typing) {
            note();
            those = annotations;
            fill(document, annotations);
        }
        controls.forEach(each -> Rows.show(may, each));
    }

    private void fill(ReviewDocument document, List<Annotation> annotations) {
        Annotation only = annotations.size() == 1 ? annotations.getFirst() : null;
        filling = true;
        opinionBefore = only == null ? "" : Objects.toString(only.getOpinion(), "");
        unitBefore = only == null ? "" : Objects.toString(only.getUnit(), "");
        put(opinion, opinionBefore);
        put(unit, unitBefore);
        List<Participant> now = document.session().getParticipants().stream().filter(each -> each.getRole() == Role.SECRETARIAT
                || only != null && each == only.getAssignee()).toList();
        if (!now.equals(people) || assignee.getItemCount() == 0) {
            people = now;
            List<String> names = new ArrayList<>(List.of(TEXTS.get("assignee.nobody")));
            people.forEach(each -> names.add(People.name(each)));
            assignee.setItems(names.toArray(String[]::new));
        }
        if (only == null) {
            assignee.deselectAll();
        } else {
            assignee.select(people.indexOf(only.getAssignee()) + 1);
        }
        filling = false;
    }

    /** @return whether a control is one of the fields */
    boolean holds(Control control) {
        return controls.contains(control);
    }

    private static void put(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private void note() {
        boolean another = !opinion.getText().equals(opinionBefore);
        boolean elsewhere = !unit.getText().equals(unitBefore);
        if (!filling && !those.isEmpty() && (another || elsewhere)) {
            Assign.Note note = new Assign.Note(another ? opinion.getText() : null, elsewhere ? unit.getText() : null, null);
            opinionBefore = opinion.getText();
            unitBefore = unit.getText();
            executing.accept(TEXTS.get("change.note.opinion"), Assign.note(those, note));
        }
    }

    private void assign() {
        int index = assignee.getSelectionIndex();
        if (!filling && !those.isEmpty() && index >= 0) {
            executing.accept(TEXTS.get("change.assign"), Assign.note(those, new Assign.Note(null, null,
                    index == 0 ? Optional.empty() : Optional.of(people.get(index - 1)))));
        }
    }
}
