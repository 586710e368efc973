package org.heyi.collation.similar;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells texts by what they mean, whatever their words. A plug-in may offer it as an OSGi service, for which a declarative component
 * with this interface is enough; without one, texts are told by their words alone. It proposes: numbers, opposites, places and names are
 * looked at by {@link Likeness} whatever it says.
 *
 * <p>It is asked in the background, by several threads and for thousands of texts at once; what it says of a text is kept beside the
 * workspace and not asked again, as long as {@link #id} stays the same. It is made when it is needed, so that whoever offers it should
 * load a large model at the first question, not before.
 */
@ConsumerType
public interface Meaning {

    /** @return which model it is and of which version: vectors of another one cannot be compared with its own */
    String id();

    /**
     * @return the scalar product, from 0 to less than 1, that two texts commonly have which speak of the same trade and not of the same thing:
     *         models find all comments on one report rather alike, each to its own degree
     */
    double unrelated();

    /**
     * @param texts any texts
     * @return for each a vector of length 1, all of the same dimension; texts of like meaning have a large scalar product
     * @throws IllegalStateException when the model cannot be run
     */
    List<float[]> vectors(List<String> texts);
}
