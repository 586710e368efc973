package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;
import org.heyi.export.ExportRequest;
import org.heyi.model.Archive;
import org.heyi.model.ModelFactory;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.testdata.SessionBuilder;
import org.junit.jupiter.api.Test;

class ExportViewTest {

    private final SessionBuilder builder = new SessionBuilder();
    private final Archive archive = ModelFactory.eINSTANCE.createArchive();

    private Annotation amend(String words) {
        return SessionBuilder.amend(builder.comment(null, AnnotationKind.WORDING, "近200家", ""), AmendmentOperation.REPLACE, words, null);
    }

    private ExportRequest request(List<SummaryColumn> columns, Annotation... lines) {
        archive.getSessions().add(builder.session());
        archive.setCurrent(builder.session());
        List<String> ids = Stream.concat(Stream.of("gone meanwhile"), Stream.of(lines).map(Annotation::getId)).toList();
        return ExportView.request(archive, Order.POSITION, columns, ids, "", Instant.EPOCH, Progress.NONE);
    }

    @Test
    void linesStandAsTheyWereNamedAndSayWithWhatTheyCollide() {
        builder.paragraph(ParagraphKind.BODY, "引进企业近200家。");
        Annotation one = amend("186家");
        Annotation other = amend("200余家");
        ExportRequest request = request(List.of(SummaryColumn.CONFLICT), other, one);
        assertEquals(List.of(other, one), request.view().annotations());
        assertEquals(List.of("1", "2"), request.lines(request.collation()).stream().map(SummaryColumn.CONFLICT::value).toList());
        assertSame(other, request.lines(request.collation()).getFirst().annotation());
    }

    @Test
    void conflictsAreNotLookedForWhereNobodyShowsThem() {
        builder.paragraph(ParagraphKind.BODY, "引进企业近200家。");
        Annotation one = amend("186家");
        amend("200余家");
        ExportRequest request = request(List.of(SummaryColumn.NUMBER), one);
        assertEquals(0, request.view().conflicts().size());
    }

    @Test
    void anEmptyTableIsRefusedWithAWayOut() {
        builder.paragraph(ParagraphKind.BODY, "引进企业近200家。");
        Annotation one = amend("186家");
        assertThrows(HeyiException.class, () -> request(List.of(SummaryColumn.NUMBER)));
        assertEquals("表里没有可以导出的意见：请先清除筛选，或者至少显示一列。",
                assertThrows(HeyiException.class, () -> request(List.of(), one)).getMessage());
    }
}
