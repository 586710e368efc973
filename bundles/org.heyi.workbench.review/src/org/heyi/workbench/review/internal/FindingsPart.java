package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.CheckResult;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.usecase.ComparePromises;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the checks found in the report; the checks themselves are plug-ins. */
public class FindingsPart {

    private static final Texts TEXTS = Texts.of(FindingsPart.class);

    /** How long after a report is shown it is checked, milliseconds. */
    private static final int AFTER = 800;
    private static final String CONCERNED = "findings.concerned";
    private static final String FIGURES = "org.heyi.command.figures";
    private static final String PLUGINS = "org.heyi.command.plugins";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private MPart own;
    private final EPartService parts;
    private Checks checks;
    private ReaderView reader;
    private Label title;
    private FindingsFoot foot;
    private Grid grid;
    private Version checked;
    private List<Finding> findings = List.of();
    private FindingsFoot.Run last;
    private Job running;

    @Inject
    FindingsPart(Documents documents, Background background, IEventBroker events, ECommandService commands,
            EHandlerService handlers, EPartService parts) {
        this.parts = parts;
        this.commands = commands;
        this.handlers = handlers;
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent, MPart part) {
        own = part;
        Faces faces = Faces.of(parent.getDisplay());
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(3, 16, 2, 4, 0));
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        LinkButton figures = new LinkButton(header, "list", TEXTS.get("figures.show"), TEXTS.get("figures.show.tip"), false, () -> run(FIGURES));
        figures.setData("org.heyi.id", "findings.figures");
        figures.setFont(faces.small());
        figures.setLayoutData(Rows.own());
        new LinkButton(header, "check", "", TEXTS.get("findings.again"), false, this::check).setLayoutData(Rows.own());
        grid = new Grid(page, "findings", this::line).named(TEXTS.get("grid.findings")).column("", 44, SWT.RIGHT).column("", 100, SWT.FILL);
        Table table = grid.table();
        table.setHeaderVisible(false);
        table.addListener(SWT.Selection, event -> reveal());
        new FindingMenu(table, documents, background, this::chosen, this::paragraph, this::comment);
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            int index = item == null ? -1 : table.indexOf(item);
            table.setToolTipText(index < 0 || index >= findings.size() ? null : findings.get(index).message());
        });
        foot = new FindingsFoot(page, events, () -> run(PLUGINS));
        refresh();
    }

    private Grid.Line line(int index) {
        Finding finding = findings.get(index);
        Palette palette = Palette.of(grid.table().getDisplay());
        Color colour = finding.severity() == Severity.ERROR ? palette.error()
                : finding.severity() == Severity.WARNING ? palette.mark(AnnotationKind.FACT) : palette.secondary();
        Paragraph paragraph = paragraph(finding);
        String number = paragraph == null ? "" : Integer.toString(checked.getParagraphs().indexOf(paragraph) + 1);
        return new Grid.Line(new String[] {number, finding.message()}, new Color[] {colour, null});
    }

    private Paragraph paragraph(Finding finding) {
        return finding.paragraph() == null || checked == null ? null : checked.getParagraphs().stream()
                .filter(each -> finding.paragraph().equals(each.getId())).findFirst().orElse(null);
    }

    private Finding chosen() {
        int index = grid.table().getSelectionIndex();
        return index < 0 || index >= findings.size() ? null : findings.get(index);
    }

    /** Goes to the words of the finding that is chosen. */
    private boolean reveal() {
        Finding finding = chosen();
        Paragraph paragraph = finding == null ? null : paragraph(finding);
        if (paragraph == null || documents.current() == null) {
            return false;
        }
        documents.current().reveal(paragraph);
        if (reader == null || reader.isDisposed() || !paragraph.getText().startsWith(finding.quote(), finding.start())) {
            return false;
        }
        reader.select(paragraph, finding.start(), finding.end());
        return true;
    }

    private void comment() {
        if (reveal()) {
            ReaderPart.say(AnnotationKind.WORDING, parts, events);
        }
    }

    @Inject
    void reader(@Optional ReaderView view) {
        reader = view;
    }

    private void refresh() {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        if (version != checked) {
            checked = version;
            // As it was the last time, until that is known: nothing moves then.
            own.setVisible(document != null && "true".equals(document.view().get(CONCERNED)));
            show(List.of());
            if (version != null) {
                // After the report and its comments, which are what one came for.
                grid.table().getDisplay().timerExec(AFTER, () -> {
                    if (!grid.table().isDisposed() && version == checked) {
                        check();
                    }
                });
            }
        }
    }

    private void check() {
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null || checks == null) {
            last = null;
            show(List.of());
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Version version = checked;
        Checks all = checks;
        running = background.run(TEXTS.get("findings.running"), progress -> run(document, all, progress), report -> {
            if (version == checked) {
                last = report;
                // Where no check is about the report there is nothing to look at.
                document.view().set(CONCERNED, report.read());
                own.setVisible(report.read() && own.getParent().isVisible());
                show(report.result().findings());
            }
        });
    }

    /** Runs the checks over a copy of the model, in a job. */
    private static FindingsFoot.Run run(ReviewDocument document, Checks checks, Progress progress) {
        Session copy = document.snapshot(progress).getCurrent();
        Version version = Models.currentVersion(copy);
        LocalDate today = LocalDate.now(document.zone());
        CheckContext context = withLastYear(CheckContext.of(copy, version, today), document, progress).with(progress);
        // Whether any check looks at the report itself, and not at the ledger alone; one that cannot any more is told of there, too.
        boolean read = !checks.applying(CheckContext.of(version, today)).isEmpty() || !checks.off().isEmpty();
        CheckResult result = checks.run(context);
        return new FindingsFoot.Run(result, read, LocalTime.now(document.zone()), version.getNumber(), context.paragraphs().size(), context.ledger().size());
    }

    /** The report that promises were compared with, where there is one that can still be read; checks that want it are named otherwise. */
    private static CheckContext withLastYear(CheckContext context, ReviewDocument document, Progress progress) {
        String file = document.view().get(PromisesPart.FILE);
        try {
            return file == null || file.isBlank() || context.version().isEmpty() ? context
                    : context.withLastYear(ComparePromises.read(Path.of(file), context.version().get(), progress));
        } catch (HeyiException e) {
            // It is told where promises are shown; here it is as if none had been chosen.
            return context;
        }
    }

    private void run(String command) {
        handlers.executeHandler(commands.createCommand(command, Map.of()));
    }

    private void show(List<Finding> found) {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        findings = found;
        title.setText(found.isEmpty() ? TEXTS.get("findings") : TEXTS.get("findings.count", found.size()));
        foot.show(last, found.isEmpty(), checks != null, commands.getCommand(PLUGINS).isDefined());
        GridData table = (GridData) grid.table().getLayoutData();
        table.exclude = found.isEmpty();
        grid.table().setVisible(!found.isEmpty());
        grid.refill(found.size());
        foot.fit();
        events.send(Topics.FINDINGS_CHANGED, found);
    }

    @Inject
    void checks(@Optional Checks service) {
        checks = service;
    }

    @Focus
    void focus() {
        grid.table().setFocus();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.everything()) {
            refresh();
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            grid.refill(findings.size());
        }
    }
}
