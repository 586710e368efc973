package org.heyi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.anchoring.QuoteSelector;
import org.heyi.base.HeyiException;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.AnnotationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAnnotationsTest {

    private static final String GOOD = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x:1", "type": "Annotation", "target": "urn:x:page"}""";

    private static final String CONTEXT = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\", ";

    private static WebAnnotations.Contents read(String json) {
        return WebAnnotations.read("a.jsonld", json.getBytes(StandardCharsets.UTF_8));
    }

    private static WebAnnotation one(String members) {
        WebAnnotations.Contents contents = read("{" + CONTEXT + "\"type\": \"Annotation\", " + members + "}");
        assertEquals(List.of(), contents.refused());
        return contents.annotations().get(0);
    }

    @Test
    void allFormsOfAFileAreRead() {
        String second = GOOD.replace("urn:x:1", "urn:x:2");
        assertEquals(1, read(GOOD).annotations().size());
        assertEquals(2, read("[" + GOOD + "," + second + "]").annotations().size());
        String page = "{\"type\": \"AnnotationPage\", \"next\": \"urn:x:next\", \"items\": [" + GOOD + "," + second + "]}";
        assertEquals(2, read(page).annotations().size());
        assertEquals(List.of("urn:x:next"), read(page).elsewhere());
        assertEquals(2, read("{\"type\": [\"AnnotationCollection\"], \"first\": " + page + "}").annotations().size());
        WebAnnotations.Contents outside = read("{\"type\": \"AnnotationCollection\", \"first\": \"urn:x:first\"}");
        assertEquals(List.of("urn:x:first"), outside.elsewhere());
        assertEquals(List.of(), outside.annotations());
        assertEquals(List.of(), read("[]").annotations());
    }

    @Test
    void wordsPlacesAndRangesAreFound() {
        Target target = one("""
                "target": {"selector": [{"type": "TextQuoteSelector", "exact": "1448件", "prefix": "提案"},
                 {"type": "TextPositionSelector", "start": 5, "end": 9}, {"type": "XPathSelector", "value": "/p[1]"},
                 {"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc5147", "value": "char=7,9"},
                 {"type": "RangeSelector", "startSelector": {"type": "TextQuoteSelector", "exact": "甲"},
                  "endSelector": {"type": "TextQuoteSelector", "exact": "乙"}}]}""").targets().get(0);
        assertEquals("", target.source());
        assertTrue(target.selected());
        assertEquals(List.of(new Selection.Quote(new QuoteSelector("1448件", "提案", "")), new Selection.Position(5, 9),
                new Selection.Position(7, 9), new Selection.Range(new Selection.Quote(new QuoteSelector("甲")),
                        new Selection.Quote(new QuoteSelector("乙")))), target.selections());
        Target refined = one("""
                "target": {"source": "urn:x:page", "selector": {"type": "FragmentSelector", "value": "p5", "refinedBy":
                {"type": "TextQuoteSelector", "exact": "丙"}}}""").targets().get(0);
        assertEquals(List.of(new Selection.Quote(new QuoteSelector("丙"))), refined.selections());
    }

    @Test
    void bodiesSayWhatIsMeant() {
        WebAnnotation.Said said = one("""
                "target": "urn:x:page", "motivation": ["editing"], "body": [
                 {"type": "TextualBody", "purpose": "classifying", "value": "错别字"},
                 {"type": "TextualBody", "purpose": "commenting", "value": "应当大写"},
                 {"type": "TextualBody", "purpose": "editing", "value": "PM2.5"},
                 {"type": "TextualBody", "purpose": "describing", "value": "规范写法"}]""").said();
        assertEquals(new WebAnnotation.Said(AnnotationKind.TYPO, "应当大写", "规范写法", AmendmentOperation.REPLACE, "PM2.5", ""), said);
        assertEquals("只有描述", one("\"target\": \"urn:x:page\", \"body\": {\"purpose\": \"describing\", \"value\": \"只有描述\"}")
                .said().body());
        assertEquals("值", one("\"target\": \"urn:x:page\", \"bodyValue\": \"值\", \"motivation\": \"questioning\"").said().body());
        assertEquals("urn:x:body", one("\"target\": \"urn:x:page\", \"body\": \"urn:x:body\"").said().body());
        WebAnnotation who = one("""
                "target": "urn:x:page", "created": "2021-12-12T09:30:00+08:00", "creator": {"name": "李娜", "nickname": "lina"}""");
        assertEquals(new Agent("", "李娜", "lina", ""), who.creator());
        assertEquals(Instant.parse("2021-12-12T01:30:00Z"), who.created());
    }

    @Test
    void whatIsNotUnderstoodIsKept() {
        WebAnnotations.Contents contents = read("""
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"ex": "urn:ex:"}], "type": "AnnotationPage", "items": [
                {"type": "Annotation", "id": "urn:x:1", "ex:mood": {"deep": [1, 2.50, null]}, "target": "urn:x:page"}]}""");
        String json = contents.annotations().get(0).json();
        assertTrue(json.contains("\"ex:mood\":{\"deep\":[1,2.50,null]}") || json.contains("\"ex:mood\":{\"deep\":[1,2.5,null]}"), json);
        assertTrue(json.contains("\"ex\":\"urn:ex:\""), json);
        assertFalse(contents.annotations().get(0).complete());
        assertEquals("urn:x:1", WebAnnotations.parse(json).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "Note", "target": "urn:x:p"                                                              | type
            "target": "urn:x:p"                                                                              | type
            "type": "Annotation"                                                                             | target
            "type": "Annotation", "target": []                                                               | target
            "type": "Annotation", "target": {}                                                               | target
            "type": "Annotation", "target": 7                                                                | target
            "@context": "http://schema.org", "type": "Annotation", "target": "urn:x:p"                       | @context
            "@context": null, "type": "Annotation", "target": "urn:x:p"                                      | @context
            "type": "Annotation", "id": "anno 1", "target": "urn:x:p"                                        | id
            "type": "Annotation", "id": "urn:x:<1>", "target": "urn:x:p"                                     | id
            "type": "Annotation", "target": "page.html"                                                      | target
            "type": "Annotation", "target": {"source": "page"}                                               | target.source
            "type": "Annotation", "target": "urn:x:p", "body": ["note"]                                      | body[0]
            "type": "Annotation", "target": "urn:x:p", "body": {"id": "note"}                                | body.id
            "type": "Annotation", "target": "urn:x:p", "creator": "Li Na"                                    | creator
            "type": "Annotation", "target": "urn:x:p", "body": {"value": "a", "textDirection": "squirrel"}   | body.textDirection
            "type": "Annotation", "target": {"source": "urn:x:p", "dir": "squirrel"}                         | target.dir
            "type": "Annotation", "id": ["a", "b"], "target": "urn:x:p"                                      | id
            "type": "Annotation", "target": "urn:x:p", "bodyValue": "a", "body": "urn:x:b"                   | bodyValue
            "type": "Annotation", "target": "urn:x:p", "body": {"type": "TextualBody"}                       | body.value
            "type": "Annotation", "target": "urn:x:p", "body": ["urn:x:b", {"type": "TextualBody", "value": 1}] | body[1].value
            "type": "Annotation", "target": "urn:x:p", "body": {"type": "Choice"}                            | body.items
            "type": "Annotation", "target": "urn:x:p", "body": [{"type": "TextualBody", "value": "坏\\ud800字"}] | body[0].value
            "type": "Annotation", "target": "urn:x:p", "ex:a": {"b": "\\udc00"}                             | ex:a.b
            "type": "Annotation", "target": "urn:x:p", "bodyValue": "a\\u0000"                              | bodyValue
            "type": "Annotation", "target": "urn:x:p", "created": "yesterday"                                | created
            "type": "Annotation", "target": "urn:x:p", "motivation": 5                                       | motivation
            "type": "Annotation", "target": "urn:x:p", "creator": 5                                          | creator
            "type": "Annotation", "target": {"source": "", "selector": "urn:x:s"}                            | target.source
            "type": "Annotation", "target": {"selector": {"exact": "a"}}                                     | target.selector.type
            "type": "Annotation", "target": {"selector": {"type": "TextQuoteSelector"}}                      | target.selector.exact
            "type": "Annotation", "target": {"selector": {"type": "TextQuoteSelector", "exact": ""}}         | target.selector.exact
            "type": "Annotation", "target": {"selector": {"type": "TextPositionSelector", "start": 9, "end": 3}} | target.selector.end
            "type": "Annotation", "target": {"selector": {"type": "TextPositionSelector", "start": -1, "end": 3}} | target.selector.start
            "type": "Annotation", "target": {"selector": {"type": "TextPositionSelector", "start": 1}}       | target.selector.end
            "type": "Annotation", "target": {"selector": {"type": "TextPositionSelector", "start": 1.5, "end": 3}} | target.selector.start
            "type": "Annotation", "target": {"selector": {"type": "RangeSelector", "startSelector": {"type": "XPathSelector", "value": "/"}}} | target.selector.endSelector
            """)
    void whatIsWrongIsRefusedByItsMember(String members, String member) {
        WebAnnotations.Contents contents = read("[" + GOOD + ", {" + (members.contains("@context") ? "" : CONTEXT) + members + "}]");
        assertEquals(1, contents.annotations().size());
        assertEquals(1, contents.refused().size(), members);
        assertEquals(2, contents.refused().get(0).annotation());
        assertEquals(member, contents.refused().get(0).member());
        assertFalse(contents.refused().get(0).reason().isBlank());
    }

    @Test
    void withoutContextItIsRefusedAndYetReadAgainFromTheStore() {
        String bare = "{\"type\": \"Annotation\", \"id\": \"urn:x:1\", \"target\": \"urn:x:page\"}";
        Refusal refusal = read(bare).refused().get(0);
        assertEquals("@context", refusal.member());
        assertTrue(refusal.reason().contains(WebAnnotations.CONTEXT));
        assertEquals("urn:x:1", WebAnnotations.parse(bare).id());
    }

    @Test
    void theSameIdTwiceIsRefused() {
        Refusal refusal = read("[" + GOOD + "," + GOOD + "]").refused().get(0);
        assertEquals("id", refusal.member());
        assertEquals("urn:x:1", refusal.id());
    }

    @Test
    void hostileFilesGetOneSentence() {
        for (String json : List.of("", "nonsense", "{", "7", "\"text\"", "[".repeat(100_000), "{\"a\":1,\"a\":2}", GOOD + GOOD,
                "{\"type\":\"AnnotationPage\"}", "{\"a\":".repeat(5_000))) {
            HeyiException refused = assertThrows(HeyiException.class, () -> read(json), json.length() > 50 ? "long" : json);
            assertTrue(refused.getMessage().contains("a.jsonld"), refused.getMessage());
            assertEquals(1, refused.getMessage().lines().count());
            assertTrue(refused.getMessage().length() < 300, refused.getMessage());
        }
        String nested = "[".repeat(90) + "\"urn:x:p\"" + "]".repeat(90);
        assertEquals(1, one("\"target\": " + nested).targets().size());
        assertEquals("body", read("{" + CONTEXT + "\"type\": \"Annotation\", \"target\": \"urn:x:p\", \"body\": [" + "\"urn:x:b\",".repeat(200)
                + "\"urn:x:b\"]}").refused().get(0).member().substring(0, 4));
        assertEquals(1, read("{" + CONTEXT + "\"type\": \"Annotation\", \"target\": \"urn:x:p\", \"bodyValue\": \"" + "长".repeat(600_000) + "\"}")
                .refused().size());
        assertThrows(HeyiException.class, () -> WebAnnotations.read(Path.of("none.jsonld")));
    }

    /** Run where HEYI_CORPORA names the folder of public test files; elsewhere there is nothing to read. */
    @Test
    void thePublishedSamplesAreRead() throws IOException {
        String corpora = System.getenv("HEYI_CORPORA");
        if (corpora == null) {
            abort("HEYI_CORPORA is not set: the published samples of the data model are not here to be read");
        }
        int read = 0;
        try (Stream<Path> files = Files.list(Path.of(corpora, "w3c-annotation-samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                WebAnnotations.Contents contents = WebAnnotations.read(file);
                assertEquals(List.of(), contents.refused(), file.toString());
                assertTrue(contents.annotations().size() + contents.elsewhere().size() > 0, file.toString());
                for (WebAnnotation each : contents.annotations()) {
                    assertEquals(each.bodies(), WebAnnotations.parse(each.json()).bodies());
                }
                read += contents.annotations().size();
            }
        }
        assertTrue(read >= 60, "only " + read);
    }
}
