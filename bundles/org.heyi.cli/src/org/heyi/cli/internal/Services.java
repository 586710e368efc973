package org.heyi.cli.internal;

/** Where commands find services of the OSGi runtime. */
@FunctionalInterface
interface Services {

    /**
     * @param type what is wanted
     * @param <T> its type
     * @return the service
     * @throws IllegalStateException when the runtime does not have it: the product is put together wrongly
     */
    <T> T get(Class<T> type);
}
