package org.heyi.workbench.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.Texts;

/** The E4 application, with an exit code that says whether it could do what it was started for. */
public final class WorkbenchApplication extends E4Application {

    private static final Texts TEXTS = Texts.of(WorkbenchApplication.class);
    /** Exit code for what cannot be done as it was asked for, as the command line has it. */
    static final int REFUSED = 2;

    private Integer failure;

    @Override
    public Object start(IApplicationContext arguments) throws Exception {
        try {
            Display.getDefault();
        } catch (SWTError e) {
            // Where the screen is named that there is none at, the toolkit fails in words of its own.
            ILog.of(WorkbenchApplication.class).error("no display", e);
            say(TEXTS.get("noDisplay"));
            return REFUSED;
        }
        Object result = super.start(arguments);
        return failure != null && EXIT_OK.equals(result) ? failure : result;
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
