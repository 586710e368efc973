package org.heyi.workbench.internal.help;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.HelpTopic;
import org.heyi.workbench.Topics;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Opens the guide at what a person has before them, and the list of keys. There is one of each at a time. */
public final class HelpDesk {

    private final MApplication application;
    private final EModelService models;
    private Guide guide;
    private GuideWindow window;
    private KeysWindow keys;

    @Inject
    HelpDesk(MApplication application, EModelService models, IEventBroker events) {
        this.application = application;
        this.models = models;
        events.subscribe(Topics.THEME_CHANGED, event -> {
            if (window != null && window.isOpen()) {
                window.recolour();
            }
        });
    }

    @PostConstruct
    void publish() {
        application.getContext().set(HelpDesk.class, this);
    }

    /**
     * Shows what the guide says of what has the focus; from the guide itself, the keys.
     *
     * @param focus what has the focus, or null
     */
    public void help(Control focus) {
        Shell shell = front();
        if (window != null && window.isOpen() && shell == window.shell()) {
            keys();
        } else {
            open(topic(focus, shell), shell);
        }
    }

    /**
     * Shows the guide.
     *
     * @param topic a chapter, with # and a heading behind it or without
     * @param shell what is in front; the guide stands before it
     */
    public void open(String topic, Shell shell) {
        if (guide == null) {
            guide = Guide.read();
        }
        if (window != null && window.isOpen() && window.shell().getParent() != shell && !isWithin(shell, window.shell())) {
            // The window would lie behind a modal dialog and could not be used.
            window.shell().close();
        }
        if (window == null || !window.isOpen()) {
            window = new GuideWindow(shell, guide, this::keys);
        }
        window.go(topic);
        window.shell().setActive();
    }

    /** Shows the list of keys. */
    public void keys() {
        Shell shell = front();
        if (keys != null && keys.isOpen()) {
            if (isWithin(shell, keys.shell())) {
                return;
            }
            keys.shell().close();
        }
        keys = new KeysWindow(shell, new Keys(application, application.getContext().get(EBindingService.class)));
    }

    private static boolean isWithin(Control shell, Shell outer) {
        return shell != null && (shell == outer || isWithin(shell.getParent(), outer));
    }

    /** What is in front: the window, or a dialog, for which no context says which shell is the active one. */
    private Shell front() {
        Shell main = (Shell) application.getChildren().get(0).getWidget();
        Shell active = main.getDisplay().getActiveShell();
        return active == null ? main : active;
    }

    /** @return the chapter on what has the focus: what it says itself, or else what its desk says */
    String topic(Control focus, Shell shell) {
        for (Control each = focus == null || focus.isDisposed() ? shell : focus; each != null; each = each.getParent()) {
            Optional<String> said = HelpTopic.of(each);
            if (said.isPresent()) {
                return said.get();
            }
        }
        MPerspectiveStack desks = (MPerspectiveStack) models.find(ElementIds.PERSPECTIVES, application);
        MPerspective top = desks.getSelectedElement();
        String said = top == null ? null : top.getPersistedState().get(ElementIds.STATE_HELP);
        return said == null ? HelpTopic.START : said;
    }
}
