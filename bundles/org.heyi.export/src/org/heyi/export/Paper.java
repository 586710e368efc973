package org.heyi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.heyi.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/** An exporter of papers that are made from a template, which people can edit, and that somebody signs before they leave. */
@ConsumerType
public interface Paper extends Exporter {

    /**
     * Writes the product's template, for a person to edit; what was edited comes back with {@link ExportRequest#template}.
     *
     * @param out where to; not closed by this method
     * @throws IOException if out fails
     */
    void writeTemplate(OutputStream out) throws IOException;

    /**
     * @param request what is written
     * @return what stands for the words and looks of the template it is made from: SHA-256 in 64 digits of lower-case hex
     * @throws org.heyi.base.HeyiException if the template of the request cannot be read
     */
    String templateDigest(ExportRequest request);

    /**
     * @param request what is written
     * @return what whoever signs it should look at first, a sentence each in the language in force; it does not stand in the paper
     */
    default List<String> remarks(ExportRequest request) {
        return List.of();
    }

    /**
     * @param request what is to be written
     * @param progress told how far it is; asked whether to stop
     * @return the same in parts, by names that files can have: one for each person or group that it is about; empty for a paper
     *         that has no such parts
     * @throws org.heyi.base.HeyiException if the request cannot be met
     */
    default SequencedMap<String, ExportFile.Content> parts(ExportRequest request, Progress progress) {
        return new LinkedHashMap<>();
    }
}
