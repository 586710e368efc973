package org.heyi.export.office.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a PDF. A PDF must hold its fonts, and none comes with the program: they are looked for where systems keep theirs.
 *
 * @param text for running text
 * @param heading for headings; the same where there is no other
 */
public record PdfFonts(BaseFont text, BaseFont heading) {

    /** Beginnings of file names, the best first: what Windows, macOS and Linux come with, and what people install. */
    private static final List<String> TEXT = List.of("simfang.", "simsun.", "stfangso.", "songti.", "stsong.", "notoserifcjksc-regular.",
            "notoserifcjk-regular.", "notoserifsc-regular.", "sourcehanserifsc-regular.", "sourcehanserifcn-regular.",
            "sourcehanserif-regular.", "notosanscjksc-regular.", "notosanscjk-regular.", "notosanssc-regular.", "sourcehansanssc-regular.",
            "sourcehansanscn-regular.", "sourcehansans-regular.", "uming.", "wqy-microhei.", "wqy-zenhei.", "droidsansfallbackfull.",
            "droidsansfallback.", "msyh.", "hiragino sans gb.", "stheiti medium.", "pingfang.", "arial unicode.");
    private static final List<String> HEADING = List.of("simhei.", "stheiti medium.", "notosanscjksc-bold.", "notosanscjk-bold.",
            "notosanssc-bold.", "sourcehansanssc-bold.", "sourcehansanscn-bold.", "sourcehansans-bold.", "wqy-zenhei.", "msyhbd.");
    private static final List<String> KINDS = List.of("ttf", "ttc", "otf", "otc");
    /** What a font for Chinese must have. */
    private static final int SAMPLE = '的';
    private static final int DEPTH = 6;

    /**
     * @return the best fonts of this machine that may be embedded
     * @throws HeyiException if there is none
     */
    public static PdfFonts find() {
        return find(folders());
    }

    /** @return whether there is one on this machine */
    public static boolean areInstalled() {
        return search(folders()).isPresent();
    }

    /**
     * @param folders where to look, in this order
     * @return the best fonts found there that may be embedded
     * @throws HeyiException if there is none
     */
    public static PdfFonts find(List<Path> folders) {
        return search(folders).orElseThrow(() -> new HeyiException(Texts.of(PdfFonts.class).get("pdf.noFont")));
    }

    /** @return what the font for running text is called */
    public String name() {
        return text.getPostscriptFontName();
    }

    private static Optional<PdfFonts> search(List<Path> folders) {
        Map<String, Path> files = new HashMap<>();
        folders.forEach(folder -> collect(folder, files));
        return first(TEXT, files).map(text -> new PdfFonts(text, first(HEADING, files).orElse(text)));
    }

    private static List<Path> folders() {
        String home = System.getProperty("user.home", "");
        return Stream.of(under(System.getenv("WINDIR"), "Fonts"), under(System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts"),
                under(home, "Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"),
                Path.of("/System/Library/AssetsV2"), under(home, ".local/share/fonts"), under(home, ".fonts"),
                Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts")).filter(Objects::nonNull).toList();
    }

    private static Path under(String folder, String path) {
        return folder == null || folder.isEmpty() ? null : Path.of(folder, path);
    }

    /** A folder that cannot be read has no fonts for us. */
    private static void collect(Path folder, Map<String, Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile(), FileVisitOption.FOLLOW_LINKS)) {
            found.forEach(path -> {
                String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
                int dot = name.lastIndexOf('.');
                if (KINDS.contains(name.substring(dot + 1))) {
                    files.putIfAbsent(name.substring(0, dot + 1), path);
                }
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            System.getLogger(PdfFonts.class.getName()).log(System.Logger.Level.DEBUG, folder.toString(), e);
        }
    }

    private static Optional<BaseFont> first(List<String> names, Map<String, Path> files) {
        return names.stream().map(files::get).filter(Objects::nonNull).map(PdfFonts::load).filter(Objects::nonNull).findFirst();
    }

    /** @return the font; null where the file is none that can be used: it may not be embedded, is broken, or has no Chinese */
    private static BaseFont load(Path file) {
        try {
            String name = file.toString();
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(ttc|otc)")) {
                name += "," + simplified(BaseFont.enumerateTTCNames(name));
            }
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSubset(true);
            return font.charExists(SAMPLE) ? font : null;
        } catch (IOException | RuntimeException e) {
            System.getLogger(PdfFonts.class.getName()).log(System.Logger.Level.DEBUG, file.toString(), e);
            return null;
        }
    }

    /** Collections hold one font for each region: that of the mainland, or the first. */
    private static int simplified(String[] names) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].matches("(?i).*(CJKsc|SC-|SC$|GB).*")) {
                return i;
            }
        }
        return 0;
    }
}
