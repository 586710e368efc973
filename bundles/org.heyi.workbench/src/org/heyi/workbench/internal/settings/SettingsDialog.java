package org.heyi.workbench.internal.settings;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.model.review.Participant;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.internal.Preferences;
import org.heyi.workbench.internal.help.Keys;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a person may set. Everything is in force at once; Cancel puts it all back. */
public final class SettingsDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(SettingsDialog.class);

    private final Preferences preferences;
    private final Documents documents;
    private final Keys keys;
    private final IEclipseContext context;
    private final Map<String, String> before;
    private final Participant whoBefore;
    private final int zoomBefore;
    private boolean restart;
    private Composite pages;
    private Segments segments;

    /**
     * @param parent the window
     * @param preferences put what is set in force
     * @param documents whose open workspace shows it
     * @param keys the keys that are in force
     * @param context of the application
     */
    public SettingsDialog(Shell parent, Preferences preferences, Documents documents, Keys keys, IEclipseContext context) {
        super(parent, "01-start", "settings");
        this.preferences = preferences;
        this.documents = documents;
        this.keys = keys;
        this.context = context;
        before = preferences.copy();
        ReviewDocument document = documents.current();
        whoBefore = document == null ? null : document.me();
        zoomBefore = document == null ? 100 : document.zoom();
    }

    /** @return whether the window is to be opened anew, in the language that was chosen */
    public boolean isToRestart() {
        return restart;
    }

    @Override
    protected String title() {
        return TEXTS.get("settings.title");
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        return new Point(Math.max(660, wanted.x), Math.max(520, wanted.y));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 16));
        area.setLayoutData(Rows.fill());
        segments = new Segments(area, this::show);
        segments.setData("org.heyi.id", "settings.pages");
        segments.setItems(List.of(TEXTS.get("settings.general"), TEXTS.get("settings.colours"), TEXTS.get("settings.keys")), List.of());
        segments.setLayoutData(Rows.own());
        pages = new Composite(area, SWT.NONE);
        pages.setLayout(new StackLayout());
        pages.setLayoutData(Rows.fill());
        new GeneralPage(pages, preferences, documents, now -> restart = now);
        new ColoursPage(pages, preferences);
        new KeysPage(pages, preferences, keys, context);
        show(0);
        return area;
    }

    private void show(int page) {
        segments.select(page);
        ((StackLayout) pages.getLayout()).topControl = pages.getChildren()[page];
        pages.layout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("settings.ok"), true).setData("org.heyi.id", "settings.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("settings.cancel"), false).setData("org.heyi.id", "settings.cancel");
    }

    /** Esc, or the cross of the window, is Cancel. */
    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void cancelPressed() {
        restart = false;
        preferences.restore(before);
        ReviewDocument document = documents.current();
        if (document != null) {
            document.setZoom(zoomBefore);
            document.setMe(whoBefore);
        }
        super.cancelPressed();
    }
}
