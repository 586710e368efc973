package org.heyi.workbench.internal;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.model.report.Version;
import org.heyi.model.util.Models;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Saver;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The line at the foot of the window: where one is, what is going on, what went wrong, saved when. */
public class StatusBar {

    private static final Texts TEXTS = Texts.of(StatusBar.class);
    /** What takes longer is told of, milliseconds. */
    private static final int MOMENT = 400;
    /** How long is shown what is only good to know, and how much longer for each character, milliseconds. */
    private static final int STAYS = 12_000;
    private static final int READING = 150;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Documents documents;
    private final UISynchronize ui;
    private final List<Job> running = new ArrayList<>();
    private final JobChangeAdapter watch = new JobChangeAdapter() {
        @Override
        public void running(IJobChangeEvent event) {
            watch(event.getJob(), true);
        }

        @Override
        public void done(IJobChangeEvent event) {
            watch(event.getJob(), false);
        }
    };

    private Composite bar;
    private Label place;
    private Composite alert;
    private Label notice;
    private boolean error;
    private Notice shown;
    private LinkButton dismiss;
    private Label work;
    private LinkButton cancel;
    private Label person;
    private Label saved;
    private LinkButton zoom;
    private boolean late;
    private Version counted;
    private int characters;

    @Inject
    StatusBar(Documents documents, UISynchronize ui) {
        this.documents = documents;
        this.ui = ui;
    }

    @PostConstruct
    void create(Composite parent) {
        bar = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        bar.setLayout(Rows.grid(8, 12, 2, 8, 0));
        place = text(bar, "secondary");
        alert = Rows.styled(new Composite(bar, SWT.NONE), "chrome");
        alert.setLayout(Rows.grid(1, 0, 0, 0, 0));
        alert.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Heard.of(alert).role(ACC.ROLE_ALERT).name(() -> notice.getText());
        notice = text(alert, "secondary");
        notice.setData("org.heyi.id", "notice");
        notice.setLayoutData(Rows.row());
        alert.setVisible(false);
        dismiss = new LinkButton(bar, "close", "", TEXTS.get("dismiss"), false, () -> tell(new Notice("", false)));
        dismiss.setLayoutData(Rows.own());
        show(dismiss, false);
        work = text(bar, "secondary");
        cancel = new LinkButton(bar, "stop", "", TEXTS.get("cancel"), false, () -> List.copyOf(running).forEach(Job::cancel));
        cancel.setLayoutData(Rows.own());
        person = text(bar, "secondary");
        person.setData("org.heyi.id", "as");
        saved = text(bar, "secondary");
        ((GridData) saved.getLayoutData()).horizontalIndent = 8;
        saved.setData("org.heyi.id", "saved");
        zoom = new LinkButton(bar, null, "", TEXTS.get("zoomReset"), false, () -> documents.current().setZoom(100));
        zoom.setFont(Faces.of(bar.getDisplay()).small());
        zoom.setLayoutData(Rows.own());
        Job.getJobManager().addJobChangeListener(watch);
        refresh();
    }

    private Label text(Composite parent, String style) {
        Label label = Rows.styled(new Label(parent, SWT.NONE), style);
        label.setFont(Faces.of(bar.getDisplay()).small());
        label.setLayoutData(Rows.own());
        return label;
    }

    private void watch(Job job, boolean begins) {
        if (job.isSystem()) {
            return;
        }
        ui.asyncExec(() -> {
            if (begins) {
                running.add(job);
            } else {
                running.remove(job);
            }
            refresh();
        });
    }

