package org.heyi.workbench.review.internal;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.usecase.Encryption;
import org.heyi.workbench.Background;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.ViewState;

/** Whether what is handed in is for one reader alone, and for whom; remembered with the workspace. */
final class RecipientRow {

    private static final Texts TEXTS = Texts.of(RecipientRow.class);
    private static final String REMEMBERED = "handIn.encryptTo";
    private static final String ON = "handIn.encrypt";

    private final ReviewDocument document;
    private final Background background;
    private final Button encrypt;
    private final Label whose;
    private Encryption.Recipient recipient;
    private String file;

    /**
     * @param page a grid of three columns
     * @param document the workspace
     * @param background reads
     */
    RecipientRow(Composite page, ReviewDocument document, Background background) {
        this.document = document;
        this.background = background;
        new Label(page, SWT.NONE).setText(TEXTS.get("encrypt"));
        encrypt = new Button(page, SWT.CHECK);
        encrypt.setText(TEXTS.get("encrypt.on"));
        encrypt.setData("org.heyi.id", "handIn.encrypt");
        encrypt.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        encrypt.addListener(SWT.Selection, event -> switched());
        Button choose = new Button(page, SWT.PUSH);
        choose.setText(TEXTS.get("encrypt.choose"));
        choose.addListener(SWT.Selection, event -> choose());
        new Label(page, SWT.NONE);
        whose = new Label(page, SWT.WRAP);
        whose.setForeground(Palette.of(page.getDisplay()).secondary());
        whose.setData("org.heyi.id", "handIn.recipient");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.widthHint = 400;
        whose.setLayoutData(wide);
        tell(TEXTS.get("encrypt.off"));
        begin();
    }

    /** What was chosen the last time; else what came with an answer is at hand, and nothing is encrypted unasked. */
    private void begin() {
        ViewState view = document.view();
        String before = view.get(REMEMBERED);
        encrypt.setSelection(Boolean.parseBoolean(view.get(ON)));
        read(() -> before != null ? Path.of(before) : Encryption.remembered(document.archive()).orElse(null));
    }

    private void read(Supplier<Path> where) {
        recipient = null;
        background.run(TEXTS.get("encrypt.reading"), progress -> {
            Path path = where.get();
            return path == null ? new Found(null, null) : new Found(path.toString(), Encryption.recipient(document.archive(), path));
        }, this::found, error -> {
            if (!encrypt.isDisposed()) {
                tell(error == null ? "" : Background.message(error));
            }
        });
    }

    /** A key, and where it was read; nulls where there is none. */
    private record Found(String file, Encryption.Recipient recipient) {
    }

    private void switched() {
        if (encrypt.getSelection() && recipient == null) {
            choose();
        } else {
            show();
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(encrypt.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("encrypt.title"));
        dialog.setFilterExtensions(new String[] {"*.txt", "*"});
        if (file != null) {
            dialog.setFilterPath(new File(file).getParent());
        }
        String chosen = dialog.open();
        if (chosen == null) {
            encrypt.setSelection(encrypt.getSelection() && recipient != null);
            return;
        }
        take(chosen);
    }

    /** Reads a key and encrypts to it. */
    private void take(String chosen) {
        encrypt.setSelection(true);
        read(() -> Path.of(chosen));
    }

    private void found(Found found) {
        if (!encrypt.isDisposed()) {
            file = found.file;
            recipient = found.recipient;
            show();
        }
    }

    private void show() {
        if (recipient == null || !encrypt.getSelection()) {
            tell(TEXTS.get("encrypt.off"));
            return;
        }
        EncryptionKey key = recipient.key();
        tell(TEXTS.get(recipient.known() ? "encrypt.known" : "encrypt.first", recipient.name(), key.fingerprint(), Signer.fingerprint(key.signedBy())));
    }

    private void tell(String words) {
        whose.setText(words);
        whose.getParent().layout(true, true);
    }

    /** @return whether it is to be encrypted and nobody knows to whom: what is to be for one alone must not go to everybody */
    boolean isMissing() {
        return encrypt.getSelection() && recipient == null;
    }

    /** @return whom to encrypt to; null when everybody may read it */
    Encryption.Recipient recipient() {
        return encrypt.getSelection() ? recipient : null;
    }

    /** Keeps the choice for the next time. */
    void remember() {
        document.view().set(REMEMBERED, file);
        document.view().set(ON, encrypt.getSelection());
    }
}
