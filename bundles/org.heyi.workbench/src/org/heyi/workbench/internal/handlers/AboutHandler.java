package org.heyi.workbench.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.osgi.framework.FrameworkUtil;

/** Says what this is. */
public class AboutHandler {

    private static final Texts TEXTS = Texts.of(AboutHandler.class);

    @Execute
    void execute(Shell shell) {
        MessageDialog.openInformation(shell, TEXTS.get("about.title"), TEXTS.get("about.text",
                FrameworkUtil.getBundle(AboutHandler.class).getVersion(), System.getProperty("java.version")));
    }
}
