package org.heyi.base.guard;

/** Thrown where a plug-in calls what would end the process. An error, so that it is not taken for one of the plug-in's own exceptions. */
public final class ExitRefused extends Error {

    private static final long serialVersionUID = 1L;

    private ExitRefused(int status) {
        super("exit(" + status + ")");
    }

    /**
     * Takes the place of {@code System.exit} in the code of plug-ins.
     *
     * @param status with which the process would have ended
     */
    public static void exit(int status) {
        throw new ExitRefused(status);
    }

    /**
     * Takes the place of {@code Runtime.exit} and {@code Runtime.halt} in the code of plug-ins.
     *
     * @param runtime of this process
     * @param status with which the process would have ended
     */
    public static void exit(Runtime runtime, int status) {
        throw new ExitRefused(status);
    }
}
