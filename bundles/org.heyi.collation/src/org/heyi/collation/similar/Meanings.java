package org.heyi.collation.similar;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Knows the model of meaning, which comes and goes with its plug-in. */
@Component(service = Meanings.class)
public final class Meanings {

    private volatile Meaning meaning;

    /** @param model what is to be asked from now on */
    @Reference(name = "meaning", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(Meaning model) {
        meaning = model;
    }

    /** @param model what is not to be asked any more */
    public void remove(Meaning model) {
        if (meaning == model) {
            meaning = null;
        }
    }

    /** @return the model; null where none is installed, and texts are told by their words alone */
    public Meaning get() {
        return meaning;
    }
}
