package org.heyi.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.heyi.model.review.Session;
import org.heyi.testdata.ManyComments;
import org.heyi.testdata.SampleSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page does in a browser; skipped where no Chromium is installed. */
class AnnotatedHtmlInBrowserTest {

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Browser.installed() != null, "no Chromium is installed: the page is not tested in a browser");
        browser = Browser.open(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(Session session, int width, boolean dark) throws Exception {
        Path file = folder.resolve("page.html");
        Files.write(file, AnnotatedHtmlTest.bytes(AnnotatedHtmlTest.request(session)));
        browser.call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        browser.call("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        browser.show(file);
    }

    private static String status() throws Exception {
        return browser.eval("document.getElementById('status').textContent").asText();
    }

    private static void search(String words) throws Exception {
        browser.eval("(() => { const s = document.getElementById('search'); s.value = '" + words
                + "'; s.dispatchEvent(new Event('input', { bubbles: true })); })()");
    }

    private static String axe() throws IOException {
        try (InputStream in = AnnotatedHtmlInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingHindersPeopleByTheRulesOfAccessibility() throws Exception {
        for (int width : new int[] {1280, 390}) {
            for (boolean dark : new boolean[] {false, true}) {
                show(SampleSession.load(), width, dark);
                browser.eval("document.getElementById('next').click(); document.querySelectorAll('mark')[4].click()");
                browser.eval(axe() + ";0");
                JsonNode violations = browser.eval("axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html)))");
                assertEquals(0, violations.size(), width + (dark ? " dark: " : " light: ") + violations);
            }
        }
    }

    @Test
    void countsFollowSearchAndChoices() throws Exception {
        show(SampleSession.load(), 1280, false);
        assertEquals("显示 50 条，共 50 条", status());
        int all = browser.eval("document.querySelectorAll('mark.one, mark.some, mark.many').length").asInt();
        search("抗疫");
        assertEquals("显示 1 条，共 50 条", status());
        assertEquals(1, browser.eval("document.querySelectorAll('#list > li').length").asInt());
        assertEquals(1, browser.eval("document.querySelectorAll('mark.one, mark.some, mark.many').length").asInt());
        search("");
        browser.eval("(() => { const k = document.getElementById('kind'); k.selectedIndex = 1; k.dispatchEvent(new Event('input', { bubbles: true })); "
                + "document.getElementById('decision').dispatchEvent(new Event('pointerdown')); })()");
        int left = Integer.parseInt(status().replaceAll("\\D+", " ").strip().split(" ")[0]);
        List<Integer> parts = new ArrayList<>();
        browser.eval("[...document.getElementById('decision').options].slice(1).map(o => +o.textContent.match(/（(\\d+)）$/)[1])")
                .forEach(each -> parts.add(each.asInt()));
        assertEquals(left, parts.stream().mapToInt(Integer::intValue).sum());
        assertTrue(left > 0 && left < 50 && all > 1);
        search("没有这几个字");
        assertEquals("没有符合条件的批注，共 50 条", status());
        assertEquals(0, browser.eval("document.querySelectorAll('mark.one, mark.some, mark.many').length").asInt());
    }

    @Test
    void theKeysLeadFromCommentToComment() throws Exception {
        show(SampleSession.load(), 1280, false);
        String key = "document.dispatchEvent(new KeyboardEvent('keydown', { key: '%s', altKey: true, bubbles: true }))";
        for (int i = 0; i < 5; i++) {
            browser.eval(key.formatted("ArrowDown"));
        }
        browser.eval(key.formatted("ArrowUp"));
        assertEquals("c4", browser.eval("document.activeElement.id").asText());
        assertEquals("c4", browser.eval("document.querySelector('[aria-current]').id").asText());
        String quote = browser.eval("document.querySelector('[aria-current] blockquote').textContent").asText();
        assertEquals(quote, browser.eval("[...document.querySelectorAll('mark.on')].map(m => m.textContent).join('')").asText());
        assertTrue(browser.eval("(() => { const r = document.querySelector('mark.on').getBoundingClientRect(); "
                + "return r.top >= 0 && r.bottom <= innerHeight; })()").asBoolean(), "the passage is in view");
    }

    @Test
    void paperGetsEveryCommentThatIsShown() throws Exception {
        show(ManyComments.session(300), 1280, false);
        assertTrue(browser.eval("document.querySelectorAll('#list > li').length").asInt() < 100, "only what is looked at");
        browser.eval("dispatchEvent(new Event('beforeprint'))");
        assertEquals(300, browser.eval("document.querySelectorAll('#list > li').length").asInt());
    }

    /** The best of several, since the machine has other things to do; most of a run is the browser's laying out. */
    @Test
    void fiveThousandCommentsAreFilteredAtOnce() throws Exception {
        show(ManyComments.session(5_000), 1280, false);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            search(i % 2 == 0 ? "数据" : "建议 教育");
            JsonNode taken = browser.eval("(() => { const s = document.getElementById('search'); s.value += ' '; const b = performance.now(); "
                    + "s.dispatchEvent(new Event('input', { bubbles: true })); document.body.offsetHeight; return performance.now() - b; })()");
            best = Math.min(best, taken.asDouble());
        }
        assertTrue(best < 100, best + " ms");
    }
}
