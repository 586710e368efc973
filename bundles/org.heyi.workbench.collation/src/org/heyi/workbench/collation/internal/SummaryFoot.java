package org.heyi.workbench.collation.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.collation.Counts;
import org.heyi.model.review.Decision;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Below the table: what was received and decided, and what is handed out. */
final class SummaryFoot {

    private static final Texts TEXTS = Texts.of(SummaryFoot.class);

    private final Label counts;
    /** How long the words were, and how wide the label, when it was seen last whether they fit. */
    private int length;
    private int width;
    private final LinkButton view;
    private final LinkButton export;

    /**
     * @param page where it stands
     * @param command carries out a command
     */
    SummaryFoot(Composite page, Consumer<String> command) {
        Composite foot = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(3, 16, 8, 8, 0));
        foot.setLayoutData(Rows.row());
        counts = Rows.styled(new Label(foot, SWT.WRAP), "heading");
        counts.setFont(Faces.of(page.getDisplay()).small());
        counts.setData("org.heyi.id", "counts");
        counts.setLayoutData(Rows.row());
        view = new LinkButton(foot, null, TEXTS.get("export.view"), TEXTS.get("export.view.tip"), false,
                () -> command.accept("org.heyi.command.collation.exportView"));
        view.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        export = new LinkButton(foot, "export", TEXTS.get("export"), null, true, () -> command.accept("org.heyi.command.file.export"));
        export.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    /** Says what was received and decided. */
    void show(Counts all) {
        StringBuilder text = new StringBuilder(TEXTS.get("received", all.received()));
        for (Decision decision : Decision.values()) {
            text.append(TEXTS.get("part", Labels.of(decision), all.of(decision)));
        }
        Rows.put(counts, text.append(TEXTS.get("part", TEXTS.get("undecided"), all.undecided())).toString());
        counts.setToolTipText(all.sentence());
    }

    /** Gives the words another line, or takes one away, where they need it. */
    void fit() {
        // Digits have one width, so the height changes only with the number of characters.
        if (length != counts.getText().length() || width != counts.getSize().x) {
            length = counts.getText().length();
            width = counts.getSize().x;
            if (counts.computeSize(width, SWT.DEFAULT).y != counts.getSize().y) {
                layout();
            }
        }
    }

    /** Lays out whatever is below and above. */
    void layout() {
        counts.getParent().getParent().layout(true, true);
    }

    /** Draws what the toolkit does not. */
    void redraw() {
        view.redraw();
        export.redraw();
    }
}
