package org.heyi.workbench.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.model.report.Version;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The title of the window and the bar under the menu: which desk, which report, who sits here. */
public class TopBar {

    private static final Texts TEXTS = Texts.of(TopBar.class);

    private static final int MARGIN = 6;

    private final MWindow frame;
    private final Desks desks;
    private final Documents documents;
    private Composite bar;
    private Segments segments;
    private List<MPerspective> offered = List.of();
    private Label title;
    private LinkButton person;
    private LinkButton introduce;

    @Inject
    TopBar(Desks desks, Documents documents, MWindow frame) {
        this.frame = frame;
        this.desks = desks;
        this.documents = documents;
    }

    @PostConstruct
    void create(Composite parent) {
        bar = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        // Three columns are enough: of the two buttons at the end only one is ever shown.
        bar.setLayout(Rows.grid(3, 12, MARGIN, 16, 0));
        segments = new Segments(bar, index -> desks.show(offered.get(index).getElementId()));
        segments.setData("org.heyi.id", "desks");
        segments.setLayoutData(Rows.own());
        title = Rows.styled(new Label(bar, SWT.NONE), "secondary");
        title.setFont(Faces.of(bar.getDisplay()).normal());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        person = new LinkButton(bar, "person", "", TEXTS.get("whoAmI"), false, this::choosePerson);
        person.setData("org.heyi.id", "participant");
        person.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        introduce = new LinkButton(bar, "person", TEXTS.get("introduce"), TEXTS.get("introduceTip"), true,
                this::choosePerson);
        introduce.setData("org.heyi.id", "introduce");
        introduce.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        refresh();
    }

    private void refresh() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        offered = desks.all();
        segments.setItems(offered.stream().map(MPerspective::getLocalizedLabel).toList(),
                offered.stream().map(each -> each.getLocalizedTooltip() == null ? "" : each.getLocalizedTooltip()).toList());
        mark();
        ReviewDocument document = documents.current();
        if (document != null) {
            document.setIntroduction(() -> introduce(document));
        }
        Version version = document == null ? null : document.version();
        frame.setLabel(frameTitle(document, version));
        title.setText(version == null ? "" : TEXTS.get("report", version.getTitle(), version.getNumber()));
        boolean people = document != null && document.session() != null;
        segments.setVisible(people);
        // The first page has no desks to choose from, and needs no empty band above it.
        boolean any = people || version != null;
        for (Control each : List.of(segments, title)) {
            ((GridData) each.getLayoutData()).exclude = !any;
        }
        ((GridLayout) bar.getLayout()).marginHeight = any ? MARGIN : 0;
        // No person is assumed: until somebody says who they are, the bar asks.
        boolean nobody = people && document.me() == null;
        show(person, people && !nobody);
        if (!nobody && introduce.isFocusControl()) {
            // With the focus gone, no key would reach the window.
            person.setFocus();
        }
        show(introduce, nobody);
        person.setText(!people || nobody ? "" : name(document.me()));
        bar.layout(true);
        bar.requestLayout();
    }

    private static void show(LinkButton button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
    }

    /** What the desktop's list of windows says: report and meeting, or else the folder. */
    private static String frameTitle(ReviewDocument document, Version version) {
        if (document == null) {
            return TEXTS.get("frame.empty");
        }
        if (version == null) {
            return TEXTS.get("frame.folder", document.workspace().folder().getFileName());
        }
        String report = TEXTS.get("report", version.getTitle(), version.getNumber());
        String meeting = version.getMeeting() != null ? version.getMeeting() : document.session().getName();
        return meeting == null || meeting.isEmpty() ? TEXTS.get("frame.report", report)
                : TEXTS.get("frame.meeting", report, meeting);
    }

    private void mark() {
        String current = desks.marked();
        segments.select(offered.stream().map(MPerspective::getElementId).toList().indexOf(current));
    }

    static String name(Participant participant) {
        if (participant == null) {
            return "";
        }
        Group group = participant.getGroup();
        return group == null ? participant.getName() : TEXTS.get("person", participant.getName(), group.getName());
    }

    private void choosePerson() {
        introduce(documents.current());
    }

    private void introduce(ReviewDocument document) {
        new WhoDialog(bar.getShell(), document).open();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void opening(@UIEventTopic(Topics.DOCUMENT_OPENING) Documents all) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        // Changes of comments and suggestions affect neither the report nor the people shown here.
        if (change.everything()) {
            refresh();
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void switched(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) org.osgi.service.event.Event event) {
        if (segments != null && !segments.isDisposed()) {
            mark();
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (bar != null && !bar.isDisposed()) {
            segments.redraw();
            person.redraw();
            introduce.redraw();
        }
    }
}
