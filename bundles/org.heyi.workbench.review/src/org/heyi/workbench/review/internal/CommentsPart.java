package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Message;
import org.heyi.model.review.Role;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Background;
import org.heyi.workbench.Comments;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.ElementIds;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.list.ListActions;
import org.heyi.workbench.review.internal.list.ListTable;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The right of the deputy's desk: the comments, and the place where one is written. */
public class CommentsPart {

    private static final Texts TEXTS = Texts.of(CommentsPart.class);
    private static final String AS_LIST = "comments.list";
    /** How much of the window the part had before it became a table. */
    private static final String SHARE = "comments.list.share";
    /** A table needs half of what the report has. */
    private static final String TABLE_SHARE = "5200";
    /** Narrower than this, cards are hard to read beside the text: pixels of the whole window. */
    private static final int NARROW = 1000;
    /** How long nothing must be typed before it is searched for, milliseconds. */
    private static final int PAUSE = 150;

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final EPartService parts;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private Composite page;
    private StackLayout stack;
    private Composite reading;
    private Label title;
    private Segments whose;
    private LinkButton kinds;
    private LinkButton layout;
    private LinkButton checking;
    private LinkButton attention;
    private LinkButton handIn;
    private Composite ready;
    private Label readyCount;
    private Composite unsaved;
    private Text search;
    private CardStrip cards;
    /** Made when somebody first wants it. */
    private ListTable table;
    private MPart part;
    private AnnotationEditor editor;
    private PassageGeometry geometry;
    private Query query;
    private boolean toReader;
    private Runnable unguard;
    private IEclipseContext desk;
    private final CommentActions actions;
    private final ThreadActions threads;
    private Placing placing;
    private Version version;
    private Trace trace = Trace.NONE;
    private String searched = "";
    private AnnotationFilter filterBefore = AnnotationFilter.ALL;

    @Inject
    CommentsPart(Documents documents, Background background, IEventBroker events, EPartService parts, ECommandService commands,
            EHandlerService handlers) {
        this.documents = documents;
        this.background = background;
        this.events = events;
        this.parts = parts;
        this.commands = commands;
        this.handlers = handlers;
        actions = new CommentActions(documents, background, () -> page.getShell(), this::tell, this::open);
        threads = new ThreadActions(documents, background, this::tell, this::reply);
    }

    /** @return what is said below a comment, and whether it is done with */
    public ThreadActions threads() {
        return threads;
    }

    private void reply(Annotation annotation, Message changed) {
        if (mayLeave()) {
            show(reading);
            documents.current().select(annotation);
            cards.write(annotation, changed, isTable() ? table : cards);
        }
    }

    /** @return what is done with one comment besides writing it */
    public CommentActions actions() {
        return actions;
    }

    @PostConstruct
    void create(Composite parent, MPart part, EMenuService menus) {
        desk = part.getContext().getParent();
        this.part = part;
        page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        stack = new StackLayout();
        page.setLayout(stack);
        reading = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        reading.setLayout(Rows.grid(1, 0, 0, 0, 0));
        header();
        cards = new CardStrip(reading, new OnCards());
        cards.setLayoutData(Rows.fill());
        menus.registerContextMenu(cards, "org.heyi.popup.comments");
        cards.attach(geometry);
        cards.seek(query);
        stack.topControl = reading;
        unguard = documents.guard(this::mayLeave);
        reading.addListener(SWT.Resize, event -> arrange());
        version = documents.current() == null ? null : documents.current().version();
        offerUnsaved();
        refresh();
    }

    /** Offers words of which the program's end, or a crash, came before they were saved. */
    private void offerUnsaved() {
        boolean there = offered() != null;
        if (unsaved.getVisible() != there) {
            unsaved.setVisible(there);
            ((GridData) unsaved.getLayoutData()).exclude = !there;
            reading.layout(true, true);
        }
    }

    /** What is kept and not being written on now; null for nothing. */
    private String offered() {
        ReviewDocument document = documents.current();
        boolean writing = isWriting();
        ReaderPart reader = reader();
        String onThePage = reader == null ? null : reader.writingSlot();
        return document == null ? null : Unsaved.slots(document).stream()
                .filter(each -> !each.equals(onThePage) && (!writing || !each.equals(editor.slot()))).findFirst().orElse(null);
    }

