package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.sides.Fate;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.Sides;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 对照: a former text of the report beside the newest, in the place of the deputy's desk until one goes back to it. */
public class SidesPart {

    private static final Texts TEXTS = Texts.of(SidesPart.class);

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final MWindow window;
    private final SidesActions actions;
    private Composite page;
    private SidesHeader header;
    private SidesSource source;
    private SidesView view;
    private SidesComments list;
    private Sides sides;
    private SideComments comments;
    private Version before;
    private Version after;
    private Job job;
    /** Tells a comparison that is waited for from those that came too late. */
    private int runs;
    private final List<Annotation> touched = new ArrayList<>();

    @Inject
    SidesPart(Documents documents, Background background, IEventBroker events, MWindow window) {
        this.documents = documents;
        this.background = background;
        this.events = events;
        this.window = window;
        actions = new SidesActions(documents, background, events);
    }

    @PostConstruct
    void create(Composite parent) {
        page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        header = new SidesHeader(page, this);
        source = new SidesSource(header.former(), background, other -> {
            before = other;
            compare();
        });
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        sash.setLayoutData(Rows.fill());
        view = new SidesView(sash);
        view.onChosen(this::chosen);
        view.onSelected(passage -> {
            if (documents.current() != null && sides != null && sides.after() == documents.current().version()) {
                documents.current().select(passage);
            }
        });
        view.onZoomed(steps -> documents.current().setZoom(documents.current().zoom() + steps * 10));
        list = new SidesComments(sash, documents, annotation -> {
            documents.current().select(annotation);
            buttons();
        });
        sash.setWeights(7, 3);
        for (var each : List.of(view, list.table())) {
            each.addListener(SWT.KeyDown, this::key);
        }
        compare();
    }

    private boolean isReady() {
        return page != null && !page.isDisposed();
    }

    /** Compares the former version that was chosen, or the one before the newest. */
    private void compare() {
        ReviewDocument document = documents.current();
        after = document == null ? null : document.version();
        if (after == null) {
            clear("");
            return;
        }
        List<Version> versions = document.session().getReport().getVersions();
        if (before == null || before.getId() != null && (!versions.contains(before) || before == after)) {
            before = versions.size() > 1 ? versions.get(versions.size() - 2) : null;
        }
        if (before == null) {
            clear(TEXTS.get("sides.only"));
            return;
        }
        clear(TEXTS.get("sides.working"));
        Version one = before;
        Version other = after;
        int mine = ++runs;
        job = background.run(TEXTS.get("sides.working"), progress -> work(document, one, other, progress), found -> {
            if (isReady() && mine == runs && documents.current() == document) {
                show(found);
            }
        }, () -> {
            if (isReady() && mine == runs) {
                clear(TEXTS.get("sides.cancelled"));
            }
        });
    }

    /** What was compared, and the comments on it as they were then. */
    private record Found(Sides sides, SideComments comments) {
    }

    private static Found work(ReviewDocument document, Version before, Version after, Progress progress) {
        progress.begin(TEXTS.get("sides.working"), -1);
        Sides sides = before.getId() == null ? Sides.byPart(before, after, progress) : Sides.of(before, after, progress);
        return new Found(sides.prepare(progress), SideComments.of(sides, document.snapshot(progress).getCurrent().getAnnotations(), Annotate::needsCheck));
    }

    private void clear(String why) {
        runs++;
        if (job != null) {
            job.cancel();
        }
        sides = null;
        comments = null;
        touched.clear();
        view.show(null, null);
        list.show(null, null, -1);
        header.name(before == null ? null : SideTexts.name(before));
        header.say(why, null);
        buttons();
    }

    private void show(Found found) {
        ReviewDocument document = documents.current();
        sides = found.sides;
        comments = found.comments;
        touched.forEach(this::update);
        touched.clear();
        view.setZoom(document.zoom());
        view.show(sides, comments);
        count();
        int start = document.annotation() == null ? -1 : comments.row(document.annotation().getId());
        if (start >= 0 || !sides.stops().isEmpty()) {
            view.go(start >= 0 ? start : sides.stops().getFirst());
        }
    }

    private void count() {
        header.say(TEXTS.get("sides.totals", SideTexts.counts(sides), comments.unchecked()), SideTexts.totals(sides));
        buttons();
    }

    /** What can be done now. */
    private void buttons() {
        ReviewDocument document = documents.current();
        Annotation annotation = document == null ? null : document.annotation();
        view.mark(annotation == null || sides == null ? List.of() : SidesComments.stretches(annotation, sides));
        boolean seen = sides != null && list.has(annotation) && annotation.getDisposition() == null
                && Fate.of(annotation, sides).isSeen(annotation);
        int number = view.row() < 0 || sides == null ? 0 : sides.rows().get(view.row()).number();
        header.show(comments == null ? 0 : comments.unchecked(), seen, number, sides == null ? 0 : sides.stops().size());
    }

    private void chosen(int row) {
        list.show(sides, comments, row);
        // The selected comment stays selected: it may be about to be put on words of this row.
        list.choose(documents.current().annotation());
        buttons();
    }

