package org.heyi.base;

import java.nio.file.Path;

/** The folder of the person who is logged in: what windows remember, and the keys that the person signs with. */
public final class StateFolder {

    private StateFolder() {
    }

    /** @return the system property heyi.state, else the environment variable HEYI_STATE, else .heyi/state in the home folder */
    public static Path path() {
        String set = System.getProperty("heyi.state", System.getenv("HEYI_STATE"));
        return set != null && !set.isBlank() ? Path.of(set) : Path.of(System.getProperty("user.home"), ".heyi", "state");
    }

    /** @return the folder of keys in it */
    public static Path keys() {
        return path().resolve("keys");
    }

    /** @return the folder of keys that open what was encrypted to those who sign with the keys above it */
    public static Path decryptionKeys() {
        return keys().resolve("decryption");
    }

    /** @return the folder of what is remembered about plug-ins, and of their jars */
    public static Path plugins() {
        return path().resolve("plugins");
    }

    /** @return the folder of keys that others sent out to be encrypted to */
    public static Path encryptionKeys() {
        return path().resolve("recipients");
    }
}
