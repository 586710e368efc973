package org.heyi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

/** Plug-ins in the course of time: newer and older versions, what is remembered of them, and programs that take the place of others. */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginLifeTest {

    private static final String EXTRAS = "org.heyi.extras";
    private static final Pattern TRUST = Pattern.compile("--trust ([0-9A-F:]{95})");

    @TempDir
    private static Path work;
    private static Product product;
    private static Path older;
    private static Path newer;
    private static String fingerprint;

    @BeforeAll
    static void sites() throws Exception {
        product = Product.copyTo(work);
        older = site("older", "1.0.1.1", (name, bytes) -> bytes);
        newer = site("newer", "1.0.1.2", (name, bytes) -> bytes);
    }

    private static Path site(String name, String version, BiFunction<String, byte[], byte[]> change) throws Exception {
        return new SiteCopy(work.resolve(name)).withVersion(version).change(change).signedBySomebodyElse().folder();
    }

    private static byte[] edit(byte[] text, String from, String to) {
        String before = new String(text, StandardCharsets.UTF_8);
        assertTrue(before.contains(from), before);
        return before.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static Run install(Path site, String... more) {
        return product.run(args(List.of("plugins", "install", EXTRAS, "--from", site.toString()), more));
    }

    private static Run update(String... more) {
        return product.run(args(List.of("plugins", "update"), more));
    }

    private static String[] args(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static JsonNode json(Run run) throws Exception {
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode listed(int code) throws Exception {
        return json(product.run("plugins", "list", "--json").expect(code)).get(0);
    }

    @Test
    @Order(1)
    void trustIsRememberedWhenAskedForAndTakenBack() throws Exception {
        Matcher way = TRUST.matcher(install(older).expect(2).err());
        assertTrue(way.find());
        fingerprint = way.group(1);
        install(older, "--trust", fingerprint, "--yes").expect(0);
        assertTrue(product.run("plugins", "trust", "list").expect(0).out().contains("--remember"), "one installation is no lasting trust");
        install(newer, "--yes").expect(2);

        install(newer, "--trust", fingerprint, "--remember", "--yes").expect(0);
        JsonNode trusted = json(product.run("plugins", "trust", "list", "--json").expect(0));
        assertEquals(1, trusted.size());
        assertEquals(fingerprint, trusted.get(0).get("fingerprint").asText());
        assertEquals("CN=Somebody Else", trusted.get(0).get("name").asText());
        assertTrue(Files.readString(work.resolve(".heyi/state/plugins/trust.txt")).contains("CN=Somebody Else"), "for people to read");
    }

    @Test
    @Order(2)
    void theListTellsWhereItIsFromWhoSignedItAndWhatItAdds() throws Exception {
        JsonNode extras = listed(0);
        assertEquals("1.0.1.2", extras.get("installed").asText());
        assertEquals(newer.toString(), extras.get("site").asText());
        assertEquals(fingerprint, extras.get("signers").get(0).get("fingerprint").asText());
        assertFalse(extras.get("signers").get(0).get("own").asBoolean());
        assertEquals("Heyi", extras.get("provider").asText());
        assertTrue(extras.get("bytes").asLong() > 10_000, extras.toString());
        assertTrue(extras.get("adds").findValuesAsText("name").contains("合计勾稽"), extras.toString());
        assertEquals(0, extras.get("problems").size());
        String said = product.run("plugins", "list").expect(0).out();
        assertTrue(said.contains("审查“合计勾稽”") && said.contains(newer.toString()) && said.contains(fingerprint), said);
    }

    @Test
    @Order(3)
    void nothingBecomesOlderUnasked() throws Exception {
        for (Run refused : List.of(install(older, "--yes").expect(2), update("--from", older.toString(), "--yes").expect(2))) {
            assertTrue(refused.err().contains("1.0.1.2") && refused.err().contains("1.0.1.1") && refused.err().contains("--downgrade"),
                    refused.err());
        }
        assertEquals("1.0.1.2", listed(0).get("installed").asText());
        install(older, "--downgrade", "--yes").expect(0);
        assertEquals("1.0.1.1", listed(0).get("installed").asText());
    }

    @Test
    @Order(4)
    void anUpdateComesFromTheSiteItCameFrom() throws Exception {
        assertTrue(update().expect(0).out().contains("1.0.1.1已经是最新的"));
        JsonNode updated = json(update(EXTRAS, "--from", newer.toString(), "--json").expect(0)).get(0);
        assertEquals("updated", updated.get("outcome").asText());
        assertEquals("1.0.1.1", updated.get("from").asText());
        assertEquals("1.0.1.2", updated.get("to").asText());
        assertEquals(newer.toString(), listed(0).get("site").asText());

        Path away = Files.move(newer, work.resolve("away"));
        Run gone = update().expect(2);
        assertTrue(gone.err().contains("没有更新") && gone.err().contains(newer.toString()), gone.err());
        assertEquals("1.0.1.2", listed(0).get("installed").asText());
        Files.move(away, newer);
        assertTrue(update("org.nowhere").expect(2).err().contains("org.nowhere"));
    }

    @Test
    @Order(5)
    void theHistoryIsListedAndGoneBackTo() throws Exception {
        JsonNode changes = json(product.run("plugins", "history", "--json").expect(0));
        assertEquals(4, changes.size(), changes.toString());
        assertEquals("1.0.1.2", changes.get(2).get("steps").get(0).get("from").asText());
        assertEquals("1.0.1.1", changes.get(2).get("steps").get(0).get("to").asText());

        Files.move(older, work.resolve("older-away"));
        product.run("plugins", "revert").expect(0);
        assertEquals("1.0.1.1", listed(0).get("installed").asText(), "from the jars that were kept");
        assertEquals(older.toString(), listed(0).get("site").asText());
        Files.move(work.resolve("older-away"), older);
        product.run("plugins", "revert", "0").expect(0);
        assertEquals(List.of(), product.pluginFiles());
        product.run("plugins", "revert", "2").expect(0);
        assertEquals("1.0.1.2", listed(0).get("installed").asText());
        Run none = product.run("plugins", "revert", "99").expect(2);
        assertTrue(none.err().contains("99"), none.err());
        assertTrue(product.run("plugins", "revert", "7").expect(0).out().contains("没有更改"));
    }

    @Test
    @Order(6)
    void aProgramThatTakesThePlaceOfAnotherHasItsPlugins() throws Exception {
        product = product.anew();
        assertEquals(List.of(), product.pluginFiles());
        Run first = product.run("check", "--json");
        assertTrue(first.err().contains("已装回") && first.err().contains("1.0.1.2"), first.err());
        assertEquals("1.0.1.2", listed(0).get("installed").asText());
        assertFalse(product.run("plugins", "list").expect(0).err().contains("已装回"), "once");

        product.run("plugins", "remove", EXTRAS).expect(0);
        product = product.anew();
        assertEquals("", product.run("plugins", "list").expect(0).err(), "what was removed stays so");
        assertEquals(List.of(), product.pluginFiles());
    }

    @Test
    @Order(7)
    void whatDoesNotFitTheNewProgramIsNamedWithTheReason() throws Exception {
        install(newer, "--yes").expect(0);
        Path kept = work.resolve(".heyi/state/plugins/kept/org.heyi.extras/1.0.1.2");
        for (String[] each : new String[][] {{"[0.5.0,0.9.0)", "只适用于0.9.0以前的和议"}, {"[7.0.0,8.0.0)", "需要和议7.0.0或更新的版本"}}) {
            SiteCopy.rewriteMetadata(kept.resolve("content.jar"), "content.xml",
                    xml -> xml.replaceFirst("(name='org.heyi.check' range=')[^']*", "$1" + each[0]));
            product = product.anew();
            Run start = product.run("plugins", "list").expect(3);
            assertTrue(start.err().contains(each[1]) && start.out().contains(each[1]) && !start.err().contains("Missing requirement"),
                    start.err() + start.out());
        }
        product.run("plugins", "remove", EXTRAS).expect(0);
        product.run("plugins", "list").expect(0);
    }

    @Test
    @Order(8)
    void whatItNeedsAndNobodyHasIsSaidInThePersonsLanguage() throws Exception {
        Path site = new SiteCopy(work.resolve("unfit")).metadata("content",
                xml -> xml.replaceFirst("(name=')org.heyi.check(' range=')", "$1org.heyi.nowhere$2")).folder();
        Run refused = install(site, "--details").expect(2);
        assertTrue(refused.err().contains("需要org.heyi.nowhere") && refused.err().contains("Missing requirement"), refused.err());
        Run english = product.run(Map.of("HEYI_LANG", "en"), "plugins", "install", EXTRAS, "--from", site.toString()).expect(2);
        assertTrue(english.err().contains("needs org.heyi.nowhere, which neither") && !english.err().contains("Missing requirement"),
                "unless asked for: " + english.err());
    }

    @Test
    @Order(9)
    void whatAddsNothingIsListedWithTheReason() throws Exception {
        broken("1.0.2.1", "缺少包org.nowhere", (name, bytes) ->
                isBundle(name, bytes) ? edit(bytes, "Import-Package: ", "Import-Package: org.nowhere,") : bytes);
        broken("1.0.2.2", "Service-Component", (name, bytes) ->
                isBundle(name, bytes) ? edit(bytes, "Service-Component: ", "X-Component: ") : bytes);
        broken("1.0.2.3", "Bundle-ActivationPolicy", (name, bytes) ->
                isBundle(name, bytes) ? edit(bytes, "Bundle-ActivationPolicy: lazy", "X-Policy: lazy") : bytes);
        broken("1.0.2.4", "缺少服务java.util.Timer", (name, bytes) -> name.startsWith("OSGI-INF/") && name.endsWith(".xml")
                ? edit(bytes, "</scr:component>", "<reference name=\"T\" interface=\"java.util.Timer\" field=\"t\"/></scr:component>") : bytes);
        broken("1.0.2.5", "没有声明", (name, bytes) -> name.startsWith("OSGI-INF/") && name.endsWith(".xml")
                ? edit(bytes, "http://www.osgi.org/xmlns/scr/", "urn:none:")
                : isBundle(name, bytes) ? edit(bytes, "Service-Component: ", "X-Component: ") : bytes);
    }

    @Test
    @Order(10)
    void anExtensionIsListedAndOneThatTheProgramPassesOverIsNamed() throws Exception {
        String extension = "<?xml version=\"1.0\"?><plugin><extension point=\"org.eclipse.e4.workbench.model\"/></plugin>";
        Path without = new SiteCopy(work.resolve("extension-1")).withVersion("1.0.3.1").add("org.heyi.extras.proofread", "plugin.xml", extension)
                .signedBySomebodyElse().folder();
        install(without, "--yes").expect(0);
        JsonNode extras = listed(3);
        assertTrue(extras.get("problems").toString().contains("singleton:=true"), extras.toString());
        assertFalse(ofProofread(extras).isEmpty(), "the rest of it works");
        Path with = new SiteCopy(work.resolve("extension-2")).withVersion("1.0.3.2").add("org.heyi.extras.proofread", "plugin.xml", extension)
                .change((name, bytes) -> isBundle(name, bytes) ? edit(bytes, "Bundle-SymbolicName: org.heyi.extras.proofread",
                        "Bundle-SymbolicName: org.heyi.extras.proofread;singleton:=true") : bytes).signedBySomebodyElse().folder();
        install(with, "--yes").expect(0);
        extras = listed(0);
        assertTrue(extras.get("adds").findValuesAsText("point").contains("org.eclipse.e4.workbench.model"), extras.toString());
        assertTrue(extras.get("adds").findValuesAsText("kind").contains("窗口里的菜单或视图"), extras.toString());
    }

    @Test
    @Order(11)
    void whatWasChangedAfterwardsIsNamed() throws Exception {
        Path jar;
        try (Stream<Path> jars = Files.list(product.folder().resolve("plugins"))) {
            jar = jars.filter(each -> each.getFileName().toString().startsWith("org.heyi.extras.proofread_")).findFirst().orElseThrow();
        }
        byte[] before = Files.readAllBytes(jar);
        try (FileSystem in = FileSystems.newFileSystem(jar)) {
            Files.writeString(in.getPath("plugin.xml"), "<plugin/>");
        }
        assertTrue(listed(3).get("problems").toString().contains("改动过"), "by its signature");
        Files.write(jar, before);
        listed(0);
    }

    @Test
    @Order(11)
    void whatWasSwitchedOffSaysSo() throws Exception {
        Path off = Files.writeString(work.resolve(".heyi/state/plugins-off.txt"),
                "org.heyi.extras.proofread\t2026-03-01T08:00:00Z\t要结束程序\n");
        JsonNode extras = listed(3);
        assertEquals(List.of(), ofProofread(extras), extras.toString());
        assertTrue(extras.get("problems").toString().contains("要结束程序") && extras.toString().contains("heyi plugins on"), extras.toString());
        Files.delete(off);
        listed(0);
    }

    @Test
    @Order(12)
    void whatAnotherPluginNeedsStays() throws Exception {
        Path site = new SiteCopy(work.resolve("needs")).metadata("content", xml -> xml.replaceFirst(
                "namespace='java.package' name='org.heyi.collation.similar'", "namespace='osgi.bundle' name='org.heyi.extras.proofread'")).folder();
        product.run("plugins", "install", "org.heyi.meaning", "--from", site.toString()).expect(0);
        Run refused = product.run("plugins", "remove", EXTRAS).expect(2);
        assertTrue(refused.err().contains("不能移除") && refused.err().contains("和议扩展：语义”需要")
                && refused.err().contains("org.heyi.extras.proofread"), refused.err());
        assertEquals("1.0.3.2", listed(0).get("installed").asText());
        product.run("plugins", "remove", "org.heyi.meaning").expect(0);
    }

    /** What the bundle adds that these tests break; the other one of the plug-in looks at promises, and is as it was. */
    private static List<String> ofProofread(JsonNode plugin) {
        return plugin.get("adds").findValuesAsText("name").stream().filter(each -> !each.equals("去年的承诺")).toList();
    }

    private static boolean isBundle(String name, byte[] bytes) {
        return name.equals("META-INF/MANIFEST.MF")
                && new String(bytes, StandardCharsets.UTF_8).contains("Bundle-SymbolicName: org.heyi.extras.proofread");
    }

    private static void broken(String version, String reason, BiFunction<String, byte[], byte[]> change) throws Exception {
        install(site("broken-" + version, version, change), "--yes").expect(0);
        JsonNode extras = listed(3);
        assertEquals(List.of(), ofProofread(extras), extras.toString());
        assertTrue(extras.get("problems").toString().contains(reason), extras.get("problems").toString());
    }

    @Test
    @Order(13)
    void sitesAreRememberedAndTrustIsTakenBack() {
        product.run("plugins", "sites", "add", newer.toString()).expect(0);
        product.run("plugins", "sites", "add", "https://example.org/site").expect(0);
        String sites = product.run("plugins", "sites", "list").expect(0).out();
        assertEquals(List.of(newer.toString(), "https://example.org/site"), sites.lines().toList());
        product.run("plugins", "sites", "remove", "https://example.org/site").expect(0);
        assertTrue(product.run("plugins", "sites", "remove", "https://example.org/site").expect(2).err().contains("example.org"));
        assertTrue(product.run("plugins", "sites", "add", work.resolve("nowhere").toString()).expect(2).err().contains("nowhere"));

        product.run("plugins", "trust", "remove", fingerprint).expect(0);
        install(newer, "--downgrade", "--yes").expect(2);
        product.run("plugins", "trust", "remove", fingerprint).expect(2);
        product.run("plugins", "trust", "remove", "abc").expect(2);
    }
}
