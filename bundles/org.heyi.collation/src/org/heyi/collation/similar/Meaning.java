package org.heyi.collation.similar;

import java.util.List;

/**
 * Tells texts by what they mean, whatever their words. A plug-in may offer it as an OSGi service; without one, texts are told by
 * their words alone. It proposes: numbers, opposites, places and names are looked at by {@link Likeness} whatever it says.
 */
public interface Meaning {

    /** @return which model it is and of which version: vectors of another one cannot be compared with its own */
    String id();

    /**
     * @param texts any texts
     * @return for each a vector of length 1, all of the same dimension; texts of like meaning have a large scalar product
     */
    List<float[]> vectors(List<String> texts);
}
