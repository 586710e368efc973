package org.heyi.export.office.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.heyi.base.Texts;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.importing.table.FileNotes;

/** How Office files carry an imprint: whole among the custom properties, and its beginning where people see it. */
public final class Imprints {

    private static final Texts TEXTS = Texts.of(Imprints.class);
    /** So many digits of a hash tell two versions of a workspace apart. */
    private static final int SHOWN = 8;

    private Imprints() {
    }

    /**
     * @param imprint what a file says of itself
     * @return the same as custom properties
     */
    public static Map<String, String> properties(Imprint imprint) {
        Map<String, String> properties = new LinkedHashMap<>();
        imprint.values().forEach((name, value) -> properties.put(Imprint.PREFIX + name, value));
        return properties;
    }

    /**
     * @param exporter whose file it may be
     * @param file from an unknown hand
     * @return its imprint; empty where it is not of this exporter
     */
    public static Optional<Imprint> read(Exporter exporter, Path file) {
        return Imprint.of(FileNotes.properties(file)).filter(each -> each.exporter().equals(exporter.id()));
    }

    /**
     * @param request what is exported
     * @return the version of the data in a few words; empty where it is not known
     */
    public static String version(ExportRequest request) {
        return request.head() == null || request.head().length() < SHOWN ? "" : TEXTS.get("imprint.version", request.head().substring(0, SHOWN));
    }

    /**
     * @param request what is exported
     * @return the foot of a printed sheet: attribution and version at the left, the page in the middle
     */
    public static String foot(ExportRequest request) {
        return TEXTS.get("imprint.foot", request.attribution().label(), version(request));
    }
}
