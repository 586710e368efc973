package org.heyi.workbench.plugins.internal;

import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.Signer;
import org.heyi.plugins.TrustDecision;
import org.heyi.plugins.UntrustedException;

/** Asks at the window before code comes into the program; whoever only presses Enter has said no. */
final class Asking {

    private static final Texts TEXTS = Texts.of(Asking.class);
    private static final int NO = 1;

    private final Supplier<Shell> shell;
    private final UISynchronize ui;

    /** @param shell of the dialog; null or disposed when it is closed, which answers no */
    Asking(Supplier<Shell> shell, UISynchronize ui) {
        this.shell = shell;
        this.ui = ui;
    }

    /** Asks in the words of the window's language; the toolkit's own buttons know no Chinese. */
    boolean confirmed(String title, String question, boolean isUsual) {
        return new MessageDialog(shell.get(), title, null, question, MessageDialog.QUESTION, isUsual ? 0 : NO, TEXTS.get("yes"),
                TEXTS.get("no")).open() == 0;
    }

    void tell(String title, String text) {
        new MessageDialog(shell.get(), title, null, text, MessageDialog.INFORMATION, 0, TEXTS.get("close")).open();
    }

    /**
     * @param agreed whether the person was told already what a plug-in can do, when asked for trust
     * @return what a job asks
     */
    Consent consent(boolean agreed) {
        return new Consent() {
            @Override
            public boolean mayInstall(Plugin plugin, List<Signer> signers) {
                String who = signers.stream().map(signer -> signer.own() ? TEXTS.get("install.own") : signer.name())
                        .collect(Collectors.joining(TEXTS.get("and")));
                return agreed || fromJob(open -> confirmed(TEXTS.get("install.title"),
                        TEXTS.get("install.question", plugin.name(), plugin.version(), who), false));
            }

            @Override
            public boolean mayDowngrade(Plugin plugin) {
                return fromJob(open -> confirmed(TEXTS.get("downgrade.title"),
                        TEXTS.get("downgrade.question", plugin.name(), plugin.installed(), plugin.version()), false));
            }
        };
    }

    private boolean fromJob(Predicate<Shell> question) {
        boolean[] answer = new boolean[1];
        ui.syncExec(() -> {
            Shell open = shell.get();
            answer[0] = open != null && !open.isDisposed() && question.test(open);
        });
        return answer[0];
    }

    /** @return trust in who signed a plug-in, for good where the person says so; null for no trust */
    TrustDecision trust(String plugin, UntrustedException untrusted) {
        String signers = untrusted.certificates().stream().map(Asking::describe).collect(Collectors.joining("\n\n"));
        LinkedHashMap<String, Integer> answers = new LinkedHashMap<>();
        answers.put(TEXTS.get("yes"), IDialogConstants.YES_ID);
        answers.put(TEXTS.get("no"), IDialogConstants.NO_ID);
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell.get(), TEXTS.get("trust.title"), null,
                TEXTS.get("trust.question", plugin, signers), MessageDialog.QUESTION, answers, NO, TEXTS.get("trust.remember"), false);
        if (dialog.open() != IDialogConstants.YES_ID) {
            return null;
        }
        Set<Fingerprint> all = untrusted.certificates().stream().map(Fingerprint::of).collect(Collectors.toSet());
        return new TrustDecision(all, dialog.getToggleState());
    }

    private static String describe(X509Certificate certificate) {
        return TEXTS.get("trust.certificate", certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(),
                certificate.getNotAfter().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString(),
                Fingerprint.of(certificate).toString());
    }
}
