package org.heyi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes one kind of file. Provide it as an OSGi service (whiteboard) and every place that exports offers it.
 * Implementations are stateless and may be called from several threads at once.
 */
@ConsumerType
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

    /** @return whether people choose it among the exports; what a command of its own writes is known again all the same */
    default boolean isOffered() {
        return true;
    }

    /**
     * Checks the options that somebody chose.
     *
     * @param chosen values by name
     * @throws HeyiException if there is no such option, or it cannot have that value; names those allowed
     */
    default void check(Map<String, String> chosen) {
        Texts texts = Texts.of(Exporter.class);
        for (Map.Entry<String, String> each : chosen.entrySet()) {
            ExportOption option = options().stream().filter(one -> one.name().equals(each.getKey())).findFirst()
                    .orElseThrow(() -> new HeyiException(options().isEmpty() ? texts.get("option.none", id(), each.getKey())
                            : texts.get("option.unknown", id(), each.getKey(), options().stream().map(ExportOption::name).collect(Collectors.joining(", ")))));
            if (!option.allows(each.getValue())) {
                throw new HeyiException(option.kind() == ExportOption.Kind.NUMBER
                        ? texts.get("option.number", option.name(), each.getValue(), option.defaultValue())
                        : texts.get("option.value", option.name(), each.getValue(), String.join(", ", option.values())));
            }
        }
    }

    /**
     * @param request what to write
     * @return the rows that the file holds, by which it is known again; empty where it has none that could be told apart
     */
    default Optional<ExportRows> rows(ExportRequest request) {
        return Optional.empty();
    }

    /**
     * Reads a file that this exporter may have written.
     *
     * @param file a file with this exporter's extension, from an unknown hand
     * @return what it says of itself and holds; empty where it is not of this exporter
     * @throws org.heyi.base.HeyiException if it cannot be read, or would fill the memory
     */
    default Optional<Exported> read(Path file) {
        return Optional.empty();
    }

    /**
     * Tells the rows apart in a format that keeps words only, as a PDF does.
     *
     * @param found what {@link #read} found
     * @param expected the rows that the file had when it was written
     * @return the rows that the file has now; those found where the format keeps rows
     */
    default ExportRows parted(ExportRows found, ExportRows expected) {
        return found;
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
