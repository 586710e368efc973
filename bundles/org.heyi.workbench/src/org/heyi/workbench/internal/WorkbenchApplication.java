package org.heyi.workbench.internal;

import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** The E4 application, with an end that can say that the request was wrong. */
public final class WorkbenchApplication extends E4Application {

    /** Exit code of the whole program when what was asked for could not be done. */
    private static final int REFUSED = 2;

    private boolean refused;

    @Override
    public Object start(IApplicationContext arguments) throws Exception {
        Object result = super.start(arguments);
        return refused && EXIT_OK.equals(result) ? (Object) REFUSED : result;
    }

    @Override
    public E4Workbench createE4Workbench(IApplicationContext arguments, Display display) {
        E4Workbench workbench = super.createE4Workbench(arguments, display);
        workbench.getContext().set(WorkbenchApplication.class, this);
        return workbench;
    }

    /** Says that the program ends without having done what it was started for. */
    void refuse() {
        refused = true;
    }
}
