package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.review.internal.ReaderView.Spot;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Looks for words in the report; hidden until it is asked for. */
final class FindBar extends Composite {

    private static final Texts TEXTS = Texts.of(FindBar.class);
    private static final int MOST = 2000;

    private final Text field;
    private final Label count;
    private ReaderView reader;
    private List<Spot> spots = List.of();
    private int current = -1;

    FindBar(Composite parent) {
        super(parent, SWT.NONE);
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(5, 16, 4, 4, 0));
        GridData data = Rows.row();
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(TEXTS.get("find.hint"));
        field.setFont(Faces.of(getDisplay()).normal());
        field.setData("org.heyi.id", "find");
        GridData wide = Rows.own();
        wide.widthHint = 280;
        field.setLayoutData(wide);
        // A modify event comes after the input method has finished its word: nothing is looked for in between.
        field.addModifyListener(event -> search());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        new LinkButton(this, "up", "", TEXTS.get("find.previous"), false, () -> step(-1)).setLayoutData(Rows.own());
        new LinkButton(this, "down", "", TEXTS.get("find.next"), false, () -> step(1)).setLayoutData(Rows.own());
        count = Rows.styled(new Label(this, SWT.NONE), "secondary");
        count.setFont(Faces.of(getDisplay()).small());
        count.setLayoutData(Rows.row());
        new LinkButton(this, "close", "", TEXTS.get("find.close"), false, this::close).setLayoutData(Rows.own());
    }

    void attach(ReaderView view) {
        reader = view;
    }

    /** Shows the bar, with the selected words in it. */
    void open() {
        show(true);
        String words = reader.text().getSelectionText();
        if (!words.isEmpty() && words.length() <= 60) {
            field.setText(words);
        }
        field.selectAll();
        field.setFocus();
    }

    /** Forgets what was found, because the text is another one. */
    void reset() {
        if (isVisible()) {
            search();
        }
    }

    private void close() {
        show(false);
        if (current >= 0 && current < spots.size()) {
            // Reading goes on where the words were found.
            reader.text().setSelection(spots.get(current).start());
        }
        spots = List.of();
        current = -1;
        reader.found(spots, -1);
        reader.text().setFocus();
    }

    private void show(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true);
    }

    private void search() {
        String wanted = field.getText();
        List<Spot> all = new ArrayList<>();
        if (!wanted.isEmpty() && reader.report() != null) {
            String text = reader.report().text().toLowerCase();
            String low = wanted.toLowerCase();
            for (int at = text.indexOf(low); at >= 0 && all.size() < MOST; at = text.indexOf(low, at + low.length())) {
                all.add(new Spot(at, at + low.length(), false));
            }
        }
        spots = all;
        current = all.isEmpty() ? -1 : 0;
        tell(wanted);
    }

    private void step(int by) {
        if (!spots.isEmpty()) {
            current = Math.floorMod(current + by, spots.size());
            tell(field.getText());
        }
    }

    private void tell(String wanted) {
        count.setText(wanted.isEmpty() ? "" : spots.isEmpty() ? TEXTS.get("find.none")
                : TEXTS.get("find.count", current + 1, spots.size()));
        reader.found(spots, current);
    }
}
