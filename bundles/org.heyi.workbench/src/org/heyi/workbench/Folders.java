package org.heyi.workbench;

/**
 * What a person may have chosen folders for, see 设置. The chosen one stands under its purpose in the context of the application,
 * as a string; there is none where the file dialog is to begin where it was last.
 */
public final class Folders {

    /** Where exported files go. */
    public static final String EXPORT = "org.heyi.folder.export";

    /** Where files that people handed in are. */
    public static final String COLLECT = "org.heyi.folder.collect";

    private Folders() {
    }
}
