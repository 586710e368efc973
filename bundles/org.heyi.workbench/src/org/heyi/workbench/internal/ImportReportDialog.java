package org.heyi.workbench.internal;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Fact;
import org.heyi.importing.Normalisation;
import org.heyi.importing.Overrules.Ruling;
import org.heyi.importing.Overrules;
import org.heyi.importing.ParseWarning;
import org.heyi.importing.ParsedReport;
import org.heyi.importing.ParsedSection;
import org.heyi.importing.ReadLine;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Background;
import org.heyi.workbench.Palette;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/**
 * What was made of a report, before it is accepted: its head and its outline, what to look at, and every line with what
 * it was taken for. A person may put right what the head says and decide otherwise line by line; the report is then read
 * again.
 */
public final class ImportReportDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(ImportReportDialog.class);
    private static final int HEADING_LEVELS = 3;

    private final Background background;
    private final BiFunction<Overrules, Progress, ParsedReport> reader;
    private final Map<Integer, Ruling> rulings = new HashMap<>();
    private final List<LinkButton> tools = new ArrayList<>();
    private ParsedReport parsed;
    private List<ReadLine> lines = List.of();
    private final Map<Fact, Text> head = new EnumMap<>(Fact.class);
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
    private Tree outline;
    private Label parts;
    private Label normalised;
    private Label warnings;
    private Table table;

    /**
     * @param parent the window
     * @param parsed what was read
     * @param background where the report is read again
     * @param reader reads it again with what a person decided
     */
    public ImportReportDialog(Shell parent, ParsedReport parsed, Background background,
            BiFunction<Overrules, Progress, ParsedReport> reader) {
        super(parent, "02-report");
        this.parsed = parsed;
        this.background = background;
        this.reader = reader;
    }

    /** @return the report as it was last read */
    public ParsedReport parsed() {
        return parsed;
    }

    @Override
    protected String title() {
        return TEXTS.get("import.title", parsed.source().fileName());
    }

    @Override
    protected Point size() {
        return new Point(980, 680);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(2, 20, 16, 16, 6));
        area.setLayoutData(Rows.fill());
        for (Fact each : Fact.values()) {
            head.put(each, field(area, each));
        }
        parts = fact(area, "import.parts");
        normalised = fact(area, "import.normalised");
        warnings = fact(area, "import.look");
        Label hint = Rows.styled(new Label(area, SWT.WRAP), "secondary");
        hint.setText(TEXTS.get("import.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.verticalIndent = 8;
        hint.setLayoutData(wide);
        SashForm sides = new SashForm(area, SWT.HORIZONTAL);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        fill.heightHint = 220;
        fill.widthHint = 400;
        sides.setLayoutData(fill);
        outline = new Tree(sides, SWT.BORDER | SWT.FULL_SELECTION);
        outline.setData("org.heyi.id", "import.outline");
        outline.addListener(SWT.Selection, event -> lookAt((Integer) event.item.getData()));
        table = new Table(sides, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        sides.setWeights(30, 70);
        table.setHeaderVisible(true);
        column(table, "import.line", 56, SWT.RIGHT);
        column(table, "import.as", 150, SWT.LEFT);
        column(table, "import.text", 580, SWT.LEFT);
        table.addListener(SWT.Selection, event -> tools.forEach(each -> each.setEnabled(table.getSelectionCount() > 0)));
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 4;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        tool(row, TEXTS.get("import.toBody"), Ruling.BODY);
        for (int level = 1; level <= HEADING_LEVELS; level++) {
            tool(row, TEXTS.get("import.toHeading", level), Ruling.heading(level));
        }
        tool(row, TEXTS.get("import.keep"), Ruling.KEEP);
        tool(row, TEXTS.get("import.toAside"), Ruling.SET_ASIDE);
        tool(row, TEXTS.get("import.automatic"), null);
        show();
        return area;
    }

    private void tool(Composite row, String text, Ruling ruling) {
        LinkButton button = new LinkButton(row, null, text, null, false, () -> rule(ruling));
        button.setEnabled(false);
        tools.add(button);
    }

    /** Takes the person's word for the selected lines and reads the report again. */
    private void rule(Ruling ruling) {
        for (int index : table.getSelectionIndices()) {
            ReadLine line = lines.get(index);
            for (int number = line.line(); number <= line.lastLine(); number++) {
                rulings.remove(number);
            }
            if (ruling != null) {
                rulings.put(line.line(), ruling);
            }
        }
        again();
    }

    private void again() {
        Overrules overrules = new Overrules(rulings, Set.of(), facts);
        Button accept = getButton(IDialogConstants.OK_ID);
        accept.setEnabled(false);
        background.run(TEXTS.get("import.again"), progress -> reader.apply(overrules, progress), read -> {
            if (!table.isDisposed()) {
                parsed = read;
                accept.setEnabled(true);
                show();
            }
        }, () -> {
            if (!table.isDisposed()) {
                accept.setEnabled(true);
            }
        });
    }

    /** A line of the head, as it was read; what a person writes there is what the report says. */
    private Text field(Composite area, Fact fact) {
        Label name = Rows.styled(new Label(area, SWT.NONE), "secondary");
        name.setText(TEXTS.get(fact == Fact.TITLE ? "import.reportTitle" : "import." + fact.id()));
        Text field = new Text(area, SWT.SINGLE | SWT.BORDER);
        field.setData("org.heyi.id", "import." + fact.id());
        field.setMessage(TEXTS.get("import.missing"));
        field.setLayoutData(Rows.row());
        field.addListener(SWT.FocusOut, event -> correct(fact, field));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                // Enter in a field reads the report anew; accepting it takes a second press, after the result was seen.
                event.doit = false;
                correct(fact, field);
            }
        });
        return field;
    }

    private void correct(Fact fact, Text field) {
        String written = field.getText().strip();
        if (written.equals(read(fact))) {
            return;
        }
        if (fact == Fact.DATE && !written.isEmpty() && !isDay(written)) {
            warnings.setText(TEXTS.get("import.noDay", written));
            field.setFocus();
            return;
        }
        // An empty field leaves it to the reader again.
        if (written.isEmpty()) {
            facts.remove(fact);
        } else {
            facts.put(fact, written);
        }
        again();
    }

    private static boolean isDay(String written) {
        try {
            return LocalDate.parse(written) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String read(Fact fact) {
        return switch (fact) {
            case TITLE -> parsed.title();
            case DATE -> parsed.date() == null ? "" : parsed.date().toString();
            case MEETING -> parsed.meeting();
            case ORGANISATION -> parsed.organisation();
            case SPEAKER -> parsed.speaker();
            case POST -> parsed.post();
        };
    }

    /** Shows the line of a heading, so that it can be decided on. */
    private void lookAt(int paragraph) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).paragraph() == paragraph) {
                table.setSelection(i);
                table.showSelection();
                tools.forEach(each -> each.setEnabled(true));
            }
        }
    }

    private void showOutline() {
        outline.setRedraw(false);
        outline.removeAll();
        Map<Integer, TreeItem> items = new HashMap<>();
        for (ParsedSection section : parsed.sections()) {
            TreeItem parent = items.get(section.parent());
            TreeItem item = parent == null ? new TreeItem(outline, SWT.NONE) : new TreeItem(parent, SWT.NONE);
            item.setText(parsed.paragraphs().get(section.paragraph()).text());
            item.setData(section.paragraph());
            items.put(section.index(), item);
        }
        items.values().forEach(item -> item.setExpanded(true));
        outline.setRedraw(true);
    }

    private void show() {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        head.forEach((fact, field) -> {
            if (!field.getText().strip().equals(read(fact))) {
                field.setText(read(fact));
            }
        });
        showOutline();
        say(parts, TEXTS.get("import.counts", parsed.sections().size(), parsed.leadItems().size(),
                parsed.paragraphs().size(), numbers.format(parsed.characters())));
        int changes = parsed.normalisations().stream().mapToInt(Normalisation::count).sum();
        say(normalised, changes == 0 ? TEXTS.get("import.nothing") : TEXTS.get("import.places", changes));
        say(warnings, parsed.warnings().isEmpty() ? TEXTS.get("import.fine")
                : parsed.warnings().stream().map(ParseWarning::message).collect(Collectors.joining("\n")));
        int top = table.getTopIndex();
        int[] selected = Arrays.stream(table.getSelectionIndices()).map(index -> lines.get(index).line()).toArray();
        lines = ReadLine.of(parsed);
        table.setRedraw(false);
        table.removeAll();
        Palette palette = Palette.of(table.getDisplay());
        for (ReadLine line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean aside = line.kind() == null;
            String shown = (aside ? line.raw() : line.text()).strip().replaceAll("\\s+", " ");
            item.setText(new String[] {Integer.toString(line.line()), as(line), shown});
            if (aside) {
                item.setForeground(palette.secondary());
            }
            if (Arrays.stream(selected).anyMatch(number -> number == line.line())) {
                table.select(table.getItemCount() - 1);
            }
        }
        table.setTopIndex(top);
        table.setRedraw(true);
        table.getParent().layout(true, true);
    }

    private static String as(ReadLine line) {
        String what = line.kind() == null ? TEXTS.get("import.aside")
                : line.level() > 0 && line.kind() == org.heyi.importing.ParsedParagraphKind.HEADING
                        ? TEXTS.get("import.heading", line.level())
                        : Labels.of(ParagraphKind.valueOf(line.kind().name()));
        return Overrules.BY_HAND.equals(line.rule()) ? TEXTS.get("import.byHand", what) : what;
    }

    private static Label fact(Composite area, String key) {
        Label name = Rows.styled(new Label(area, SWT.NONE), "secondary");
        name.setText(TEXTS.get(key));
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label label = new Label(area, SWT.WRAP);
        label.setLayoutData(Rows.row());
        return label;
    }

    private static void say(Label label, String value) {
        label.setText(value == null || value.isEmpty() ? TEXTS.get("import.missing") : value);
    }

    private static void column(Table table, String key, int width, int alignment) {
        TableColumn column = new TableColumn(table, alignment);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("import.accept"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
    }
}
