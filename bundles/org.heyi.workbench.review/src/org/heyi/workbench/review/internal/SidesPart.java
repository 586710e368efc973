package org.heyi.workbench.review.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.sides.Fate;
import org.heyi.collation.sides.SideComments;
import org.heyi.collation.sides.SideTexts;
import org.heyi.collation.sides.Sides;
import org.heyi.importing.Profile;
import org.heyi.importing.Revisions;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Dispose;
import org.heyi.usecase.Edit;
import org.heyi.usecase.ImportReport;
import org.heyi.usecase.Passages;
import org.heyi.workbench.Background;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 对照: a former text of the report beside the newest, in the place of the deputy's desk until one goes back to it. */
public class SidesPart {

    private static final Texts TEXTS = Texts.of(SidesPart.class);
    private static final String DISPOSE = "annotation.dispose";

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final EPartService parts;
    private MPart part;
    private Composite page;
    private LinkButton former;
    private Label totals;
    private Label position;
    private LinkButton checking;
    private LinkButton followed;
    private SidesView view;
    private SidesComments list;
    private Sides sides;
    private SideComments comments;
    private Version before;
    private Version after;
    private Job job;
    private final List<Annotation> touched = new ArrayList<>();

    @Inject
    SidesPart(Documents documents, Background background, IEventBroker events, EPartService parts) {
        this.documents = documents;
        this.background = background;
        this.events = events;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, MPart self) {
        part = self;
        page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        header();
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

    private void header() {
        Faces faces = Faces.of(page.getDisplay());
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(9, 12, 6, 4, 4));
        header.setLayoutData(Rows.row());
        former = button(header, "down", "sides.former", this::choose);
        totals = Rows.styled(new Label(header, SWT.NONE), "heading");
        totals.setData("org.heyi.id", "sides.totals");
        totals.setFont(faces.bold());
        totals.setLayoutData(Rows.row());
        position = Rows.styled(new Label(header, SWT.NONE), "secondary");
        position.setData("org.heyi.id", "sides.position");
        position.setFont(faces.small());
        position.setLayoutData(Rows.own());
        button(header, "up", "sides.previous", () -> step(-1));
        button(header, "down", "sides.next", () -> step(1));
        checking = button(header, "warning", "sides.check", () -> unchecked(1));
        followed = button(header, "check", "sides.followed", this::followed);
        button(header, "list", "sides.fold", () -> view.fold(view.folds() == 0));
        button(header, "close", "sides.close", this::close);
    }

