package org.heyi.workbench.ledger.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableRow;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerImport;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.Presets;
import org.heyi.ledger.Standing;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.util.Labels;
import org.heyi.usecase.ImportLedger;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ImportErrors;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** What a ledger in a file says, how its columns are understood, and everything that is wrong with it, before it is taken in. */
public final class ImportLedgerDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(ImportLedgerDialog.class);
    private static final int REPORT = IDialogConstants.CLIENT_ID;
    /** A header stands in one of the first rows. */
    private static final int SEARCHED = 15;
    private static final int ENOUGH = 3;

    private final ReviewDocument document;
    private final Background background;
    private final TableSheet table;
    private final Map<String, LedgerColumn> mapping = new LinkedHashMap<>();
    private final List<String> headers = new ArrayList<>();
    private List<LedgerImport.Problem> problems = List.of();
    private LedgerImport.Result result;
    private String refusal;
    private int reading;
    private Combo scheme;
    private AlertLine summary;
    private Segments pages;
    private Composite stack;
    private Grid preview;
    private Composite mappingPage;
    private Grid columns;
    private Combo column;
    private Grid problemTable;

    /**
     * @param parent the window
     * @param document where it is to be imported
     * @param background reads
     * @param table the ledger as it stands in the file
     */
    public ImportLedgerDialog(Shell parent, ReviewDocument document, Background background, TableSheet table) {
        super(parent, "07-ledger");
        this.document = document;
        this.background = background;
        this.table = table;
    }

    /** @return what was read with the columns and classes that were chosen */
    public LedgerImport.Result result() {
        return result;
    }

    @Override
    protected String title() {
        return TEXTS.get("import.title", Path.of(table.fileName()).getFileName());
    }

    @Override
    protected Point size() {
        return new Point(860, 600);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Faces faces = Faces.of(parent.getDisplay());
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(3, 20, 16, 12, 12));
        area.setLayoutData(Rows.fill());
        Label file = new Label(area, SWT.NONE);
        file.setFont(faces.bold());
        file.setText(TEXTS.get("import.file", table.name() == null || table.name().isEmpty() ? Path.of(table.fileName()).getFileName()
                : table.name(), String.format("%,d", table.rows().size())));
        file.setLayoutData(Rows.row());
        new Label(area, SWT.NONE).setText(TEXTS.get("import.scheme"));
        scheme = new Combo(area, SWT.READ_ONLY);
        Presets.schemes().forEach(each -> scheme.add(Presets.scheme(each).getName()));
        scheme.select(Presets.schemes().indexOf(Presets.DEFAULT_SCHEME));
        scheme.addListener(SWT.Selection, event -> read());
        summary = new AlertLine(area, "import.summary");
        GridData across = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        across.widthHint = 600;
        summary.setLayoutData(across);
        pages = new Segments(area, this::page);
        pages.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        preview = new Grid(stack, "import.preview", this::item).column(TEXTS.get("number"), 64, SWT.RIGHT)
                .column(TEXTS.get("instrument"), 64, SWT.LEFT).column(TEXTS.get("title"), 200, SWT.FILL)
                .column(TEXTS.get("lead"), 80, SWT.LEFT).column(TEXTS.get("unit"), 130, SWT.LEFT)
                .column(TEXTS.get("state"), 80, SWT.LEFT);
        mappingPage();
        problemTable = new Grid(stack, "import.problems", this::problem).column(TEXTS.get("import.level"), 56, SWT.LEFT)
                .column(TEXTS.get("import.cell"), 76, SWT.LEFT).column(TEXTS.get("import.what"), 200, SWT.FILL);
        problemTable.table().addListener(SWT.MouseMove, event -> {
            TableItem item = problemTable.table().getItem(new Point(event.x, event.y));
            String tip = item == null ? null : problems.get(problemTable.table().indexOf(item)).message();
            if (!Objects.equals(tip, problemTable.table().getToolTipText())) {
                problemTable.table().setToolTipText(tip);
            }
        });
        return area;
    }

    private void mappingPage() {
        mappingPage = new Composite(stack, SWT.NONE);
        mappingPage.setLayout(Rows.grid(2, 0, 0, 12, 8));
        columns = new Grid(mappingPage, "import.columns", this::columnLine).column(TEXTS.get("import.header"), 200, SWT.LEFT)
                .column(TEXTS.get("import.column"), 200, SWT.LEFT).column(TEXTS.get("import.example"), 120, SWT.FILL);
        columns.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        columns.table().addListener(SWT.Selection, event -> showMapping());
        new Label(mappingPage, SWT.NONE).setText(TEXTS.get("import.mapTo"));
        column = new Combo(mappingPage, SWT.READ_ONLY);
        column.setData("org.heyi.id", "import.column");
        column.setVisibleItemCount(20);
        column.add(TEXTS.get("import.mapped"));
        for (LedgerColumn each : LedgerColumn.values()) {
            column.add(each.header());
        }
        column.setEnabled(false);
        column.addListener(SWT.Selection, event -> {
            String header = headers.get(columns.table().getSelectionIndex());
            if (column.getSelectionIndex() == 0) {
                mapping.remove(header);
            } else {
                mapping.put(header, LedgerColumn.values()[column.getSelectionIndex() - 1]);
            }
            read();
        });
    }

    private void showMapping() {
        int index = columns.table().getSelectionIndex();
        column.setEnabled(index >= 0);
        LedgerColumn mapped = index < 0 ? null : mapping.get(headers.get(index));
        column.select(mapped == null ? 0 : mapped.ordinal() + 1);
    }

    private void page(int index) {
        pages.select(index);
        ((StackLayout) stack.getLayout()).topControl = switch (index) {
            case 0 -> preview.table();
            case 1 -> mappingPage;
            default -> problemTable.table();
        };
        stack.layout(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REPORT, TEXTS.get("import.report"), false).setEnabled(false);
        getButton(REPORT).setData("org.heyi.id", "import.report");
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("import.do"), true).setEnabled(false);
        getButton(IDialogConstants.OK_ID).setData("org.heyi.id", "import.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("import.cancel"), false)
                .setData("org.heyi.id", "import.cancel");
        pages.setItems(List.of(TEXTS.get("import.preview"), TEXTS.get("import.mapping"), TEXTS.get("import.problems", 0)), List.of());
        page(0);
        read();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == REPORT) {
            ImportErrors.save(getShell(), background, table, result.errors(), summary::note);
        } else {
            super.buttonPressed(id);
        }
    }

    /** Reads it with the columns and classes that are chosen now. */
    private void read() {
        int mine = ++reading;
        String classes = Presets.schemes().get(scheme.getSelectionIndex());
        Map<String, LedgerColumn> own = Map.copyOf(mapping);
        String actor = document.actor();
        summary.note(TEXTS.get("import.reading"));
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        background.run(TEXTS.get("import.reading"), progress -> attempt(classes, own, actor), attempt -> {
            // Somebody may have chosen something else, or have left, in the meantime.
            if (mine == reading && getShell() != null && !getShell().isDisposed()) {
                show(attempt);
            }
        });
    }

    /** A reading; a refusal is one, too. */
    private record Attempt(LedgerImport.Result result, String refusal) {
    }

    private Attempt attempt(String classes, Map<String, LedgerColumn> own, String actor) {
        try {
            return new Attempt(ImportLedger.read(document.archive(), table, classes, own, actor), null);
        } catch (HeyiException e) {
            return new Attempt(null, e.getMessage());
        }
    }

    private void show(Attempt attempt) {
        result = attempt.result;
        refusal = attempt.refusal;
        problems = new ArrayList<>();
        int chosen = columns.table().getSelectionIndex();
        String kept = chosen < 0 ? null : headers.get(chosen);
        headers.clear();
        if (result != null) {
            problems.addAll(result.errors());
            problems.addAll(result.warnings());
            headers.addAll(result.columns().keySet());
            result.warnings().stream().filter(each -> each.code().equals("column-unknown")).forEach(each -> headers.add(each.header()));
            result.errors().stream().filter(each -> each.code().equals("column-twice") && !headers.contains(each.header()))
                    .forEach(each -> headers.add(each.header()));
        } else {
            headers.addAll(likelyHeaders());
        }
        int errors = result == null ? 0 : result.errors().size();
        boolean good = result != null && errors == 0;
        summary.tell(result == null ? refusal + " " + TEXTS.get("import.noHeader") : errors > 0 ? TEXTS.get("import.bad", errors)
                : TEXTS.get(problems.isEmpty() ? "import.good" : "import.warned", result.items().size(), problems.size()), !good);
        getButton(IDialogConstants.OK_ID).setEnabled(good && !result.items().isEmpty());
        getButton(REPORT).setEnabled(errors > 0);
        pages.setItems(List.of(TEXTS.get("import.preview"), TEXTS.get("import.mapping"), TEXTS.get("import.problems", problems.size())),
                List.of());
        preview.refill(result == null ? 0 : result.items().size());
        columns.refill(headers.size());
        columns.table().deselectAll();
        if (headers.contains(kept)) {
            columns.table().setSelection(headers.indexOf(kept));
        }
        showMapping();
        problemTable.refill(problems.size());
        // Somebody who is assigning columns stays on that page.
        if (pages.selection() != 1) {
            page(result == null ? 1 : errors > 0 ? 2 : pages.selection());
        }
        pages.getParent().layout(true, true);
    }

    /** The first row with so many words that it may be a header. */
    private List<String> likelyHeaders() {
        for (TableRow row : table.rows().subList(0, Math.min(SEARCHED, table.rows().size()))) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < table.columns(); i++) {
                if (!row.text(i).isBlank()) {
                    texts.add(row.text(i).strip());
                }
            }
            if (texts.size() >= ENOUGH) {
                return texts.stream().distinct().toList();
            }
        }
        return List.of();
    }

    private Grid.Line item(int index) {
        Suggestion item = result.items().get(index).suggestion();
        Standing standing = Lifecycle.state(item, null);
        return new Grid.Line(item.getNumber(), Labels.of(item.getInstrument()), item.getTitle(), item.getLeadName(),
                standing.main() == null ? "" : standing.main().unit().getName(), standing.state().label());
    }

    private Grid.Line columnLine(int index) {
        String header = headers.get(index);
        String key = result == null ? null : result.columns().get(header);
        LedgerColumn understood = mapping.get(header);
        for (LedgerColumn each : LedgerColumn.values()) {
            understood = understood == null && each.key().equals(key) ? each : understood;
        }
        Palette palette = Palette.of(columns.table().getDisplay());
        // Some headers are understood as what no column of ours is, such as one satisfaction for everything.
        String as = understood != null ? understood.header() : key != null ? header : TEXTS.get("import.unmapped");
        return new Grid.Line(new String[] {header, as, example(header)},
                new Color[] {null, understood == null && key == null ? palette.error() : null, palette.secondary()});
    }

    /** The first value below a header. */
    private String example(String header) {
        String last = header.contains(" ") ? header.substring(header.lastIndexOf(' ') + 1) : header;
        List<TableRow> rows = table.rows();
        for (int row = 0; row < Math.min(SEARCHED, rows.size()); row++) {
            for (int i = 0; i < table.columns(); i++) {
                if (rows.get(row).text(i).strip().equals(header) || rows.get(row).text(i).strip().equals(last)) {
                    int at = i;
                    return rows.stream().skip(row + 1L).map(each -> each.text(at)).filter(text -> !text.isBlank())
                            .findFirst().orElse("");
                }
            }
        }
        return "";
    }

    private Grid.Line problem(int index) {
        LedgerImport.Problem problem = problems.get(index);
        boolean error = index < result.errors().size();
        Palette palette = Palette.of(problemTable.table().getDisplay());
        String cell = !problem.cell().isEmpty() ? problem.cell() : problem.row() > 0 ? Integer.toString(problem.row()) : "";
        return new Grid.Line(new String[] {TEXTS.get(error ? "import.error" : "import.warning"), cell, problem.message()},
                new Color[] {error ? palette.error() : palette.secondary(), palette.secondary(), null});
    }
}
