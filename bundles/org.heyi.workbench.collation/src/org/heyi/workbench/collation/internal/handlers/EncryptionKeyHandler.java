package org.heyi.workbench.collation.internal.handlers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.exchange.pack.EncryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.export.ExportFile;
import org.heyi.model.review.Participant;
import org.heyi.usecase.Encryption;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Rights;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.collation.internal.PassphraseDialog;

/** Writes what others need to encrypt to the person at the window. */
public class EncryptionKeyHandler {

    private static final Texts TEXTS = Texts.of(EncryptionKeyHandler.class);

    @CanExecute
    boolean canExecute(@Optional ReviewDocument document) {
        return document != null && document.session() != null;
    }

    @Execute
    void execute(Shell shell, ReviewDocument document, Background background) {
        try {
            document.identify();
            Rights.require(document.archive(), document.actor(), "annotations.collect", null);
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        Participant me = document.me();
        Signer.Known known = HandIn.key(me);
        char[] passphrase = null;
        if (known != null && known.locked()) {
            PassphraseDialog dialog = new PassphraseDialog(shell, TEXTS.get("encryptionKey.title"), TEXTS.get("encryptionKey.passphrase",
                    known.fingerprint()));
            if (dialog.open() != Window.OK) {
                return;
            }
            passphrase = dialog.passphrase();
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("encryptionKey.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.txt"});
        dialog.setFileName(ExportFile.nameFor(TEXTS.get("encryptionKey.file", me.getName()), "txt"));
        String chosen = dialog.open();
        if (chosen != null) {
            write(shell, document, me, passphrase, Path.of(chosen), background);
        }
    }

    private static void write(Shell shell, ReviewDocument document, Participant me, char[] passphrase, Path file, Background background) {
        background.run(TEXTS.get("encryptionKey.title"), progress -> {
            EncryptionKey key = Encryption.publicKey(document.archive(), me, HandIn.signer(me, passphrase), passphrase);
            byte[] text = key.text().getBytes(StandardCharsets.UTF_8);
            // The file dialog has asked already whether a file there may be replaced.
            ExportFile.write(file, ExportFile.Existing.REPLACE, out -> out.write(text));
            return key;
        }, key -> MessageDialog.openInformation(shell, TEXTS.get("encryptionKey.title"), TEXTS.get("encryptionKey.done", file, key.fingerprint(),
                Signer.fingerprint(key.signedBy()))));
    }
}
