package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.importing.Overrules.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final String TEXT = "云溪网\n各位代表：\n一、回顾\n经济平稳增长，民生持续改善。\n城市更新步伐\n" + Reading.TEXT + "\n城市更新步伐\n" + Reading.TEXT
            + "\n二、安排\n继续努力。\n";
    private static final Overrules DECIDED = new Overrules(Map.of(5, Ruling.heading(3), 7, Ruling.BODY, 10, Ruling.SET_ASIDE, 4, Ruling.KEEP),
            Set.of("punctuation"), Map.of(Fact.TITLE, "云溪区政府工作报告", Fact.DATE, "2022-01-06", Fact.SPEAKER, "林舟"));

    @Test
    void factsAreWhatAPersonSays() {
        ParsedReport report = new ReportReader().read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), Profile.CLEAN, Revisions.ACCEPT,
                new Overrules(Map.of(), Set.of(), Map.of(Fact.TITLE, "云溪区政府工作报告", Fact.DATE, "2022-01-06", Fact.MEETING, "区人代会",
                        Fact.SPEAKER, "林舟", Fact.POST, "区长", Fact.ORGANISATION, "云溪区人民政府")),
                Progress.NONE);
        assertEquals(List.of("云溪区政府工作报告", "2022-01-06", "区人代会", "区长", "林舟"), Reading.facts(report));
        assertEquals("云溪区人民政府", report.organisation());
        ParseWarning warning = report.warnings().stream().filter(w -> w.code().equals(ParseWarning.OVERRULED)).findFirst().orElseThrow();
        assertTrue(warning.message().contains("--title '云溪区政府工作报告' --date '2022-01-06'"), warning.message());
        assertTrue(Reading.codes(report).stream().noneMatch(c -> c.equals(ParseWarning.NO_TITLE) || c.equals(ParseWarning.UNSURE)));
    }

    @Test
    void theLineThatSaysTheGivenTitleIsTheTitle() {
        ParsedReport report = new ReportReader().read("a.txt", "政府工作报告\n新征程上再出发\n2022年1月6日\n各位代表：\n正文。\n".getBytes(StandardCharsets.UTF_8),
                Profile.CLEAN, Revisions.ACCEPT, new Overrules(Map.of(), Set.of(), Map.of(Fact.TITLE, "新征程上 再出发")), Progress.NONE);
        assertEquals(ParsedParagraphKind.TITLE, report.paragraphs().get(1).kind());
        assertEquals(ParsedParagraphKind.SUBTITLE, report.paragraphs().get(0).kind());
    }

    @Test
    void aDecisionHoldsForTheLineThatSaysTheSame() {
        Corrections corrections = Corrections.of(DECIDED, TEXT);
        assertEquals(DECIDED, corrections.on(TEXT));
        String next = "云溪网\n新的一行\n" + TEXT.replace("云溪网\n", "").replace("继续努力。\n", "继续前进。\n");
        assertEquals(Map.of(5, Ruling.KEEP, 6, Ruling.heading(3), 8, Ruling.BODY), corrections.on(next).lines());
        assertEquals(DECIDED.facts(), corrections.on(next).facts());
        assertEquals(LocalDate.of(2022, 1, 6), corrections.on(next).date());
    }

    @Test
    void theyAreReadAsTheyAreWritten() {
        Corrections corrections = Corrections.of(DECIDED, TEXT);
        assertEquals(corrections, Corrections.parse(corrections.toString()));
        assertEquals(Corrections.NONE, Corrections.parse(""));
        assertEquals(Corrections.NONE, Corrections.parse(null));
        assertEquals("", Corrections.NONE.toString());
        assertTrue(Corrections.NONE.isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Corrections.parse("nothing"));
    }

    @Test
    void theNextVersionTakesThemAndANewWordGoesBefore(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.txt"), TEXT.replace("继续努力。\n", "继续前进。\n"));
        ParsedReport report = new ReportReader().read(file, Profile.CLEAN, Revisions.ACCEPT, Corrections.of(DECIDED, TEXT),
                new Overrules(Map.of(), Set.of(), Map.of(Fact.SPEAKER, "孙立")), Progress.NONE);
        assertEquals(List.of("云溪区政府工作报告", "孙立"), List.of(report.title(), report.speaker()));
        assertEquals("孙立", report.overrules().fact(Fact.SPEAKER));
        assertTrue(report.warnings().stream().anyMatch(w -> w.message().contains("1 处人工决定")), report.warnings().toString());
    }

    @Test
    void refusesWhatIsNoFact() {
        assertThrows(IllegalArgumentException.class, () -> new Overrules(Map.of(), Set.of(), Map.of(Fact.TITLE, " ")));
        assertThrows(DateTimeParseException.class, () -> new Overrules(Map.of(), Set.of(), Map.of(Fact.DATE, "2022年")));
    }
}
