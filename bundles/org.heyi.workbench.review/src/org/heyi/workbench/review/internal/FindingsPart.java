package org.heyi.workbench.review.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.check.CheckContext;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.workbench.Background;
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

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private Checks checks;
    private Label title;
    private Label empty;
    private Grid grid;
    private Version checked;
    private List<Finding> findings = List.of();
    private Job running;

    @Inject
    FindingsPart(Documents documents, Background background, IEventBroker events) {
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(2, 16, 2, 4, 0));
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        new LinkButton(header, "check", "", TEXTS.get("findings.again"), false, this::check).setLayoutData(Rows.own());
        empty = Rows.styled(new Label(page, SWT.WRAP), "secondary");
        empty.setFont(faces.small());
        GridData wide = Rows.row();
        wide.horizontalIndent = 16;
        empty.setLayoutData(wide);
        grid = new Grid(page, "findings", this::line).column("", 44, SWT.RIGHT).column("", 100, SWT.FILL);
        Table table = grid.table();
        table.setHeaderVisible(false);
        table.addListener(SWT.Selection, event -> reveal(table.getSelectionIndex()));
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            int index = item == null ? -1 : table.indexOf(item);
            table.setToolTipText(index < 0 || index >= findings.size() ? null : findings.get(index).message());
        });
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

    private void reveal(int index) {
        Paragraph paragraph = index < 0 || index >= findings.size() ? null : paragraph(findings.get(index));
        if (paragraph != null && documents.current() != null) {
            documents.current().reveal(paragraph);
        }
    }

    private void refresh() {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        if (version != checked) {
            checked = version;
            show(List.of());
            if (version != null) {
                check();
            }
        }
    }

    private void check() {
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null || checks == null || checks.all().isEmpty()) {
            show(List.of());
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Session copy = document.snapshot().getCurrent();
        Version version = checked;
        running = background.run(TEXTS.get("findings.running"), progress -> checks.run(CheckContext.of(copy,
                Models.currentVersion(copy), LocalDate.now(document.zone())).with(progress)), found -> {
                    if (version == checked) {
                        show(found);
                    }
                });
    }

    private void show(List<Finding> found) {
        if (grid == null || grid.table().isDisposed()) {
            return;
        }
        findings = found;
        boolean none = checks == null || checks.all().isEmpty();
        title.setText(found.isEmpty() ? TEXTS.get("findings") : TEXTS.get("findings.count", found.size()));
        empty.setText(none ? TEXTS.get("findings.noChecks") : TEXTS.get("findings.none"));
        empty.setVisible(found.isEmpty());
        ((GridData) empty.getLayoutData()).exclude = !found.isEmpty();
        grid.table().setVisible(!found.isEmpty());
        grid.refill(found.size());
        title.getParent().getParent().layout(true, true);
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
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (grid != null && !grid.table().isDisposed()) {
            grid.refill(findings.size());
        }
    }
}
