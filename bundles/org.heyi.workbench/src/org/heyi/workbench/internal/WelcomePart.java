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

/** What an empty workspace shows: what Heyi is for, and the three ways to begin. */
public class WelcomePart {

    private static final Texts TEXTS = Texts.of(WelcomePart.class);

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Documents documents;
    private Composite page;
    private StackLayout stack;
    private Composite choices;
    private Composite waiting;
    private Label waitingFor;
    private Composite column;
    private LinkButton sample;
    private LinkButton report;
    private Label folder;
    private Label problem;

    @Inject
    WelcomePart(ECommandService commands, EHandlerService handlers, Documents documents) {
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
        choices = Rows.styled(new Composite(page, SWT.NONE), "paper");
        choices.setLayout(Rows.grid(1, 32, 32, 0, 0));
        column = Rows.styled(new Composite(choices, SWT.NONE), "paper");
        column.setLayout(Rows.grid(1, 0, 0, 0, 0));
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        Label name = Rows.styled(new Label(column, SWT.NONE), "paper");
        name.setFont(faces.font(Faces.Face.TITLE, 30, SWT.BOLD));
        name.setText(TEXTS.get("welcome.name"));
        Label what = Rows.styled(new Label(column, SWT.NONE), "paper-secondary");
        what.setFont(faces.normal());
        what.setText(TEXTS.get("welcome.what"));
        space(24);
        sample = action("sample", "book", "org.heyi.command.demo", true);
        space(12);
        report = action("import", "import", "org.heyi.command.file.importReport", false);
        space(12);
        action("open", "folder", "org.heyi.command.file.open", false);
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
        refresh();
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
        Composite row = Rows.styled(new Composite(column, SWT.NONE), "paper");
        row.setLayout(Rows.grid(2, 0, 0, 16, 0));
        LinkButton button = new LinkButton(row, icon, TEXTS.get("welcome." + id), null, main, () -> execute(command));
        button.setData("org.heyi.id", "welcome." + id);
        GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
        size.widthHint = 160;
        button.setLayoutData(size);
        Label label = Rows.styled(new Label(row, SWT.NONE), "paper-secondary");
        label.setFont(Faces.of(row.getDisplay()).normal());
        label.setText(TEXTS.get("welcome." + id + "What"));
        return button;
    }

    private void execute(String id) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        handlers.executeHandler(command);
    }

    private void refresh() {
        if (page == null || page.isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Path opening = documents.opening();
        folder.setText(document == null ? "" : TEXTS.get("welcome.folder", document.workspace().folder()));
        waitingFor.setText(opening == null ? "" : TEXTS.get("welcome.opening", opening));
        // Where nothing is open, the way on is another workspace.
        for (LinkButton each : List.of(sample, report)) {
            each.getParent().setVisible(document != null);
        }
        stack.topControl = opening != null || document == null && problem.getText().isEmpty() ? waiting : choices;
        page.layout(true, true);
    }

    @Focus
    void focus() {
        sample.setFocus();
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
        if (problem != null && !problem.isDisposed()) {
            problem.setText(notice.error() ? notice.text() : "");
            refresh();
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (page != null && !page.isDisposed()) {
            sample.getParent().getParent().redraw(0, 0, 4000, 4000, true);
        }
    }
}