    /** Offers every earlier version, and a file. */
    void choose() {
        if (documents.current() != null && documents.current().version() != null) {
            source.offer(documents.current(), before);
        }
    }

    /**
     * Puts another report beside the newest version, part by part.
     *
     * @param file last year's report, say
     */
    public void beside(Path file) {
        source.read(file);
    }

    /**
     * Goes to another change.
     *
     * @param step 1 for the next, -1 for the one before
     */
    public void step(int step) {
        if (sides == null || sides.stops().isEmpty()) {
            tell(TEXTS.get("sides.none"));
            return;
        }
        List<Integer> stops = sides.stops();
        int row = view.row();
        int at = row < 0 ? step > 0 ? -1 : 0 : (int) stops.stream().filter(each -> each < row || step > 0 && each == row).count() - (step > 0 ? 1 : 0);
        documents.current().select((Annotation) null);
        view.go(stops.get(Math.floorMod(at + step, stops.size())));
        view.setFocus();
    }

    /**
     * Goes to another comment whose place is to be checked.
     *
     * @param step 1 for the next, -1 for the one before
     */
    public void unchecked(int step) {
        if (comments == null) {
            return;
        }
        Annotation now = documents.current().annotation();
        int row = now == null ? -1 : comments.row(now.getId());
        String next = comments.nextUnchecked(row < 0 ? Math.max(0, view.row()) : row, row < 0 ? null : now.getId(), step);
        if (next == null) {
            tell(TEXTS.get("check.none"));
        } else {
            go(next);
            tell(TEXTS.get("sides.how", documents.current().annotation().getNumber()));
        }
    }

    private void go(String id) {
        documents.current().select((Annotation) documents.current().find(id));
        view.go(comments.row(id));
        list.table().setFocus();
    }

    /** Takes a person's word that the selected comment stands where it belongs, and goes on to the next. */
    public void confirm() {
        if (isListed()) {
            settled(actions::confirm);
        }
    }

    /** Puts the selected comment on the words that are selected at the right; without any, lets the person select them in the report. */
    public void place() {
        ReviewDocument document = documents.current();
        Annotation annotation = document.annotation();
        if (annotation == null) {
            tell(TEXTS.get("none"));
        } else if (document.passage() != null) {
            settled(actions::place);
        } else {
            close();
            EPartService parts = window.getContext().get(EPartService.class);
            ((CommentsPart) parts.showPart("org.heyi.part.comments", PartState.ACTIVATE).getObject()).place(annotation);
        }
    }

    /** Whether the selected comment is shown here; says so where it is not, because steps are only taken on what can be seen. */
    private boolean isListed() {
        boolean listed = list.has(documents.current().annotation());
        if (!listed) {
            tell(TEXTS.get("none"));
        }
        return listed;
    }

    private void settled(BooleanSupplier action) {
        Annotation annotation = documents.current().annotation();
        int row = annotation == null || comments == null ? -1 : comments.row(annotation.getId());
        if (action.getAsBoolean()) {
            view.select(-1, 0, 0);
            String next = comments == null ? null : comments.nextUnchecked(Math.max(0, row), annotation.getId(), 1);
            if (next != null) {
                go(next);
            }
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.character == '0' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            followed();
        }
    }

    /** Notes that the later text reads as the selected comment demanded. */
    void followed() {
        if (isListed()) {
            actions.followed(sides);
        }
    }

    /** Folds what did not change, or unfolds all. */
    void fold() {
        view.fold(view.folds() == 0);
    }

    /** Goes back to the desk. */
    void close() {
        events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
    }

    private void tell(String message) {
        actions.tell(message);
    }

    private void update(Annotation annotation) {
        comments.update(annotation, annotation.eContainer() != null);
    }

    /** Compares anew where it has to; called when it is shown again. */
    void refresh() {
        if (isReady() && (documents.current() == null ? null : documents.current().version()) != after) {
            compare();
        }
    }

    @Focus
    void focus() {
        refresh();
        view.setFocus();
    }

    @PreDestroy
    void destroy() {
        if (job != null) {
            job.cancel();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (!isReady()) {
            return;
        }
        if (change.everything() && page.isVisible()) {
            compare();
        } else if (change.everything()) {
            // Compared when the part becomes visible again.
            after = null;
            clear("");
        } else if (sides == null) {
            touched.addAll(change.annotations());
        } else if (!change.annotations().isEmpty()) {
            change.annotations().forEach(this::update);
            view.redraw();
            list.show(sides, comments, view.row());
            list.choose(change.document().annotation());
            count();
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        if (isReady()) {
            before = null;
            after = null;
            clear("");
        }
    }

    @Inject
    @Optional
    void zoomed(@UIEventTopic(Topics.ZOOM_CHANGED) ReviewDocument document) {
        if (isReady()) {
            view.setZoom(document.zoom());
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            view.recolour();
            list.show(sides, comments, view.row());
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady() && sides != null && page.isVisible()) {
            Annotation annotation = document.annotation();
            if (annotation != null && !list.choose(annotation) && comments.row(annotation.getId()) >= 0) {
                view.go(comments.row(annotation.getId()));
            } else {
                buttons();
            }
        }
    }
}
