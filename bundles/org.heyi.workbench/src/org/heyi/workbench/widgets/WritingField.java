package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;

/**
 * A field of several lines in a dialog, for what is written in sentences. Typing is taken back in it, Tab leaves it, and a word that an input
 * method is composing is not lost when one clicks a button: a field of the toolkit's own would lose it.
 */
public final class WritingField {

    private WritingField() {
    }

    /**
     * @param parent where it stands
     * @param id by which tests find it
     * @return the field, without layout data
     */
    public static StyledText create(Composite parent, String id) {
        StyledText field = Rows.styled(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "field");
        field.setData("org.heyi.id", id);
        field.setAlwaysShowScrollBars(false);
        field.setFont(Faces.of(field.getDisplay()).normal());
        field.setMargins(6, 4, 6, 4);
        TextUndo.install(field);
        field.addListener(SWT.Traverse, event -> {
            // Escape closes the dialog, as from every other field.
            if (event.detail != SWT.TRAVERSE_ESCAPE) {
                event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            }
        });
        field.addVerifyKeyListener(event -> event.doit &= event.keyCode != SWT.TAB);
        return field;
    }

    /**
     * Says in an empty field what happens when nothing is written.
     *
     * @param field the field
     * @param words localised
     */
    public static void hint(StyledText field, String words) {
        field.addListener(SWT.Paint, event -> {
            if (field.getCharCount() == 0) {
                event.gc.setForeground(Palette.of(field.getDisplay()).secondary());
                event.gc.drawText(words, field.getLeftMargin(), field.getTopMargin(), true);
            }
        });
        field.addModifyListener(event -> field.redraw());
    }
}
