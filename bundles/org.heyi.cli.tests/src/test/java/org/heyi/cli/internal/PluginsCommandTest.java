package org.heyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.heyi.base.HeyiException;
import org.heyi.plugins.Consent;
import org.heyi.plugins.Contribution;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.InstalledPlugin;
import org.heyi.plugins.Plugin;
import org.heyi.plugins.PluginChange;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.Restored;
import org.heyi.plugins.Signer;
import org.heyi.plugins.UnfitException;
import org.heyi.plugins.Update;
import org.junit.jupiter.api.Test;

/** What the commands on plug-ins ask, say and end with; what p2 does is tried with the product. */
class PluginsCommandTest {

    private static final Signer STRANGER = new Signer("CN=Stranger", new Fingerprint("ab".repeat(32)), false);
    private static final Signer MAKERS = new Signer("CN=Heyi", new Fingerprint("cd".repeat(32)), true);

    private final List<Object> results = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private String answer;
    private String asked;
    private String out;
    private String err;

    private static Plugin plugin(String version, String installed) {
        return new Plugin("org.a", "甲", version, "看合计", "某单位", List.of("org.a.check"), installed);
    }

    /** Answers each question with the next result; a consent is asked for first. */
    private PluginService service(Signer signer, boolean older) {
        return (PluginService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PluginService.class}, (proxy, method, args) -> {
            for (Object arg : args == null ? new Object[0] : args) {
                if (arg instanceof Consent consent && (older && !consent.mayDowngrade(plugin("1.0", "2.0"))
                        || !consent.mayInstall(plugin("1.0", null), List.of(signer)))) {
                    throw new java.util.concurrent.CancellationException();
                }
            }
            done.add(method.getName());
            Object result = results.remove(0);
            if (result instanceof RuntimeException problem) {
                throw problem;
            }
            return result;
        });
    }

    private int heyi(PluginService service, String... args) {
        Services services = new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(service);
            }
        };
        Surroundings own = new OwnProcess(args);
        Surroundings terminal = (Surroundings) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Surroundings.class},
                (proxy, method, values) -> {
                    if (method.getName().equals("ask")) {
                        asked = (String) values[0];
                        return answer;
                    }
                    try {
                        return method.invoke(own, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int code = HeyiCommand.run(args, services, said, complained, terminal);
        out = said.toString();
        err = complained.toString();
        return code;
    }

    @Test
    void somebodyElsesPluginIsAskedForAtATerminalAndTheAnswerIsNoByDefault() {
        for (String no : List.of("", "n", "no", "perhaps")) {
            answer = no;
            assertEquals(HeyiCommand.WRONG, heyi(service(STRANGER, false), "plugins", "install", "org.a"));
            assertTrue(err.contains("能做的一切") && err.contains("CN=Stranger") && asked.contains("N"), err + asked);
        }
        assertEquals(List.of(), done);
        for (String yes : List.of("y", " YES ", "是")) {
            answer = yes;
            results.add(plugin("1.0", "1.0"));
            assertEquals(HeyiCommand.DONE, heyi(service(STRANGER, false), "plugins", "install", "org.a"), err);
        }
        assertEquals(3, done.size());
    }

    @Test
    void whereNobodyCanBeAskedItHasToBeTyped() {
        assertEquals(HeyiCommand.WRONG, heyi(service(STRANGER, false), "plugins", "install", "org.a"));
        assertTrue(err.contains("--yes"), err);
        results.add(plugin("1.0", "1.0"));
        asked = null;
        assertEquals(HeyiCommand.DONE, heyi(service(STRANGER, false), "plugins", "install", "org.a", "--yes"), err);
        assertEquals(null, asked);
        results.add(plugin("1.0", "1.0"));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "install", "org.a"), err);
        assertTrue(err.contains("能做的一切") && asked == null, "told, not asked: " + err);
    }

    @Test
    void anOlderVersionHasToBeTyped() {
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, true), "plugins", "install", "org.a", "--yes"));
        assertTrue(err.contains("1.0") && err.contains("2.0") && err.contains("--downgrade"), err);
        results.add(plugin("1.0", "1.0"));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, true), "plugins", "install", "org.a", "--downgrade"), err);
    }

    @Test
    void theResolversOwnWordsAreToldWhenAskedForOnly() {
        UnfitException unfit = new UnfitException("插件“甲”装不进本程序", List.of("Missing requirement: x"), null);
        results.add(unfit);
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, false), "plugins", "install", "org.a"));
        assertFalse(err.contains("Missing"), err);
        results.add(unfit);
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, false), "plugins", "install", "org.a", "--details"));
        assertTrue(err.contains("Missing requirement: x"), err);
    }

    @Test
    void updatesEndWithWhatBecameOfAllOfThem() {
        Update updated = new Update(plugin("2.0", "2.0"), "1.0", Update.Outcome.UPDATED, null);
        Update newest = new Update(plugin("2.0", "2.0"), "2.0", Update.Outcome.NEWEST, null);
        Update failed = new Update(plugin("2.0", "2.0"), "2.0", Update.Outcome.FAILED, new HeyiException("站点够不着"));
        results.add(List.of(updated, newest));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "update"));
        assertTrue(out.contains("从1.0更新到2.0") && out.contains("已经是最新的"), out);
        results.add(List.of(updated, failed));
        assertEquals(HeyiCommand.ATTENTION, heyi(service(MAKERS, false), "plugins", "update"));
        assertTrue(err.contains("站点够不着"), err);
        results.add(List.of(failed));
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, false), "plugins", "update"));
        results.add(List.of());
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "update"));
        assertTrue(out.contains("没有安装插件"), out);
    }

    @Test
    void theListEndsWithAttentionWhereSomethingDoesNotWork() throws Exception {
        InstalledPlugin works = new InstalledPlugin(plugin("1.0", "1.0"), null, List.of(MAKERS), 1025,
                List.of(new Contribution("org.a.Check", "审查", "合计")), List.of(), false);
        results.addAll(List.of(List.of(works), List.of()));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "list"));
        for (String part : List.of("org.a", "某单位", "2 KB", "程序自带的站点", "CN=Heyi", MAKERS.fingerprint().toString(), "审查“合计”")) {
            assertTrue(out.contains(part), part + " is missing in " + out);
        }
        InstalledPlugin idle = new InstalledPlugin(plugin("1.0", "1.0"), "https://example.org", List.of(STRANGER), 1, List.of(), List.of("缺少包x"), false);
        results.addAll(List.of(List.of(idle), List.of()));
        assertEquals(HeyiCommand.ATTENTION, heyi(service(MAKERS, false), "plugins", "list"));
        assertTrue(out.contains("不起作用：缺少包x") && out.contains("https://example.org"), out);
        results.addAll(List.of(List.of(works), List.of(new Restored("org.b", "乙", "0.9", "只适用于以前的和议"))));
        assertEquals(HeyiCommand.ATTENTION, heyi(service(MAKERS, false), "plugins", "list", "--json"));
        assertEquals("只适用于以前的和议", new ObjectMapper().readTree(out).get(1).get("problems").get(0).asText());
    }

    @Test
    void revertTakesTheLastChangeBackUnlessTold() {
        PluginChange first = new PluginChange(1, Instant.EPOCH, List.of(new PluginChange.Step("org.a", "甲", null, "1.0")));
        results.addAll(List.of(List.of(first), List.of(new PluginChange.Step("org.a", "甲", "1.0", null))));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "revert"));
        assertTrue(out.contains("移除“甲”1.0"), out);
        results.add(List.of());
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, false), "plugins", "revert"), "nothing was changed");
        results.add(List.of(first));
        assertEquals(HeyiCommand.DONE, heyi(service(MAKERS, false), "plugins", "history"));
        assertTrue(out.startsWith("1\u3000") && out.contains("安装“甲”1.0"), out);
        assertEquals(HeyiCommand.WRONG, heyi(service(MAKERS, false), "plugins", "revert", "abc"));
    }
}
