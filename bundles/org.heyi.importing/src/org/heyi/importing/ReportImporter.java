package org.heyi.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.heyi.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads work reports from one more kind of file. A plug-in provides it as an OSGi service, for which a declarative component with this
 * interface is enough; every place that takes a report in offers it then. Called on a background thread; keeps nothing between calls.
 *
 * <p>The title, the day, headings without a level and everything else that the program finds in a text it finds in what this gives,
 * too, and it is cleaned up as any other text.
 */
@ConsumerType
public interface ReportImporter {

    /** @return stable and unique among importers, e.g. {@code org.example.wps} */
    String id();

    /** @return what people call such files, in their language, a few words */
    String name();

    /** @return extensions in lower case, without the dot; those that the program reads itself it goes on reading itself */
    Set<String> extensions();

    /**
     * Reads a file of this kind.
     *
     * @param fileName what to call it, for messages
     * @param bytes its content, from an unknown hand; at most {@link ReportReader#LIMIT}
     * @param progress told how far it is; asked whether to stop
     * @return the paragraphs in order
     * @throws org.heyi.base.HeyiException when it is not what its name says, or broken; the message is one sentence for the person
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    List<ImportedParagraph> read(String fileName, byte[] bytes, Progress progress);

    /**
     * A paragraph of a file.
     *
     * @param text its words on one line; line breaks in it part it into several paragraphs
     * @param level outline level of a heading from 1; 0 for all else
     */
    record ImportedParagraph(String text, int level) {

        /** Refuses what could not be read. */
        public ImportedParagraph {
            Objects.requireNonNull(text, "text");
            if (level < 0) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }
}
