package org.heyi.usecase;

import java.nio.file.Files;
import java.nio.file.Path;

/** The templates of letters and papers that people edited: in the folder templates of the workspace, by the names of what they are for. */
public final class Templates {

    private static final String FOLDER = "templates";

    private Templates() {
    }

    /**
     * @param workspace folder of the workspace
     * @param name e.g. {@code reply.docx} for a letter, or the id of an exporter
     * @return the template that people edited; null when there is none, and the product's is taken
     */
    public static Path own(Path workspace, String name) {
        Path own = workspace.resolve(FOLDER).resolve(name);
        return Files.exists(own) ? own : null;
    }
}
