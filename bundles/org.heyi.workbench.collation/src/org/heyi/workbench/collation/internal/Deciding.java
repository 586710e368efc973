package org.heyi.workbench.collation.internal;

import org.heyi.usecase.Edit;
import org.heyi.workbench.ReviewDocument;

/** Carries out what is decided on one comment or on thousands, as one step that can be undone. */
final class Deciding {

    /** So many are carried out while the window goes on. */
    private static final int MANY = 200;

    private Deciding() {
    }

    /**
     * @param document the open workspace
     * @param label localised, shown where it can be undone
     * @param edit what is done
     * @param count to how many comments
     * @param then is done on the UI thread afterwards
     */
    static void execute(ReviewDocument document, String label, Edit<?> edit, int count, Runnable then) {
        if (count > MANY) {
            document.executeLarge(label, edit, then);
        } else {
            document.execute(label, edit);
            then.run();
        }
    }
}
