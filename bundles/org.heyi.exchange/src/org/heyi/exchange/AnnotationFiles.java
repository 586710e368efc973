package org.heyi.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.heyi.base.FileNames;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.guard.Contributions;

/** Files with comments of other programs: W3C Web Annotations, and what plug-ins read as such. May be used from any thread. */
public final class AnnotationFiles {

    private static final AnnotationFiles PROGRAM = new AnnotationFiles(Contributions.of(AnnotationImporter.class, AnnotationImporter::id,
            List.of(AnnotationImporter::name, AnnotationImporter::extensions)));
    /** What the program reads itself, whatever plug-ins say. */
    private static final Set<String> OWN = Set.of("json", "jsonld", "heyi", "docx", "docm", "doc", "xlsx", "csv", "zip");

    private final Contributions<AnnotationImporter> importers;

    /** @param importers what reads more kinds of files */
    public AnnotationFiles(Contributions<AnnotationImporter> importers) {
        this.importers = importers;
    }

    /** @return those that the plug-ins of this program read */
    public static AnnotationFiles program() {
        return PROGRAM;
    }

    /** @return the extensions that plug-ins add, in lower case, sorted */
    public List<String> extensions() {
        Set<String> all = new TreeSet<>();
        importers.all().forEach(each -> each.extensions().forEach(one -> all.add(one.toLowerCase(Locale.ROOT))));
        all.removeAll(OWN);
        return List.copyOf(all);
    }

    /**
     * @param file a file
     * @return whether a plug-in reads it, by its name
     */
    public boolean isKnown(Path file) {
        return extensions().contains(extension(file));
    }

    /**
     * @param file of a kind that a plug-in reads, or JSON-LD in UTF-8
     * @param progress told how far it is; asked whether to stop
     * @return what it holds
     * @throws HeyiException when there is no such file, or it is too large, or not what its name says
     */
    public WebAnnotations.Contents read(Path file, Progress progress) {
        String extension = extension(file);
        Optional<AnnotationImporter> importer = OWN.contains(extension) ? Optional.empty() : importers.all().stream()
                .filter(each -> each.extensions().stream().anyMatch(one -> one.equalsIgnoreCase(extension))).findFirst();
        return importer.map(each -> WebAnnotations.read(file.toString(),
                each.read(file.getFileName().toString(), WebAnnotations.bytes(file), progress).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> WebAnnotations.read(file));
    }

    private static String extension(Path file) {
        return FileNames.ending(FileNames.of(file));
    }
}
