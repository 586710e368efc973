package org.heyi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.heyi.base.Progress;

/**
 * Writes one kind of file. Provide it as an OSGi service (whiteboard) and every place that exports offers it.
 * Implementations are stateless and may be called from several threads at once.
 */
public interface Exporter {

    /** @return stable and unique, typed on the command line: content, dot, extension, e.g. {@code summary.xlsx} */
    String id();

    /** @return media type of the file, e.g. {@code text/csv} */
    String format();

    /** @return extension of the file without the dot */
    default String extension() {
        return id().substring(id().lastIndexOf('.') + 1);
    }

    /** @return what people call it, in the language in force, e.g. 审议意见汇总表（Excel） */
    String label();

    /** @return what it writes about */
    Subject subject();

    /** @return the choices it offers; none by default */
    default List<ExportOption> options() {
        return List.of();
    }

    /** @return whether this machine has what it needs beyond the program, such as fonts; without it, an export says what is missing */
    default boolean isAvailable() {
        return true;
    }

    /**
     * Writes the file.
     *
     * @param request what to write
     * @param out where to; not closed by this method
     * @param progress told how far it is; asked whether to stop
     * @throws IOException if out fails
     * @throws org.heyi.base.HeyiException if the request cannot be met, e.g. there is no report in the session
     * @throws java.util.concurrent.CancellationException if cancelled; what was written so far is worthless
     */
    void export(ExportRequest request, OutputStream out, Progress progress) throws IOException;
}