    /** Made when somebody first writes: whoever only reads does not wait for it. */
    private AnnotationEditor editor() {
        if (editor == null) {
            editor = new AnnotationEditor(page, background, this::leave, new OnEditor());
        }
        return editor;
    }

    /** @return whether a comment is being written */
    boolean isWriting() {
        return editor != null && stack.topControl == editor;
    }

    private ReaderPart reader() {
        MPart part = parts.findPart("org.heyi.part.reader");
        return part != null && part.getObject() instanceof ReaderPart reader ? reader : null;
    }

    /** Words of the report are written anew, or no more: what is done there comes first. */
    void writtenOnThePage() {
        if (isReady()) {
            handIn.setPrimary(!reader().isWriting());
            offerUnsaved();
        }
    }

    /** Leaves the editor for the cards, having asked what becomes of its words; false when the person goes on writing there. */
    boolean makeRoom() {
        if (!mayLeave()) {
            return false;
        }
        show(reading);
        return true;
    }

    private void resume() {
        ReviewDocument document = documents.current();
        try {
            Unsaved.Words words = Unsaved.recall(document, offered());
            if (reader() != null && reader().writing().takes(words)) {
                reader().writing().resume(words);
                return;
            }
            editor().resume(document, words);
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        toReader = true;
        show(editor);
        offerUnsaved();
    }

    /**
     * Goes on in the form with a comment that was begun on the page.
     *
     * @param words what is written so far
     */
    void goOn(Unsaved.Words words) {
        if (mayLeave()) {
            editor().resume(documents.current(), words);
            toReader = true;
            show(editor);
        }
    }

    private void header() {
        Faces faces = Faces.of(page.getDisplay());
        Composite header = Rows.styled(new Composite(reading, SWT.NONE), "chrome");
        GridLayout line = Rows.grid(4, 0, 6, 0, 4);
        line.marginLeft = 12;
        // The last button has room of its own around its picture.
        line.marginRight = 4;
        header.setLayout(line);
        header.setLayoutData(Rows.row());
        title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        whose = new Segments(header, index -> {
            if (documents.current() != null) {
                filter(now -> now.withMine(index == 1));
            }
        });
        whose.setFont(faces.small());
        whose.setItems(List.of(TEXTS.get("filter.all"), TEXTS.get("filter.mine")), List.of());
        whose.setLayoutData(Rows.own());
        kinds = new LinkButton(header, "filter", "", TEXTS.get("filter.kinds"), false, this::chooseFilter);
        kinds.setData("org.heyi.id", "comments.filter");
        kinds.setFont(faces.small());
        kinds.setLayoutData(Rows.own());
        layout = new LinkButton(header, "align", "", TEXTS.get("layout"), false, this::switchLayout).stays(false);
        layout.setData("org.heyi.id", "comments.layout");
        layout.setLayoutData(Rows.own());
        checking = new LinkButton(header, "warning", "", TEXTS.get("check.tip"), false, this::showUnchecked).stays(false);
        checking.setData("org.heyi.id", "comments.check");
        checking.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
        attention = new LinkButton(header, "warning", "", TEXTS.get("attention.tip"), false, this::showAttention).stays(false);
        attention.setData("org.heyi.id", "comments.attention");
        attention.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
        unsaved = Rows.styled(new Composite(header, SWT.NONE), "chrome");
        unsaved.setLayout(Rows.grid(2, 0, 0, 4, 0));
        unsaved.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        LinkButton resume = new LinkButton(unsaved, "warning", TEXTS.get("unsaved"), TEXTS.get("unsaved.tip"), false, this::resume);
        resume.setData("org.heyi.id", "comments.unsaved");
        resume.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        new LinkButton(unsaved, "close", "", TEXTS.get("unsaved.discard"), false, () -> {
            Unsaved.forget(documents.current(), offered());
            offerUnsaved();
        }).setLayoutData(Rows.own());
        ready = Rows.styled(new Composite(header, SWT.NONE), "chrome");
        ready.setLayout(Rows.grid(2, 8, 2, 8, 0));
        ready.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        readyCount = Rows.styled(new Label(ready, SWT.NONE), "secondary");
        readyCount.setFont(faces.small());
        readyCount.setLayoutData(Rows.row());
        handIn = new LinkButton(ready, null, TEXTS.get("handIn.button"), TEXTS.get("handIn.tip"), true, this::handIn);
        handIn.setData("org.heyi.id", "comments.handIn");
        handIn.setFont(faces.small());
        handIn.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Composite around = Rows.styled(new Composite(header, SWT.NONE), "chrome");
        GridLayout within = Rows.grid(1, 0, 0, 0, 0);
        // Aligned with the right edge of the cards.
        within.marginRight = 8;
        around.setLayout(within);
        around.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        search = new Text(around, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("filter.search"));
        search.setFont(faces.small());
        search.setLayoutData(Rows.row());
        Runnable searching = () -> {
            if (isReady() && documents.current() != null) {
                filter(now -> now.withText(search.getText()));
            }
        };
        // All comments are looked through when a word is written, not at each of its letters.
        search.addModifyListener(event -> search.getDisplay().timerExec(PAUSE, searching));
    }

    private void filter(UnaryOperator<AnnotationFilter> how) {
        documents.current().setFilter(how.apply(documents.current().filter()));
    }

    private void chooseFilter() {
        if (documents.current() != null) {
            new FilterMenu(documents.current()).open(kinds);
        }
    }

    private void switchLayout() {
        ReviewDocument document = documents.current();
        if (document != null) {
            boolean asTable = !"true".equals(document.view().get(AS_LIST));
            document.view().set(AS_LIST, asTable);
            if (asTable) {
                document.view().set(SHARE, part.getContainerData());
                part.setContainerData(TABLE_SHARE);
            } else if (document.view().get(SHARE) != null) {
                part.setContainerData(document.view().get(SHARE));
            }
            arrange();
            focusComments();
        }
    }

    private void arrange() {
        ReviewDocument document = documents.current();
        boolean wanted = document != null && "true".equals(document.view().get(AS_LIST));
        boolean settling = document != null && (document.filter().toCheck() || document.filter().attention());
        layout.setChecked(wanted);
        // The table has no room for the wordings before and after that are compared while places are confirmed.
        tabulate(wanted && !settling);
        cards.setList(settling || reading.getShell().getClientArea().width < NARROW);
    }

    /** Shows the comments as a table, or as cards again. */
    private void tabulate(boolean asTable) {
        if (asTable != isTable()) {
            if (table == null) {
                table = new ListTable(reading, new InTable());
                table.setLayoutData(Rows.fill());
            }
            offer(table, asTable);
            offer(cards, !asTable);
            if (asTable) {
                fillTable();
            }
            reading.layout(true, true);
        }
    }

    private boolean isTable() {
        return table != null && table.getVisible();
    }

    private void fillTable() {
        Locators locators = new Locators(documents.current().version());
        table.show(documents.current(), each -> Describe.demand(each, locators));
    }

    /** Puts the focus into what shows the comments. */
    private void focusComments() {
        if (isTable()) {
            table.setFocus();
        } else {
            cards.setFocus();
        }
    }

    private boolean isReady() {
        return page != null && !page.isDisposed();
    }

    private void refresh() {
        if (!isReady() || isFilterDone()) {
            return;
        }
        ReviewDocument document = documents.current();
        if (document != null) {
            AnnotationFilter filter = document.filter();
            whose.select(filter.mine() ? 1 : 0);
            checking.setChecked(filter.toCheck());
            attention.setChecked(filter.attention());
            kinds.setChecked(!filter.kinds().isEmpty() || filter.audience() != null || !filter.tag().isEmpty() || filter.open());
            kinds.setText(FilterMenu.brief(filter));
            if (!filter.text().equals(searched)) {
                // The field is set only when the search was changed elsewhere; setting it while somebody types would move the caret.
                searched = filter.text();
                if (!search.getText().equals(searched)) {
                    search.setText(searched);
                }
            }
            trace = Trace.of(document.archive());
            cards.show(document.comments(), document.annotation(), trace,
                    TEXTS.get(filter.isAll() ? "comments.empty" : "comments.filteredAway"), document.zone(),
                    document.version());
            arrange();
            if (isTable()) {
                fillTable();
            }
        }
        count();
        if (isWriting()) {
            editor.refresh();
        }
    }

    /** Where nothing is left of what was to be checked, everything is shown again; that comes back here. */
    private boolean isFilterDone() {
        ReviewDocument document = documents.current();
        boolean done = document != null && (document.filter().toCheck() && document.comments().unchecked() == 0
                || document.filter().attention() && Attention.words(document.comments()).isEmpty());
        if (done) {
            document.setFilter(filterBefore);
        }
        return done;
    }

    private void count() {
        ReviewDocument document = documents.current();
        int unchecked = document == null ? 0 : document.comments().unchecked();
        int toHandIn = document == null || !isAskedToHandIn(document) ? 0 : document.comments().toHandIn();
        boolean same = offer(checking, unchecked == 0 ? "" : TEXTS.get("check.count", unchecked))
                & offer(attention, document == null ? "" : Attention.brief(document.comments()))
                & offer(ready, toHandIn > 0);
        if (toHandIn > 0) {
            Rows.put(readyCount, TEXTS.get("handIn.ready", toHandIn));
        }
        Rows.put(title, TEXTS.get("comments.count", document == null ? 0 : document.shown().size()));
        if (same) {
            title.getParent().layout(true);
        } else {
            reading.layout(true, true);
        }
    }

    /** Shows a button with these words, or none where there are no words; returns whether that takes the room it took. */
    private static boolean offer(LinkButton button, String words) {
        button.setText(words);
        return offer(button, !words.isEmpty());
    }

    private static boolean offer(Control control, boolean there) {
        GridData data = (GridData) control.getLayoutData();
        boolean same = data.exclude != there;
        control.setVisible(there);
        data.exclude = !there;
        return same;
    }

    /** Whether there is somebody to hand in to: the secretariat collects and does not hand in. */
    private static boolean isAskedToHandIn(ReviewDocument document) {
        return document.me() != null && document.me().getRole() != Role.SECRETARIAT && document.may("annotations.handIn", null);
    }

    private void handIn() {
        handlers.executeHandler(commands.createCommand("org.heyi.command.annotation.handIn", Map.of()));
    }

    /** Shows the comments to be looked at again and goes to the first of them; shows all when it does so already. */
    private void showAttention() {
        ReviewDocument document = documents.current();
        if (mayLeave()) {
            show(reading);
            only(!document.filter().attention(), new AnnotationFilter(false, false, true, Set.of(), ""));
        }
    }

    /** Shows some comments only, whatever hid others before, or all again. */
    private void only(boolean on, AnnotationFilter these) {
        ReviewDocument document = documents.current();
        if (on && !document.filter().toCheck() && !document.filter().attention()) {
            filterBefore = document.filter();
        }
        document.setFilter(on ? these : filterBefore);
        if (on && !cards.order().isEmpty() && !cards.order().contains(document.annotation())) {
            document.select(cards.order().get(0));
        }
        focusComments();
    }

    /** Shows the comments whose place is to be checked and goes to the first of them; shows all again when it does so. */
    public void showUnchecked() {
        ReviewDocument document = documents.current();
        int count = document.comments().unchecked();
        if (count == 0) {
            tell(TEXTS.get("check.none"));
            return;
        }
        if (!mayLeave()) {
            return;
        }
        show(reading);
        boolean on = !document.filter().toCheck();
        only(on, new AnnotationFilter(false, true, false, Set.of(), ""));
        if (on) {
            tell(TEXTS.get("check.how", count));
        }
    }

    /**
     * Takes a person's word that a comment stands where it belongs, and goes to the next one to check.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void confirm(Annotation annotation) {
        String refusal = Confirming.refusal(annotation);
        if (refusal != null) {
            tell(refusal);
        } else {
            settle(annotation, null, TEXTS.get("change.confirm"));
        }
    }

    /**
     * Puts a comment on the words that are selected in the report; when there are none yet, lets the person select them.
     *
     * @param annotation the comment; null when none is selected, which is said then
     */
    public void place(Annotation annotation) {
        ReviewDocument document = documents.current();
        Annotation target = placing == null ? annotation : placing.annotation();
        if (target == null) {
            tell(TEXTS.get("none"));
        } else if (document.passage() != null) {
            Passage words = document.passage();
            settle(target, new Passages(document.version()).at(words.from(), words.start(), words.to(), words.end()),
                    TEXTS.get("change.place"));
        } else if (mayLeave()) {
            show(reading);
            document.select(target);
            placing = new Placing(target, this::cancelPlacing);
            desk.set(Placing.class, placing);
            tellOn(TEXTS.get("place.select", target.getNumber()));
            parts.activate(parts.findPart("org.heyi.part.reader"), true);
        }
    }

    private void cancelPlacing() {
        int number = placing.annotation().getNumber();
        endPlacing();
        tell(TEXTS.get("place.cancelled", number));
        focusComments();
    }

    private void endPlacing() {
        placing = null;
        desk.remove(Placing.class);
    }

    private void settle(Annotation annotation, Anchor anchor, String label) {
        ReviewDocument document = documents.current();
        // Confirming a place can move the comment, so the next one is taken from the order as it was before.
        List<Annotation> order = List.copyOf(cards.order());
        int at = cards.order().indexOf(annotation);
        try {
            Edit<Annotation> edit = Annotate.place(annotation, anchor);
            document.execute(label, edit);
        } catch (HeyiException e) {
            background.tell(e);
            return;
        }
        if (placing != null) {
            endPlacing();
        }
        document.select((Passage) null);
        Annotation next = null;
        for (int i = 1; i < order.size() && next == null; i++) {
            Annotation each = order.get((at + i) % order.size());
            next = Annotate.needsCheck(each) ? each : null;
        }
        document.select(next == null ? annotation : next);
        int left = document.comments().unchecked();
        tell(left == 0 ? TEXTS.get("check.all", annotation.getNumber())
                : TEXTS.get("check.done", annotation.getNumber(), left));
        focusComments();
    }

    /**
     * Opens the editor for a new comment.
     *
     * @param passage the words it is on
     * @param kind what kind it is unless the person chooses another
     */
    public void add(Passage passage, AnnotationKind kind) {
        add(editor -> editor.add(documents.current(), passage, kind));
    }

    /**
     * Opens the editor for a new comment of which something is filled in.
     *
     * @param passage the words it is on; null for the report as a whole
     * @param begun what is filled in
     */
    public void add(Passage passage, Comment begun) {
        add(editor -> editor.add(documents.current(), passage, begun));
    }

    private void add(Consumer<AnnotationEditor> how) {
        if (mayLeave()) {
            // The selection is dropped first: otherwise the new words would go into the comment that was selected.
            documents.current().select((Annotation) null);
            toReader = true;
            how.accept(editor());
            show(editor);
        }
    }

    /** Whether the editor, if it is open, may show something else or nothing. */
    private boolean mayLeave() {
        return !isWriting() || editor.mayLeave();
    }

    /**
     * Opens the editor for a comment. Others' comments are only read.
     *
     * @param annotation the comment; null when none is selected, which is said then
     * @param fromReader whether to go back to the report afterwards, instead of to the cards
     */
    public void edit(Annotation annotation, boolean fromReader) {
        ReviewDocument document = documents.current();
        boolean locked = annotation != null && annotation.getAuthor() == document.me() && document.me() != null && Signoffs.isLocked(annotation);
        // The author of a signed-off comment opens it to read who signed it and how it is released.
        if (!locked && !actions.mayWrite(annotation, "annotation.edit", "edit.others")) {
            return;
        }
        if (annotation.getState() == AnnotationState.WITHDRAWN) {
            tell(TEXTS.get("edit.withdrawn", annotation.getNumber()));
            return;
        }
        if (!isWriting() && reader() != null && reader().writing().takes(annotation)) {
            reader().writing().edit(annotation);
            return;
        }
        boolean open = isWriting() && editor.annotation() == annotation;
        if (open || mayLeave()) {
            if (!open) {
                toReader = fromReader;
                editor().edit(document, annotation);
                document.select(annotation);
            }
            show(editor);
        }
    }

    /** Tells what to do next, for as long as it takes. */
    private void tellOn(String message) {
        events.send(Topics.NOTICE, new Notice(message, false, true));
    }

    private void tell(String message) {
        events.send(Topics.NOTICE, new Notice(message, false));
    }

    private void open(Suggestion suggestion) {
        if (mayLeave()) {
            show(reading);
            documents.current().select(suggestion);
            events.send(Topics.DESK_WANTED, ElementIds.PERSPECTIVE_LEDGER);
        }
    }

    /**
     * Goes to another comment in the order of the report: from the selected one, or from where one reads when that is out of sight.
     *
     * @param by 1 for the next, -1 for the one before
     */
    public void step(int by) {
        List<Annotation> order = cards.order();
        if (isTable()) {
            stepInTable(by);
        } else if (!order.isEmpty() && mayLeave()) {
            show(reading);
            ReviewDocument document = documents.current();
            int at = order.indexOf(document.annotation());
            int next = at >= 0 && isInSight(document, at) ? at + by : by > 0 ? firstInSight(document) : firstInSight(document) - 1;
            document.select(order.get(Math.floorMod(next, order.size())));
        }
    }

    /** In the table, one goes on as its rows stand. */
    private void stepInTable(int by) {
        Annotation next = table.next(documents.current().annotation(), by);
        if (next != null && mayLeave()) {
            show(reading);
            documents.current().select(next);
        }
    }

    /** Whether the words of a comment, or the paragraph it hangs on, can be seen; without a reader everything can. */
    private boolean isInSight(ReviewDocument document, int index) {
        if (geometry == null || geometry.height() == 0) {
            return true;
        }
        int paragraph = document.comments().paragraph(index);
        if (paragraph == Comments.WHOLE) {
            return geometry.documentTop() >= 0;
        }
        Annotation annotation = document.shown().get(index);
        // The place of a passage far outside the view is not measured: measuring lays out its paragraph.
        return paragraph <= geometry.paragraphAt(geometry.height()) && geometry.bottom(annotation) > 0 && geometry.top(annotation) < geometry.height();
    }

    /** Index of the first comment that begins in sight or below. */
    private int firstInSight(ReviewDocument document) {
        if (geometry == null || geometry.height() == 0 || geometry.documentTop() >= 0) {
            return 0;
        }
        int paragraph = geometry.paragraphAt(0);
        for (int line = 0; line < geometry.lines(paragraph); line++) {
            if (geometry.lineTop(paragraph, line) >= 0) {
                return document.comments().before(paragraph, geometry.lineStart(paragraph, line));
            }
        }
        return document.comments().before(paragraph + 1);
    }

    private void show(Composite top) {
        stack.topControl = top;
        page.layout(true);
        if (top == editor) {
            editor.focusBody();
        }
    }

    private void leave() {
        show(reading);
        offerUnsaved();
        MPart reader = toReader ? parts.findPart("org.heyi.part.reader") : null;
        if (reader == null) {
            focusComments();
        } else {
            // The focus goes back to the report when the comment is saved.
            parts.activate(reader, true);
        }
    }

    @Focus
    void focus() {
        if (isWriting()) {
            editor.focusBody();
        } else {
            focusComments();
        }
    }

    @PreDestroy
    void destroy() {
        unguard.run();
    }

    @Inject
    void geometry(@Optional PassageGeometry beside) {
        // The two parts are created in any order, so the reader is looked for when either appears.
        geometry = beside;
        if (cards != null && !cards.isDisposed()) {
            cards.attach(beside);
        }
    }

    @Inject
    void seeking(@Optional Query wanted) {
        query = wanted;
        if (cards != null && !cards.isDisposed()) {
            cards.seek(wanted);
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        version = document.version();
        if (isReady()) {
            offerUnsaved();
        }
        refresh();
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        if (isReady() && isWriting()) {
            editor.keep();
            show(reading);
        }
        if (isReady()) {
            cards.leaveReply();
        }
        if (placing != null) {
            endPlacing();
        }
        version = null;
        filterBefore = AnnotationFilter.ALL;
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (placing != null && placing.annotation().eContainer() == null) {
            endPlacing();
        }
        ReviewDocument document = change.document();
        if (change.everything()) {
            refresh();
        } else if (isReady() && !isFilterDone()) {
            if (change.concernsSuggestions()) {
                trace = Trace.of(document.archive());
            }
            cards.update(change.annotations(), trace);
            if (isTable()) {
                table.update(change.annotations());
            }
            count();
            if (isWriting()) {
                editor.refresh();
            }
        }
        Version before = version;
        version = document.version();
        if (before != null && version != before && document.comments().unchecked() > 0) {
            tell(TEXTS.get("check.updated", document.comments().unchecked()));
        }
    }

    @Inject
    @Optional
    void words(@UIEventTopic(Topics.PASSAGE_SELECTED) ReviewDocument document) {
        if (placing != null) {
            tellOn(document.passage() == null ? TEXTS.get("place.select", placing.annotation().getNumber())
                    : TEXTS.get("place.here", placing.annotation().getNumber(), brief(document.passage().quote())));
        }
    }

    /** Long quotes by their ends: the line is short. */
    private static String brief(String quote) {
        String line = quote.replace('\n', ' ');
        return line.length() <= 24 ? line : line.substring(0, 12) + "…" + line.substring(line.length() - 10);
    }

    @Inject
    @Optional
    void filtered(@UIEventTopic(Topics.FILTER_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady()) {
            cards.focus(document.annotation());
            if (isTable()) {
                table.follow(document.annotation());
            }
            if (isElsewhere(document)) {
                // Later, because other listeners of the same selection have to be told first.
                page.getDisplay().asyncExec(() -> follow(document));
            }
        }
    }

    /** Whether the editor is open on another comment than the one that was chosen. */
    private boolean isElsewhere(ReviewDocument document) {
        return isWriting() && document.annotation() != null
                && document.annotation() != editor.annotation();
    }

    private void follow(ReviewDocument document) {
        if (isReady() && document == documents.current() && isElsewhere(document)) {
            if (editor.mayLeave()) {
                show(reading);
            } else {
                document.select(editor.annotation());
            }
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            cards.recolour();
            if (isTable()) {
                table.recolour();
            }
            whose.redraw();
            kinds.redraw();
            layout.redraw();
            checking.redraw();
            attention.redraw();
            handIn.redraw();
            if (editor != null) {
                editor.recolour();
            }
        }
    }

    /** What the editor needs the page for. */
    private final class OnEditor implements AnnotationEditor.Page {

        @Override
        public void rewrite(Anchor anchor) {
            Paragraph to = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
            documents.current().select(new Passage(anchor.getParagraph(), anchor.getStart(), to, anchor.getEnd()));
            if (reader() != null) {
                reader().writing().rewrite();
            }
        }

        @Override
        public void pick(Consumer<Paragraph> chosen) {
            if (reader() != null) {
                tellOn(TEXTS.get("pick.how"));
                reader().pick(paragraph -> {
                    tell("");
                    if (isWriting()) {
                        parts.activate(parts.findPart("org.heyi.part.comments"), true);
                        chosen.accept(paragraph);
                    }
                });
            }
        }
    }

    /** What is done in the table. */
    private final class InTable implements ListTable.Desk {

        @Override
        public void choose(Annotation annotation) {
            documents.current().select(annotation);
        }

        @Override
        public void edit(Annotation annotation) {
            CommentsPart.this.edit(annotation, false);
        }

        @Override
        public void act(ListActions.What what, List<Annotation> annotations) {
            try {
                ListActions.act(page.getShell(), documents.current(), what, annotations, CommentsPart.this::tell);
            } catch (HeyiException e) {
                background.tell(e);
            }
        }

        @Override
        public void escape() {
            if (placing != null) {
                cancelPlacing();
            } else {
                documents.current().select((Annotation) null);
            }
        }
    }

    /** What is done on a card. */
    private final class OnCards implements CardStrip.Listener {

        @Override
        public void choose(Annotation annotation) {
            if (documents.current() != null) {
                documents.current().select(annotation);
            }
        }

        @Override
        public void edit(Annotation annotation) {
            CommentsPart.this.edit(annotation, false);
        }

        @Override
        public void delete(Annotation annotation) {
            actions.delete(annotation);
        }

        @Override
        public void follow(Suggestion suggestion) {
            open(suggestion);
        }

        @Override
        public ThreadDesk threads() {
            return threads;
        }

        @Override
        public void replied() {
            focusComments();
        }

        @Override
        public void confirm(Annotation annotation) {
            CommentsPart.this.confirm(annotation);
        }

        @Override
        public void place(Annotation annotation) {
            CommentsPart.this.place(annotation);
        }

        @Override
        public void attached(Attachment attachment) {
            actions.files().offer(attachment);
        }

        @Override
        public void escape() {
            if (placing != null) {
                cancelPlacing();
            } else {
                choose(null);
            }
        }
    }
}
