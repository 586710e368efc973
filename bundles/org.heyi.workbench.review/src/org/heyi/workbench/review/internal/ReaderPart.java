package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.heyi.base.Texts;
import org.heyi.check.Finding;
import org.heyi.check.Severity;
import org.heyi.collation.Locators;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.workbench.Background;
import org.heyi.workbench.Clashes;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.ReaderView.Spot;
import org.heyi.workbench.review.internal.Targets.Target;
import org.heyi.workbench.widgets.QuickList;
import org.heyi.workbench.widgets.QuickList.Row;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The centre of the deputy's desk: the report. */
public class ReaderPart {

    /** Id of the part in the model of the window. */
    public static final String ID = "org.heyi.part.reader";

    private static final Texts TEXTS = Texts.of(ReaderPart.class);
    private static final String POSITION = "reader.paragraph";

    private final Documents documents;
    private final Background background;
    private final Clashes clashes;
    private final EPartService parts;
    private final MPart part;
    private ReaderView view;
    private FindBar find;
    private Crumbs crumbs;
    private IEclipseContext desk;
    private Focusing focusing;
    private Version shown;
    private List<Finding> found = List.of();
    private Trace trace = Trace.NONE;
    private Outline outline;
    private Locators locators = new Locators(null);
    private boolean following;
    /** Whether the words are selected here, so that nobody need be told. */
    private boolean selecting;
    private WhenSeen revealing;
    private Placing placing;
    private Writing writing;
    private Runnable unguard;

    @Inject
    ReaderPart(Documents documents, Background background, Clashes clashes, EPartService parts, MPart part) {
        this.documents = documents;
        this.background = background;
        this.clashes = clashes;
        this.parts = parts;
        this.part = part;
    }

