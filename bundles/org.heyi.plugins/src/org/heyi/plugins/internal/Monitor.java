package org.heyi.plugins.internal;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.heyi.base.Progress;

/** Hands a cancellation on to p2. Its own steps are too fine for people: ours are told instead. */
final class Monitor extends NullProgressMonitor {

    private final Progress progress;

    Monitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCanceled() {
        return progress.isCancelled();
    }
}
