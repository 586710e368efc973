package org.heyi.workbench.collation.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.heyi.model.review.Decision;
import org.heyi.workbench.Documents;

/** What the keys do in the table: one decides, one selects all, some merge. */
final class TableKeys {

    private TableKeys() {
    }

    /** @param all selects every row */
    static void install(Table table, Documents documents, IEventBroker events, Merging merging, Runnable all) {
        table.addListener(SWT.KeyDown, event -> {
            if (documents.current() != null && (isAll(event, all) || merging.key(event) || decides(event, documents, events, merging))) {
                event.doit = false;
            }
        });
    }

    private static boolean isAll(Event event, Runnable all) {
        boolean asked = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'a';
        if (asked) {
            all.run();
        }
        return asked;
    }

    private static boolean decides(Event event, Documents documents, IEventBroker events, Merging merging) {
        int digit = event.character - '1';
        boolean plain = event.stateMask == 0;
        if (plain && digit >= 0 && digit < Decision.values().length && documents.current().annotation() != null) {
            if (!merging.isPicking()) {
                events.send(DecisionPart.DECIDE, Decision.values()[digit]);
            }
            return true;
        }
        if (plain && event.character == '0') {
            events.send(DecisionPart.ADOPT_AS_SEEN, documents.current());
            return true;
        }
        return false;
    }
}
