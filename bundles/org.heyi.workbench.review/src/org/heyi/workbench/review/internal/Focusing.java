package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.heyi.base.Texts;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Topics;

/** The desk with nothing but the page on it, for as long as somebody wants to read. */
final class Focusing {

    private static final Texts TEXTS = Texts.of(Focusing.class);
    /** The parts as well as what holds them: a part that is hidden leaves its room, and what holds it hides no part. */
    private static final List<String> BESIDE = List.of("org.heyi.part.outline", "org.heyi.part.findings", "org.heyi.sash.review.left",
            "org.heyi.part.comments", "org.heyi.part.promises", "org.heyi.part.figures");

    private final EModelService models;
    private final MWindow window;
    private final IEventBroker events;
    private final Consumer<Boolean> dims;
    /** What was hidden, and was not before. */
    private final List<MUIElement> hidden = new ArrayList<>();
    private boolean on;

    /**
     * @param models finds what is beside the page
     * @param window the window
     * @param events where it is told how to leave
     * @param dims lets all but the paragraph that is read step back, or not
     */
    Focusing(EModelService models, MWindow window, IEventBroker events, Consumer<Boolean> dims) {
        this.models = models;
        this.window = window;
        this.events = events;
        this.dims = dims;
    }

    void toggle() {
        set(!on);
        events.send(Topics.NOTICE, new Notice(on ? TEXTS.get("focus.how") : "", false));
    }

    /** Shows everything again, if it is not shown. */
    void leave() {
        if (on) {
            toggle();
        }
    }

    private void set(boolean now) {
        on = now;
        if (now) {
            BESIDE.forEach(id -> models.findElements(window, id, MUIElement.class).stream().filter(MUIElement::isVisible).forEach(hidden::add));
        }
        hidden.forEach(each -> each.setVisible(!now));
        if (!now) {
            hidden.clear();
        }
        dims.accept(now);
    }
}
