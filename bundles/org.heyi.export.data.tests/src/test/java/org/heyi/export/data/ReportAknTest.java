package org.heyi.export.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.Row;
import org.heyi.export.ExportRequest;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Session;
import org.heyi.testdata.ManyComments;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every file is valid by the schema of OASIS, which lies beside the test with its notice. */
class ReportAknTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
        schema = factory.newSchema(ReportAknTest.class.getResource("/akomantoso/akomantoso30.xsd"));
    }

    private static byte[] bytes(Session session, Attribution attribution) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportAkn().export(ExportRequest.of(session, Instant.parse("2021-12-13T02:00:00Z")).withAttribution(attribution), out, Progress.NONE);
        return out.toByteArray();
    }

    private static Document valid(Session session, Attribution attribution) throws Exception {
        byte[] bytes = bytes(session, attribution);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element byId(Document document, String href) {
        return all(document, "*").stream().filter(each -> ("#" + each.getAttribute("eId")).equals(href)).findFirst().orElse(null);
    }

    @Test
    void theSchemaWouldSay() {
        assertThrows(SAXException.class, () -> schema.newValidator().validate(new StreamSource(new java.io.StringReader(
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"x\"/></akomaNtoso>"))));
    }

    @Test
    void theSampleHasItsStructureAndItsAmendments() throws Exception {
        Session session = SampleSession.load();
        Document document = valid(session, Attribution.NAMED);
        assertEquals(1, all(document, "section").size());
        assertEquals("一、", all(document, "num").getFirst().getTextContent());
        assertEquals("本届政府工作回顾", all(document, "heading").getFirst().getTextContent());
        assertFalse(all(document, "point").isEmpty());
        List<Row> rows = ExportRequest.of(session, Instant.EPOCH).collation().rows().stream()
                .filter(row -> row.annotation().getAmendment() != null).toList();
        List<Element> mods = all(document, "textualMod");
        assertEquals(rows.size(), mods.size());
        for (int i = 0; i < mods.size(); i++) {
            Element target = byId(document, ((Element) mods.get(i).getElementsByTagNameNS("*", "destination").item(0)).getAttribute("href"));
            assertNotNull(target, "every destination is in the file");
            Element source = byId(document, ((Element) mods.get(i).getElementsByTagNameNS("*", "source").item(0)).getAttribute("href"));
            assertEquals(rows.get(i).amendment().replaceAll("[“”]", ""), source.getTextContent().replaceAll("[“”]", ""));
            if (rows.get(i).annotation().getAmendment().getOperation() != AmendmentOperation.UNIFY && rows.get(i).annotation().getAnchor() != null) {
                assertTrue(target.getTextContent().contains(rows.get(i).original()), rows.get(i).original());
            }
        }
    }

    @Test
    void eachOperationIsAModification() throws Exception {
        SessionBuilder builder = new SessionBuilder();
        builder.section(1, "一", "、", "甲部分").section(2, "（一）", "", "乙").paragraph(ParagraphKind.BODY, "甲乙丙丁<戊>&己");
        builder.section(3, "1", ".", "深").section(4, "", "", "更深").paragraph(ParagraphKind.LEAD_ITEM, "——项目一").paragraph(ParagraphKind.LEAD_ITEM, "——项目二");
        for (AmendmentOperation operation : AmendmentOperation.VALUES) {
            Annotation annotation = builder.comment(null, AnnotationKind.WORDING, "乙丙", "改\u0001\n两段 & <b>");
            SessionBuilder.amend(annotation, operation, "子\uD800丑", "丁");
        }
        builder.comment(null, AnnotationKind.WORDING, "丁", "没有修改");
        Document document = valid(builder.session(), Attribution.NAMED);
        List<String> types = all(document, "textualMod").stream().map(each -> each.getAttribute("type")).toList();
        assertEquals(List.of("substitution", "insertion", "insertion", "repeal", "insertion", "insertion", "renumbering", "join",
                "substitution", "substitution"), types);
        Element first = all(document, "amendment").getFirst();
        assertEquals("乙丙", byId(document, ((Element) first.getElementsByTagNameNS("*", "old").item(0)).getAttribute("href")).getTextContent());
        assertEquals("子丑", byId(document, ((Element) first.getElementsByTagNameNS("*", "new").item(0)).getAttribute("href")).getTextContent());
    }

    @Test
    void whatIsEmptyIsValidAndSaysSo() throws Exception {
        Session bare = ReviewFactory.eINSTANCE.createSession();
        Document document = valid(bare, Attribution.NAMED);
        assertEquals("无", all(document, "mainBody").getFirst().getTextContent());
        assertEquals("修改意见：无", all(document, "interstitial").getFirst().getTextContent());
    }

    @Test
    void hiddenAuthorsLeaveNoTrace() throws Exception {
        Session session = SampleSession.load();
        for (Attribution attribution : List.of(Attribution.GROUP, Attribution.NONE)) {
            valid(session, attribution);
            String text = new String(bytes(session, attribution), StandardCharsets.UTF_8);
            for (Participant participant : session.getParticipants()) {
                assertFalse(text.contains(participant.getName()) || text.contains(participant.getId()), participant.getName());
            }
            assertEquals(attribution == Attribution.GROUP, text.contains("经济界"));
        }
        assertTrue(new String(bytes(session, Attribution.NAMED), StandardCharsets.UTF_8).contains("TLCPerson"));
    }

    @Test
    void manyAmendmentsAreValidAndTheSameEveryTime() throws Exception {
        Session session = ManyComments.session(500);
        assertTrue(all(valid(session, Attribution.NAMED), "amendment").size() > 100);
        assertArrayEquals(bytes(session, Attribution.NAMED), bytes(session, Attribution.NAMED));
    }
}
