package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.base.Progress;
import org.heyi.base.guard.Contributions;
import org.heyi.base.guard.Guards;
import org.heyi.base.guard.SwitchedOff;
import org.heyi.check.CheckContext;
import org.heyi.check.Checks;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Meanings;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.Exporters;
import org.heyi.export.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command line goes on whatever a plug-in does, and names it. */
class BrokenPluginsTest extends TypingTest {

    private static final Path SAMPLE = Path.of(System.getProperty("heyi.root"), "samples", "heping-2021.txt");
    private static final String PLUGIN = "org.example.broken";

    private static Contributions<Exporter> exporters;
    private static Contributions<ReviewCheck> checks;
    private static Contributions<Meaning> meanings;

    BrokenPluginsTest() {
        super(BrokenPluginsTest::service);
    }

    private static <T> T service(Class<T> type) {
        return type.cast(type == Checks.class ? new Checks(checks) : type == Meanings.class ? new Meanings(meanings) : new Exporters(exporters));
    }

    @BeforeEach
    void aReportAndNoPlugin() {
        Guards guards = Guards.program();
        exporters = Contributions.byHand(guards, Exporter.class, Exporter::id, List.of(Exporter::label, Exporter::subject, Exporter::options));
        checks = Contributions.byHand(guards, ReviewCheck.class, ReviewCheck::id, List.of(ReviewCheck::name, ReviewCheck::description));
        meanings = Contributions.byHand(guards, Meaning.class, Meaning::id, List.of());
        assertEquals(0, heyi("report", "import", SAMPLE), err);
    }

    private record Notes(String id, String label) implements Exporter {
        @Override
        public String format() {
            return "text/plain";
        }

        @Override
        public Subject subject() {
            return Subject.REVIEW;
        }

        @Override
        public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
            out.write('a');
            throw new IllegalStateException("broken");
        }
    }

    private record Check(String id, Function<CheckContext, List<Finding>> rule) implements ReviewCheck {
        @Override
        public String name() {
            return "name of " + id;
        }

        @Override
        public String description() {
            return "looks";
        }

        @Override
        public boolean applies(CheckContext context) {
            return !context.paragraphs().isEmpty();
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return rule.apply(context);
        }
    }

    @Test
    void anExportThatFailsIsNamedAndLeavesNoFile() {
        exporters.add(PLUGIN, new Notes("notes.txt", "Notes"));
        Path file = folder.resolve("notes.txt");
        assertEquals(HeyiCommand.BUG, heyi("export", "notes.txt", "-o", file), out + err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.contains(PLUGIN) && err.contains("notes.txt") && err.contains("broken"), err);
        assertFalse(Files.exists(file));
    }

    @Test
    void theListOfFormatsHasWhatCanBeUsed() {
        exporters.add(PLUGIN, new Notes(null, "Nothing"));
        exporters.add(PLUGIN, new Notes("nameless.txt", null));
        exporters.add(PLUGIN, new Notes("notes.txt", "Notes"));
        assertEquals(HeyiCommand.ATTENTION, heyi("export", "--list"));
        assertTrue(out.contains("notes.txt") && !out.contains("nameless"), out);
        assertTrue(err.contains("nameless.txt") && err.contains(PLUGIN), err);
        assertEquals(HeyiCommand.DONE, heyi("export", "--list"), "it is said once a run");
    }

    @Test
    void checksThatGiveNoResultAreNamed() throws IOException {
        checks.add(PLUGIN, new Check("well", context -> List.of()));
        assertEquals(HeyiCommand.DONE, heyi("check"), out + err);
        checks.add(PLUGIN, new Check("bad", context -> {
            throw new NoClassDefFoundError("gone");
        }));
        assertEquals(HeyiCommand.ATTENTION, heyi("check"), out + err);
        assertTrue(out.contains("name of bad") && out.contains("gone"), out);
        assertEquals(HeyiCommand.ATTENTION, heyi("check", "--json"), out + err);
        JsonNode unfinished = json().get("unfinished");
        assertEquals(1, unfinished.size(), out);
        assertEquals("bad", unfinished.get(0).get("check").asText());
        assertEquals("off", unfinished.get(0).get("why").asText());
        assertEquals(HeyiCommand.DONE, heyi("check", "well"), out + err);
        refused("worse", "check", "worse");
        assertEquals(HeyiCommand.DONE, heyi("check", "--list"), err);
        assertTrue(out.contains("name of well") && out.contains(PLUGIN), out);
    }

    @Test
    void aCheckThatHadNothingToLookAtIsNamed() throws IOException {
        checks.add(PLUGIN, new Check("reports", context -> List.of()));
        checks.add(new OfLedgers());
        assertEquals(HeyiCommand.ATTENTION, heyi("check"), out + err);
        assertTrue(out.contains("name of ledgers"), out);
        assertEquals(HeyiCommand.ATTENTION, heyi("check", "--json"), out + err);
        assertEquals("idle", json().get("unfinished").get(0).get("why").asText());
    }

    /** Looks at ledgers alone. */
    private static final class OfLedgers implements ReviewCheck {
        @Override
        public String id() {
            return "ledgers";
        }

        @Override
        public String name() {
            return "name of ledgers";
        }

        @Override
        public String description() {
            return "looks";
        }

        @Override
        public boolean applies(CheckContext context) {
            return !context.ledger().isEmpty();
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return List.of();
        }
    }

    @Test
    void aFindingHasItsAlternatives() throws IOException {
        ReviewCheck named = new Check("own", context -> List.of());
        checks.add(new Check("own", context -> List.of(Finding.at(named, Severity.INFO, context.paragraphs().getFirst(), 0, 1, "m").replacedBy("a", "b"))));
        assertEquals(HeyiCommand.ATTENTION, heyi("check", "--json"), out + err);
        JsonNode finding = json().get("findings").get(0);
        assertEquals("a", finding.get("replacement").asText());
        assertEquals("b", finding.get("replacements").get(1).asText());
    }

    @Test
    void aModelThatFailsLeavesTheWords() {
        assertEquals(0, heyi("annotate", "--author", "lisi", "--quote", "办复率", "--body", "口径是什么？"), err);
        meanings.add(PLUGIN, new Meaning() {
            @Override
            public String id() {
                return "model";
            }

            @Override
            public double unrelated() {
                return 0.3;
            }

            @Override
            public List<float[]> vectors(List<String> texts) {
                return List.of();
            }
        });
        assertEquals(HeyiCommand.ATTENTION, heyi("annotations", "list", "--like", "办复率的口径"), out + err);
        assertTrue(out.contains("口径是什么"), out);
        assertTrue(err.contains(PLUGIN) && err.contains("model"), err);
    }

    @Test
    void whatStaysOffIsListedAndSwitchedOn() throws IOException {
        SwitchedOff off = Guards.program().switchedOff();
        off.add(PLUGIN, "why it is off");
        assertEquals(0, heyi("plugins", "on"), err);
        assertTrue(out.contains(PLUGIN) && out.contains("why it is off"), out);
        assertEquals(0, heyi("plugins", "on", PLUGIN), err);
        refused(PLUGIN, "plugins", "on", PLUGIN);
        assertEquals(0, heyi("plugins", "on", "--json"), err);
        assertEquals(0, json().size());
    }
}
