package org.heyi.workbench.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.heyi.base.ChineseNumerals;
import org.heyi.collation.printing.Printing;
import org.heyi.importing.PrintedLine;
import org.heyi.importing.PrintedPages;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.testdata.SampleSession;
import org.heyi.usecase.PersonSearch;
import org.heyi.workbench.review.internal.Targets.Target;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final Session session = SampleSession.load();
    private final Annotation comment = session.getAnnotations().get(0);
    private final ReportText report = new ReportText(Models.currentVersion(session));
    private final Outline outline = Outline.of(Models.currentVersion(session));
    /** Two paragraphs a page, each on a line. */
    private final Printing printing = Printing.of(report.paragraphs().stream().map(Paragraph::getText).toList(), new PrintedPages("a.pdf", "", 100,
            IntStream.range(0, report.paragraphs().size())
                    .mapToObj(i -> new PrintedLine(i / 2 + 1, i / 2 + 1, 0, i % 2 + 1, 2 - i % 2, report.paragraphs().get(i).getText())).toList()));
    private Printing known = printing;
    private final Targets targets = new Targets(outline, report, new Overview(report), number -> number == comment.getNumber() ? comment : null,
            () -> known);

    private Outline.Node part() {
        return outline.roots().stream().filter(each -> !each.number().isEmpty()).reduce((one, next) -> next).orElseThrow();
    }

    private void leads(String typed, int offset) {
        List<Target> found = targets.find(typed);
        assertTrue(found.stream().anyMatch(each -> each.offset() == offset && each.annotation() == null), () -> typed + " " + found);
    }

    @Test
    void nothingTypedListsTheOutline() {
        assertTrue(targets.find(" ").size() >= outline.roots().size());
    }

    @Test
    void aPartIsFoundByNumberWordsAndPinyin() {
        Outline.Node part = part();
        int start = report.start(report.index(part.paragraph()));
        leads(part.number(), start);
        leads("第" + part.number() + "部分", start);
        leads(Integer.toString(ChineseNumerals.value(part.number())), start);
        String words = part.label().substring(part.label().length() - 3);
        leads(words, start);
        StringBuilder initials = new StringBuilder();
        PersonSearch.pinyin(words).forEach(each -> initials.append(each.charAt(0)));
        leads(initials.toString(), start);
        leads(initials.toString().toUpperCase(), start);
    }

    @Test
    void aPageAndALineOfThePrintingAreFound() {
        leads("第4页", report.start(6));
        leads("4页第2行", report.start(7));
        leads("第4页倒数第2行", report.start(6));
        assertTrue(targets.find("第9000页").isEmpty());
        assertTrue(targets.find("第4页第3行").isEmpty());
        known = null;
        assertTrue(targets.find("第4页").isEmpty(), "no printing is known");
    }

    @Test
    void aParagraphACommentAndAShareAreFound() {
        leads("5", report.start(4));
        leads("第5段", report.start(4));
        leads("５段", report.start(4));
        leads("0%", 0);
        leads("100%", report.text().length());
        assertEquals(List.of(), targets.find("101%"));
        assertSame(comment, targets.find("#" + comment.getNumber()).getFirst().annotation());
        assertTrue(targets.find(Integer.toString(comment.getNumber())).stream().anyMatch(each -> each.annotation() == comment));
        assertFalse(targets.find("#999").stream().anyMatch(each -> each.annotation() != null));
        assertEquals(List.of(), targets.find("zzzz"));
        assertEquals(List.of(), targets.find("#99999999999999"), "no number that anything has");
    }
}
