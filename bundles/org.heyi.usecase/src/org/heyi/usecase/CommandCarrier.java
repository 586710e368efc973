package org.heyi.usecase;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.heyi.store.Workspace;

/**
 * Carries out commands of other processes in the process that has their workspace open. A service of whoever knows the commands,
 * for whoever keeps a workspace open.
 */
public interface CommandCarrier {

    /** Whoever has a workspace open and lets commands work on it, each from a thread of its own. */
    interface Host {

        /** @return the folder of the workspace */
        Path folder();

        /**
         * Lets a command read.
         *
         * @param again asked while it has to wait: whether it goes on waiting
         * @return the workspace as it is at one moment
         * @throws org.heyi.store.WorkspaceInUseException when one does not wait any longer
         */
        Workspace toRead(BooleanSupplier again);

        /**
         * Lets a command change the workspace, alone.
         *
         * @param again asked while it has to wait: whether it goes on waiting
         * @return the workspace, to be closed by the command
         * @throws org.heyi.store.WorkspaceInUseException when one does not wait any longer
         */
        Workspace toChange(BooleanSupplier again);
    }

    /** The commands of one workspace, while they are carried out. */
    interface Carrying extends AutoCloseable {

        /**
         * Takes no more commands, cancels those that run, and waits for their end. What they were refused they may do themselves,
         * once the workspace is closed.
         */
        @Override
        void close();
    }

    /**
     * Carries out the commands of the same user that name a workspace, from now on. Where that cannot be done on this machine,
     * commands wait until the workspace is closed; the log says why.
     *
     * @param host has the workspace open
     * @return ends it
     */
    Carrying carry(Host host);
}
