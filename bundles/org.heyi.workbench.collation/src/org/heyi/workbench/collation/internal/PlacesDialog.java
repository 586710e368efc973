package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.usecase.ChangedPlaces;
import org.heyi.usecase.Edit;
import org.heyi.workbench.Faces;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Ellipsis;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;

/** Which places of the report a comment went into: ticked in the list of all, or noted as a new one. */
final class PlacesDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PlacesDialog.class);
    private static final int NUMBER = 56;
    private static final int COMMENTS = 110;
    private static final int NUMBERS = 4;
    private static final int MARGIN = 14;

    private final Session session;
    private final Annotation annotation;
    private final Set<Revision> ticked;
    private List<Revision> listed = List.of();
    private Text search;
    private Table table;
    private Text whole;
    private Text another;
    private AlertLine problem;
    private Edit<?> edit;

    /**
     * @param parent the window
     * @param session where the comment is
     * @param annotation the comment
     */
    PlacesDialog(Shell parent, Session session, Annotation annotation) {
        super(parent, "04-collation");
        this.session = session;
        this.annotation = annotation;
        ticked = new LinkedHashSet<>(ChangedPlaces.of(annotation, session));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return what the person wants noted; null when it is noted so already */
    Edit<?> edit() {
        return edit;
    }

    @Override
    protected String title() {
        return TEXTS.get("places.title", annotation.getNumber());
    }

    @Override
    protected Point size() {
        return new Point(720, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("places.search"));
        search.setLayoutData(Rows.row());
        search.setData("org.heyi.id", "places.search");
        search.addModifyListener(event -> fill());
        table = Rows.styled(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "grid");
        table.setFont(Faces.of(parent.getDisplay()).normal());
        table.setHeaderVisible(true);
        table.setLayoutData(Rows.fill());
        table.setData("org.heyi.id", "places.table");
        column(TEXTS.get("revise.nth"), NUMBER + 24);
        column(TEXTS.get("places.description"), 480);
        column(TEXTS.get("revise.comments"), COMMENTS);
        table.addListener(SWT.Selection, event -> {
            whole.setText(Objects.toString(listed.get(table.indexOf((TableItem) event.item)).getDescription(), ""));
            if (event.detail == SWT.CHECK) {
                tick(listed.get(table.indexOf((TableItem) event.item)), ((TableItem) event.item).getChecked());
            }
        });
        table.addListener(SWT.Resize, event -> {
            table.getColumn(1).setWidth(Math.max(160, table.getClientArea().width - table.getColumn(0).getWidth() - table.getColumn(2).getWidth()));
            shorten();
        });
        whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        whole.setMessage(TEXTS.get("places.whole"));
        GridData lines = Rows.row();
        lines.heightHint = 3 * whole.getLineHeight();
        // As wide as the dialog, however long it is.
        lines.widthHint = 400;
        whole.setLayoutData(lines);
        whole.setData("org.heyi.id", "places.whole");
        another = new Text(area, SWT.BORDER);
        another.setMessage(TEXTS.get("places.another"));
        another.setLayoutData(Rows.row());
        another.setData("org.heyi.id", "places.another");
        problem = new AlertLine(area, "places.problem");
        problem.note(session.getRevisions().isEmpty() ? TEXTS.get("places.empty") : "");
        fill();
        search.setFocus();
        return area;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void tick(Revision place, boolean on) {
        if (on) {
            ticked.add(place);
        } else {
            ticked.remove(place);
        }
    }

    /** Those that it went into stand first: they are what is looked for most often. */
    private void fill() {
        String words = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Revision> before = ChangedPlaces.of(annotation, session);
        List<Revision> all = new ArrayList<>(before);
        session.getRevisions().stream().filter(each -> !before.contains(each)).forEach(all::add);
        listed = all.stream().filter(each -> words.isEmpty() || Integer.toString(each.getNumber()).equals(words)
                || Objects.toString(each.getDescription(), "").toLowerCase(Locale.ROOT).contains(words)).toList();
        table.setRedraw(false);
        table.removeAll();
        for (Revision each : listed) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {Integer.toString(each.getNumber()), "", numbers(each)});
            item.setChecked(ticked.contains(each));
        }
        shorten();
        table.setRedraw(true);
    }

    /** A description that is longer than its column ends in an ellipsis; below the table the selected one stands whole. */
    private void shorten() {
        boolean uncut = Ellipsis.natively(table.getColumn(1), Ellipsis.END);
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int room = table.getColumn(1).getWidth() - MARGIN;
        for (int i = 0; i < table.getItemCount(); i++) {
            String words = Objects.toString(listed.get(i).getDescription(), "").replace('\n', ' ');
            table.getItem(i).setText(1, uncut ? words : Grid.shorten(gc, words, room));
        }
        gc.dispose();
    }

    private static String numbers(Revision place) {
        String first = place.getAnnotations().stream().limit(NUMBERS).map(each -> Integer.toString(each.getNumber()))
                .collect(Collectors.joining(TEXTS.get("disputed.and")));
        return first.isEmpty() ? "" : place.getAnnotations().size() <= NUMBERS ? TEXTS.get("revise.number", first)
                : TEXTS.get("revise.numbers", first, place.getAnnotations().size());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("places.ok"), true).setData("org.heyi.id", "places.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("collect.cancel"), false);
    }

    @Override
    protected void okPressed() {
        try {
            Edit<Annotation> old = ChangedPlaces.put(session, annotation, ticked);
            Edit<Revision> added = another.getText().isBlank() ? null : ChangedPlaces.add(session, another.getText(), List.of(annotation));
            edit = old == null ? added : added == null ? old : new Edit<>(old.type(), annotation, () -> {
                old.mutation().run();
                added.mutation().run();
            });
            super.okPressed();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
        }
    }
}
