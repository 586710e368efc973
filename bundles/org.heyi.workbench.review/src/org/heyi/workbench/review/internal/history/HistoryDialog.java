package org.heyi.workbench.review.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.collation.sides.SideWords;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.TrackedWords;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.Rows;

/** What a comment said at each time, with what changed as tracked words; what others said to it, and what was decided. The newest stands first. */
public final class HistoryDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(HistoryDialog.class);
    private static final int WIDTH = 620;
    private static final int HEIGHT = 480;

    private final Annotation annotation;
    private final ZoneId zone;

    /**
     * @param parent the window
     * @param annotation the comment
     * @param zone in which times are shown
     */
    public HistoryDialog(Shell parent, Annotation annotation, ZoneId zone) {
        super(parent, "03-comments");
        this.annotation = annotation;
        this.zone = zone;
    }

    @Override
    protected String title() {
        return TEXTS.get("title", annotation.getNumber());
    }

    @Override
    protected Point size() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        StyledText text = Rows.styled(new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "paper");
        text.setData("org.heyi.id", "history");
        text.setMargins(20, 16, 20, 16);
        text.setCaret(null);
        text.setLineSpacing(4);
        text.setFont(Faces.of(parent.getDisplay()).normal());
        text.setLayoutData(Rows.fill());
        fill(text, History.of(annotation).reversed());
        return text;
    }

    private void fill(StyledText text, List<History.Entry> entries) {
        Palette palette = Palette.of(text.getDisplay());
        text.setBackground(palette.paper());
        text.setForeground(palette.text());
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(TEXTS.get("moment")).withZone(zone);
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (History.Entry each : entries) {
            int start = all.length();
            all.append(each.what());
            styles.add(new StyleRange(start, all.length() - start, palette.text(), null, SWT.BOLD));
            start = all.length();
            all.append(TEXTS.get("head", each.who(), each.at() == null ? "" : moment.format(each.at())));
            styles.add(new StyleRange(start, all.length() - start, palette.secondary(), null));
            all.append('\n');
            tracked(all, styles, each.words(), palette);
            all.append("\n\n");
        }
        text.setText(all.toString().stripTrailing());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    /** The words as they were then, with what went before them struck out. */
    private static void tracked(StringBuilder all, List<StyleRange> styles, SideWords words, Palette palette) {
        int at = 0;
        for (SideWords.Change each : words.changes()) {
            all.append(words.after(), at, each.after().start());
            add(all, styles, words.before().substring(each.before().start(), each.before().end()), true, palette);
            add(all, styles, words.after().substring(each.after().start(), each.after().end()), false, palette);
            at = each.after().end();
        }
        all.append(words.after().substring(at));
    }

    private static void add(StringBuilder all, List<StyleRange> styles, String words, boolean gone, Palette palette) {
        if (!words.isEmpty()) {
            styles.add(TrackedWords.style(all.length(), words.length(), gone, palette));
            all.append(words);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("close"), true);
    }
}
