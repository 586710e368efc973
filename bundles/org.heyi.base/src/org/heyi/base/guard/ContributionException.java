package org.heyi.base.guard;

import org.heyi.base.HeyiException;

/** A contribution of a plug-in did not do what was asked of it; the message says which, why, and that it is switched off. */
public class ContributionException extends HeyiException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** @param fault what went wrong */
    public ContributionException(Fault fault) {
        super(fault.sentence(), fault.cause());
        this.fault = fault;
    }

    /** @return what went wrong */
    public Fault fault() {
        return fault;
    }
}