    private LinkButton button(Composite in, String icon, String key, Runnable action) {
        LinkButton button = new LinkButton(in, icon, TEXTS.get(key), TEXTS.get(key + ".tip"), false, action);
        button.setData("org.heyi.id", key);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return button;
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
        job = background.run(TEXTS.get("sides.working"), progress -> work(document, one, other, progress), this::show, () -> {
            if (isReady() && before == one && after == other) {
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
        if (job != null) {
            job.cancel();
        }
        sides = null;
        comments = null;
        touched.clear();
        view.show(null, null);
        list.show(null, null, -1);
        former.setText(TEXTS.get("sides.former.name", before == null ? TEXTS.get("sides.former") : SideTexts.name(before)));
        Rows.put(totals, why);
        buttons();
    }

    private void show(Found found) {
        ReviewDocument document = documents.current();
        if (!isReady() || document == null || found.sides.before() != before || found.sides.after() != after) {
            return;
        }
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
        Rows.put(totals, TEXTS.get("sides.totals", SideTexts.counts(sides), comments.unchecked()));
        totals.setToolTipText(SideTexts.totals(sides));
        buttons();
    }

    /** What can be done now. */
    private void buttons() {
        ReviewDocument document = documents.current();
        Annotation annotation = document == null ? null : document.annotation();
        int unchecked = comments == null ? 0 : comments.unchecked();
        checking.setText(TEXTS.get("sides.check", unchecked));
        checking.setVisible(unchecked > 0);
        ((GridData) checking.getLayoutData()).exclude = unchecked == 0;
        view.mark(annotation == null || sides == null ? List.of() : stretches(annotation));
        boolean seen = annotation != null && sides != null && comments.row(annotation.getId()) >= 0 && annotation.getDisposition() == null
                && Fate.of(annotation, sides).isSeen(annotation);
        followed.setVisible(seen);
        ((GridData) followed.getLayoutData()).exclude = !seen;
        int number = view.row() < 0 || sides == null ? 0 : sides.rows().get(view.row()).number();
        Rows.put(position, number == 0 ? "" : TEXTS.get("sides.position", number, sides.stops().size()));
        page.layout(true, true);
    }

    /** Where the words of a comment stood and stand. */
    private List<SidePainter.Stretch> stretches(Annotation annotation) {
        List<SidePainter.Stretch> stretches = new ArrayList<>();
        Fate fate = Fate.of(annotation, sides);
        for (boolean side : new boolean[] {true, false}) {
            Anchor anchor = side ? fate.then() : fate.now();
            if (anchor != null && anchor.getLevel() == AnchorLevel.WORDS && anchor.getParagraph() != null) {
                int row = sides.row(side, (side ? before : after).getParagraphs().indexOf(anchor.getParagraph()));
                int at = 0;
                int from = -1;
                for (Paragraph each : row < 0 ? List.<Paragraph>of() : sides.paragraphs(row, side)) {
                    from = each == anchor.getParagraph() ? at + anchor.getStart() : from;
                    boolean last = each == (anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph());
                    at += last ? anchor.getEnd() : each.getText().length() + 1;
                    if (last) {
                        break;
                    }
                }
                stretches.add(new SidePainter.Stretch(row, side, from, at, annotation.getKind()));
            }
        }
        return stretches;
    }

    private void chosen(int row) {
        list.show(sides, comments, row);
        Annotation annotation = documents.current().annotation();
        if (annotation == null || !list.choose(annotation)) {
            documents.current().select((Annotation) null);
        }
        buttons();
    }

    /** Offers every earlier version, and a file. */
    private void choose() {
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null) {
            return;
        }
        Menu menu = new Menu(former);
        for (Version each : document.session().getReport().getVersions()) {
            if (each != document.version()) {
                item(menu, SideTexts.name(each), each == before, () -> {
                    before = each;
                    compare();
                });
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, TEXTS.get("sides.file"), before != null && before.getId() == null, this::chooseFile);
        menu.setLocation(former.toDisplay(0, former.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(words);
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("sides.file"));
        String chosen = dialog.open();
        if (chosen != null) {
            beside(Path.of(chosen));
        }
    }

    /**
     * Puts another report beside the newest version, part by part.
     *
     * @param file last year's report, say
     */
    public void beside(Path file) {
        background.run(TEXTS.get("sides.reading"),
                progress -> ImportReport.version(ImportReport.read(file, Profile.CLEAN, Revisions.ACCEPT, progress)), read -> {
                    if (isReady()) {
                        before = read;
                        compare();
                    }
                });
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
        }
    }

    private void go(String id) {
        documents.current().select((Annotation) documents.current().find(id));
        view.go(comments.row(id));
        list.table().setFocus();
    }

    /** Takes a person's word that the selected comment stands where it belongs, and goes on to the next. */
    public void confirm() {
        Annotation annotation = documents.current().annotation();
        String refusal = Confirming.refusal(annotation);
        if (refusal != null) {
            tell(refusal);
        } else {
            settle(annotation, null, "change.confirm");
        }
    }

    /** Puts the selected comment on the words that are selected at the right; without any, lets the person select them in the report. */
    public void place() {
        ReviewDocument document = documents.current();
        Annotation annotation = document.annotation();
        Passage words = document.passage();
        if (annotation == null) {
            tell(TEXTS.get("none"));
        } else if (words != null) {
            settle(annotation, new Passages(document.version()).at(words.from(), words.start(), words.to(), words.end()), "change.place");
        } else {
            close();
            ((CommentsPart) parts.findPart("org.heyi.part.comments").getObject()).place(annotation);
        }
    }

    private void settle(Annotation annotation, Anchor anchor, String label) {
        ReviewDocument document = documents.current();
        int row = comments.row(annotation.getId());
        if (!execute(TEXTS.get(label), Annotate.place(annotation, anchor))) {
            return;
        }
        view.select(-1, 0, 0);
        String next = comments.nextUnchecked(Math.max(0, row), annotation.getId(), 1);
        if (next != null) {
            go(next);
        }
        int left = document.comments().unchecked();
        tell(left == 0 ? TEXTS.get("check.all", annotation.getNumber()) : TEXTS.get("check.done", annotation.getNumber(), left));
    }

    /**
     * Notes that the later text reads as the selected comment demanded: as the decision where the person at the window decides, else as
     * a word on the comment by which its author finds it again.
     */
    public void followed() {
        ReviewDocument document = documents.current();
        Annotation annotation = document.annotation();
        if (annotation == null) {
            tell(TEXTS.get("none"));
        } else if (sides == null || !Fate.of(annotation, sides).isSeen(annotation)) {
            tell(TEXTS.get("sides.notSeen", annotation.getNumber()));
        } else if (annotation.getDisposition() != null) {
            tell(TEXTS.get("sides.decided", annotation.getNumber()));
        } else if (document.may(DISPOSE, annotation)) {
            if (execute(TEXTS.get("sides.adopt"), () -> Dispose.decide(annotation, Decision.ADOPTED,
                    TEXTS.get("sides.reason", sides.after().getNumber()), null, null, document.actor()))) {
                tell(TEXTS.get("sides.adopted", annotation.getNumber()));
            }
        } else if (execute(TEXTS.get("sides.noted"), Annotate.tag(List.of(annotation), List.of(TEXTS.get("sides.tag")), List.of()))) {
            tell(TEXTS.get("sides.tagged", annotation.getNumber()));
        }
    }

    private boolean execute(String label, Edit<?> edit) {
        return execute(label, () -> edit);
    }

    /** Whoever sits there is asked who they are before an edit is made that names them. */
    private boolean execute(String label, Supplier<Edit<?>> edit) {
        try {
            documents.current().identify();
            documents.current().execute(label, edit.get());
            return true;
        } catch (HeyiException e) {
            background.tell(e);
            return false;
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

    /** Goes back to the desk. */
    void close() {
        SidesDesk.hide(part);
        MPart reader = parts.findPart("org.heyi.part.reader");
        if (reader != null) {
            parts.activate(reader, true);
        }
    }

    private void tell(String message) {
        events.send(Topics.NOTICE, new Notice(message, false));
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
        if (change.everything()) {
            compare();
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
            SidesDesk.hide(part);
        }
    }

    /** Whoever goes to another part of the desk, by whatever key, sees it. */
    @Inject
    @Optional
    void activated(@UIEventTopic(UIEvents.UILifeCycle.ACTIVATE) org.osgi.service.event.Event event) {
        if (isReady() && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart other && SidesDesk.hides(part, other)) {
            SidesDesk.hide(part);
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
        if (isReady() && sides != null && page.isVisible() && document.annotation() != null && !list.choose(document.annotation())
                && comments.row(document.annotation().getId()) >= 0 && !Objects.equals(view.row(), comments.row(document.annotation().getId()))) {
            view.go(comments.row(document.annotation().getId()));
        }
    }
}
