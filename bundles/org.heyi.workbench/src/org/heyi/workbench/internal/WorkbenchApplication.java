package org.heyi.workbench.internal;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;

/** The E4 application, with an exit code that says whether it could do what it was started for. */
public final class WorkbenchApplication extends E4Application {

    /** Exit code for what cannot be done as it was asked for, as the command line has it. */
    static final int REFUSED = 2;

    private Integer failure;

    @Override
    public Object start(IApplicationContext arguments) throws Exception {
        // Pages are drawn in memory by the toolkit of Java, which must not look for a screen of its own beside this one.
        System.setProperty("java.awt.headless", "true");
        speak();
        try {
            Display.getDefault();
        } catch (SWTError e) {
            // DISPLAY names a screen that is not there; the message of the toolkit goes to the log.
            ILog.of(WorkbenchApplication.class).error("no display", e);
            // Not before, because the language is set by the steps above.
            say(Texts.of(WorkbenchApplication.class).get("noDisplay"));
            return REFUSED;
        }
        Object result = super.start(arguments);
        return failure != null && EXIT_OK.equals(result) ? failure : result;
    }

    /** The window speaks the language that was chosen in it, unless whoever started it asked for another. */
    private static void speak() {
        String chosen = System.getenv("HEYI_LANG") == null ? Settings.language(StateFolder.path().toAbsolutePath()) : "";
        if (!chosen.isEmpty()) {
            Locale.setDefault(chosen.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Override
    public E4Workbench createE4Workbench(IApplicationContext arguments, Display display) {
        E4Workbench workbench = super.createE4Workbench(arguments, display);
        workbench.getContext().set(WorkbenchApplication.class, this);
        return workbench;
    }

    /**
     * Says on the console, for whoever started the program there, why it cannot do what it was started for.
     *
     * @param sentence localised, one line
     */
    void say(String sentence) {
        System.err.println(sentence);
    }

    /**
     * Says that the program ends without having done what it was started for.
     *
     * @param code its exit code
     */
    void fail(int code) {
        failure = code;
    }
}
