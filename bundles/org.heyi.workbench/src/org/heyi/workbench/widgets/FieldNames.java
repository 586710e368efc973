package org.heyi.workbench.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Calls every field, table and tree that has no label of its own as the label that stands before it in the same form, so that no dialog
 * has to say so; a table or tree with none as the window it is in. Done when a dialog opens, and where somebody goes to a field.
 */
public final class FieldNames {

    /** In how many lines around a field its label may stand. */
    private static final int NEAR = 3;

    private FieldNames() {
    }

    /** @param display of which all windows are looked after from now on */
    public static void install(Display display) {
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Shell shell) {
                give(shell);
            }
        });
        display.addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof Control control && isField(control) && !Heard.isLabelled(control)) {
                give(control);
            }
        });
    }

    /** @param parent what stands in it is called by its labels */
    public static void give(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (isField(each)) {
                if (!Heard.isLabelled(each)) {
                    give(each);
                }
            } else if (each instanceof Composite inner) {
                give(inner);
            }
        }
    }

    private static boolean isField(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Spinner || control instanceof Table || control instanceof Tree
                || control instanceof StyledText && (control.getStyle() & SWT.NO_FOCUS) == 0;
    }

    private static void give(Control field) {
        if (field instanceof Text text && (field.getStyle() & SWT.SEARCH) != 0) {
            // The toolkit calls all of them the same, in a language of its own.
            Heard.call(text, text::getMessage);
            return;
        }
        Label before = before(field);
        if (before != null) {
            Heard.label(field, before);
        } else if (field instanceof Text text && !text.getMessage().isEmpty()) {
            Heard.call(text, text::getMessage);
        } else if (field instanceof Table || field instanceof Tree) {
            Heard.call(field, field.getShell()::getText);
        }
    }

    /** The label before it; where it stands in a line of its own with others, the one before that line. */
    private static Label before(Control field) {
        Control at = field;
        // A field with a hint of its own takes its name from a close label only.
        int near = field instanceof Text text && !text.getMessage().isEmpty() ? 1 : NEAR;
        for (int i = 0; i < near && !(at instanceof Shell); i++) {
            Label found = null;
            for (Control each : at.getParent().getChildren()) {
                if (each == at) {
                    break;
                }
                // A line or a picture names nothing, and what stands before another field is that one's.
                found = each instanceof Label label ? name(label, found) : isField(each) ? null : found;
            }
            if (found != null) {
                return found;
            }
            at = at.getParent();
        }
        return null;
    }

    private static Label name(Label label, Label before) {
        return (label.getStyle() & SWT.SEPARATOR) == 0 && !label.getText().isBlank() ? label : before;
    }
}
