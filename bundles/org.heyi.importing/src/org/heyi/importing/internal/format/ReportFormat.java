package org.heyi.importing.internal.format;

import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.importing.Revisions;
import org.heyi.importing.internal.source.SourceFile;

/** Reads one kind of file. */
public interface ReportFormat {

    /** Extensions in lower case, without dot. */
    Set<String> extensions();

    /**
     * Reads a file of this kind.
     *
     * @param revisions what becomes of tracked changes, where the format has them
     * @throws HeyiException when it is not what its name says, or broken
     */
    RawDocument read(SourceFile file, Revisions revisions, Progress progress);
}
