package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.heyi.plugins.Fingerprint;
import org.heyi.plugins.KnownTrust;
import org.heyi.plugins.PluginService;
import org.heyi.plugins.Restored;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Segments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog 插件: what it tells, what it asks before it does something, and what Enter alone answers. */
class PluginsTest {

    private static final String CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBPjCB5aADAgECAggBGZVp4VQNSjAKBggqhkjOPQQDAjATMREwDwYDVQQDEwhT
            dHJhbmdlcjAgFw0yNjExMjgwNjIyMzhaGA8yMTI2MTEwNDA2MjIzOFowEzERMA8G
            A1UEAxMIU3RyYW5nZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASIR7Iw75Ci
            X5jwBxTkSycrnTo8tOJBoYnTxdGwCXT0gabEo+8s/Ru+JWZnb3Z+K6Mt7fly3hpF
            7oehOxQXt1M6oyEwHzAdBgNVHQ4EFgQUIyfAvSEm12DXyJWLAondFOp8OP0wCgYI
            KoZIzj0EAwIDSAAwRQIgY5w8dO+jLjCjzAoRNUouy90nWYtzvMrhqKC0UCjSpiIC
            IQDHLqXZ0yWtHL+L+cvHDtOww49M1bZEwpicYpCDR+gauA==
            -----END CERTIFICATE-----
            """;

    private static RunningWindow window;
    private final FakePlugins plugins = new FakePlugins();

    @BeforeAll
    static void open() {
        window = RunningWindow.open(RunningWindow.fresh("plugins"));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    @BeforeEach
    void prepare() throws IOException {
        Files.deleteIfExists(Path.of(System.getProperty("heyi.state"), "plugins", "sites.txt"));
        Files.deleteIfExists(Path.of(System.getProperty("heyi.state"), "plugins", "trust.txt"));
        window.ui(() -> window.application().getContext().set(PluginService.class, plugins));
    }

    private void begin() {
        window.display().asyncExec(() -> window.execute("org.heyi.command.plugins"));
        window.await("the dialog", () -> dialog() != null && window.find(Table.class, "plugins") != null);
        idle();
    }

    @AfterEach
    void end() {
        window.ui(() -> {
            for (Shell shell : window.display().getShells()) {
                if (!shell.isDisposed() && shell != window.shell()) {
                    shell.dispose();
                }
            }
            window.application().getContext().remove(PluginService.class);
        });
    }

    // --- What stands there

    private static Shell dialog() {
        for (Shell shell : window.display().getShells()) {
            if ("plugins.dialog".equals(shell.getData("org.heyi.id"))) {
                return shell;
            }
        }
        return null;
    }

    /** The question on top of the dialog. */
    private static Shell question() {
        for (Shell shell : window.display().getShells()) {
            if (shell.isVisible() && shell.getParent() == dialog() && dialog() != null) {
                return shell;
            }
        }
        return null;
    }

    private static String words(Composite in) {
        StringBuilder all = new StringBuilder();
        for (Control each : in.getChildren()) {
            all.append(each instanceof Label label ? label.getText() : each instanceof Composite composite ? words(composite) : "");
        }
        return all.toString();
    }

    private static Button button(Composite in, String text) {
        for (Control each : in.getChildren()) {
            Button found = each instanceof Button button && button.getText().equals(text) ? button
                    : each instanceof Composite composite ? button(composite, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void idle() {
        window.await("nothing is under way", () -> !window.find(LinkButton.class, "plugins.cancel").isVisible());
    }

    private static String said() {
        return window.ui(() -> window.find(Label.class, "plugins.message").getText());
    }

    private static String details() {
        return window.ui(() -> window.find(Text.class, "plugins.details").getText());
    }

    private static List<String> row(int index) {
        return window.ui(() -> {
            Table table = window.find(Table.class, "plugins");
            return List.of(table.getItem(index).getText(0), table.getItem(index).getText(1), table.getItem(index).getText(2));
        });
    }

    // --- What is done

    private static void page(int index) {
        window.ui(() -> {
            Segments segments = find(dialog(), Segments.class);
            for (int i = 0; i < index; i++) {
                Event right = new Event();
                right.keyCode = SWT.ARROW_RIGHT;
                segments.notifyListeners(SWT.KeyDown, right);
            }
        });
        idle();
    }

    private static <T> T find(Composite in, Class<T> type) {
        for (Control each : in.getChildren()) {
            T found = type.isInstance(each) ? type.cast(each) : each instanceof Composite composite ? find(composite, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void choose(int index) {
        window.ui(() -> {
            Table table = window.find(Table.class, "plugins");
            table.setSelection(index);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void press(String id) {
        window.display().asyncExec(() -> window.find(LinkButton.class, id).press());
    }

    /** Waits for a question and answers it; Enter answers with what has the focus, which is said by its word. */
    private static String answer(String word) {
        window.await("a question", () -> question() != null);
        String asked = window.ui(() -> words(question()));
        Shell shell = window.ui(PluginsTest::question);
        window.display().asyncExec(() -> button(shell, word).notifyListeners(SWT.Selection, new Event()));
        window.await("the answer", shell::isDisposed);
        return asked;
    }

    private static String enter() {
        window.await("a question", () -> question() != null);
        return answer(window.ui(() -> question().getDefaultButton().getText()));
    }

    @Test
    void theListTellsWhatAPluginIsAndDoes() {
        plugins.put("1.0");
        plugins.missing.add(new Restored("org.example.old", "旧插件", "0.9", "只适用于0.9以前的和议"));
        begin();
        assertEquals(List.of("求和", "1.0", "正常"), row(0));
        choose(0);
        String told = details();
        for (String part : List.of("看合计", "某单位", "4 KB", "https://example.org/site", "CN=Stranger", FakePlugins.STRANGER.fingerprint().toString(),
                "审查“合计”")) {
            assertTrue(told.contains(part), part + " is missing in " + told);
        }
        assertEquals(List.of("旧插件", "0.9", "没有装回"), row(1));
        choose(1);
        assertTrue(details().contains("只适用于0.9以前的和议"), details());
    }

    @Test
    void whatAddsNothingSaysWhy() {
        plugins.put("1.0", "缺少包org.nowhere");
        begin();
        assertEquals("不起作用", row(0).get(2));
        choose(0);
        assertTrue(details().contains("缺少包org.nowhere"), details());
    }

    @Test
    void installingAsksFirstAndEnterSaysNo() {
        begin();
        assertTrue(window.ui(() -> window.find(Label.class, "plugins.empty").getText()).contains("还没有安装插件"));
        page(1);
        choose(0);
        press("plugins.act");
        String asked = enter();
        assertTrue(asked.contains("能做的一切") && asked.contains("CN=Stranger"), asked);
        window.await("it was not installed", () -> said().contains("已取消"));
        assertEquals(List.of(), plugins.done);

        press("plugins.act");
        answer("是");
        window.await("it was installed", () -> said().contains("已安装"));
        idle();
        assertEquals(List.of("install org.example.sums null"), plugins.done);
        assertEquals("已安装", row(0).get(2));
    }

    @Test
    void anOlderVersionIsAskedForWithBoth() {
        plugins.put("2.0");
        begin();
        page(1);
        choose(0);
        press("plugins.act");
        String asked = enter();
        assertTrue(asked.contains("1.0") && asked.contains("2.0"), asked);
        window.await("it stays", () -> said().contains("已取消"));
        assertEquals("2.0", plugins.installed.get(0).plugin().version());
    }

    @Test
    void trustIsAskedOnceAndRememberedWhenTicked() throws Exception {
        plugins.untrusted = certificate();
        begin();
        page(1);
        choose(0);
        press("plugins.act");
        window.await("a question", () -> question() != null);
        window.ui(() -> button(question(), "以后也信任这个证书").setSelection(true));
        window.ui(() -> button(question(), "以后也信任这个证书").notifyListeners(SWT.Selection, new Event()));
        String asked = answer("是");
        assertTrue(asked.contains(Fingerprint.of(plugins.untrusted).toString()) && asked.contains("能做的一切"), asked);
        window.await("it was installed", () -> said().contains("已安装"));
        assertTrue(plugins.trust.remember());
        assertEquals(1, plugins.trust.fingerprints().size());
        assertEquals(1, plugins.done.size());
    }

    @Test
    void theTrustedAreListedAndCanBeTrustedNoLonger() throws Exception {
        KnownTrust.own().add(List.of(FakePlugins.STRANGER));
        begin();
        press("plugins.trusted");
        window.await("the list", () -> window.find(Table.class, "plugins.trust") != null
                && window.find(Table.class, "plugins.trust").getItem(0).getText(0).equals("CN=Stranger"));
        window.ui(() -> {
            window.find(Table.class, "plugins.trust").setSelection(0);
            window.find(Table.class, "plugins.trust").notifyListeners(SWT.Selection, new Event());
            window.find(LinkButton.class, "plugins.trust.remove").press();
            assertEquals(0, window.find(Table.class, "plugins.trust").getItemCount());
        });
        assertEquals(List.of(), KnownTrust.own().all());
    }

    @Test
    void aSiteThatWasLookedAtIsThereAgain() throws IOException {
        Path site = Files.createDirectories(Path.of(System.getProperty("heyi.state")).resolveSibling("plugins-site"));
        begin();
        page(1);
        window.ui(() -> window.find(Combo.class, "plugins.site").setText(site.toString()));
        press("plugins.look");
        window.await("it is remembered", () -> window.find(Combo.class, "plugins.site").indexOf(site.toAbsolutePath().normalize().toString()) > 0);
        window.ui(() -> window.find(Combo.class, "plugins.site").setText(site.toAbsolutePath().normalize().toString()));
        window.ui(() -> window.find(LinkButton.class, "plugins.forget").press());
        assertFalse(window.ui(() -> List.of(window.find(Combo.class, "plugins.site").getItems())).contains(site.toAbsolutePath().normalize().toString()));
    }

    @Test
    void whatWasUpdatedAndWhatNotIsListed() {
        plugins.put("1.0");
        begin();
        press("plugins.update");
        String told = answer("关闭");
        assertTrue(told.contains("从 1.0 更新到 3.0") && told.contains("站点够不着"), told);
        idle();
        assertEquals("3.0", row(0).get(1));
    }

    @Test
    void whyItCannotGoIsOneSentenceWithTheDetailsBehind() {
        plugins.put("1.0");
        begin();
        choose(0);
        press("plugins.act");
        answer("是");
        window.await("the reason", () -> said().contains("另一个需要它"));
        assertFalse(said().contains("Missing requirement"));
        press("plugins.reason");
        assertTrue(answer("关闭").contains("Missing requirement"));
    }

    @Test
    void theHistoryIsGoneBackTo() {
        plugins.changed(1, null, "0.9");
        plugins.changed(2, "0.9", "1.0");
        begin();
        page(2);
        assertEquals("“求和”从 0.9 换成 1.0", row(0).get(0));
        assertEquals(List.of("最初的样子", "", "0"), row(2));
        choose(2);
        press("plugins.act");
        enter();
        assertEquals(List.of(), plugins.done);
        press("plugins.act");
        answer("是");
        window.await("what became of it", () -> said().contains("移除“求和”1.0"));
        assertEquals(List.of("revert 0"), plugins.done);
    }

    private static X509Certificate certificate() throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(CERTIFICATE.getBytes(StandardCharsets.US_ASCII)));
    }
}
