package org.heyi.workbench.ledger.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.ledger.Lifecycle;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Rights;
import org.heyi.workbench.ReviewDocument;

/** The steps that are legal now, for the person at the window. The secretariat and the like enter what others do, too. */
final class NextSteps {

    private static final Texts TEXTS = Texts.of(NextSteps.class);

    private NextSteps() {
    }

    private static Role role(ReviewDocument document) {
        return document.may("suggestion.record", null) ? null : document.me().getRole();
    }

    /**
     * @param document where the item is
     * @param item an item
     * @return what may be done with it next, in the order of a life
     */
    static List<EventType> next(ReviewDocument document, Suggestion item) {
        if (document.me() != null && !Rights.concerns(document.archive(), item, document.actor())) {
            return List.of();
        }
        Role mine = role(document);
        Set<EventType> next = new LinkedHashSet<>();
        for (Role each : mine == null ? Role.values() : new Role[] {mine}) {
            Lifecycle.nextSteps(item, each).forEach(step -> next.add(step.event()));
        }
        if (item.getNumber() != null && !item.getNumber().isBlank()) {
            next.remove(EventType.NUMBER);
        }
        if (item.getCoSigners().isEmpty()) {
            next.remove(EventType.CONFIRM);
            next.remove(EventType.LEAVE);
        }
        return next.stream().sorted().toList();
    }

    /**
     * Asks for what a step needs, and makes it.
     *
     * @param shell the window
     * @param document where the item is
     * @param item the item
     * @param step the step
     */
    static void take(Shell shell, ReviewDocument document, Suggestion item, EventType step) {
        new StepDialog(shell, document, item, step, role(document)).open();
    }

    /**
     * @param on where it shall be shown
     * @param document where the selected item is
     * @return a menu of the steps
     */
    static Menu menu(Control on, ReviewDocument document) {
        Menu menu = new Menu(on);
        Suggestion item = document.suggestion();
        List<EventType> next = next(document, item);
        for (EventType step : next) {
            MenuItem entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(TEXTS.get("step.menu", Labels.of(step)));
            entry.addListener(SWT.Selection, event -> take(on.getShell(), document, item, step));
        }
        if (next.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(TEXTS.get("step.noneLegal"));
            none.setEnabled(false);
        }
        menu.addListener(SWT.Hide, event -> on.getDisplay().asyncExec(menu::dispose));
        return menu;
    }
}
