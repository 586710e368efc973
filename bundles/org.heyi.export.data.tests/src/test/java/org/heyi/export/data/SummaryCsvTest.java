package org.heyi.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.export.Imprint;
import org.heyi.export.SummaryView;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Session;
import org.heyi.testdata.SampleSession;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class SummaryCsvTest {

    private static String csv(Session session, Attribution attribution) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SummaryCsv().export(ExportRequest.of(session, Instant.EPOCH).withAttribution(attribution), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> parse(String csv) throws IOException {
        assertEquals('\uFEFF', csv.charAt(0), "byte order mark");
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv.substring(1)))) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }

    @Test
    void anotherReaderGetsEveryLine() throws IOException {
        Session session = SampleSession.load();
        List<List<String>> lines = parse(csv(session, Attribution.NAMED));
        assertEquals(List.of("序号", "批注号", "代表团（界别）"), lines.getFirst().subList(0, 3));
        List<List<String>> expected = Collation.of(session, Order.POSITION).rows().stream()
                .map(row -> SummaryColumn.shown(Attribution.NAMED, false).stream().map(column -> column.value(row)).toList()).toList();
        assertEquals(expected, lines.subList(1, lines.size() - 1));
        Imprint imprint = Imprint.ofLine(lines.getLast().getFirst()).orElseThrow();
        assertEquals("summary.csv", imprint.exporter());
        assertEquals(expected.size(), imprint.rows());
        assertFalse(parse(csv(session, Attribution.NONE)).getFirst().contains("提出人"));
    }

    @Test
    void aViewIsWrittenWithItsColumnsAndLinesInTheirOrder() throws IOException {
        Session session = SampleSession.load();
        List<SummaryColumn> columns = List.of(SummaryColumn.ASSIGNEE, SummaryColumn.DEMAND, SummaryColumn.NUMBER);
        Collation collation = Collation.of(session, Order.POSITION);
        List<Annotation> lines = List.of(collation.annotation(9), collation.annotation(4));
        lines.getFirst().setAssignee(session.getParticipants().getFirst());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SummaryCsv().export(ExportRequest.of(session, Instant.EPOCH).withView(new SummaryView("", columns, lines, Map.of())), out, Progress.NONE);
        List<List<String>> written = parse(out.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("谁办", "修改意见（修改为）", "序号"), written.getFirst());
        assertEquals(lines.stream().map(collation::row).map(row -> columns.stream().map(column -> column.value(row)).toList()).toList(),
                written.subList(1, written.size() - 1));
        assertEquals(columns, Imprint.ofLine(written.getLast().getFirst()).orElseThrow().columns());
        assertEquals(session.getParticipants().getFirst().getName(), written.get(1).getFirst());
    }

    @Test
    void noFieldBeginsAFormula() throws IOException {
        SessionBuilder builder = new SessionBuilder();
        builder.paragraph(ParagraphKind.BODY, "正文");
        for (String evil : List.of("=1+1", "+1", "-1", "@x", "\t=1", "＝1", "\"=1\",a\r\nb", "——五年来")) {
            builder.comment(null, AnnotationKind.WORDING, "正文", evil);
        }
        List<String> demands = parse(csv(builder.session(), Attribution.NAMED)).stream().skip(1).filter(line -> line.size() > 1)
                .map(line -> line.get(6)).toList();
        assertEquals(List.of("'=1+1", "'+1", "'-1", "'@x", "'\t=1", "'＝1", "\"=1\",a\r\nb", "——五年来"), demands);
    }

    @Test
    void linesEndAsTheStandardSays() throws IOException {
        String csv = csv(new SessionBuilder().session(), Attribution.NAMED);
        assertTrue(csv.contains("备注\r\n无\r\n#heyi ") && csv.endsWith("\r\n"), csv);
    }
}
