package org.heyi.workbench.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.heyi.base.StateFolder;
import org.heyi.base.Texts;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;

import jakarta.inject.Inject;

/** Tells once what became of the person's plug-ins when the program was new: the start script leaves it in a file. */
public final class RestoredNotice {

    private static final Texts TEXTS = Texts.of(RestoredNotice.class);

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object ignored, IEventBroker events) {
        Path file = StateFolder.plugins().resolve("restored.txt");
        if (Files.notExists(file)) {
            return;
        }
        try {
            // Where it went wrong there is a stack trace, too, which is for the log.
            List<String> said = Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0))).toList();
            Files.delete(file);
            if (!said.isEmpty()) {
                events.post(Topics.NOTICE, new Notice(String.join(TEXTS.get("restored.and"), said), false, true));
            }
        } catch (IOException e) {
            ILog.of(RestoredNotice.class).error(file.toString(), e);
        }
    }
}
