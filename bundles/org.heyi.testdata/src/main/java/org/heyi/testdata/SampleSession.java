package org.heyi.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The sample report with the written comments on it, for tests that must not depend on the importer:
 * the report's few lines are told apart here by their place in the file.
 */
public final class SampleSession {

    private SampleSession() {
    }

    /** @return the session, newly made from the files under samples/ */
    public static Session load() {
        return builder().session();
    }

    /** @return a builder that already holds the sample, to add to */
    public static SessionBuilder builder() {
        Path samples = Path.of(System.getProperty("heyi.root", "."), "samples");
        try {
            SessionBuilder builder = new SessionBuilder();
            report(builder, Files.readAllLines(samples.resolve("heping-2021.txt")));
            comments(builder, new ObjectMapper().readTree(samples.resolve("comments-heping-2021.json").toFile()));
            return builder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(SessionBuilder builder, List<String> file) {
        List<String> lines = file.stream().map(String::strip).filter(line -> !line.isEmpty()).map(SampleSession::fullWidth).toList();
        builder.paragraph(ParagraphKind.TITLE, lines.get(0));
        builder.paragraph(ParagraphKind.DATE_LINE, lines.get(1) + lines.get(2));
        builder.paragraph(ParagraphKind.SPEAKER, lines.get(3));
        builder.paragraph(ParagraphKind.SALUTATION, lines.get(4));
        builder.paragraph(ParagraphKind.OPENING, lines.get(5));
        builder.section(1, "一", "、", lines.get(6).substring(2));
        for (String line : lines.subList(7, lines.size())) {
            if (line.startsWith("本文仅代表")) {
                break;
            }
            builder.paragraph(line.startsWith("——") ? ParagraphKind.LEAD_ITEM : ParagraphKind.BODY, line);
        }
    }

    private static String fullWidth(String line) {
        return line.replace(',', '，').replace(':', '：').replace(';', '；').replace('(', '（').replace(')', '）');
    }

    private static void comments(SessionBuilder builder, JsonNode root) {
        Map<String, Group> groups = new HashMap<>();
        for (JsonNode node : root.get("groups")) {
            groups.put(node.get("id").asText(),
                    builder.group(node.get("name").asText(), GroupType.valueOf(node.get("type").asText())));
        }
        Map<String, Participant> people = new HashMap<>();
        for (JsonNode node : root.get("participants")) {
            String handle = node.get("id").asText();
            people.put(handle, builder.participant(handle, node.get("name").asText(), Role.valueOf(node.get("role").asText()),
                    groups.get(node.path("group").asText())));
        }
        Map<String, Annotation> comments = new HashMap<>();
        for (JsonNode node : root.get("comments")) {
            Annotation annotation = builder.comment(people.get(node.get("author").asText()),
                    AnnotationKind.valueOf(node.get("kind").asText()), node.path("prefix").asText(),
                    node.get("quote").asText(), node.get("body").asText());
            annotation.setReason(text(node, "reason"));
            JsonNode amendment = node.get("amendment");
            if (amendment != null) {
                SessionBuilder.amend(annotation, AmendmentOperation.valueOf(amendment.get("operation").asText()),
                        text(amendment, "text"), text(amendment, "target"));
            }
            comments.put(node.get("key").asText(), annotation);
        }
        for (JsonNode node : root.get("comments")) {
            JsonNode decision = node.get("disposition");
            if (decision != null) {
                Disposition disposition = SessionBuilder.decide(comments.get(node.get("key").asText()),
                        Decision.valueOf(decision.get("decision").asText()), text(decision, "reason"), text(decision, "unit"));
                disposition.setDuplicateOf(comments.get(decision.path("duplicateOf").asText()));
            }
        }
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
