package org.heyi.workbench.internal;

import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Control;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.ViewState;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/**
 * The desks (perspectives) of the window: which one is on top, in which order they are offered, how their parts share
 * the room, and what of that is remembered of a workspace.
 */
public class Desks {

    private static final String PERSPECTIVE = "perspective";
    private static final String SHARE = "share.";

    private final MApplication application;
    private final EModelService models;

    @Inject
    Desks(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @PostConstruct
    void publish() {
        application.getContext().set(Desks.class, this);
    }

    /** @return the desks in the order of the switch; the welcome page is none */
    List<MPerspective> all() {
        return stack().getChildren().stream()
                .filter(each -> !each.getElementId().equals(ElementIds.PERSPECTIVE_WELCOME))
                .filter(each -> !each.getPersistedState().containsKey(ElementIds.STATE_INSTEAD))
                .sorted(Comparator.comparing(each -> order(each)))
                .toList();
    }

    private static int order(MPerspective perspective) {
        String order = perspective.getPersistedState().get(ElementIds.STATE_ORDER);
        return order == null ? Integer.MAX_VALUE : Integer.parseInt(order);
    }

    /** @return id of the desk on top */
    String current() {
        MPerspective top = stack().getSelectedElement();
        return top == null ? ElementIds.PERSPECTIVE_WELCOME : top.getElementId();
    }

    /** @return id of the desk that the switch shows as the one on top */
    String marked() {
        MPerspective top = stack().getSelectedElement();
        String instead = top == null ? null : top.getPersistedState().get(ElementIds.STATE_INSTEAD);
        return instead == null ? current() : instead;
    }

    /** @param id the desk to show; nothing happens when there is no such desk */
    public void show(String id) {
        IEclipseContext context = window().getContext();
        // The window may be gone already, when the workspace is closed at the end.
        if (context != null) {
            stack().getChildren().stream().filter(each -> each.getElementId().equals(id)).findFirst()
                    .ifPresent(each -> context.get(EPartService.class).switchPerspective(each));
        }
    }

    /**
     * Goes to another part of the desk, in the order in which they stand, and from the last to the first.
     *
     * @param by 1 for the next, -1 for the one before
     */
    public void step(int by) {
        EPartService parts = window().getContext().get(EPartService.class);
        List<MPart> seen = models.findElements(stack().getSelectedElement(), null, MPart.class).stream()
                .filter(each -> each.getWidget() instanceof Control control && control.isVisible()).toList();
        if (!seen.isEmpty()) {
            int at = seen.indexOf(parts.getActivePart());
            parts.activate(seen.get(Math.floorMod(at < 0 && by < 0 ? by : at + by, seen.size())), true);
        }
    }

    /** Gives every part its room of the beginning. */
    public void reset() {
        for (MUIElement each : sharing()) {
            each.setVisible(true);
            each.setContainerData(each.getPersistedState().get(ElementIds.STATE_DEFAULT_SHARE));
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        ViewState view = document.view();
        for (MUIElement each : sharing()) {
            String share = view.get(SHARE + each.getElementId());
            each.setContainerData(share != null ? share : each.getPersistedState().get(ElementIds.STATE_DEFAULT_SHARE));
        }
        fit(document);
    }

    @Inject
    @Optional
    void wanted(@UIEventTopic(Topics.DESK_WANTED) String id) {
        show(id);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        fit(change.document());
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) org.osgi.service.event.Event event) {
        ReviewDocument document = application.getContext().get(ReviewDocument.class);
        if (document != null && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective top
                && !top.getElementId().equals(ElementIds.PERSPECTIVE_WELCOME)) {
            document.view().set(PERSPECTIVE, marked());
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        WindowPlace.remember(window(), document.view());
        for (MUIElement each : sharing()) {
            document.view().set(SHARE + each.getElementId(), each.getContainerData());
        }
        show(ElementIds.PERSPECTIVE_WELCOME);
    }

    private void fit(ReviewDocument document) {
        boolean empty = document.version() == null
                && (document.session() == null || document.session().getSuggestions().isEmpty());
        boolean welcoming = current().equals(ElementIds.PERSPECTIVE_WELCOME);
        if (empty && !welcoming) {
            show(ElementIds.PERSPECTIVE_WELCOME);
        } else if (!empty && welcoming) {
            String remembered = document.view().get(PERSPECTIVE);
            String natural = document.version() == null ? ElementIds.PERSPECTIVE_LEDGER : ElementIds.PERSPECTIVE_REVIEW;
            show(remembered != null && all().stream().anyMatch(each -> each.getElementId().equals(remembered))
                    ? remembered : natural);
        }
    }

    private List<MUIElement> sharing() {
        return models.findElements(window(), null, MUIElement.class).stream()
                .filter(each -> each.getElementId() != null && each.getParent() != null
                        && (Object) each.getParent() instanceof MPartSashContainer
                        && each.getPersistedState().containsKey(ElementIds.STATE_DEFAULT_SHARE))
                .toList();
    }

    private MWindow window() {
        return application.getChildren().get(0);
    }

    private MPerspectiveStack stack() {
        return (MPerspectiveStack) models.find(ElementIds.PERSPECTIVES, application);
    }
}