    @PostConstruct
    void create(Composite parent, EMenuService menus, EModelService models, MWindow window, IEventBroker events) {
        desk = part.getContext().getParent();
        focusing = new Focusing(models, window, events, on -> view.dim(on));
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "paper");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        view = new ReaderView(page);
        view.setLayoutData(Rows.fill());
        writing = new Writing(view, background, documents::current, new AroundThePage(events));
        unguard = documents.guard(writing::mayClose);
        find = new FindBar(page, view, background, documents::current, this::looking, this::choose);
        crumbs = new Crumbs(page, view, node -> withDocument(document -> document.reveal(node.paragraph())));
        crumbs.setLayoutData(Rows.row());
        crumbs.moveAbove(view);
        find.moveAbove(crumbs);
        menus.registerContextMenu(view.text(), "org.heyi.popup.reader");
        view.describe(annotation -> Describe.tip(annotation, trace, documents.current().zone(), locators,
                documents.current().comments().isChangedSinceHandIn(annotation)));
        view.onSelected(passage -> withDocument(document -> {
            selecting = true;
            document.select(passage);
            selecting = false;
        }));
        view.onDeleted(writing::strike);
        view.onEscaped(() -> {
            if (placing != null) {
                placing.cancel().run();
            } else {
                focusing.leave();
            }
        });
        view.onFocused(annotation -> withDocument(document -> {
            if (placing != null) {
                // While a place is chosen anew, a click begins the selection and does not select another comment.
                return;
            }
            following = true;
            document.select(annotation);
            following = false;
        }));
        view.onReached(paragraph -> withDocument(document -> {
            document.setParagraph(paragraph);
            document.view().set(POSITION, view.topParagraph());
        }));
        view.onZoomed(steps -> withDocument(document -> document.setZoom(document.zoom() + steps * 10)));
        // The cards ask the view for the positions of passages.
        desk.set(PassageGeometry.class, view);
        // The table of figures follows the caret of this view and moves it.
        desk.set(ReaderView.class, view);
        revealing = new WhenSeen(view.text(), () -> withDocument(document -> {
            if (document.annotation() != null) {
                view.reveal(document.annotation());
            }
        }));
        refresh();
    }

    private void withDocument(Consumer<ReviewDocument> action) {
        ReviewDocument document = documents.current();
        if (document != null) {
            action.accept(document);
        }
    }

    private boolean isReady() {
        return view != null && !view.isDisposed();
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        if (version != shown) {
            writing.keep();
            shown = version;
            locators = new Locators(version);
            outline = version == null ? null : Outline.of(version);
            int position = document == null ? 0 : document.view().get(POSITION, 0);
            view.show(version == null ? null : new ReportText(version));
            if (document != null) {
                view.setZoom(document.zoom());
                view.getDisplay().asyncExec(() -> {
                    if (isReady() && document.annotation() == null && position > 0) {
                        view.reveal(position);
                    }
                });
                if (document.annotation() != null) {
                    // Another desk asked for this passage before the view existed.
                    revealing.run();
                }
            }
            find.reset();
            mark();
            sign();
            crumble();
        } else if (document != null) {
            find.lookAgain();
        }
        trace = document == null ? Trace.NONE : Trace.of(document.archive());
        if (document != null && version != null) {
            view.mark(document.shown(), document.annotation());
        }
    }

    /** Opens the find bar. */
    public void find() {
        find.open(comeHere());
    }

    /** Puts the focus into this part; returns where it was. */
    private Control comeHere() {
        Control before = view.getDisplay().getFocusControl();
        parts.activate(part, true);
        return before;
    }

    /** @param by 1 for the next place of what was looked for last, -1 for the one before */
    public void findNext(int by) {
        find.step(by, comeHere());
    }

    /** Lets the person say where to go. */
    public void goTo() {
        ReviewDocument document = documents.current();
        Targets targets = new Targets(outline, view.report(), view.overview(), document.comments()::numbered,
                () -> document.printings().of(document.version()));
        // Loading the pinyin takes longer than the answer to a key may take, so it is done beforehand in a job.
        Job.createSystem(TEXTS.get("goto.reading"), monitor -> {
            targets.read();
            return Status.OK_STATUS;
        }).schedule();
        new QuickList<Target>(TEXTS.get("goto.hint"), typed -> targets.find(typed).stream()
                .map(each -> new Row<>(each.name(), each.detail(), each)).toList(), this::goTo).open(view.getShell());
    }

    /** Hides what is beside the page and lets all but the paragraph that is read step back, or shows all again. */
    public void toggleFocusing() {
        parts.activate(part, true);
        focusing.toggle();
    }

    /** Shows what is beside the page, because something is to be done there. */
    public void leaveFocusing() {
        focusing.leave();
    }

    /** Ends a search, so that something can be done with the words that were found. */
    public void takeFound() {
        find.leave();
    }

    /**
     * Lets the person say something about what is selected in the report, from wherever that is asked for, or says why it cannot be.
     *
     * @param kind of what kind it is at first; null for the usual one
     * @param parts leads to the report
     * @param events leads to the desk where it is read
     */
    public static void say(AnnotationKind kind, EPartService parts, IEventBroker events) {
        if (parts.findPart(ID) == null) {
            events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_REVIEW);
        }
        ((ReaderPart) parts.findPart(ID).getObject()).say(kind);
    }

    /**
     * Lets the person say something about what is selected, or was found, or about the paragraph at the cursor.
     *
     * @param kind of what kind it is at first; null for the usual one
     */
    public void say(AnnotationKind kind) {
        boolean found = find.leave();
        writing.say(kind, found);
    }

    /** @return what is written on the page, after a search that may have been under way for its words */
    public Writing writing() {
        find.leave();
        return writing;
    }

    /**
     * Lets the person choose a place between paragraphs.
     *
     * @param chosen told of the paragraph behind which it is; null for none
     */
    void pick(Consumer<Paragraph> chosen) {
        parts.activate(part, true);
        view.pick(index -> chosen.accept(index < 0 ? null : view.report().paragraphs().get(index)));
    }

    /** @return under what is kept what is written on the page; null while nothing is */
    String writingSlot() {
        return writing == null ? null : writing.slot();
    }

    /** @return whether something is written on the page */
    boolean isWriting() {
        return writing != null && writing.isOn();
    }

    private CommentsPart comments() {
        MPart comments = parts.findPart("org.heyi.part.comments");
        return comments != null && comments.getObject() instanceof CommentsPart beside ? beside : null;
    }

    private void tellComments() {
        CommentsPart beside = comments();
        if (beside != null) {
            beside.writtenOnThePage();
        }
    }

    private void goTo(Target target) {
        parts.activate(part, true);
        if (target.annotation() != null) {
            documents.current().select(target.annotation());
        } else {
            view.goTo(target.offset());
            view.text().setSelection(target.offset());
        }
    }

    /** Selects a comment; while one is written, which would have to be left for it, its words alone are shown. */
    private void choose(Annotation annotation) {
        CommentsPart beside = comments();
        if (beside != null && beside.isWriting()) {
            view.reveal(annotation);
        } else {
            documents.current().select(annotation);
        }
    }

    /** The cards show what is looked for, too. */
    private void looking(Query query) {
        if (query == null) {
            desk.remove(Query.class);
        } else {
            desk.set(Query.class, query);
        }
    }

    /** @return the words that are selected, or null */
    ReaderView view() {
        return view;
    }

    @Focus
    void focus() {
        if (writing.isOn()) {
            writing.focus();
        } else {
            view.text().setFocus();
        }
    }

    @PreDestroy
    void destroy() {
        unguard.run();
        desk.remove(PassageGeometry.class);
        desk.remove(Query.class);
        desk.remove(ReaderView.class);
    }

    @Inject
    void placing(@Optional Placing now) {
        placing = now;
        if (now != null && isReady()) {
            view.approach(now.annotation());
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.everything()) {
            refresh();
        } else if (isReady() && shown != null) {
            ReviewDocument document = change.document();
            if (change.concernsSuggestions()) {
                trace = Trace.of(document.archive());
            }
            change.annotations().forEach(each -> view.update(each, document.comments().indexOf(each) >= 0));
            writing.refresh();
            if (change.concernsComments()) {
                find.lookAgain();
            }
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        if (isReady()) {
            writing.close();
            shown = null;
            outline = null;
            focusing.leave();
            view.show(null);
            crumble();
        }
    }

    @Inject
    @Optional
    void filtered(@UIEventTopic(Topics.FILTER_CHANGED) ReviewDocument document) {
        refresh();
        if (isReady() && shown != null && !document.filter().isAll()) {
            view.revealOneOf(document.shown());
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void zoomed(@UIEventTopic(Topics.ZOOM_CHANGED) ReviewDocument document) {
        if (isReady()) {
            view.setZoom(document.zoom());
            writing.set();
        }
    }

    @Inject
    @Optional
    void focused(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady() && shown != null) {
            if (document.annotation() != null && !following) {
                // A selection would hide the mark of the comment that was just written on it.
                view.text().setSelection(view.text().getCaretOffset());
                document.select((Passage) null);
                revealing.run();
            }
            view.focus(document.annotation());
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.PASSAGE_SELECTED) ReviewDocument document) {
        if (!isReady() || shown == null || selecting) {
            return;
        }
        if (document.passage() != null) {
            view.select(document.passage());
        } else if (view.text().getSelectionCount() > 0) {
            view.text().setSelection(view.text().getCaretOffset());
        }
    }

    @Inject
    @Optional
    void reveal(@UIEventTopic(Topics.PARAGRAPH_REVEAL) ReviewDocument document) {
        if (isReady() && shown != null) {
            view.reveal(view.report().index(document.paragraph()));
        }
    }

    @Inject
    @Optional
    void reached(@UIEventTopic(Topics.PARAGRAPH_CURRENT) ReviewDocument document) {
        crumble();
    }

    private void crumble() {
        if (isReady()) {
            Paragraph paragraph = documents.current() == null ? null : documents.current().paragraph();
            crumbs.show(outline, outline == null || paragraph == null ? null : outline.nodeOf(paragraph));
        }
    }

    @Inject
    @Optional
    void found(@UIEventTopic(Topics.FINDINGS_CHANGED) List<Finding> findings) {
        found = findings;
        mark();
    }

    @Inject
    @Optional
    void conflicts(@UIEventTopic(Topics.CONFLICTS_FOUND) ReviewDocument document) {
        sign();
    }

    private void sign() {
        if (isReady() && view.report() != null) {
            view.signs(new Signs(view.report(), clashes.comments()));
        }
    }

    private void mark() {
        if (!isReady() || view.report() == null) {
            return;
        }
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < view.report().paragraphs().size(); i++) {
            indices.put(view.report().paragraphs().get(i).getId(), i);
        }
        List<Spot> spots = new ArrayList<>();
        for (Finding each : found) {
            Integer index = each.paragraph() == null ? null : indices.get(each.paragraph());
            if (index != null) {
                int start = view.report().start(index);
                spots.add(new Spot(start + each.start(), start + each.end(), each.severity() == Severity.ERROR));
            }
        }
        view.findings(spots);
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            view.recolour();
            writing.recolour();
            find.recolour();
            crumbs.redraw();
        }
    }

    /** What is around the page while something is written on it. */
    private final class AroundThePage implements Writing.Desk {

        private final IEventBroker events;

        AroundThePage(IEventBroker events) {
            this.events = events;
        }

        @Override
        public boolean makeRoom() {
            CommentsPart beside = comments();
            return beside == null || beside.makeRoom();
        }

        @Override
        public void come() {
            parts.activate(part, true);
        }

        @Override
        public void began() {
            tellComments();
        }

        @Override
        public void form(Unsaved.Words words) {
            focusing.leave();
            ((CommentsPart) parts.showPart("org.heyi.part.comments", EPartService.PartState.ACTIVATE).getObject()).goOn(words);
        }

        @Override
        public void left() {
            view.text().setFocus();
            tellComments();
        }

        @Override
        public void tell(String message) {
            events.send(Topics.NOTICE, new Notice(message, false));
        }
    }
}
