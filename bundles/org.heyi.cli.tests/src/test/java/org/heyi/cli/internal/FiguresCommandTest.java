package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.heyi.importing.table.TableCell;
import org.heyi.importing.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the report, from the command line. */
class FiguresCommandTest extends TypingTest {

    private static final Path SAMPLES = Path.of(System.getProperty("heyi.root")).resolve("samples");

    FiguresCommandTest() {
        super(Typed.services());
    }

    @BeforeEach
    void aReport() {
        assertEquals(0, heyi("report", "import", SAMPLES.resolve("heping-2021.txt")), err);
    }

    private static JsonNode figure(JsonNode all, String text, String subject) {
        for (JsonNode each : all.get("figures")) {
            if (each.get("text").asText().equals(text) && each.get("subject").asText().equals(subject)) {
                return each;
            }
        }
        throw new AssertionError("no " + text + " of " + subject);
    }

    @Test
    void theFiguresOfTheReport() throws IOException {
        assertEquals(0, heyi("report", "figures", "--json"), err);
        JsonNode all = json();
        JsonNode items = figure(all, "1448件", "人大代表建议和政协提案");
        assertEquals(1448, items.get("value").asInt());
        assertEquals("件", items.get("unit").asText());
        assertEquals("TOTAL", items.get("measure").asText());
        assertTrue(items.get("sentence").asText().contains("办复率"));
        assertFalse(items.has("change"), "nothing is compared");
        assertEquals(all.get("count").asInt(), all.get("figures").size());
        int counted = all.get("count").asInt();
        assertEquals(0, heyi("report", "figures"), err);
        assertEquals(counted + 1, out.lines().count(), "a line for each and one for all");
        assertEquals(0, heyi("report", "figures", "--all", "--json"), err);
        assertTrue(json().get("count").asInt() > counted);
    }

    @Test
    void narrowedAndSorted() throws IOException {
        assertEquals(0, heyi("report", "figures", "--unit", "元", "--sort", "value", "--json"), err);
        List<BigDecimal> values = new ArrayList<>();
        json().get("figures").forEach(each -> values.add(each.get("value").decimalValue()));
        assertTrue(values.size() > 4);
        assertEquals(values.stream().sorted(Comparator.reverseOrder()).toList(), values);
        refused("光年", "report", "figures", "--unit", "光年");
        refused("weight", "report", "figures", "--sort", "weight");
    }

    @Test
    void besideAnotherVersion() throws IOException {
        refused("1", "report", "figures", "--with-version", "1");
        assertTrue(heyi("report", "update", SAMPLES.resolve("heping-2021-v2.txt")) != HeyiCommand.WRONG, err);
        assertEquals(0, heyi("report", "figures", "--with-version", "1", "--json"), err);
        JsonNode income = figure(json(), "6.1万元", "居民人均可支配收入");
        assertEquals("CHANGED", income.get("change").asText());
        assertEquals("6万元", income.get("former").get("text").asText());
        assertEquals(1000, income.get("difference").asInt());
        assertEquals("ONLY_FORMER", figure(json(), "329个", "标杆示范楼门").get("change").asText());
        refused("9", "report", "figures", "--with-version", "9");
        refused("--all", "report", "figures", "--with-version", "1", "--all");
    }

    @Test
    void asTables() throws IOException {
        Path xlsx = folder.resolve("figures.xlsx");
        assertEquals(0, heyi("report", "figures", "--with", SAMPLES.resolve("heping-2021-v2.txt"), "-o", xlsx), err);
        List<List<String>> rows = new ArrayList<>();
        new TableReader().read(xlsx).rows().forEach(row -> rows.add(row.cells().stream().map(TableCell::text).toList()));
        assertTrue(rows.stream().anyMatch(each -> each.contains("1448件") && each.contains("1448") && each.contains("人大代表建议和政协提案")), rows.toString());
        assertTrue(rows.stream().anyMatch(each -> each.contains("6.1万元") && each.contains("6万元")), rows.toString());
        refused("figures.xlsx", "report", "figures", "-o", xlsx);
        assertEquals(0, heyi("report", "figures", "-o", xlsx, "--force"), err);
        Path csv = folder.resolve("figures.csv");
        assertEquals(0, heyi("report", "figures", "-o", csv), err);
        assertTrue(Files.readString(csv).lines().anyMatch(each -> each.startsWith("1448件,1448,件,人大代表建议和政协提案,")), Files.readString(csv));
        refused("figures.pdf", "report", "figures", "-o", folder.resolve("figures.pdf"));
        refused("nothing.txt", "report", "figures", "--with", folder.resolve("nothing.txt"));
        refused("heping-2021.txt", "report", "figures", "--with", SAMPLES.resolve("heping-2021.txt"));
    }
}
