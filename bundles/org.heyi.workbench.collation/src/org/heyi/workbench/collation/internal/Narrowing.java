package org.heyi.workbench.collation.internal;

import org.heyi.collation.view.Facet;

/**
 * What the table is to be narrowed to.
 *
 * @param facet by what
 * @param key which value of it
 */
record Narrowing(Facet facet, String key) {

    /** Topic: the table shall show these comments alone; the data is the {@link Narrowing}. */
    static final String TOPIC = "org/heyi/collation/narrow";
}
