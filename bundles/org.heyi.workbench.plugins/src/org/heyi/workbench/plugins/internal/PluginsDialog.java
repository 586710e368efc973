package org.heyi.workbench.plugins.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.KnownSites;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UnfitException;
import org.heyi.plugins.UntrustedException;
import org.heyi.plugins.Update;
import org.heyi.workbench.Faces;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What is installed, what could be, and how it was before. Everything that takes time runs in a job that can be cancelled. */
final class PluginsDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PluginsDialog.class);
    private static final int DETAILS = 160;

    /** What the dialog shows; in the order of its segments. */
    private enum Page {
        INSTALLED, AVAILABLE, HISTORY
    }

    private final PluginService service;
    private final UISynchronize ui;
    private final Asking asking;
    private Page page = Page.INSTALLED;
    private Segments which;
    private Composite source;
    private Combo site;
    private LinkButton forget;
    private Grid grid;
    private Text details;
    private LinkButton update;
    private LinkButton act;
    private LinkButton reason;
    private AlertLine message;
    private List<PluginRow> shown = List.of();
    private UnfitException unfit;
    /** Whether the last work failed, so that an empty table says nothing about what there is. */
    private boolean wrong;
    private DialogWork working;
    private boolean changed;
    private boolean restart;

    PluginsDialog(Shell parent, PluginService service, UISynchronize ui) {
        super(parent, "06-plugins", "plugins.dialog");
        this.service = service;
        this.ui = ui;
        asking = new Asking(this::getShell, ui);
    }

    /** @return whether the person asked for a restart */
    boolean wantsRestart() {
        return restart;
    }

    @Override
    protected String title() {
        return TEXTS.get("title");
    }

    @Override
    protected Point size() {
        return new Point(760, 560);
    }

    // --- What it is made of

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        area.setLayout(Rows.grid(1, 16, 12, 0, 8));
        area.setLayoutData(Rows.fill());
        Composite head = row(area, 2);
        which = new Segments(head, index -> show(Page.values()[index]));
        which.setItems(List.of(TEXTS.get("installed"), TEXTS.get("available"), TEXTS.get("history")), List.of());
        which.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        button(head, null, "known.open", false, () -> new TrustDialog(getShell()).open(), "plugins.trusted");
        makeSource(area);
        grid = new Grid(area, "plugins", index -> new Grid.Line(shown.get(index).cells().toArray(String[]::new)))
                .column(TEXTS.get("name"), 240, SWT.FILL).column(TEXTS.get("version"), 190, SWT.LEFT)
                .column(TEXTS.get("state"), 200, SWT.LEFT).whenEmpty(this::whyEmpty).named(TEXTS.get("title"));
        grid.table().addListener(SWT.Selection, event -> select());
        details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setData("org.heyi.id", "plugins.details");
        details.setFont(Faces.of(area.getDisplay()).normal());
        Heard.call(details, () -> TEXTS.get("details"));
        GridData tall = Rows.row();
        tall.heightHint = DETAILS;
        details.setLayoutData(tall);
        Composite foot = row(area, 5);
        message = new AlertLine(foot, "plugins.message").on("chrome");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 320;
        message.setLayoutData(wide);
        reason = button(foot, null, "reason", false, () -> asking.tell(TEXTS.get("reason"), String.join("\n", unfit.details())), "plugins.reason");
        LinkButton cancel = button(foot, null, "cancel", false, () -> working.cancel(), "plugins.cancel");
        working = new DialogWork(ui, message, cancel, this::select);
        update = button(foot, null, "update", false, () -> update(List.of(), TrustDecision.NONE, false), "plugins.update");
        act = button(foot, null, "remove", true, this::act, "plugins.act");
        show(Page.INSTALLED);
        return area;
    }

    private void makeSource(Composite area) {
        source = row(area, 4);
        site = new Combo(source, SWT.DROP_DOWN);
        site.setData("org.heyi.id", "plugins.site");
        site.setFont(Faces.of(area.getDisplay()).normal());
        site.setToolTipText(TEXTS.get("site"));
        Heard.call(site, () -> TEXTS.get("site"));
        site.setLayoutData(Rows.row());
        site.addListener(SWT.DefaultSelection, event -> refresh());
        site.addListener(SWT.Selection, event -> refresh());
        // Enter looks at the site; it does not close the dialog.
        site.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        site.addListener(SWT.Modify, event -> forget.setEnabled(site.indexOf(site.getText().strip()) > 0));
        button(source, "folder", "file", false, this::chooseFile, "plugins.file");
        forget = button(source, null, "forget", false, this::forgetSite, "plugins.forget");
        button(source, "search", "look", false, this::refresh, "plugins.look");
        fillSites();
        site.select(0);
    }

    private static Composite row(Composite area, int columns) {
        Composite row = Rows.styled(new Composite(area, SWT.NONE), "chrome");
        row.setLayout(Rows.grid(columns, 0, 0, 8, 0));
        row.setLayoutData(Rows.row());
        return row;
    }

    private static LinkButton button(Composite parent, String icon, String text, boolean primary, Runnable action, String id) {
        LinkButton button = new LinkButton(parent, icon, TEXTS.get(text), null, primary, action);
        button.setData("org.heyi.id", id);
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, TEXTS.get("close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        restart = changed && asking.confirmed(TEXTS.get("title"), TEXTS.get("restart"), true);
        close();
    }

    @Override
    public boolean close() {
        working.cancel();
        return super.close();
    }

    // --- Sites

    private void fillSites() {
        String typed = site.getText();
        List<String> all = new ArrayList<>(List.of(TEXTS.get("site.own")));
        try {
            all.addAll(KnownSites.own().all());
        } catch (HeyiException e) {
            ui.asyncExec(() -> say(e.getMessage(), true));
        }
        site.setItems(all.toArray(String[]::new));
        site.setText(typed);
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.zip"});
        String chosen = dialog.open();
        if (chosen != null) {
            site.setText(chosen);
            refresh();
        }
    }

    private void forgetSite() {
        try {
            KnownSites.own().remove(site.getText().strip());
            site.setText(TEXTS.get("site.own"));
            fillSites();
        } catch (HeyiException e) {
            say(e.getMessage(), true);
        }
    }

    /** @return the site that was typed or chosen; null for the one that came with the program */
    private String site() {
        String typed = site.getText().strip();
        return typed.isEmpty() || typed.equals(TEXTS.get("site.own")) ? null : typed;
    }

    // --- What is shown

    private void show(Page wanted) {
        page = wanted;
        which.select(page.ordinal());
        Rows.show(page == Page.AVAILABLE, source);
        Rows.show(page == Page.INSTALLED, update);
        act.setText(TEXTS.get(switch (page) {
            case INSTALLED -> "remove";
            case AVAILABLE -> "install";
            case HISTORY -> "revert";
        }));
        boolean history = page == Page.HISTORY;
        grid.table().getColumn(0).setText(TEXTS.get(history ? "history.change" : "name"));
        grid.table().getColumn(1).setText(TEXTS.get(history ? "history.when" : "version"));
        grid.table().getColumn(2).setText(TEXTS.get(history ? "history.number" : "state"));
        DialogWork.arrange(update.getParent());
        source.getParent().layout(true, true);
        refresh();
    }

    private String whyEmpty() {
        return working.isRunning() || wrong ? "" : TEXTS.get(switch (page) {
            case INSTALLED -> "nothingInstalled";
            case AVAILABLE -> "nothingOffered";
            case HISTORY -> "nothingChanged";
        });
    }

    private void refresh() {
        String from = site();
        // Nothing goes over the network that the person did not ask for.
        if (page == Page.AVAILABLE && from != null && from.matches("(?i)https?://.*")
                && !asking.confirmed(TEXTS.get("title"), TEXTS.get("network", from), true)) {
            return;
        }
        fill(List.of());
        Page asked = page;
        work(TEXTS.get("reading"), progress -> rows(asked, from, progress), rows -> {
            if (asked == page) {
                fill(rows);
            }
        }, this::fail);
    }

    private List<PluginRow> rows(Page asked, String from, Progress progress) {
        List<PluginRow> rows = new ArrayList<>();
        switch (asked) {
            case INSTALLED -> {
                service.installed().forEach(each -> rows.add(PluginRow.of(each)));
                service.missing().forEach(each -> rows.add(PluginRow.of(each)));
            }
            case AVAILABLE -> {
                service.available(from, progress).forEach(each -> rows.add(PluginRow.of(each)));
                if (from != null) {
                    KnownSites.own().add(from);
                    ui.asyncExec(() -> {
                        if (!site.isDisposed()) {
                            fillSites();
                        }
                    });
                }
            }
            case HISTORY -> {
                service.history().forEach(each -> rows.add(PluginRow.of(each)));
                if (!rows.isEmpty()) {
                    rows.add(0, PluginRow.first());
                    Collections.reverse(rows);
                }
            }
        }
        return rows;
    }

    private void fill(List<PluginRow> rows) {
        shown = rows;
        grid.table().deselectAll();
        grid.refill(rows.size());
        select();
    }

    private PluginRow selected() {
        int index = grid.table().getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }

    private void select() {
        PluginRow row = selected();
        details.setText(row == null ? "" : row.details());
        act.setEnabled(row != null && !working.isRunning());
        update.setEnabled(!shown.isEmpty() && !working.isRunning());
    }

    // --- What is done

    private void act() {
        PluginRow row = selected();
        if (row == null || working.isRunning()) {
            return;
        }
        switch (page) {
            case INSTALLED -> {
                if (asking.confirmed(TEXTS.get("title"), TEXTS.get("reallyRemove", row.name()), true)) {
                    work(TEXTS.get("removing", row.name()), progress -> service.remove(row.id(), progress), plugin -> done(""), this::fail);
                }
            }
            case AVAILABLE -> install(row, TrustDecision.NONE, false);
            case HISTORY -> {
                if (asking.confirmed(TEXTS.get("title"), TEXTS.get("reallyRevert", row.name()), false)) {
                    work(TEXTS.get("reverting"), progress -> service.revert(row.number(), progress), this::reverted, this::fail);
                }
            }
        }
    }

    private void install(PluginRow row, TrustDecision trust, boolean agreed) {
        String from = site();
        work(TEXTS.get("installing", row.name()), progress -> service.install(row.id(), from, trust, asking.consent(agreed), progress),
                plugin -> done(TEXTS.get("done.installed", plugin.name(), plugin.version())), problem -> {
                    fail(problem);
                    TrustDecision decision = problem instanceof UntrustedException untrusted ? asking.trust(row.name(), untrusted) : null;
                    if (decision != null) {
                        install(row, decision, true);
                    }
                });
    }

    private void update(List<String> ids, TrustDecision trust, boolean agreed) {
        work(TEXTS.get("updating"), progress -> service.update(ids, null, trust, asking.consent(agreed), progress), this::updated, this::fail);
    }

    private void updated(List<Update> updates) {
        changed |= updates.stream().anyMatch(each -> each.outcome() == Update.Outcome.UPDATED);
        refresh();
        asking.tell(TEXTS.get("update"), updates.stream().map(PluginsDialog::words).collect(Collectors.joining("\n")));
        for (Update each : updates) {
            TrustDecision decision = each.problem() instanceof UntrustedException untrusted ? asking.trust(each.plugin().name(), untrusted) : null;
            if (decision != null) {
                // The others are asked for when this one is done and the person looks for updates again.
                update(List.of(each.plugin().id()), decision, true);
                return;
            }
        }
    }

    private static String words(Update update) {
        return switch (update.outcome()) {
            case UPDATED -> TEXTS.get("done.updated", update.plugin().name(), update.from(), update.plugin().version());
            case NEWEST -> TEXTS.get("done.newest", update.plugin().name(), update.from());
            case FAILED -> TEXTS.get("done.failed", update.plugin().name(), update.problem().getMessage());
        };
    }

    private void reverted(List<PluginChange.Step> steps) {
        if (steps.isEmpty()) {
            say(TEXTS.get("revert.same"), false);
        } else {
            done(steps.stream().map(PluginRow::words).collect(Collectors.joining(TEXTS.get("and"))));
        }
    }

    private void done(String what) {
        changed = true;
        working.tellNext(what);
        refresh();
    }

    private void fail(HeyiException problem) {
        say(problem.getMessage(), true);
        wrong = true;
        grid.refill(shown.size());
        unfit = problem instanceof UnfitException e && !e.details().isEmpty() ? e : null;
        Rows.show(unfit != null, reason);
        DialogWork.arrange(reason.getParent());
    }

    private <T> void work(String name, Function<Progress, T> work, Consumer<T> then, Consumer<HeyiException> failed) {
        unfit = null;
        wrong = false;
        Rows.show(false, reason);
        working.run(name, work, then, failed);
        select();
    }

    private void say(String text, boolean error) {
        message.tell(text, error);
    }
}
