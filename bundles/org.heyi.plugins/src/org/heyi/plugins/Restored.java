package org.heyi.plugins;

/**
 * What became of a plug-in that the person had before the program was updated.
 *
 * @param id of the plug-in
 * @param name what people call it
 * @param version the one that is installed again, or else the one that was installed before
 * @param problem one sentence that says why it is not installed again; null when it is
 */
public record Restored(String id, String name, String version, String problem) {
}
