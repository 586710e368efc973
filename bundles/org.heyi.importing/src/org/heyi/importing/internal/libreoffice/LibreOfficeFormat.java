package org.heyi.importing.internal.libreoffice;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.importing.Revisions;
import org.heyi.importing.SourceText;
import org.heyi.importing.internal.docx.DocxFormat;
import org.heyi.importing.internal.format.RawDocument;
import org.heyi.importing.internal.format.ReportFormat;
import org.heyi.importing.internal.html.HtmlFormat;
import org.heyi.importing.internal.source.Magic;
import org.heyi.importing.internal.source.SourceFile;

/** Formats of other word processors, turned into .docx by LibreOffice where it is installed. */
public final class LibreOfficeFormat implements ReportFormat {

    private static final long SECONDS = 120;
    private static final String SETTINGS = "registrymodifications.xcu";
    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program",
            "/opt/libreoffice/program", "/snap/bin", "/Applications/LibreOffice.app/Contents/MacOS",
            "C:\\Program Files\\LibreOffice\\program", "C:\\Program Files (x86)\\LibreOffice\\program");

    private final Texts texts;
    private final DocxFormat docx;
    private final HtmlFormat html;

    public LibreOfficeFormat(Texts texts, DocxFormat docx, HtmlFormat html) {
        this.texts = texts;
        this.docx = docx;
        this.html = html;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("doc", "rtf", "odt", "wps");
    }

    @Override
    public RawDocument read(SourceFile file, Revisions revisions, Progress progress) {
        Magic magic = Magic.of(file.bytes());
        switch (magic) {
            // Office systems often save these as .doc.
            case DOCX -> {
                return docx.read(file, revisions, progress);
            }
            case HTML -> {
                return html.read(file, revisions, progress);
            }
            case OLE, RTF, ZIP -> {
            }
            case NONE -> {
                if (!new String(file.bytes(), 0, Math.min(file.bytes().length, 200), StandardCharsets.ISO_8859_1)
                        .contains("<?xml")) {
                    // LibreOffice would take anything for text, in whatever encoding.
                    throw new HeyiException(texts.get("error.notOffice", file.name()));
                }
            }
            default -> throw new HeyiException(texts.get("error.notWhatItSays", file.name(), texts.get("magic." + magic)));
        }
        Path program = program();
        if (program == null) {
            throw new HeyiException(texts.get("error.noLibreOffice", file.name()));
        }
        try {
            Path folder = Files.createTempDirectory("heyi");
            try {
                byte[] converted = convert(program, folder, file, progress);
                RawDocument document = docx.read(new SourceFile(file.name(), converted), revisions, progress);
                SourceText source = new SourceText(file.fileName(), file.extension(), "", false, file.sha256());
                return new RawDocument(source, document.text(), document.blocks(), false, true, document.comments(),
                        document.changes(), document.rules());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new HeyiException(texts.get("error.libreOffice", file.name()), e);
        }
    }

    private byte[] convert(Path program, Path folder, SourceFile file, Progress progress) throws IOException {
        Path input = Files.write(folder.resolve("report." + file.extension()), file.bytes());
        // A profile of its own: a LibreOffice that the person has open would take the job and not answer, and would
        // fetch what the document names elsewhere.
        Path settings = Files.createDirectories(folder.resolve("profile").resolve("user"));
        try (InputStream in = LibreOfficeFormat.class.getResourceAsStream(SETTINGS)) {
            Files.copy(in, settings.resolve(SETTINGS));
        }
        Process process = new ProcessBuilder(program.toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "docx", "--outdir",
                folder.resolve("out").toString(), input.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
                if (System.nanoTime() > end) {
                    throw new HeyiException(texts.get("error.libreOfficeTime", file.name(), SECONDS));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HeyiException(texts.get("error.libreOffice", file.name()), e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        Path output = folder.resolve("out").resolve("report.docx");
        if (!Files.exists(output)) {
            throw new HeyiException(texts.get("error.libreOffice", file.name()));
        }
        return Files.readAllBytes(output);
    }

    /** Where LibreOffice is, null when it is not installed. */
    public static Path program() {
        List<String> folders = new ArrayList<>();
        String path = System.getenv("PATH");
        if (path != null) {
            folders.addAll(List.of(path.split(File.pathSeparator)));
        }
        folders.addAll(FOLDERS);
        for (String folder : folders) {
            for (String name : PROGRAMS) {
                File program = new File(folder, name);
                if (program.isFile() && program.canExecute()) {
                    return program.toPath();
                }
            }
        }
        return null;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
