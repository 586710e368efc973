package org.heyi.architecture.circle;

import org.heyi.architecture.circle.internal.Behind;

/** One half of a circle, to see that it is found. */
public final class Front {

    /** @return the other half */
    public Behind behind() {
        return new Behind(this);
    }
}
