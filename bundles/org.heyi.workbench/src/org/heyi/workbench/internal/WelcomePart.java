package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.heyi.base.Texts;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What an empty workspace shows: what Heyi is for, and the ways to begin. */
public class WelcomePart {

    private static final Texts TEXTS = Texts.of(WelcomePart.class);
    private static final int RECENT = 4;

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Documents documents;
    private final Settings settings;
    private Composite page;
    private StackLayout stack;
    private Composite choices;
    private Composite waiting;
    private Label waitingFor;
    private Composite column;
    private LinkButton sample;
    private LinkButton report;
    private LinkButton ledger;
    private LinkButton open;
    private Composite actions;
    private Composite recent;
    private Label folder;
    private Label problem;
    private String error = "";

    @Inject
    WelcomePart(ECommandService commands, EHandlerService handlers, Documents documents, Settings settings) {
        this.settings = settings;
        this.commands = commands;
        this.handlers = handlers;
        this.documents = documents;
    }

    @PostConstruct
    void create(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        page = Rows.styled(new Composite(parent, SWT.NONE), "paper");
        stack = new StackLayout();
        page.setLayout(stack);
        waiting(faces);
        refresh();
    }

    /** Made when they are wanted: most starts open a workspace that has its own desk. */
    private void choices() {
        Faces faces = Faces.of(page.getDisplay());
        choices = Rows.styled(new Composite(page, SWT.NONE), "paper");
        choices.setLayout(Rows.grid(1, 32, 32, 0, 0));
        column = Rows.styled(new Composite(choices, SWT.NONE), "paper");
        column.setLayout(Rows.grid(1, 8, 0, 0, 0));
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        Label name = Rows.styled(new Label(column, SWT.NONE), "paper");
        name.setFont(faces.font(Faces.Face.TITLE, 30, SWT.BOLD));
        name.setText(TEXTS.get("welcome.name"));
        Label what = Rows.styled(new Label(column, SWT.NONE), "paper-secondary");
        what.setFont(faces.normal());
        what.setText(TEXTS.get("welcome.what"));
        space(24);
        actions = Rows.styled(new Composite(column, SWT.NONE), "paper");
        actions.setLayout(Rows.grid(2, 0, 0, 16, 12));
        sample = action("sample", "book", "org.heyi.command.demo", true);
        report = action("import", "import", "org.heyi.command.file.importReport", false);
        ledger = action("ledger", "ledger", "org.heyi.command.file.importLedger", false);
        open = action("open", "folder", "org.heyi.command.file.open", false);
        recent = Rows.styled(new Composite(column, SWT.NONE), "paper");
        // The words stand in line with the rest, whatever room the buttons have around them.
        recent.setLayout(Rows.grid(1, 8, 0, 0, 0));
        GridData flush = Rows.own();
        flush.horizontalIndent = -8;
        recent.setLayoutData(flush);
        space(24);
        folder = Rows.styled(new Label(column, SWT.WRAP), "paper-secondary");
        folder.setFont(faces.small());
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        problem = Rows.styled(new Label(column, SWT.WRAP), "paper-error");
        problem.setFont(faces.normal());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 480;
        wide.verticalIndent = 8;
        problem.setLayoutData(wide);
    }

    /** What is seen while a large workspace is read. */
    private void waiting(Faces faces) {
        waiting = Rows.styled(new Composite(page, SWT.NONE), "paper");
        waiting.setLayout(Rows.grid(1, 32, 32, 0, 0));
        Composite middle = Rows.styled(new Composite(waiting, SWT.NONE), "paper");
        middle.setLayout(Rows.grid(1, 0, 0, 0, 12));
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        waitingFor = Rows.styled(new Label(middle, SWT.WRAP), "paper-secondary");
        waitingFor.setFont(faces.normal());
        waitingFor.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        GridData wide = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        wide.widthHint = 320;
        new ProgressBar(middle, SWT.HORIZONTAL | SWT.INDETERMINATE).setLayoutData(wide);
    }

