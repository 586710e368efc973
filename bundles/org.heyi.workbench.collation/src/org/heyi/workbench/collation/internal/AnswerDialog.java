package org.heyi.workbench.collation.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.Signer;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ViewState;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Rows;

/** In which form people hear back, and where the files go; both remembered with the workspace. */
public final class AnswerDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(AnswerDialog.class);
    private static final String FOLDER = "answers.folder";
    private static final String WORD = "answers.word";
    private static final int COLUMNS = 3;

    private final int people;
    private final Signer.Known key;
    private final ViewState view;
    private Button packages;
    private Button word;
    private Text folder;
    private Text passphrase;
    private AlertLine problem;
    private Path chosen;
    private boolean inWord;
    private char[] secret;

    /**
     * @param parent the window
     * @param people how many are answered
     * @param key that packages are signed with; null when it is yet to be made
     * @param view what is remembered of the workspace
     */
    public AnswerDialog(Shell parent, int people, Signer.Known key, ViewState view) {
        super(parent, "09-handing-in");
        this.people = people;
        this.key = key;
        this.view = view;
    }

    /** @return where the files go */
    public Path folder() {
        return chosen;
    }

    /** @return whether Word files are asked for, not packages */
    public boolean inWord() {
        return inWord;
    }

    /** @return the passphrase of the key; null when there is none to be typed */
    public char[] passphrase() {
        return secret;
    }

    @Override
    protected String title() {
        return TEXTS.get("answer.title");
    }

    @Override
    protected Point size() {
        return new Point(620, 360);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(COLUMNS, 20, 16, 12, 8));
        area.setLayoutData(Rows.fill());
        Label head = new Label(area, SWT.WRAP);
        head.setFont(Faces.of(parent.getDisplay()).bold());
        head.setText(TEXTS.get("answer.people", people));
        head.setLayoutData(across());
        packages = choice(area, "packages");
        word = choice(area, "word");
        boolean wordBefore = Boolean.parseBoolean(view.get(WORD));
        (wordBefore ? word : packages).setSelection(true);
        new Label(area, SWT.NONE).setText(TEXTS.get("answer.folder"));
        folder = new Text(area, SWT.SINGLE | SWT.BORDER);
        folder.setData("org.heyi.id", "answer.folder");
        String before = view.get(FOLDER);
        folder.setText(before == null ? "" : before);
        folder.setLayoutData(Rows.row());
        folder.addListener(SWT.Modify, event -> check());
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(TEXTS.get("answer.choose"));
        choose.addListener(SWT.Selection, event -> choose());
        if (key != null && key.locked()) {
            new Label(area, SWT.NONE).setText(TEXTS.get("answer.passphrase"));
            passphrase = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
            passphrase.setData("org.heyi.id", "answer.passphrase");
            passphrase.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            passphrase.addListener(SWT.Modify, event -> check());
        }
        problem = new AlertLine(area, "answer.problem");
        problem.setLayoutData(across());
        return area;
    }

    private Button choice(Composite area, String which) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(TEXTS.get("answer." + which));
        button.setData("org.heyi.id", "answer." + which);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        button.addListener(SWT.Selection, event -> check());
        Label what = new Label(area, SWT.WRAP);
        what.setForeground(Palette.of(area.getDisplay()).secondary());
        what.setText(TEXTS.get("answer." + which + ".what"));
        GridData below = across();
        below.horizontalIndent = 24;
        what.setLayoutData(below);
        return button;
    }

    private static GridData across() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
        data.widthHint = 480;
        return data;
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(TEXTS.get("answer.folder"));
        dialog.setFilterPath(folder.getText().strip());
        String found = dialog.open();
        if (found != null) {
            folder.setText(found);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("answer.do"), true).setData("org.heyi.id", "answer.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("answer.cancel"), false);
        check();
        folder.setFocus();
    }

    /** A folder is needed, and for packages the passphrase of a key that has one. */
    private void check() {
        if (passphrase != null) {
            passphrase.setEnabled(packages.getSelection());
        }
        boolean locked = passphrase != null && packages.getSelection() && passphrase.getText().isEmpty();
        getButton(IDialogConstants.OK_ID).setEnabled(!folder.getText().isBlank() && !locked);
    }

    @Override
    protected void okPressed() {
        try {
            chosen = Path.of(folder.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            problem.error(TEXTS.get("answer.noFolder", folder.getText()));
            folder.setFocus();
            return;
        }
        inWord = word.getSelection();
        secret = passphrase == null || inWord ? null : passphrase.getTextChars();
        view.set(FOLDER, chosen);
        view.set(WORD, inWord);
        super.okPressed();
    }
}
