package org.heyi.workbench.plugins.internal;

import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UntrustedException;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What is installed, what could be, and whom to trust for it. Everything that takes time runs in a job. */
final class PluginsDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(PluginsDialog.class);

    private final PluginService service;
    private final UISynchronize ui;
    private Segments which;
    private Text site;
    private LinkButton look;
    private Grid grid;
    private Label description;
    private LinkButton act;
    private AlertLine message;
    private List<Plugin> shown = List.of();
    private boolean available;
    private boolean changed;
    private boolean restart;

    PluginsDialog(Shell parent, PluginService service, UISynchronize ui) {
        super(parent, "06-plugins");
        this.service = service;
        this.ui = ui;
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
        return new Point(700, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        area.setLayout(Rows.grid(1, 16, 12, 0, 8));
        area.setLayoutData(Rows.fill());
        which = new Segments(area, index -> show(index == 1));
        which.setItems(List.of(TEXTS.get("installed"), TEXTS.get("available")), List.of());
        which.setLayoutData(Rows.own());
        Composite source = Rows.styled(new Composite(area, SWT.NONE), "chrome");
        source.setLayout(Rows.grid(3, 0, 0, 8, 0));
        source.setLayoutData(Rows.row());
        site = new Text(source, SWT.BORDER);
        site.setMessage(TEXTS.get("site"));
        site.setLayoutData(Rows.row());
        site.addListener(SWT.DefaultSelection, event -> refresh());
        LinkButton file = new LinkButton(source, "folder", TEXTS.get("file"), null, false, this::chooseFile);
        file.setLayoutData(Rows.own());
        look = new LinkButton(source, "search", TEXTS.get("look"), null, false, this::refresh);
        look.setLayoutData(Rows.own());
        grid = new Grid(area, "plugins", this::line).column(TEXTS.get("name"), 200, SWT.FILL)
                .column(TEXTS.get("version"), 200, SWT.LEFT).column(TEXTS.get("state"), 120, SWT.LEFT);
        grid.table().addListener(SWT.Selection, event -> select());
        description = Rows.styled(new Label(area, SWT.WRAP), "secondary");
        GridData tall = Rows.row();
        tall.heightHint = 44;
        description.setLayoutData(tall);
        Composite foot = Rows.styled(new Composite(area, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(2, 0, 0, 12, 0));
        foot.setLayoutData(Rows.row());
        message = new AlertLine(foot, "plugins.message");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 400;
        message.setLayoutData(wide);
        act = new LinkButton(foot, null, TEXTS.get("remove"), null, true, this::act);
        act.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        show(false);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, TEXTS.get("close"), true);
    }

    @Override
    protected void buttonPressed(int id) {
        restart = changed && confirmed(TEXTS.get("title"), TEXTS.get("restart"));
        close();
    }

    /** Asks in the words of the window's language; the toolkit's own buttons know no Chinese. */
    private boolean confirmed(String title, String question) {
        return MessageDialog.open(MessageDialog.QUESTION, getShell(), title, question, SWT.NONE, TEXTS.get("yes"),
                TEXTS.get("no")) == 0;
    }

    private Grid.Line line(int index) {
        Plugin plugin = shown.get(index);
        return new Grid.Line(plugin.name(), plugin.version(), plugin.installed() == null ? "" : TEXTS.get("isInstalled"));
    }

    private void show(boolean offers) {
        available = offers;
        which.select(offers ? 1 : 0);
        act.setText(TEXTS.get(offers ? "install" : "remove"));
        for (Control each : site.getParent().getChildren()) {
            each.setEnabled(offers);
        }
        refresh();
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

    private String site() {
        String typed = site.getText().strip();
        return typed.isEmpty() ? null : typed;
    }

    private void refresh() {
        String from = site();
        // Nothing goes over the network that the person did not ask for.
        if (available && from != null && from.matches("https?://.*")
                && !confirmed(TEXTS.get("title"), TEXTS.get("network", from))) {
            return;
        }
        fill(List.of());
        boolean offers = available;
        work(TEXTS.get("reading"), progress -> offers ? service.available(from, progress)
                : service.installed().stream().map(InstalledPlugin::plugin).toList(), list -> {
            if (offers == available) {
                fill(list);
                say(list.isEmpty() ? TEXTS.get(offers ? "nothingOffered" : "nothingInstalled") : "", false);
            }
        });
    }

    private void fill(List<Plugin> list) {
        shown = list;
        grid.table().deselectAll();
        grid.refill(list.size());
        select();
    }

    private Plugin selected() {
        int index = grid.table().getSelectionIndex();
        return index < 0 || index >= shown.size() ? null : shown.get(index);
    }

    private void select() {
        Plugin plugin = selected();
        description.setText(plugin == null || plugin.description() == null ? "" : plugin.description());
        act.setEnabled(plugin != null);
    }

    private void act() {
        Plugin plugin = selected();
        if (plugin == null) {
            return;
        }
        if (available) {
            install(plugin, TrustDecision.NONE);
        } else if (confirmed(TEXTS.get("title"), TEXTS.get("reallyRemove", plugin.name()))) {
            work(TEXTS.get("removing", plugin.name()), progress -> service.remove(plugin.id(), progress), this::done);
        }
    }

    private void install(Plugin plugin, TrustDecision trust) {
        String from = site();
        work(TEXTS.get("installing", plugin.name()), progress -> service.install(plugin.id(), from, trust, Consent.GIVEN, progress),
                this::done, untrusted -> {
                    if (confirmed(TEXTS.get("trust.title"), question(plugin, untrusted.certificates()))) {
                        Set<Fingerprint> all = untrusted.certificates().stream().map(Fingerprint::of).collect(Collectors.toSet());
                        install(plugin, new TrustDecision(all, false));
                    }
                });
    }

    private static String question(Plugin plugin, List<X509Certificate> certificates) {
        String signers = certificates.stream().map(each -> TEXTS.get("trust.certificate",
                each.getSubjectX500Principal().getName(), each.getIssuerX500Principal().getName(),
                each.getNotAfter().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString(),
                Fingerprint.of(each).toString())).collect(Collectors.joining("\n\n"));
        return TEXTS.get("trust.question", plugin.name(), signers);
    }

    private void done(Plugin plugin) {
        changed = true;
        refresh();
    }

    private <T> void work(String name, Function<Progress, T> work, Consumer<T> then) {
        work(name, work, then, untrusted -> say(untrusted.getMessage(), true));
    }

    private <T> void work(String name, Function<Progress, T> work, Consumer<T> then, Consumer<UntrustedException> distrust) {
        say(name, false);
        act.setEnabled(false);
        Job job = Job.create(name, monitor -> {
            try {
                T result = work.apply(Progress.NONE);
                later(() -> {
                    say("", false);
                    then.accept(result);
                });
            } catch (UntrustedException e) {
                later(() -> {
                    say(e.getMessage(), true);
                    distrust.accept(e);
                });
            } catch (HeyiException e) {
                later(() -> say(e.getMessage(), true));
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (RuntimeException e) {
                ILog.of(PluginsDialog.class).error(name, e);
                later(() -> say(TEXTS.get("bug", e), true));
            }
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private void say(String text, boolean error) {
        message.tell(text, error);
    }

    private void later(Runnable action) {
        ui.asyncExec(() -> {
            if (getShell() != null && !getShell().isDisposed()) {
                action.run();
                select();
                message.getParent().layout(true);
            }
        });
    }
}
