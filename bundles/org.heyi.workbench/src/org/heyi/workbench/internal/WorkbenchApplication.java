package org.heyi.workbench.internal;

import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** The E4 application, with an exit code that says whether it could do what it was started for. */
public final class WorkbenchApplication extends E4Application {

    private Integer failure;

    @Override
    public Object start(IApplicationContext arguments) throws Exception {
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
