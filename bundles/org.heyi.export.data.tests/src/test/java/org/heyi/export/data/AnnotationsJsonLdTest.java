package org.heyi.export.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.export.ExportRequest;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class AnnotationsJsonLdTest {

    private static byte[] bytes(Session session, Attribution attribution) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotationsJsonLd().export(ExportRequest.of(session, Instant.parse("2021-12-13T02:00:00Z")).withAttribution(attribution),
                out, Progress.NONE);
        return out.toByteArray();
    }

    private static JsonNode json(Session session) throws IOException {
        return new ObjectMapper().readTree(bytes(session, Attribution.NAMED));
    }

    /** The text between two code points, the way a program in another language would cut it. */
    private static String cut(String text, int start, int end) {
        return text.codePoints().skip(start).limit(end - start).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static String text(Session session) {
        return session.getReport().getVersions().getFirst().getParagraphs().stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void theEndOfTheHistoryStandsInTheFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "a1".repeat(32);
        new AnnotationsJsonLd().export(ExportRequest.of(new SessionBuilder().session(), Instant.EPOCH).withHead(head), out, Progress.NONE);
        assertEquals(head, new ObjectMapper().readTree(out.toByteArray()).get("heyi:historyHead").asText());
    }

    @Test
    void timesAreAsExactAsTheHistoryKeepsThem() throws IOException {
        Session session = SampleSession.load();
        session.getAnnotations().getFirst().setCreatedAt(Instant.parse("2021-12-12T01:30:00.123456789Z"));
        String written = new String(bytes(session, Attribution.NAMED), StandardCharsets.UTF_8);
        assertTrue(written.contains("2021-12-12T01:30:00.123456Z"), "to the microsecond");
        assertEquals(-1, written.indexOf("123456789"));
    }

    @Test
    void positionsAndQuotesOfTheSampleAgree() throws IOException {
        Session session = SampleSession.load();
        JsonNode collection = json(session);
        assertEquals("AnnotationCollection", collection.get("type").asText());
        assertEquals("http://www.w3.org/ns/anno.jsonld", collection.get("@context").get(0).asText());
        JsonNode items = collection.get("first").get("items");
        assertEquals(95, items.size());
        assertEquals(95, collection.get("total").asInt());
        String text = text(session);
        int selected = 0;
        for (JsonNode item : items) {
            JsonNode selectors = item.get("target").path("selector");
            if (selectors.isArray()) {
                assertEquals(selectors.get(0).get("exact").asText(),
                        cut(text, selectors.get(1).get("start").asInt(), selectors.get(1).get("end").asInt()));
                selected++;
            }
        }
        assertEquals(50, selected);
    }

    @Test
    void positionsCountCodePointsAcrossParagraphs() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "𠮷甲😀").paragraph(ParagraphKind.BODY, "乙😀丙丁");
        Annotation annotation = builder.comment(null, AnnotationKind.FACT, "丙", "?");
        Annotation across = builder.comment(null, AnnotationKind.FACT, "甲😀", "跨");
        across.getAnchor().setEndParagraph(builder.version().getParagraphs().getLast());
        across.getAnchor().setEnd(3);
        JsonNode items = json(builder.session()).get("first").get("items");
        JsonNode position = items.get(1).get("target").get("selector").get(1);
        assertEquals("丙", annotation.getAnchor().getQuote());
        assertEquals(6, position.get("start").asInt());
        assertEquals(7, position.get("end").asInt());
        JsonNode second = items.get(0).get("target").get("selector").get(1);
        assertEquals("甲😀\n乙😀", cut(text(builder.session()), second.get("start").asInt(), second.get("end").asInt()));
        assertEquals("questioning", items.get(0).get("motivation").asText());
    }

    @Test
    void bodiesSayWhatTheyAreFor() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "甲乙丙");
        Participant wang = builder.participant("wang", "王建国", Role.DEPUTY, builder.group("第一代表团", GroupType.DELEGATION));
        Annotation annotation = builder.comment(wang, AnnotationKind.WORDING, "乙", "不准确");
        annotation.setReason("理由在此");
        SessionBuilder.amend(annotation, AmendmentOperation.REPLACE, "丁", null);
        SessionBuilder.reply(annotation, wang, "补充");
        JsonNode items = json(builder.session()).get("first").get("items");
        Map<String, String> bodies = new HashMap<>();
        items.get(0).get("body").forEach(body -> bodies.put(body.get("purpose").asText(), body.get("value").asText()));
        assertEquals(Map.of("classifying", "修改意见", "commenting", "不准确", "editing", "丁", "describing", "理由在此"), bodies);
        assertEquals("editing", items.get(0).get("motivation").asText());
        assertEquals("王建国", items.get(0).get("creator").get("name").asText());
        assertEquals("2021-12-12T01:30:00Z", items.get(0).get("created").asText());
        assertEquals("replying", items.get(1).get("motivation").asText());
        assertEquals(items.get(0).get("id").asText(), items.get(1).get("target").asText());
    }

    @Test
    void hiddenAuthorsLeaveNoTrace() throws IOException {
        Session session = SampleSession.load();
        String group = new String(bytes(session, Attribution.GROUP), StandardCharsets.UTF_8);
        String none = new String(bytes(session, Attribution.NONE), StandardCharsets.UTF_8);
        for (Participant participant : session.getParticipants()) {
            for (String trace : new String[] {participant.getName(), participant.getHandle(), participant.getId()}) {
                assertFalse(group.contains("\"" + trace + "\"") || group.contains(participant.getName()), trace);
                assertFalse(none.contains("\"" + trace + "\"") || none.contains(participant.getName()), trace);
            }
            assertFalse(group.contains(participant.getId()) || none.contains(participant.getId()));
        }
        assertTrue(group.contains("\"经济界\"") && !none.contains("经济界"));
        assertTrue(none.contains("\"heyi:attribution\" : \"NONE\""));
    }

    @Test
    void theSameRequestGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(SampleSession.load(), Attribution.NAMED), bytes(SampleSession.load(), Attribution.NAMED));
    }
}
