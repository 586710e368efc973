package org.heyi.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.export.ExportFile;
import picocli.CommandLine.Option;

/** The file that a command writes besides what it says, where it is asked to. */
final class OutputOption {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path file;

    @Option(names = "--force")
    private boolean force;

    /** @return the file; null where none is asked for */
    Path file() {
        return file;
    }

    /** @return what to do when there is one already */
    ExportFile.Existing existing() {
        return force ? ExportFile.Existing.REPLACE : ExportFile.Existing.REFUSE;
    }

    /**
     * @param key of the sentence that says which endings there are; gets the file
     * @param endings the endings that are written, lower case, without a dot
     * @return which of them the file has; empty where none is asked for
     * @throws HeyiException when it has another one
     */
    String ending(String key, String... endings) {
        if (file == null) {
            return "";
        }
        String ending = FileNames.ending(FileNames.of(file));
        if (!List.of(endings).contains(ending)) {
            throw new HeyiException(HeyiCommand.TEXTS.get(key, file));
        }
        return ending;
    }
}
