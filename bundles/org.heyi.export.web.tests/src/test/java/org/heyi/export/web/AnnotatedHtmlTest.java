package org.heyi.export.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.collation.Row;
import org.heyi.export.Answering;
import org.heyi.export.ExportRequest;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.testdata.ManyComments;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class AnnotatedHtmlTest {

    private static final Instant AT = Instant.parse("2021-12-13T02:00:00Z");

    static byte[] bytes(ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new AnnotatedHtml().export(request, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ExportRequest request(Session session) {
        return ExportRequest.of(session, AT);
    }

    private static Document page(ExportRequest request) {
        return Jsoup.parse(new String(bytes(request), StandardCharsets.UTF_8));
    }

    /** As a browser with scripts reads it: what is within noscript is one text. */
    private static Elements items(Document page) {
        return page.select("noscript > ol.notes > li");
    }

    @Test
    void everyCommentIsInTheListAndItsPassageMarked() {
        Session session = SampleSession.load();
        Document page = page(request(session));
        List<Row> rows = request(session).collation().rows();
        Elements items = items(page);
        assertEquals(rows.size(), items.size());
        List<Paragraph> paragraphs = session.getReport().getVersions().getFirst().getParagraphs();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Element item = items.get(i);
            assertEquals("c" + row.annotation().getNumber(), item.id());
            assertTrue(item.text().contains(row.proposer()) && item.text().contains(row.demand().strip().lines().findFirst().orElse("")));
            if (row.locator().rank() == 1) {
                String[] at = item.attr("data-a").split(" ");
                assertEquals(row.original(), paragraphs.get(Integer.parseInt(at[0])).getText()
                        .substring(Integer.parseInt(at[1]), Integer.parseInt(at[3])));
                assertEquals("p" + at[2], page.selectFirst("main sup a[href=#c" + row.annotation().getNumber() + "]").closest("article > *").id());
            }
        }
    }

    /** The script finds passages by counting units: marks and numbers must not change the text. */
    @Test
    void theTextIsThatOfTheReportUnitForUnit() {
        SessionBuilder builder = SampleSession.builder();
        builder.paragraph(ParagraphKind.BODY, "甲😀乙\u0000丙<b>&amp;\uD800丁\r戊\t己");
        Annotation half = builder.comment(null, AnnotationKind.WORDING, "甲😀乙", "半个字");
        half.getAnchor().setStart(half.getAnchor().getStart() + 2);
        Session session = builder.session();
        Document page = page(request(session));
        List<Paragraph> paragraphs = session.getReport().getVersions().getFirst().getParagraphs();
        page.select("main sup").remove();
        for (int i = 0; i < paragraphs.size(); i++) {
            String expected = paragraphs.get(i).getText().replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD').replace('\r', '\uFFFD');
            expected = expected.replaceAll("(?<=甲)\uFFFD(?=\uDE00)", "\uD83D");
            assertEquals(paragraphs.get(i).getText().length(), page.getElementById("p" + i).wholeText().length());
            if (i < paragraphs.size() - 1) {
                assertEquals(expected, page.getElementById("p" + i).wholeText());
            }
        }
        assertEquals("😀乙", page.getElementById("p" + (paragraphs.size() - 1)).selectFirst("mark").text());
    }

    @Test
    void nothingOfACommentBecomesPartOfThePage() {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.TITLE, "报告</title><script>alert(1)</script>").paragraph(ParagraphKind.BODY, "甲乙丙<img src=x onerror=alert(2)>");
        String evil = "</script></noscript></ol><script>alert(3)</script><!-- \" ' & <svg onload=alert(4)> \u202eRTL عربي";
        Participant author = builder.participant("x", "<b onclick=\"alert(5)\">名</b>", Role.DEPUTY, null);
        Annotation annotation = builder.comment(author, AnnotationKind.WORDING, "乙", evil);
        annotation.setReason(evil);
        SessionBuilder.reply(annotation, author, evil);
        SessionBuilder.decide(annotation, Decision.NOT_ADOPTED, evil, evil);
        Document page = page(request(builder.session()));
        assertEquals(2, page.select("script").size(), "the page's own");
        assertEquals(0, page.select("img, svg, [onclick], [onload], [onerror]").size());
        assertEquals(1, items(page).size());
        assertEquals(5, items(page).first().text().split("<svg onload", -1).length - 1, "body, reason, reply, unit and reason of the decision");
        // A browser that runs scripts ends noscript at the first </noscript, whatever is around it.
        String source = new String(bytes(request(builder.session())), StandardCharsets.UTF_8);
        assertEquals(1, source.split("</noscript", -1).length - 1);
        assertEquals(2, source.split("</script", -1).length - 1);
    }

    @Test
    void thePolicyAllowsThePagesOwnScriptAndStyleAlone() throws Exception {
        Document page = page(request(SampleSession.load()));
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        for (Element each : page.select("style, script:not([type])")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(each.data().getBytes(StandardCharsets.UTF_8));
            assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), each.tagName());
        }
        assertEquals(0, page.select("[src], link, [style], a[href]:not([href^=#])").size(), "nothing is fetched, nothing styled in place");
    }

    @Test
    void namesStayOutWhenHidden() {
        Session session = SampleSession.load();
        session.getAnnotations().getFirst().setBody("同意" + session.getParticipants().getFirst().getName() + "代表");
        for (Attribution attribution : List.of(Attribution.GROUP, Attribution.NONE)) {
            String text = new String(bytes(request(session).withAttribution(attribution)), StandardCharsets.UTF_8);
            for (Participant participant : session.getParticipants()) {
                assertFalse(text.contains(participant.getName()) || text.contains(participant.getId()), participant.getName());
            }
            assertEquals(attribution == Attribution.GROUP, text.contains("经济界"));
            assertTrue(text.contains("署名方式：" + attribution.label()));
            assertEquals(attribution == Attribution.GROUP, text.contains("id=\"group\""));
            assertFalse(text.contains("id=\"author\""));
        }
    }

    @Test
    void anAnswerTellsNothingOfOthers() {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "甲乙丙");
        Participant wang = builder.participant("wang", "王建国", Role.DEPUTY, null);
        Participant li = builder.participant("li", "李娜", Role.DEPUTY, null);
        Annotation mine = builder.comment(wang, AnnotationKind.WORDING, "乙", "我的意见");
        SessionBuilder.reply(mine, li, "别人的回复");
        SessionBuilder.decide(mine, Decision.NOT_ADOPTED, "内部理由", null);
        builder.comment(li, AnnotationKind.WORDING, "丙", "别人的意见");
        String text = page(request(builder.session()).withAnswering(new Answering(wang, Map.of(mine, "已转有关部门")))).text();
        assertTrue(text.contains("我的意见") && text.contains("大会秘书处：已转有关部门"), text);
        assertFalse(text.contains("别人") || text.contains("李娜") || text.contains("内部理由"), text);
    }

    @Test
    void decisionsCanBeLeftOut() {
        ExportRequest request = request(SampleSession.load());
        assertTrue(page(request).getElementById("decision") != null && !items(page(request)).select(".d").isEmpty());
        Document bare = page(request.withOptions(Map.of("decisions", "no")));
        assertTrue(bare.getElementById("decision") == null && items(bare).select(".d").isEmpty());
    }

    @Test
    void withoutReportOrCommentsThePageSaysSo() {
        Session bare = ReviewFactory.eINSTANCE.createSession();
        bare.setName("某次会议");
        Document page = page(request(bare));
        assertTrue(page.title().contains("某次会议") && page.selectFirst("main").text().equals("正文：无。"), page.text());
        assertEquals("批注：无。", page.getElementById("status").text());
        Document empty = page(request(new SessionBuilder().paragraph(ParagraphKind.BODY, "甲").session()));
        assertEquals("甲", empty.selectFirst("article").text());
        assertEquals("批注：无。", empty.getElementById("status").text());
    }

    @Test
    void theFacetsNameTheValuesOfEveryComment() {
        Session session = SampleSession.load();
        Document page = page(request(session));
        Elements selects = page.select("#filter select");
        assertEquals(List.of("group", "author", "kind", "decision", "section"), selects.eachAttr("id"));
        List<Row> rows = request(session).collation().rows();
        for (int i = 0; i < rows.size(); i++) {
            String[] numbers = items(page).get(i).attr("data-f").split(" ");
            List<String> values = java.util.stream.IntStream.range(0, numbers.length)
                    .mapToObj(at -> selects.get(at).selectFirst("option[value=" + numbers[at] + "]").text()).collect(Collectors.toList());
            assertEquals(rows.get(i).group(), values.get(0));
            assertTrue(values.get(1).startsWith(rows.get(i).proposer()));
        }
    }

    @Test
    void fiveThousandCommentsStayBelowThreeMegabytes() {
        byte[] page = bytes(request(ManyComments.session(5_000)));
        assertTrue(page.length < 3 << 20, page.length + " bytes");
    }

    @Test
    void theSameRequestGivesTheSameBytesInEitherLanguage() {
        ExportRequest request = request(SampleSession.load()).withOrder(Order.GROUP);
        assertArrayEquals(bytes(request), bytes(request));
        Document english = Jsoup.parse(new String(Texts.speaking(Locale.ENGLISH, () -> bytes(request)), StandardCharsets.UTF_8));
        assertEquals("en", english.selectFirst("html").attr("lang"));
        assertEquals("Comments", english.getElementById("comments-title").text());
    }
}