    private void space(int pixels) {
        GridData data = Rows.row();
        data.heightHint = pixels;
        Rows.styled(new Composite(column, SWT.NONE), "paper").setLayoutData(data);
    }

    private LinkButton action(String id, String icon, String command, boolean main) {
        LinkButton button = new LinkButton(actions, icon, TEXTS.get("welcome." + id), null, main, () -> execute(command));
        button.setFramed(!main);
        button.setData("org.heyi.id", "welcome." + id);
        GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
        size.minimumWidth = 160;
        button.setLayoutData(size);
        Label label = Rows.styled(new Label(actions, SWT.NONE), "paper-secondary");
        label.setFont(Faces.of(actions.getDisplay()).normal());
        label.setText(TEXTS.get("welcome." + id + "What"));
        label.setLayoutData(Rows.own());
        button.setData(label);
        return button;
    }

    /** Workspaces to go on with, in reach without the menu. */
    private void recent() {
        for (Control each : recent.getChildren()) {
            each.dispose();
        }
        Path current = documents.current() == null ? null : documents.current().workspace().folder();
        List<Path> folders = settings.recent().stream().filter(each -> !each.equals(current)).limit(RECENT).toList();
        if (folders.isEmpty()) {
            return;
        }
        Label head = Rows.styled(new Label(recent, SWT.NONE), "paper-secondary");
        head.setFont(Faces.of(recent.getDisplay()).small());
        head.setText(TEXTS.get("welcome.recent"));
        GridData below = Rows.own();
        below.verticalIndent = 24;
        head.setLayoutData(below);
        for (Path each : folders) {
            LinkButton button = new LinkButton(recent, "folder", each.toString(), null, false, () -> documents.open(each));
            button.setFont(Faces.of(recent.getDisplay()).small());
            GridData flush = Rows.own();
            flush.horizontalIndent = -8;
            button.setLayoutData(flush);
        }
    }

    private void execute(String id) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        handlers.executeHandler(command);
    }

    private void refresh() {
        if (page == null || page.isDisposed()) {
            return;
        }
        Path opening = documents.opening();
        boolean waits = opening != null || documents.current() == null && error.isEmpty();
        waitingFor.setText(opening == null ? "" : TEXTS.get("welcome.opening", opening));
        if (!waits) {
            offer(documents.current());
        }
        Control before = stack.topControl;
        stack.topControl = waits ? waiting : choices;
        page.layout(true, true);
        if (stack.topControl != before && page.isVisible()) {
            focus();
        }
    }

    private void offer(ReviewDocument document) {
        if (choices == null) {
            choices();
        }
        folder.setText(document == null ? "" : TEXTS.get("welcome.folder", document.workspace().folder()));
        problem.setText(error);
        // Where nothing is open, the way on is another workspace.
        for (LinkButton each : List.of(sample, report, ledger)) {
            for (Control control : List.of(each, (Control) each.getData())) {
                control.setVisible(document != null);
                ((GridData) control.getLayoutData()).exclude = document == null;
            }
        }
        recent();
    }

    @Focus
    void focus() {
        // Without a focus, no key would reach the window.
        if (stack.topControl == waiting) {
            waiting.forceFocus();
        } else if (!sample.setFocus()) {
            open.setFocus();
        }
    }

    @Inject
    @Optional
    void opening(@UIEventTopic(Topics.DOCUMENT_OPENING) Documents all) {
        if (documents.opening() != null) {
            tell(new Notice("", false));
        } else {
            refresh();
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        tell(new Notice("", false));
    }

    @Inject
    @Optional
    void tell(@UIEventTopic(Topics.NOTICE) Notice notice) {
        error = notice.error() ? notice.text() : "";
        refresh();
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (page != null && !page.isDisposed()) {
            page.redraw(0, 0, page.getSize().x, page.getSize().y, true);
        }
    }
}
