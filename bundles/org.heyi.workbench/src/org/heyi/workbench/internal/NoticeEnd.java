package org.heyi.workbench.internal;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Display;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;

import jakarta.inject.Inject;

/** Takes back what was good to know once it can have been read; what went wrong stays until it is seen. */
public final class NoticeEnd {

    /** At least so long, milliseconds. */
    private static final int LEAST = 10_000;
    /** And so long for each character, milliseconds. */
    private static final int CHARACTER = 120;

    private final Display display;
    private final IEventBroker events;
    private Notice last;

    @Inject
    NoticeEnd(Display display, IEventBroker events) {
        this.display = display;
        this.events = events;
    }

    @Inject
    @Optional
    void tell(@UIEventTopic(Topics.NOTICE) Notice notice) {
        last = notice;
        // The window that this was made for may be gone, and another one there.
        if (!display.isDisposed() && !notice.error() && !notice.text().isEmpty()) {
            display.timerExec(LEAST + CHARACTER * notice.text().length(), () -> {
                // Another one may stand there by now.
                if (last == notice) {
                    events.send(Topics.NOTICE, new Notice("", false));
                }
            });
        }
    }
}
