package org.heyi.importing.internal.format;

import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.internal.source.SourceFile;

/** Reads one kind of file. */
public interface ReportFormat {

    /** Extensions in lower case, without dot. */
    Set<String> extensions();

    /**
     * Reads a file of this kind.
     *
     * @throws HeyiException when it is not what its name says, or broken
     */
    RawDocument read(SourceFile file, Progress progress);
}
