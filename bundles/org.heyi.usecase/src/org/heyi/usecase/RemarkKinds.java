package org.heyi.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.heyi.model.review.AnnotationKind;

/** Guesses what kind of comment a remark is by how it is put; whoever writes it down looks at it. */
public final class RemarkKinds {

    /** In the order in which they are asked. */
    private static final Map<AnnotationKind, Pattern> SIGNS = read();

    private RemarkKinds() {
    }

    private static Map<AnnotationKind, Pattern> read() {
        try (InputStream in = RemarkKinds.class.getResourceAsStream("kinds.txt")) {
            Map<AnnotationKind, Pattern> signs = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int sign = line.indexOf('=');
                signs.put(AnnotationKind.getByName(line.substring(0, sign).strip()), Pattern.compile(line.substring(sign + 1).strip()));
            });
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param verb how the remark is introduced; may be empty
     * @param words what was said
     * @return what kind of comment it seems to be
     */
    public static AnnotationKind guess(String verb, String words) {
        String all = verb + words;
        return SIGNS.entrySet().stream().filter(each -> each.getValue().matcher(all).find()).map(Map.Entry::getKey).findFirst()
                .orElse(AnnotationKind.WORK_SUGGESTION);
    }
}
