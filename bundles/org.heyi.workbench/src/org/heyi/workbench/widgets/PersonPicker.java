package org.heyi.workbench.widgets;

import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.usecase.PersonSearch;
import org.heyi.workbench.Palette;

/** People to choose from, found by name, pinyin, its first letters, or group; with the keys alone, too. */
public final class PersonPicker {

    private static final Texts TEXTS = Texts.of(PersonPicker.class);

    private final Text field;
    private final Grid grid;
    private final boolean wide;
    private List<Participant> all = List.of();
    private List<Participant> shown = List.of();

    /**
     * @param parent where it stands: below each other a field and a table
     * @param wide whether post, unit and state are shown, too
     * @param chosen somebody was chosen for good, as by Enter
     * @param moved somebody else, or nobody, is selected
     */
    public PersonPicker(Composite parent, boolean wide, Runnable chosen, Runnable moved) {
        this.wide = wide;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setData("org.heyi.id", "people.search");
        field.setMessage(TEXTS.get("picker.search"));
        field.setLayoutData(Rows.row());
        grid = new Grid(parent, wide ? "people.roster" : "people.list", this::line).whenEmpty(() -> TEXTS.get("picker.noneFound"))
                .column(TEXTS.get("picker.name"), wide ? 96 : 110, SWT.LEFT).column(TEXTS.get("picker.group"), wide ? 110 : 130, wide ? SWT.LEFT : SWT.FILL)
                .column(TEXTS.get("picker.role"), 92, SWT.LEFT).column(TEXTS.get("picker.post"), 120, SWT.LEFT);
        if (wide) {
            grid.column(TEXTS.get("picker.unit"), 100, SWT.FILL).column(TEXTS.get("picker.state"), 72, SWT.LEFT);
        }
        GridData data = Rows.fill();
        data.heightHint = 220;
        grid.table().setLayoutData(data);
        field.addModifyListener(event -> search(null));
        field.addListener(SWT.KeyDown, event -> {
            int at = grid.table().getSelectionIndex();
            int page = Math.max(1, grid.table().getClientArea().height / Math.max(1, grid.table().getItemHeight()) - 1);
            int by = switch (event.keyCode) {
                case SWT.ARROW_DOWN -> 1;
                case SWT.ARROW_UP -> -1;
                case SWT.PAGE_DOWN -> page;
                case SWT.PAGE_UP -> -page;
                default -> 0;
            };
            if (by != 0 && !shown.isEmpty()) {
                event.doit = false;
                grid.choose(Math.clamp(at + by, 0, shown.size() - 1));
                moved.run();
            }
        });
        field.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == 0 && selected() != null) {
                chosen.run();
            }
        });
        grid.table().addListener(SWT.Selection, event -> moved.run());
        grid.table().addListener(SWT.DefaultSelection, event -> chosen.run());
        field.addModifyListener(event -> moved.run());
    }

    /**
     * @param people to choose from
     * @param selected who is selected at first, or null
     */
    public void show(List<Participant> people, Participant selected) {
        all = List.copyOf(people);
        List<String> names = all.stream().map(Participant::getName).toList();
        // Loading the pinyin takes longer than the answer to a key may take, so it is done beforehand in a job.
        Job.createSystem(TEXTS.get("picker.reading"), monitor -> {
            names.forEach(PersonSearch::pinyin);
            return Status.OK_STATUS;
        }).schedule();
        search(selected);
    }

    /**
     * Selects somebody, whatever was typed.
     *
     * @param person who; null for nobody
     */
    public void choose(Participant person) {
        field.setText("");
        grid.table().deselectAll();
        grid.choose(person == null ? -1 : shown.indexOf(person));
    }

    /**
     * @param pixels of the table; as many rows as fit
     * @return the same
     */
    public PersonPicker height(int pixels) {
        ((GridData) grid.table().getLayoutData()).heightHint = pixels;
        return this;
    }

    private void search(Participant wanted) {
        Participant before = wanted != null ? wanted : selected();
        shown = PersonSearch.find(all, field.getText());
        grid.refill(shown.size());
        // The first match is selected while somebody types, so that Enter takes it.
        int at = before == null ? -1 : shown.indexOf(before);
        grid.table().deselectAll();
        grid.choose(at >= 0 ? at : field.getText().isBlank() || shown.isEmpty() ? -1 : 0);
    }

    /** @return who is selected, or null */
    public Participant selected() {
        int at = grid.table().getSelectionIndex();
        return at < 0 || at >= shown.size() ? null : shown.get(at);
    }

    /** Lets one type. */
    public void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    /** Leaves nobody selected. */
    public void deselect() {
        grid.table().deselectAll();
    }

    private Grid.Line line(int row) {
        Participant each = shown.get(row);
        String group = each.getGroup() == null ? "" : each.getGroup().getName();
        Palette palette = Palette.of(grid.table().getDisplay());
        Color ink = each.isInactive() ? palette.pale() : null;
        Color quiet = each.isInactive() ? palette.pale() : palette.secondary();
        return wide ? new Grid.Line(new String[] {each.getName(), group, role(each), each.getPost(), each.getUnit(),
            each.isInactive() ? TEXTS.get("picker.inactive") : ""}, new Color[] {ink, ink, ink, quiet, quiet, quiet})
                : new Grid.Line(new String[] {each.getName(), group, role(each), each.getPost()}, new Color[] {ink, ink, ink, quiet});
    }

    private static String role(Participant person) {
        return person.isHead() ? TEXTS.get("picker.head", Labels.of(person.getRole())) : Labels.of(person.getRole());
    }
}
