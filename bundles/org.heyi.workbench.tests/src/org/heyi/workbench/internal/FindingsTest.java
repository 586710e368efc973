package org.heyi.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.heyi.base.guard.Fault;
import org.heyi.base.guard.Guards;
import org.heyi.check.CheckContext;
import org.heyi.check.Finding;
import org.heyi.check.ReviewCheck;
import org.heyi.check.Severity;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What checks find is listed, put right as one's own amendment, and what gave no result is named. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindingsTest {

    private static final String QUOTE = "办复率";

    private static RunningWindow window;
    private static List<ServiceRegistration<ReviewCheck>> registered;

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
        public List<Finding> check(CheckContext context) {
            return rule.apply(context);
        }
    }

    @BeforeAll
    static void theSampleAndTwoChecks() {
        BundleContext context = FrameworkUtil.getBundle(FindingsTest.class).getBundleContext();
        ReviewCheck named = new Check("test.words", all -> List.of());
        registered = List.of(context.registerService(ReviewCheck.class, new Check("test.words", all -> found(named, all)), null),
                context.registerService(ReviewCheck.class, new Check("test.broken", all -> {
                    throw new IllegalStateException("broken on purpose");
                }), null));
        window = RunningWindow.sample("findings");
    }

    private static List<Finding> found(ReviewCheck check, CheckContext context) {
        Paragraph paragraph = context.paragraphs().stream().filter(each -> each.getText().contains(QUOTE)).findFirst().orElseThrow();
        int start = paragraph.getText().indexOf(QUOTE);
        return List.of(Finding.at(check, Severity.WARNING, paragraph, start, start + QUOTE.length(), "not clear").replacedBy("答复率", "办结率", ""));
    }

    @AfterAll
    static void closedAndNothingWasLogged() throws IOException {
        registered.forEach(ServiceRegistration::unregister);
        window.endWithoutErrors();
    }

    private static Table table() {
        return window.find(Table.class, "findings");
    }

    private static MenuItem[] menu() {
        Menu menu = table().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu.getItems();
    }

    @Test
    @Order(1)
    void whatIsFoundLeadsToItsWordsAndWhatGaveNoResultIsNamed() {
        window.await("the findings", () -> table() != null && table().getItemCount() == 1);
        window.ui(() -> {
            Label ran = window.find(Label.class, "findings.ran");
            assertTrue(ran.getText().contains("name of test.broken"), ran.getText());
            assertTrue(ran.getToolTipText().contains("broken on purpose"), ran.getToolTipText());
            table().setSelection(0);
            table().notifyListeners(SWT.Selection, new Event());
            assertEquals(QUOTE, window.find(StyledText.class, "reader").getSelectionText());
        });
    }

    @Test
    @Order(2)
    void aReplacementIsOnesOwnAmendmentAndCanBeUndone() {
        int before = window.ui(() -> window.document().session().getAnnotations().size());
        window.ui(() -> {
            MenuItem[] items = menu();
            assertEquals(List.of("答复率", "办结率"), Arrays.stream(items).limit(2).map(each -> each.getText().replaceAll(".*“(.*)”.*", "$1")).toList());
            assertEquals(4, items.length, "two readings, to take it out, and to comment");
            items[1].notifyListeners(SWT.Selection, new Event());
            Annotation asked = window.document().annotation();
            assertEquals(QUOTE, asked.getAnchor().getQuote());
            assertEquals(AmendmentOperation.REPLACE, asked.getAmendment().getOperation());
            assertEquals("办结率", asked.getAmendment().getText());
            assertEquals(window.document().me(), asked.getAuthor());
            assertFalse(menu()[1].isEnabled(), "it is asked for already");
            assertTrue(menu()[0].isEnabled());
        });
        window.ui(() -> window.document().undo());
        window.await("it is undone", () -> window.document().session().getAnnotations().size() == before);
        window.ui(() -> assertTrue(menu()[1].isEnabled()));
    }

    @Test
    @Order(3)
    void aPluginThatMisbehavesIsToldOnceAndCalmly() {
        window.ui(() -> {
            for (String each : List.of("one", "two")) {
                Guards.program().note(new Fault("org.example.broken", each, Fault.Kind.HANGS, "30 s", null));
            }
        });
        window.await("the notice", () -> window.find(Label.class, "notice").getText().contains("org.example.broken"));
        window.ui(() -> assertTrue(window.find(Label.class, "notice").getText().startsWith("2 "), window.find(Label.class, "notice").getText()));
    }
}
