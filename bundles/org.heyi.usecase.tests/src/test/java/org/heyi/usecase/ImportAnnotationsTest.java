package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.exchange.WebAnnotations;
import org.heyi.export.ExportRequest;
import org.heyi.export.data.AnnotationsJsonLd;
import org.heyi.export.office.AnnotatedDocx;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAnnotationsTest {

    private static final String FOREIGN = """
            {"@context": ["http://www.w3.org/ns/anno.jsonld", {"ex": "urn:ex:"}], "id": "http://example.org/anno/7", "type": "Annotation",
             "motivation": "commenting", "creator": {"id": "acct:li", "type": "Person", "name": "李 敏", "email_sha1": "58ba-not-hex"},
             "generator": {"name": "Other 2.1"}, "ex:mood": [1.25, null],
             "body": [{"type": "TextualBody", "purpose": "tagging", "value": "数字", "language": "zh"},
                      {"type": "TextualBody", "purpose": "commenting", "value": "应当分列"}],
             "target": {"source": "https://example.org/report.html", "styleClass": "red", "selector": [
                {"type": "TextQuoteSelector", "exact": "政协提案1448件", "prefix": "办复人大代表建议和"},
                {"type": "XPathSelector", "value": "/html/body/p[9]"}]}}""";

    @TempDir
    Path folder;

    private static WebAnnotations.Contents read(String json) {
        return WebAnnotations.read("a.jsonld", json.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportAnnotations.Result take(Workspace workspace, String json) {
        String actor = Rights.hasSecretariat(workspace.archive().getCurrent()) ? "wumin" : "test";
        return ImportAnnotations.add(workspace.archive(), read(json)).apply(workspace, actor);
    }

    private static String export(Session session, Attribution attribution) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotationsJsonLd().export(ExportRequest.of(session, Instant.EPOCH).withAttribution(attribution), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Workspace withReport(String name) {
        Workspace workspace = Workspace.open(folder.resolve(name));
        ImportReport.add(workspace.archive(), LoadSample.report()).apply(workspace, "test");
        return workspace;
    }

    private static String place(Annotation each) {
        return each.getNumber() + " " + each.getAnchor().getQuote() + " " + each.getAnchor().getStart() + " "
                + each.getAnchor().getVersion().getParagraphs().indexOf(each.getAnchor().getParagraph()) + " " + each.getKind()
                + each.getBody() + each.getReason() + each.getAuthor().getName() + each.getAuthor().getHandle()
                + (each.getAmendment() == null ? "" : each.getAmendment().getOperation() + each.getAmendment().getText()
                        + each.getAmendment().getTarget());
    }

    @Test
    void whatWasExportedComesBackTheSame() throws IOException {
        String json;
        Set<String> before = new HashSet<>();
        try (Workspace first = Workspace.open(folder.resolve("first"))) {
            LoadSample.into(first, true);
            Session session = first.archive().getCurrent();
            json = export(session, Attribution.NAMED);
            session.getAnnotations().forEach(each -> before.add(place(each).replaceFirst("^\\d+", "")));
            ImportAnnotations.Result again = take(first, json);
            assertEquals(95, again.skipped().size());
            assertEquals(0, again.imported().size() + again.replies());
        }
        try (Workspace second = withReport("second")) {
            ImportAnnotations.Result result = take(second, json);
            assertEquals(50, result.imported().size());
            assertEquals(45, result.replies(), "decisions of others are but words here");
            assertEquals(List.of(), result.unsure());
            Session session = second.archive().getCurrent();
            Set<String> after = new HashSet<>();
            session.getAnnotations().forEach(each -> after.add(place(each).replaceFirst("^\\d+", "")));
            assertEquals(before, after);
            assertEquals(13, session.getParticipants().size());
            assertEquals(4, session.getGroups().size());
            assertTrue(session.getAnnotations().stream().allMatch(each -> each.getForeign() == null));
            assertNull(session.getAnnotations().get(0).getDisposition());
            assertEquals(1, session.getAnnotations().get(0).getNumber());
            assertTrue(second.verify().ok(), () -> second.verify().problems().toString());
        }
    }

    @Test
    void whatOthersSayIsKeptAndWrittenBack() throws IOException {
        try (Workspace workspace = withReport("ws")) {
            ImportAnnotations.Result result = take(workspace, FOREIGN);
            Annotation annotation = result.imported().get(0);
            assertEquals("政协提案1448件", annotation.getAnchor().getQuote());
            assertEquals(AnchorOutcome.PLACED, annotation.getAnchor().getOutcome());
            assertEquals("李 敏", annotation.getAuthor().getName());
            assertEquals("李敏", annotation.getAuthor().getHandle());
            assertEquals("数字\n应当分列", annotation.getBody());
            assertEquals(1, take(workspace, FOREIGN).skipped().size());
        }
        try (Workspace workspace = Workspace.open(folder.resolve("ws"))) {
            Session session = workspace.archive().getCurrent();
            JsonNode original = new ObjectMapper().readTree(FOREIGN);
            JsonNode item = new ObjectMapper().readTree(export(session, Attribution.NAMED)).get("first").get("items").get(0);
            for (String member : new String[] {"@context", "id", "motivation", "creator", "generator", "ex:mood", "body"}) {
                assertEquals(original.get(member), item.get(member), member);
            }
            assertEquals("red", item.get("target").get("styleClass").asText());
            assertEquals("https://example.org/report.html", item.get("target").get("heyi:source").asText());
            assertEquals(3, item.get("target").get("selector").size());
            assertEquals("XPathSelector", item.get("target").get("selector").get(2).get("type").asText());
            String hidden = export(session, Attribution.GROUP);
            assertFalse(hidden.contains("李") || hidden.contains("58ba-not-hex") || hidden.contains("example.org"), hidden);

            Annotation annotation = session.getAnnotations().get(0);
            Annotate.change(annotation, new Comment(AnnotationKind.FACT, "改过的话")).apply(workspace, annotation.getAuthor().getHandle());
            item = new ObjectMapper().readTree(export(session, Attribution.NAMED)).get("first").get("items").get(0);
            assertEquals("改过的话", item.get("body").get(1).get("value").asText());
            assertEquals("Other 2.1", item.get("generator").get("name").asText());
        }
    }

    @Test
    void wordsThatAreNotThereAreSaidToBeLost() throws IOException {
        try (Workspace workspace = withReport("ws")) {
            String template = "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\", \"id\": \"urn:x:%s\", \"bodyValue\": \"%s\", \"target\": %s}";
            ImportAnnotations.Result result = take(workspace, "["
                    + template.formatted("1", "别处的话", "{\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"此句报告中没有也不像\"}}") + ","
                    + template.formatted("2", "别的网页", "\"http://example.org/page\"") + ","
                    + template.formatted("3", "越界", "{\"selector\": {\"type\": \"TextPositionSelector\", \"start\": 5, \"end\": 99999}}") + ","
                    + template.formatted("4", "别处的位置", "{\"source\": \"urn:x:other\", \"selector\": {\"type\": \"TextPositionSelector\", \"start\": 5, \"end\": 9}}") + ","
                    + template.formatted("5", "两处都有", "{\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"五年来\"}}") + ","
                    + template.formatted("6", "全篇", "{\"type\": \"SpecificResource\"}") + ","
                    + template.formatted("7", "位置", "{\"selector\": {\"type\": \"FragmentSelector\", \"value\": \"char=0,3\"}}") + ","
                    + template.formatted("8", "答复第七条", "\"urn:x:7\"") + "]");
            List<String> outcomes = result.imported().stream().map(a -> a.getAnchor().getOutcome() + " " + a.getAnchor().getQuote()).toList();
            assertEquals(List.of("LOST 此句报告中没有也不像", "LOST ", "LOST ", "LOST ", "DOUBTFUL 五年来", "PLACED 和平区人民政府工作报告", "PLACED 和平区"),
                    outcomes);
            assertEquals(5, result.unsure().size());
            assertEquals(1, result.replies());
            assertEquals("答复第七条", result.imported().get(6).getThread().get(0).getText());
            assertEquals(AnchorLevel.REPORT, result.imported().get(1).getAnchor().getLevel());
            JsonNode items = new ObjectMapper().readTree(export(workspace.archive().getCurrent(), Attribution.NAMED)).get("first").get("items");
            for (JsonNode item : items) {
                if (item.get("id").asText().equals("urn:x:2")) {
                    assertEquals("http://example.org/page", item.get("target").asText());
                }
            }
            // The next version may have the words; what never had any stays on the report.
            UpdateReport.Result next = UpdateReport.add(workspace.archive(), LoadSample.secondVersion()).apply(workspace, "test");
            assertEquals(7, next.comments().size());
            assertEquals(AnchorLevel.REPORT, result.imported().get(2).getAnchor().getLevel());
            UpdateReport.back(workspace.archive()).apply(workspace, "test");
            assertEquals(AnchorOutcome.LOST, result.imported().get(2).getAnchor().getOutcome());
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    @Test
    void oneWrongAnnotationKeepsAllOut() {
        try (Workspace workspace = withReport("ws")) {
            ImportAnnotations.Result result = take(workspace, "[" + FOREIGN + ", {\"type\": \"Annotation\"}]");
            assertEquals(1, result.refused().size());
            assertEquals(0, workspace.archive().getCurrent().getAnnotations().size());
            assertEquals(0, workspace.archive().getCurrent().getParticipants().size());
        }
    }

    @Test
    void editingAsksForAnAmendment() {
        try (Workspace workspace = withReport("ws")) {
            Annotation annotation = take(workspace, """
                    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "body": {"purpose": "editing", "type": "TextualBody", "value": "PM2.5"},
                     "target": {"selector": {"type": "TextQuoteSelector", "exact": "pm2.5"}}}""").imported().get(0);
            assertEquals(AmendmentOperation.REPLACE, annotation.getAmendment().getOperation());
            assertEquals("PM2.5", annotation.getAmendment().getText());
            assertEquals("未署名", annotation.getAuthor().getName());
            assertNotNull(annotation.getId());
        }
    }

    @Test
    void commentsOfAWordFileFindTheirWordsInAnotherText() throws IOException {
        byte[] docx;
        try (Workspace first = Workspace.open(folder.resolve("first"))) {
            LoadSample.into(first, false);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new AnnotatedDocx().export(ExportRequest.of(List.of(first.archive().getCurrent()), Instant.EPOCH), out, Progress.NONE);
            docx = out.toByteArray();
        }
        try (Workspace second = Workspace.open(folder.resolve("second"))) {
            ImportReport.add(second.archive(), LoadSample.secondVersion()).apply(second, "test");
            ImportAnnotations.Result result = ImportAnnotations.add(second.archive(), new ReportReader().read("a.docx", docx,
                    Profile.CLEAN, Revisions.AMENDMENTS, Progress.NONE)).apply(second, "test");
            assertEquals(50, result.imported().size());
            Annotation moved = result.imported().stream().filter(a -> a.getBody().startsWith("只写项目数")).findFirst().orElseThrow();
            assertEquals("完成审计项目240个", moved.getAnchor().getQuote());
            assertEquals(AnchorOutcome.PLACED, moved.getAnchor().getOutcome());
            assertSame(second.archive().getCurrent().getReport().getVersions().get(0), moved.getAnchor().getVersion());
            assertTrue(result.unsure().size() < 30, result.unsure().size() + " unsure");
            assertTrue(second.verify().ok(), () -> second.verify().problems().toString());
        }
    }
}