    private void refresh() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        boolean begun = document != null && document.session() != null;
        boolean working = !running.isEmpty();
        boolean moves = put(place, version == null ? "" : summary(document, version));
        moves |= put(person, !begun ? "" : document.me() == null ? TEXTS.get("asNobody")
                : TEXTS.get("as", TopBar.name(document.me())));
        // In a workspace in which nothing was begun there is nothing that could be saved.
        moves |= put(saved, !begun ? "" : saving(document));
        moves |= put(work, working ? TEXTS.get("working", running.get(running.size() - 1).getName()) : "");
        String percent = document == null ? "" : document.zoom() + " %";
        moves |= !zoom.getText().equals(percent) || working == ((GridData) cancel.getLayoutData()).exclude;
        zoom.setVisible(version != null);
        zoom.setText(percent);
        show(cancel, working);
        if (moves) {
            bar.layout(true);
        }
    }

    /** Shows other words; returns whether they want other room, which is dear to give. */
    private static boolean put(Label label, String words) {
        if (label.getText().equals(words)) {
            return false;
        }
        label.setText(words);
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x != label.getSize().x;
    }

    private String summary(ReviewDocument document, Version version) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        if (version != counted) {
            counted = version;
            characters = version.getParagraphs().stream().mapToInt(each -> Models.characters(each.getText())).sum();
        }
        int drafts = document.comments().drafts();
        int comments = document.comments().submitted() + drafts;
        int at = document.paragraph() == null ? 0 : version.getParagraphs().indexOf(document.paragraph()) + 1;
        String text = TEXTS.get("characters", numbers.format(characters));
        text += "  ·  " + (drafts == 0 ? TEXTS.get("comments", numbers.format(comments))
                : TEXTS.get("commentsWithDrafts", numbers.format(comments), numbers.format(drafts)));
        return at == 0 ? text : TEXTS.get("paragraph", at, version.getParagraphs().size()) + "  ·  " + text;
    }

    private String saving(ReviewDocument document) {
        return switch (document.saving()) {
            case WRITING -> late ? TEXTS.get("writing") : saved.getText();
            case FAILED -> TEXTS.get("failed");
            case SAVED -> document.savedAt() == null ? TEXTS.get("saved")
                    : TEXTS.get("savedAt", TIME.format(document.savedAt()));
        };
    }

    private void show(LinkButton button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
        // Empty columns would leave gaps at the end.
        ((GridLayout) bar.getLayout()).numColumns = (int) Stream.of(bar.getChildren())
                .filter(each -> !((GridData) each.getLayoutData()).exclude).count();
    }

    @PreDestroy
    void destroy() {
        Job.getJobManager().removeJobChangeListener(watch);
    }

    @Inject
    @Optional
    void tell(@UIEventTopic(Topics.NOTICE) Notice told) {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        error = told.error();
        shown = told;
        if (!told.error() && !told.lasting() && !told.text().isEmpty()) {
            bar.getDisplay().timerExec(STAYS + READING * told.text().length(), () -> {
                if (shown == told) {
                    tell(new Notice("", false));
                }
            });
        }
        notice.setText(told.text());
        notice.setToolTipText(told.text());
        notice.setForeground(told.error() ? Palette.of(bar.getDisplay()).error() : Palette.of(bar.getDisplay()).text());
        alert.setVisible(!told.text().isEmpty());
        show(dismiss, !told.text().isEmpty());
        bar.layout(true, true);
        if (!told.text().isEmpty()) {
            Heard.alert(alert);
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        tell(new Notice("", false));
        refresh();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        ui.asyncExec(this::refresh);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        // Something succeeded: what went wrong before is settled. A change put back tells its error after this.
        if (error) {
            tell(new Notice("", false));
        }
        refresh();
    }

    @Inject
    @Optional
    void written(@UIEventTopic(Topics.DOCUMENT_SAVING) ReviewDocument document) {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        late = false;
        if (document.saving() == Saver.State.WRITING) {
            // Saving usually takes less than this; a message that comes and goes would flicker.
            bar.getDisplay().timerExec(MOMENT, () -> {
                late = document.saving() == Saver.State.WRITING;
                refresh();
            });
        } else {
            refresh();
        }
    }

    @Inject
    @Optional
    void paragraph(@UIEventTopic(Topics.PARAGRAPH_CURRENT) ReviewDocument document) {
        // Only the position is updated while scrolling, because this is called often.
        if (bar != null && !bar.isDisposed() && document.version() != null) {
            if (put(place, summary(document, document.version()))) {
                bar.layout(true);
            }
        }
    }

    @Inject
    @Optional
    void zoom(@UIEventTopic(Topics.ZOOM_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }
}
