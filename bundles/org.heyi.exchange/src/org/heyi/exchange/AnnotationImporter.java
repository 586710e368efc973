package org.heyi.exchange;

import java.util.Set;

import org.heyi.base.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads comments from the files of one more program. A plug-in provides it as an OSGi service, for which a declarative component with
 * this interface is enough; such files are then imported and collected as Web Annotations are, with everything that is looked at
 * there: people, places, what is there already. Called on a background thread; keeps nothing between calls.
 */
@ConsumerType
public interface AnnotationImporter {

    /** @return stable and unique among importers, e.g. {@code org.example.reviewer} */
    String id();

    /** @return what people call such files, in their language, a few words */
    String name();

    /** @return extensions in lower case, without the dot; those that the program reads itself it goes on reading itself */
    Set<String> extensions();

    /**
     * Reads a file of this kind.
     *
     * @param fileName what to call it, for messages
     * @param bytes its content, from an unknown hand; at most {@link WebAnnotations#LIMIT}
     * @param progress told how far it is; asked whether to stop
     * @return the same as W3C Web Annotations, JSON-LD: one annotation, a page or a collection
     * @throws org.heyi.base.HeyiException when it is not what its name says, or broken; the message is one sentence for the person
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    String read(String fileName, byte[] bytes, Progress progress);
}
