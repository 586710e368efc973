package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.it.Product.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins come into the product and go again, and nothing comes in that is not trusted. */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginsTest {

    private static final String EXTRAS = "org.heyi.extras";
    private static final String MEANING = "org.heyi.meaning";
    private static final Pattern TRUST = Pattern.compile("--trust ([0-9A-F:]{95})");

    @TempDir
    private static Path work;
    private static Product product;

    @BeforeAll
    static void copyProduct() {
        product = Product.copyTo(work);
    }

    private static Run install(Path site, String... more) {
        return product.run(Stream.concat(Stream.of("plugins", "install", EXTRAS, "--from", site.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private static String refused(Path site) {
        Run run = install(site).expect(2);
        assertEquals(List.of(), product.pluginFiles(), "nothing of it lies in the program's folder");
        assertEquals(1, run.err().strip().lines().filter(line -> !line.endsWith("%")).count(), run.err());
        return run.err();
    }

    private static JsonNode json(Run run) throws Exception {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    @Order(1)
    void unsignedContentIsRefused() throws Exception {
        SiteCopy site = new SiteCopy(work.resolve("unsigned")).withoutSignatures().withoutChecksums();
        String said = refused(site.folder());
        assertTrue(said.contains("没有签名"), said);
    }

    @Test
    @Order(2)
    void changedContentIsRefused() throws Exception {
        SiteCopy site = new SiteCopy(work.resolve("changed")).change((name, bytes) -> name.endsWith("messages.properties")
                || name.equals("feature.properties") ? (new String(bytes) + "#").getBytes() : bytes);
        String said = refused(site.folder());
        assertTrue(said.contains("不完好"), "by the site's checksum: " + said);
        said = refused(site.withoutChecksums().folder());
        assertTrue(said.contains("改动过") && said.contains(".properties"), "by the signature: " + said);
    }

    @Test
    @Order(3)
    void contentThatAsksForMoreThanInstallationIsRefused() throws Exception {
        SiteCopy site = new SiteCopy(work.resolve("actions")).metadata("content", xml -> xml.replaceAll(
                "<instruction key='manifest'>", "<instruction key='install'>mkdir(path:/tmp/x);</instruction>$0"));
        String said = refused(site.folder());
        assertTrue(said.contains("mkdir"), said);
    }

    @Test
    @Order(4)
    void somebodyElsesSignatureNeedsTheFingerprint() throws Exception {
        SiteCopy site = new SiteCopy(work.resolve("other")).withoutSignatures().withoutChecksums().signedBySomebodyElse();
        String said = refused(site.folder());
        Matcher way = TRUST.matcher(said);
        assertTrue(way.find() && said.contains("CN=Somebody Else"), said);
        String wrong = (way.group(1).startsWith("0") ? "1" : "0") + way.group(1).substring(1);
        install(site.folder(), "--trust", wrong).expect(2);
        assertEquals(List.of(), product.pluginFiles());

        Run unasked = install(site.folder(), "--trust", way.group(1)).expect(2);
        assertTrue(unasked.err().contains("能做的一切") && unasked.err().contains("--yes"), "nobody sits at a terminal: " + unasked.err());
        assertEquals(List.of(), product.pluginFiles());
        install(site.folder(), "--trust", way.group(1), "--yes").expect(0);
        assertEquals(3, product.pluginFiles().size(), "the feature and its two bundles");
        product.run("plugins", "remove", EXTRAS).expect(0);
        assertEquals(List.of(), product.pluginFiles());
    }

    @Test
    @Order(5)
    void theBuildsOwnSiteIsTrusted() throws Exception {
        product.run("plugins", "available").expect(2);
        Product.copy(Product.site(), product.folder().resolve("site"));
        JsonNode all = json(product.run("plugins", "available", "--json").expect(0));
        assertEquals(Set.of(EXTRAS, MEANING), Set.copyOf(all.findValuesAsText("id")));
        JsonNode offered = all.get(all.get(0).get("id").asText().equals(EXTRAS) ? 0 : 1);
        Set<String> contained = new TreeSet<>();
        offered.get("contains").forEach(each -> contained.add(each.asText()));
        assertEquals(Set.of("org.heyi.extras.promises", "org.heyi.extras.proofread"), contained);
        assertTrue(offered.get("installed").isNull());
        assertTrue(offered.get("name").asText().contains("校对"), offered.toString());

        // Whoever looks while another one installs waits.
        CompletableFuture<Run> meanwhile = CompletableFuture.supplyAsync(() -> product.run("plugins", "list"));
        product.run("plugins", "install", EXTRAS).expect(0);
        // It may come first, or find one that works from its next start on.
        assertTrue(Set.of(0, 3).contains(meanwhile.join().code()), meanwhile.join().err());
        JsonNode listed = json(product.run("plugins", "list", "--json").expect(0)).get(0);
        assertEquals(EXTRAS, listed.get("id").asText());
        assertEquals(offered.get("version").asText(), listed.get("installed").asText());
    }

    @Test
    @Order(6)
    void itsChecksFindWhatIsWrongInTheSample() throws Exception {
        product.run("report", "import", Product.root().resolve("samples/heping-2021.txt").toString()).expect(0);
        JsonNode found = json(product.run("check", "--json").expect(3)).get("findings");
        List<JsonNode> particles = Stream.iterate(0, i -> i < found.size(), i -> i + 1).map(found::get)
                .filter(f -> f.get("check").asText().equals("proofread.term")).toList();
        assertEquals(1, particles.size(), found.toString());
        assertEquals("pm2.5", particles.get(0).get("quote").asText());
        assertEquals("PM2.5", particles.get(0).get("replacement").asText());
    }

    @Test
    @Order(7)
    void aPluginGoesAgainByTheNameOfItsBundle() throws Exception {
        product.run("plugins", "remove", "org.heyi.extras.proofread").expect(0);
        assertEquals(List.of(), product.pluginFiles());
        assertEquals(0, json(product.run("plugins", "list", "--json").expect(0)).size());
        JsonNode without = json(product.run("check", "--json").expect(3));
        assertEquals(0, without.get("findings").size());
        assertTrue(without.get("unfinished").size() > 0, "the checks of the ledger had nothing to look at");
        assertTrue(product.run("plugins", "remove", "org.heyi.core").expect(2).err().contains("org.heyi.core"),
                "the program's own parts stay");
    }

    @Test
    @Order(8)
    void aSiteMayBeAZipFileAndMustBeOne() throws Exception {
        try (Stream<Path> made = Files.list(Product.site().getParent())) {
            Path zip = made.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
            install(zip).expect(0);
        }
        assertFalse(product.pluginFiles().isEmpty());
        assertTrue(install(Files.createDirectory(work.resolve("empty"))).expect(2).err().contains("empty"));
    }

    /** With its native code for this platform alone; what it says is kept beside the workspace, and the same is not asked twice. */
    @Test
    @Order(9)
    void aModelOfMeaningFindsWhatSharesNoWords() throws Exception {
        for (String body : List.of("通学距离过长，宜就近安排。", "请核实满意率的口径。", "垃圾清运不及时。")) {
            product.run("annotate", "--author", "lina", "--name", "李娜", "--group", "第一代表团", "--quote", "智慧养老服务平台",
                    "--kind", "工作建议", "--body", body).expect(0);
        }
        assertTrue(product.run("annotations", "list", "--like", "孩子上学路程太长，希望离家近一点").expect(0).out().contains("没有与"), "by words");
        product.run("plugins", "install", MEANING, "--from", Product.site().toString()).expect(0);
        assertEquals(1, product.pluginFiles().stream().filter(each -> each.contains("org.heyi.extras.meaning.linux")).count(),
                product.pluginFiles().toString());
        JsonNode found = json(product.run("annotations", "list", "--like", "孩子上学路程太长，希望离家近一点", "--json").expect(0));
        assertEquals("通学距离过长，宜就近安排。", found.get(0).get("body").asText(), found.toString());
        product.run("collate", "--clusters").expect(0);
        product.run("ledger", "similar", "--text", "上学太远").expect(0);
        product.run("plugins", "remove", MEANING).expect(0);
    }
}
