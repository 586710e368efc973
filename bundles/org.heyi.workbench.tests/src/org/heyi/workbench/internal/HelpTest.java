package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.internal.help.Keys;
import org.heyi.workbench.widgets.LinkButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first page, the guide, the list of keys and the settings. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HelpTest {

    private static final String EXPORT = "org.heyi.binding.file.export";

    private static RunningWindow window;

    @BeforeAll
    static void anEmptyWorkspaceIsOpen() {
        window = RunningWindow.open(RunningWindow.fresh("help"));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        window.endWithoutErrors();
    }

    private static Keys keys() {
        return new Keys(window.application(), window.application().getContext().get(EBindingService.class));
    }

    private static Preferences preferences() {
        return window.application().getContext().get(Preferences.class);
    }

    private static void closeShell(Class<? extends Control> type, String id) {
        window.ui(() -> window.find(type, id).getShell().close());
        window.await(id + " is closed", () -> window.find(type, id) == null);
    }

    private static void openSettings() {
        // The dialog keeps whoever opens it.
        window.display().asyncExec(() -> window.execute("org.heyi.command.window.settings"));
        window.await("the settings", () -> window.find(Combo.class, "settings.size") != null);
    }

    private static void end(int button) {
        window.ui(() -> {
            Dialog dialog = (Dialog) window.find(Combo.class, "settings.size").getShell().getData();
            Event event = new Event();
            event.type = SWT.Selection;
            window.find(org.eclipse.swt.widgets.Button.class, button == 0 ? "settings.ok" : "settings.cancel").notifyListeners(SWT.Selection, event);
            return dialog;
        });
        window.await("the settings are closed", () -> window.find(Combo.class, "settings.size") == null);
    }

    @Test
    @Order(1)
    void theFirstPageOffersAReportFirst() {
        window.await("the first page", () -> window.find(LinkButton.class, "welcome.import") != null);
        window.ui(() -> {
            LinkButton report = window.find(LinkButton.class, "welcome.import");
            List<LinkButton> others = List.of("take", "open", "ledger", "sample").stream()
                    .map(each -> window.find(LinkButton.class, "welcome." + each)).toList();
            for (LinkButton each : others) {
                assertTrue(report.toDisplay(0, 0).y < each.toDisplay(0, 0).y, each.getText());
                assertTrue(each.isVisible() && each.getSize().x >= each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, each.getText());
            }
        });
        window.execute("org.heyi.command.demo");
        window.await("the sample", () -> window.document().version() != null && window.desk().equals(ElementIds.PERSPECTIVE_REVIEW));
        window.beSomebody();
    }

    @Test
    @Order(2)
    void theGuideOpensWhereOneIs() {
        for (Map.Entry<String, String> each : new TreeMap<>(Map.of(ElementIds.PERSPECTIVE_REVIEW, "03-comments",
                ElementIds.PERSPECTIVE_COLLATION, "04-collation", ElementIds.PERSPECTIVE_LEDGER, "07-ledger")).entrySet()) {
            if (!window.desk().equals(each.getKey())) {
                window.show(each.getKey());
            }
            window.execute("org.heyi.command.help.guide");
            window.await("the guide", () -> window.find(Tree.class, "guide.outline") != null);
            window.ui(() -> {
                assertEquals(each.getValue(), window.find(Tree.class, "guide.outline").getSelection()[0].getData());
                String title = window.find(Tree.class, "guide.outline").getSelection()[0].getText();
                assertTrue(window.find(StyledText.class, "guide.page").getText().startsWith(title), title);
            });
            closeShell(Tree.class, "guide.outline");
        }
    }

    @Test
    @Order(3)
    void wordsAreFoundOnOtherPagesAndOneGoesBack() {
        window.show(ElementIds.PERSPECTIVE_REVIEW);
        window.execute("org.heyi.command.help.guide");
        window.await("the guide", () -> window.find(Tree.class, "guide.outline") != null);
        window.ui(() -> {
            window.find(Text.class, "guide.find").setText("小标宋");
            StyledText page = window.find(StyledText.class, "guide.page");
            assertEquals("小标宋", page.getSelectionText());
            assertTrue(page.getText().startsWith("建议和提案台账"), page.getText());
            Tree outline = window.find(Tree.class, "guide.outline");
            Event event = new Event();
            event.item = outline.getItem(0);
            outline.notifyListeners(SWT.Selection, event);
            assertTrue(page.getText().startsWith("开始"));
            window.find(LinkButton.class, "guide.back").press();
            assertTrue(page.getText().startsWith("建议和提案台账"));
        });
        closeShell(Tree.class, "guide.outline");
    }

    @Test
    @Order(4)
    void everyBindingIsListedWithItsKeys() {
        // Keys are in force once the window is active, which another one was until now.
        window.await("the keys", () -> keys().commands().stream().noneMatch(each -> each.keys().isEmpty()));
        window.ui(() -> {
            List<MKeyBinding> listed = keys().commands().stream().flatMap(each -> each.bindings().stream()).toList();
            List<MKeyBinding> model = window.application().getBindingTables().stream().flatMap(each -> each.getBindings().stream()).toList();
            assertEquals(model.size(), listed.size());
            assertTrue(listed.containsAll(model));
            for (Keys.Entry each : keys().commands()) {
                assertEquals(each.bindings().size(), each.keys().size(), each.toString());
            }
        });
    }

    @Test
    @Order(5)
    void theGuideListsTheKeysThatAreInForce() throws IOException {
        String chapter;
        try (InputStream in = Keys.class.getResourceAsStream("/docs/guide/03-comments.md")) {
            chapter = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String section = chapter.substring(chapter.indexOf("## 快捷键"), chapter.indexOf("## 类型"));
        Map<String, String> written = section.lines().filter(each -> each.contains("`") && each.startsWith("|")).map(each -> each.split("\\|"))
                .collect(Collectors.toMap(each -> each[1].strip(), each -> each[2].strip().replace("`", ""), (a, b) -> a, TreeMap::new));
        Map<String, String> inForce = window.ui(() -> keys().commands().stream().collect(
                Collectors.toMap(Keys.Entry::name, each -> String.join("、", each.keys()), (a, b) -> a + " and " + b, TreeMap::new)));
        assertEquals(inForce, written);
    }

    @Test
    @Order(6)
    void theListIsSearched() {
        window.execute("org.heyi.command.help.keys");
        window.await("the keys", () -> window.find(Table.class, "keys.list") != null);
        window.ui(() -> {
            Table list = window.find(Table.class, "keys.list");
            int all = list.getItemCount();
            window.find(Text.class, "keys.search").setText("ctrl+alt+m");
            assertEquals(2, list.getItemCount());
            assertTrue(list.getItem(1).getText(0).contains("批注所选文字"), list.getItem(1).getText(0));
            window.find(Text.class, "keys.search").setText("");
            assertEquals(all, list.getItemCount());
            assertTrue(all > keys().commands().size());
        });
        closeShell(Table.class, "keys.list");
    }

    @Test
    @Order(7)
    void keysAreOthersAtOnceAndTheirOwnAgain() {
        // The window in which they hold comes to the front again after the one before is closed.
        window.await("the keys hold", () -> export().equals(List.of("Ctrl+E")));
        window.ui(() -> {
            EBindingService service = window.application().getContext().get(EBindingService.class);
            MKeyBinding export = keys().commands().stream().flatMap(each -> each.bindings().stream())
                    .filter(each -> each.getElementId().equals(EXPORT)).findFirst().orElseThrow();
            preferences().keys(export, "CTRL+SHIFT+E");
            assertEquals(List.of("Ctrl+Shift+E"), export());
            assertEquals("org.heyi.command.file.export", service.getPerfectMatch(service.createSequence("CTRL+SHIFT+E")).getParameterizedCommand().getId());
            assertEquals(null, service.getPerfectMatch(service.createSequence("CTRL+E")));
            preferences().ownKeys();
            assertEquals(List.of("Ctrl+E"), export());
            assertEquals(Map.of(), preferences().settings().keys());
        });
    }

    private static List<String> export() {
        return keys().commands().stream().filter(each -> each.bindings().get(0).getElementId().equals(EXPORT)).findFirst().orElseThrow().keys();
    }

    @Test
    @Order(8)
    void whatIsSetHoldsAtOnceAndCancelPutsItBack() {
        Map<String, String> before = window.ui(() -> preferences().copy());
        String font = window.ui(() -> Faces.of(window.display()).name(Faces.Face.BODY));
        openSettings();
        window.ui(() -> {
            choose("settings.size", "150 %");
            assertEquals(150, window.document().zoom());
            Combo fonts = window.find(Combo.class, "settings.font");
            String other = List.of(fonts.getItems()).stream().skip(1).filter(each -> !each.equals(font)).findFirst().orElseThrow();
            choose("settings.font", other);
            assertEquals(other, Faces.of(window.display()).name(Faces.Face.BODY));
            window.find(Text.class, "settings.export").setText("/tmp");
            preferences().theme(Settings.THEME_DARK);
            preferences().colour(AnnotationKind.WORDING, new RGB(200, 0, 120));
            assertNotEquals(before, preferences().copy());
            assertTrue(Palette.of(window.display()).dark());
        });
        end(1);
        window.ui(() -> {
            assertEquals(before, preferences().copy());
            assertEquals(100, window.document().zoom());
            assertEquals(font, Faces.of(window.display()).name(Faces.Face.BODY));
            assertSame(Palette.LIGHT, Palette.of(window.display()));
        });
    }

    private static void choose(String combo, String item) {
        Combo found = window.find(Combo.class, combo);
        found.select(found.indexOf(item));
        assertEquals(item, found.getText());
        found.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    @Order(9)
    void whatIsSetIsRemembered() {
        openSettings();
        window.ui(() -> choose("settings.size", "125 %"));
        end(0);
        window.ui(() -> {
            assertEquals(125, preferences().settings().zoom());
            assertEquals(125, window.document().zoom());
            preferences().zoom(100);
            assertEquals(100, preferences().settings().zoom());
        });
    }

    @Test
    @Order(10)
    void anyColourCanBeRead() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (RGB wanted : List.of(new RGB(255, 255, 0), new RGB(0, 0, 0), new RGB(255, 255, 255), new RGB(0, 60, 255), new RGB(120, 120, 120))) {
                Palette with = palette.with(Map.of(AnnotationKind.FACT, wanted));
                Color mark = with.mark(AnnotationKind.FACT);
                assertTrue(Palette.contrast(mark, with.ground(AnnotationKind.FACT)) >= 4.5, wanted + " " + mark + " dark: " + palette.dark());
                assertTrue(Palette.contrast(mark, with.chrome()) >= 4.5, wanted + " " + mark + " dark: " + palette.dark());
                assertEquals(palette.mark(AnnotationKind.TYPO), with.mark(AnnotationKind.TYPO));
            }
        }
    }
}
