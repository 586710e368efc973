package org.heyi.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.guard.ContributionException;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.importing.CleanUpRule.Replacement;
import org.heyi.importing.ReportImporter.ImportedParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plug-ins add to reading a report. */
class PluginImportTest {

    private static final String PLUGIN = "org.example.reading";
    private static final String RULE = "org.example.units";
    private static final String TEXT = "云溪区人民政府工作报告\n各位代表：\n全年投资12M，新增绿地3M。";

    @TempDir
    Path folder;
    private Contributions<ReportImporter> importers;
    private Contributions<CleanUpRule> rules;
    private ReportReader reader;

    @BeforeEach
    void aReader() {
        Guards guards = new Guards(new SwitchedOff(folder), Duration.ofSeconds(10), Duration.ofSeconds(10));
        importers = Contributions.byHand(guards, ReportImporter.class, ReportImporter::id, List.of(ReportImporter::name, ReportImporter::extensions));
        rules = Contributions.byHand(guards, CleanUpRule.class, CleanUpRule::id, List.of(CleanUpRule::name));
        reader = new ReportReader(importers, rules);
    }

    private record Importer(String extension, Function<byte[], List<ImportedParagraph>> reading) implements ReportImporter {
        @Override
        public String id() {
            return PLUGIN + "." + extension;
        }

        @Override
        public String name() {
            return "Example";
        }

        @Override
        public Set<String> extensions() {
            return Set.of(extension);
        }

        @Override
        public List<ImportedParagraph> read(String fileName, byte[] bytes, Progress progress) {
            return reading.apply(bytes);
        }
    }

    private record Rule(String id, Function<String, List<Replacement>> changing) implements CleanUpRule {
        @Override
        public String name() {
            return "millions written out";
        }

        @Override
        public List<Replacement> changes(String paragraph) {
            return changing.apply(paragraph);
        }
    }

    private static List<Replacement> millions(String text) {
        List<Replacement> changes = new ArrayList<>();
        for (int at = text.indexOf('M'); at >= 0; at = text.indexOf('M', at + 1)) {
            changes.add(new Replacement(at, at + 1, "00万"));
        }
        return changes;
    }

    private ParsedReport read(String name, Overrules overrules) {
        return reader.read(name, TEXT.getBytes(StandardCharsets.UTF_8), Profile.CLEAN, Revisions.ACCEPT, overrules, Progress.NONE);
    }

    @Test
    void aNewKindOfFileIsReadAsAReport() {
        importers.add(PLUGIN, new Importer("wps9", bytes -> List.of(new ImportedParagraph("云溪区人民政府工作报告", 0), new ImportedParagraph("各位代表：", 0),
                new ImportedParagraph("过去一年", 1), new ImportedParagraph("全年投资12亿元。\n新增绿地3公顷。", 0))));
        assertTrue(reader.extensions().contains("wps9"));
        ParsedReport report = read("a.WPS9", Overrules.NONE);
        assertEquals("云溪区人民政府工作报告", report.title());
        assertEquals("过去一年", report.paragraphs().get(2).text());
        assertEquals(ParsedParagraphKind.HEADING, report.paragraphs().get(2).kind());
        assertEquals(5, report.paragraphs().size());
        assertEquals("wps9", report.source().format());
    }

    @Test
    void anImporterThatFailsIsNamedAndTheOthersGoOn() {
        importers.add(PLUGIN, new Importer("bad", bytes -> {
            throw new IllegalStateException("broken");
        }));
        importers.add(PLUGIN, new Importer("empty", bytes -> List.of()));
        importers.add(PLUGIN, new Importer("picky", bytes -> {
            throw new HeyiException("not what its name says");
        }));
        ContributionException failed = assertThrows(ContributionException.class, () -> read("a.bad", Overrules.NONE));
        assertTrue(failed.getMessage().contains(PLUGIN), failed.getMessage());
        assertFalse(reader.extensions().contains("bad"));
        assertTrue(assertThrows(HeyiException.class, () -> read("a.empty", Overrules.NONE)).getMessage().contains("a.empty"));
        assertEquals("not what its name says", assertThrows(HeyiException.class, () -> read("a.picky", Overrules.NONE)).getMessage());
        assertEquals("云溪区人民政府工作报告", read("a.txt", Overrules.NONE).title());
    }

    @Test
    void whatTheProgramReadsItGoesOnReading() {
        importers.add(PLUGIN, new Importer("txt", bytes -> List.of(new ImportedParagraph("taken over", 0))));
        assertEquals("云溪区人民政府工作报告", read("a.txt", Overrules.NONE).title());
    }

    @Test
    void aRuleChangesTextThatCanBeTracedBack() {
        rules.add(PLUGIN, new Rule(RULE, PluginImportTest::millions));
        ParsedReport report = read("a.txt", Overrules.NONE);
        ParsedParagraph last = report.paragraphs().getLast();
        assertEquals("全年投资1200万，新增绿地300万。", last.text());
        assertEquals(List.of(RULE), last.rules());
        assertTrue(report.normalisations().contains(new Normalisation(RULE, 2)), report.normalisations().toString());
        assertEquals(new Span(6, 7), last.map().toRaw(new Span(6, 9)));
        assertEquals("millions written out", reader.nameOf(RULE));
        assertNull(reader.nameOf("punctuation"));
    }

    @Test
    void aRuleIsSwitchedOffAndMayBeGoneLater() {
        Overrules off = new Overrules(Map.of(), Set.of(RULE));
        rules.add(PLUGIN, new Rule(RULE, PluginImportTest::millions));
        assertTrue(reader.rules().contains(RULE));
        assertEquals("全年投资12M，新增绿地3M。", read("a.txt", off).paragraphs().getLast().text());
        reader = new ReportReader(importers, Contributions.byHand(importers.guards(), CleanUpRule.class, CleanUpRule::id, List.of()));
        assertEquals("全年投资12M，新增绿地3M。", read("a.txt", off).paragraphs().getLast().text());
        assertThrows(HeyiException.class, () -> read("a.txt", new Overrules(Map.of(), Set.of("punctuatoin"))));
    }

    @Test
    void aRuleThatFailsChangesNothing() {
        rules.add(PLUGIN, new Rule("org.example.outside", text -> List.of(new Replacement(0, text.length() + 1, ""))));
        rules.add(PLUGIN, new Rule("org.example.throws", text -> {
            throw new IllegalStateException("broken");
        }));
        rules.add(PLUGIN, new Rule("spaces", text -> List.of(new Replacement(0, text.length(), "taken over"))));
        assertEquals("全年投资12M，新增绿地3M。", read("a.txt", Overrules.NONE).paragraphs().getLast().text());
        assertEquals(2, rules.off().size(), "both are named, and the one with a name of the program's own is not asked");
    }
}
