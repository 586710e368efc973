package org.heyi.workbench.internal;

import java.nio.file.Files;
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
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
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
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What an empty workspace shows: what Heyi is for, and the ways to begin. */
public class WelcomePart {

    private static final Texts TEXTS = Texts.of(WelcomePart.class);
    private static final int RECENT = 4;
    private static final int CARD = 540;
    private static final int ASIDE = 260;

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Documents documents;
    private final Settings settings;
    private Composite page;
    private StackLayout stack;
    private Composite choices;
    private Composite waiting;
    private Label waitingFor;
    private Composite card;
    private DropTarget drop;
    private LinkButton sample;
    private LinkButton take;
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
        choices.setLayout(Rows.grid(1, 32, 16, 0, 0));
        Composite middle = styled(choices, Rows.grid(2, 0, 0, 56, 0));
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        Composite head = styled(middle, Rows.grid(1, 0, 0, 0, 6));
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        words(head, "paper", TEXTS.get("welcome.name")).setFont(faces.font(Faces.Face.TITLE, 28, SWT.BOLD));
        words(head, "paper-secondary", TEXTS.get("welcome.what")).setFont(faces.normal());
        begin(middle);
        aside(middle);
        foot(middle);
        if (drop == null) {
            drop = ReportDrop.install(page, this::dropped);
        }
    }

    private static Composite styled(Composite parent, GridLayout layout) {
        Composite area = Rows.styled(new Composite(parent, SWT.NONE), "paper");
        area.setLayout(layout);
        return area;
    }

    private static Label words(Composite parent, String style, String text) {
        Label label = Rows.styled(new Label(parent, SWT.WRAP), style);
        label.setText(text);
        label.setLayoutData(Rows.row());
        return label;
    }

    /** The ways to begin: importing a report first, in a frame that says that files can be dropped. */
    private void begin(Composite middle) {
        Composite begin = styled(middle, Rows.grid(1, 0, 0, 0, 20));
        begin.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        ((GridData) begin.getLayoutData()).verticalIndent = 24;
        card = styled(begin, Rows.grid(1, 20, 18, 0, 8));
        GridData wide = Rows.row();
        wide.widthHint = CARD;
        card.setLayoutData(wide);
        card.addListener(SWT.Paint, event -> {
            Palette palette = Palette.of(card.getDisplay());
            event.gc.setForeground(palette.line());
            event.gc.setLineStyle(SWT.LINE_DASH);
            event.gc.drawRoundRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1, 12, 12);
        });
        report = button(card, "import", "import", "org.heyi.command.file.importReport", true);
        Faces faces = Faces.of(page.getDisplay());
        words(card, "paper", TEXTS.get("welcome.drop")).setFont(faces.normal());
        words(card, "paper-secondary", TEXTS.get("welcome.formats")).setFont(faces.small());
        actions = styled(begin, Rows.grid(2, 0, 0, 16, 10));
        actions.setLayoutData(Rows.row());
        take = action("take", "reply", "org.heyi.command.file.openAnswer");
        open = action("open", "folder", "org.heyi.command.file.open");
        ledger = action("ledger", "ledger", "org.heyi.command.file.importLedger");
        sample = action("sample", "book", "org.heyi.command.demo");
    }

    /** Beside them: where one was, and help. */
    private void aside(Composite middle) {
        Composite aside = styled(middle, Rows.grid(1, 0, 0, 0, 4));
        GridData top = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        top.widthHint = ASIDE;
        top.verticalIndent = 24;
        aside.setLayoutData(top);
        recent = styled(aside, Rows.grid(1, 0, 0, 0, 0));
        recent.setLayoutData(Rows.row());
        Label head = words(aside, "paper-secondary", TEXTS.get("welcome.help"));
        head.setFont(Faces.of(page.getDisplay()).small());
        flush(link(aside, "book", TEXTS.get("welcome.guide"), () -> execute("org.heyi.command.help.guide")));
        flush(link(aside, "list", TEXTS.get("welcome.keys"), () -> execute("org.heyi.command.help.keys")));
    }

    private void foot(Composite middle) {
        Composite foot = styled(middle, Rows.grid(1, 0, 0, 0, 8));
        foot.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ((GridData) foot.getLayoutData()).verticalIndent = 24;
        folder = words(foot, "paper-secondary", "");
        folder.setFont(Faces.of(page.getDisplay()).small());
        problem = words(foot, "paper-error", "");
        problem.setFont(Faces.of(page.getDisplay()).normal());
        ((GridData) problem.getLayoutData()).widthHint = CARD;
    }

    private static LinkButton link(Composite parent, String icon, String text, Runnable action) {
        return new LinkButton(parent, icon, text, null, false, action);
    }

    /** The words stand in line with the rest, whatever room the button has around them. */
    private static void flush(LinkButton button) {
        GridData data = Rows.own();
        data.horizontalIndent = -8;
        button.setLayoutData(data);
    }

    /** A folder is a workspace, a package what the secretariat sent, any other file a report. */
    private void dropped(Path path) {
        if (Files.isDirectory(path)) {
            if (documents.mayLeave()) {
                documents.open(path);
            }
        } else if (path.toString().endsWith(".heyi")) {
            execute("org.heyi.command.file.openAnswer", Map.of("org.heyi.parameter.file", path.toString()));
        } else {
            execute("org.heyi.command.file.importReport", Map.of("org.heyi.parameter.file", path.toString()));
        }
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

    private LinkButton button(Composite parent, String id, String icon, String command, boolean main) {
        LinkButton button = new LinkButton(parent, icon, TEXTS.get("welcome." + id), null, main, () -> execute(command));
        button.setFramed(!main);
        button.setData("org.heyi.id", "welcome." + id);
        GridData size = new GridData(main ? SWT.BEGINNING : SWT.FILL, SWT.CENTER, false, false);
        size.minimumWidth = 160;
        button.setLayoutData(size);
        return button;
    }

    private LinkButton action(String id, String icon, String command) {
        LinkButton button = button(actions, id, icon, command, false);
        Label label = words(actions, "paper-secondary", TEXTS.get("welcome." + id + "What"));
        label.setFont(Faces.of(actions.getDisplay()).normal());
        button.setData(label);
        return button;
    }

    /** Workspaces to go on with, in reach without the menu: by their names, what they lie in below. */
    private void recent() {
        for (Control each : recent.getChildren()) {
            each.dispose();
        }
        Path current = documents.current() == null ? null : documents.current().workspace().folder();
        List<Path> folders = settings.recent().stream().filter(each -> !each.equals(current)).limit(RECENT).toList();
        if (folders.isEmpty()) {
            return;
        }
        Faces faces = Faces.of(recent.getDisplay());
        words(recent, "paper-secondary", TEXTS.get("welcome.recent")).setFont(faces.small());
        for (Path each : folders) {
            Path name = each.getFileName();
            LinkButton button = link(recent, "folder", (name == null ? each : name).toString(), () -> documents.open(each));
            button.setToolTipText(each.toString());
            flush(button);
            Label where = Rows.styled(new Label(recent, SWT.NONE), "paper-secondary");
            where.setFont(faces.small());
            where.setToolTipText(each.toString());
            GC gc = new GC(where);
            gc.setFont(where.getFont());
            where.setText(Grid.shorten(gc, String.valueOf(each.getParent()), ASIDE - 24));
            gc.dispose();
            GridData below = Rows.own();
            below.horizontalIndent = 22;
            where.setLayoutData(below);
        }
        GridData after = new GridData(SWT.FILL, SWT.CENTER, true, false);
        after.heightHint = 16;
        styled(recent, Rows.grid(1, 0, 0, 0, 0)).setLayoutData(after);
    }

    private void execute(String id) {
        execute(id, Map.of());
    }

    private void execute(String id, Map<String, Object> parameters) {
        ParameterizedCommand command = commands.createCommand(id, parameters);
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
        for (LinkButton each : List.of(sample, take, ledger)) {
            offer(each, document != null);
            offer((Control) each.getData(), document != null);
        }
        offer(card, document != null);
        recent();
    }

    private static void offer(Control control, boolean offered) {
        control.setVisible(offered);
        ((GridData) control.getLayoutData()).exclude = !offered;
    }

    @Focus
    void focus() {
        // Without a focus, no key would reach the window.
        if (stack.topControl == waiting) {
            waiting.forceFocus();
        } else if (!report.setFocus()) {
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
