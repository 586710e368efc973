package org.heyi.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.printing.Printings;
import org.heyi.model.Archive;
import org.heyi.model.Identified;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Change;
import org.heyi.store.Workspace;
import org.heyi.usecase.CommandCarrier;
import org.heyi.usecase.Edit;
import org.heyi.usecase.PrintedReports;
import org.heyi.usecase.Rights;

/**
 * The open workspace as the parts see it: the model, the one way to change it (which can be undone), and what is
 * selected. To be used on the UI thread only; writing happens behind it, in a job.
 */
public final class ReviewDocument {

    private static final Texts TEXTS = Texts.of(ReviewDocument.class);
    /** How long a copy waits before it is tried again, milliseconds. */
    private static final long PATIENCE = 20;
    /** What it is called in the history that somebody said who they are. */
    private static final String ENTER = "people.enter";

    private final Workspace workspace;
    private final ViewState view;
    private final IEventBroker events;
    private final Saver saver;
    private final ChangeStack changes;
    private final Comments comments = new Comments();
    private final Job keeper = Job.createSystem(TEXTS.get("remembering"), this::keep);
    /** Even while the model stands still, odd while it is edited: by this a copy knows whether it is of one moment. */
    private final AtomicInteger edits = new AtomicInteger();

    private final CommandDesk desk;

    private volatile Printings printings;
    /** Why they could not be read, to be told once somebody is there; null when they could. */
    private HeyiException unreadPrintings;

    private CommandCarrier.Carrying carrying = () -> { };
    private boolean shown;
    private boolean busy;
    private Participant me;
    private Runnable introduction;
    private Annotation annotation;
    private Suggestion suggestion;
    private Passage passage;
    private Paragraph paragraph;
    private AnnotationFilter filter;
    private int zoom;

    /**
     * @param workspace the open workspace
     * @param view what is remembered of it
     * @param events where events are sent
     * @param ui the way back to the UI thread
     */
    public ReviewDocument(Workspace workspace, ViewState view, IEventBroker events, UISynchronize ui) {
        this.workspace = workspace;
        this.view = view;
        this.events = events;
        this.saver = new Saver(workspace, ui, () -> events.send(Topics.DOCUMENT_SAVING, this), this::discard,
                this::putBack);
        this.changes = new ChangeStack(this, workspace, saver, ui);
        this.desk = new CommandDesk(this, saver, ui);
        this.zoom = Math.clamp(view.get("zoom", 100), 50, 300);
        this.filter = new AnnotationFilter("true".equals(view.get("filter.mine")), false, false, kinds(view.get("filter.kinds")), "")
                .withOpen("true".equals(view.get("filter.open")));
        recallPerson();
        readComments();
        readPrintings();
    }

    /** A printing that cannot be read is no reason to work without the workspace. */
    private void readPrintings() {
        try {
            printings = PrintedReports.all(folder(), archive());
        } catch (HeyiException e) {
            printings = Printings.NONE;
            unreadPrintings = e;
        }
    }

    /** @return why the printings of the workspace could not be read when it was opened; null when they could */
    HeyiException unreadPrintings() {
        return unreadPrintings;
    }

    /** @return the printings of the report, by which page and line are told */
    public Printings printings() {
        return printings;
    }

    /**
     * Tells everybody that other printings are known.
     *
     * @param value what is known from now on
     */
    public void setPrintings(Printings value) {
        printings = value;
        changed(DocumentChange.everything(this));
    }

    /**
     * Has commands that name this workspace carried out here, until it is closed. Not for the UI thread.
     *
     * @param carrier carries them out
     */
    void takeCommands(CommandCarrier carrier) {
        carrying = carrier.carry(desk);
    }

    /** @return lets commands work on the workspace, each from a thread of its own */
    public CommandCarrier.Host desk() {
        return desk;
    }

    private void readComments() {
        comments.read(session(), me, filter);
    }

    private static Set<AnnotationKind> kinds(String names) {
        Set<AnnotationKind> kinds = EnumSet.noneOf(AnnotationKind.class);
        for (String name : names == null || names.isEmpty() ? new String[0] : names.split(",")) {
            AnnotationKind kind = AnnotationKind.getByName(name);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Who one is was chosen by somebody at this window; nobody is taken for somebody else. */
    private void recallPerson() {
        Session session = session();
        String remembered = view.get("me");
        me = session == null || remembered == null ? null : Models.participant(session, remembered);
        if (me != null && !me.getHandle().equals(remembered)) {
            // The person was merged into another one since the state was saved.
            view.set("me", me.getHandle());
        }
    }

    /** @return the workspace behind the document, for use cases that run in a job */
    public Workspace workspace() {
        return workspace;
    }

    /** @return the workspace's folder */
    public Path folder() {
        return workspace.folder();
    }

    /** @return hash of the newest event of the history, which goes with what is handed out */
    public String head() {
        return workspace.head().hash();
    }

    /** @return what is remembered of this workspace */
    public ViewState view() {
        return view;
    }

    /** Writes what is remembered of this workspace, behind the window: words that are typed and not saved are in it. */
    public void keepView() {
        keeper.schedule();
    }

    private IStatus keep(IProgressMonitor monitor) {
        try {
            view.save();
        } catch (IOException e) {
            ILog.of(ReviewDocument.class).warn("view state not saved", e);
        }
        return Status.OK_STATUS;
    }

    /** @return the root of the model; edit it by {@link #execute} only */
    public Archive archive() {
        return workspace.archive();
    }

    /**
     * @param id an object's id
     * @return the object with that id, or null
     */
    public Identified find(String id) {
        return workspace.find(id);
    }

    /** @return the current session, or null in an empty workspace */
    public Session session() {
        return archive().getCurrent();
    }

    /** @return the report's current version, or null while there is no report */
    public Version version() {
        return Models.currentVersion(session());
    }

    /**
     * @param digest of an attached file
     * @return what is in it; null when it is not here
     */
    public byte[] content(String digest) {
        return workspace.content(digest);
    }

    /** @param content of an attached file that is about to be added */
    public void keepContent(byte[] content) {
        workspace.keep(content);
    }

    /** @return the zone in which times are shown */
    public ZoneId zone() {
        Session session = session();
        return ZoneId.of(session == null || session.getZone() == null ? "Asia/Shanghai" : session.getZone());
    }

    /**
     * Changes the model as {@link #execute(String, String, Runnable)} does, if the person at the window may; asks who that is
     * where nobody said so yet.
     *
     * @param label localised, e.g. 添加批注; shown as 撤销“添加批注”
     * @param edit what is done
     * @throws HeyiException that says who may, or that nobody said who they are
     */
    public void execute(String label, Edit<?> edit) {
        identify();
        Rights.require(archive(), actor(), edit);
        execute(label, edit.type(), edit.mutation());
    }

    /**
     * @param what would be done, by the names of the table of rights, e.g. annotation.dispose
     * @param comment to what, if it is a comment; else null
     * @return whether the person at the window may; while nobody said who that is, it is asked first, and anything may be begun
     */
    public boolean may(String what, Annotation comment) {
        return me == null || Rights.may(archive(), actor(), what, comment);
    }

    /**
     * @param what may not be done, see {@link #may}
     * @param comment to what, if it is a comment; else null
     * @return who may, in one sentence; empty when the person at the window may
     */
    public String whyNot(String what, Annotation comment) {
        try {
            if (me != null) {
                Rights.require(archive(), actor(), what, comment);
            }
            return "";
        } catch (HeyiException e) {
            return e.getMessage();
        }
    }

    /**
     * Changes the model, so that it can be undone, and writes the change behind the scenes.
     *
     * @param label localised, e.g. 添加批注; shown as 撤销“添加批注”
     * @param type what kind of change, for the history
     * @param mutation edits the model
     */
    public void execute(String label, String type, Runnable mutation) {
        requireFree();
        changes.execute(label, type, mutation);
    }

    /**
     * The same for an edit that may touch thousands of objects: what it means for the disk is worked out in a job, and until then
     * nothing else can be changed.
     *
     * @param label localised; also for the status bar
     * @param edit what is done
     * @param then is done on the UI thread when everybody knows of the change
     * @throws HeyiException as {@link #execute(String, Edit)}
     */
    public void executeLarge(String label, Edit<?> edit, Runnable then) {
        identify();
        Rights.require(archive(), actor(), edit);
        requireFree();
        changes.executeLarge(label, edit.type(), edit.mutation(), then);
    }

    private void requireFree() {
        if (busy) {
            throw new HeyiException(TEXTS.get("busy"));
        }
    }

    /** @return how what commands of others do is made and can be undone */
    ChangeStack changes() {
        return changes;
    }

    /** Tells the parts what a command of somebody else did, where the document is that of the window. */
    void carriedOut(Change change) {
        if (shown) {
            changed(DocumentChange.of(this, change));
        }
    }

    /**
     * Refuses to undo or repeat what somebody had done by a command to those who may not do it themselves.
     *
     * @param change what was done
     * @param label how it is called
     */
    void requireFor(Change change, String label) {
        DocumentChange touched = DocumentChange.of(this, change);
        String type = change.type().replaceFirst("^undo:", "");
        try {
            Rights.requireFor(archive(), actor(), type, touched.annotations(), touched.suggestions(),
                    DocumentChange.recorded(change));
        } catch (HeyiException e) {
            throw new HeyiException(TEXTS.get("carried.refused", label, e.getMessage()), e);
        }
    }

    /**
     * Copies the model, for a job that reads it while people go on working: what they change meanwhile makes it begin
     * again, so that the copy is of one moment. Not for the UI thread.
     *
     * @param progress how long one waits for it
     * @return the copy, with the same ids
     * @throws CancellationException when cancelled
     */
    public Archive snapshot(Progress progress) {
        while (true) {
            progress.checkCancelled();
            int before = edits.get();
            if (before % 2 == 0) {
                try {
                    Archive copy = EcoreUtil.copy(archive());
                    if (edits.get() == before) {
                        return copy;
                    }
                } catch (RuntimeException e) {
                    // A list that was edited while it was read may fail in any way; in one that was not, it is a bug.
                    if (edits.get() == before) {
                        throw e;
                    }
                }
            }
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    /** @return whether there is something to undo */
    public boolean canUndo() {
        return !busy && changes.canUndo();
    }

    /** @return whether there is something to redo */
    public boolean canRedo() {
        return !busy && changes.canRedo();
    }

    /** @return what {@link #undo} would take back, localised; null when nothing */
    public String undoLabel() {
        return changes.undoLabel();
    }

    /** @return what {@link #redo} would do again, localised; null when nothing */
    public String redoLabel() {
        return changes.redoLabel();
    }

    /**
     * Takes the last change back.
     *
     * @throws HeyiException when nobody says who does it, or a command did it and the person at the window may not
     */
    public void undo() {
        identify();
        requireFree();
        changes.undo();
    }

    /**
     * Makes the last change that was taken back again.
     *
     * @throws HeyiException as {@link #undo}
     */
    public void redo() {
        identify();
        requireFree();
        changes.redo();
    }

    /**
     * Says that a use case reads or changes the workspace in a job, or has ended doing so. In between nothing else may
     * be changed.
     *
     * @param working whether it begins
     */
    public void setBusy(boolean working) {
        if (busy != working) {
            busy = working;
            edits.incrementAndGet();
        }
    }

    /** @param now whether it is the document of the window, from now on */
    void setShown(boolean now) {
        shown = now;
    }

    /** @return whether somebody may have it alone to change it */
    boolean isFree() {
        return shown && !busy;
    }

    /** @return whether a use case reads or changes the workspace in a job */
    public boolean isBusy() {
        return busy;
    }

    /** Says that a use case changed the workspace in a job; what was done before cannot be undone any more. */
    public void replaced() {
        changes.flush();
        saver.saved();
        changed(DocumentChange.everything(this));
    }

    void changed(DocumentChange change) {
        Participant before = me;
        if (change.everything()) {
            comments.forget();
        }
        if (me == null || me.eContainer() == null) {
            recallPerson();
        }
        if (me != before) {
            if (me == null) {
                changes.flush();
            }
            readComments();
            events.send(Topics.PARTICIPANT_CHANGED, this);
        } else if (change.everything()) {
            readComments();
        } else {
            change.annotations().forEach(comments::update);
        }
        if (annotation != null && annotation.eContainer() == null) {
            select((Annotation) null);
        }
        if (suggestion != null && suggestion.eContainer() == null) {
            select((Suggestion) null);
        }
        Version version = version();
        if (passage != null && passage.from().eContainer() != version) {
            passage = null;
            events.send(Topics.PASSAGE_SELECTED, this);
        }
        if (paragraph != null && paragraph.eContainer() != version) {
            paragraph = null;
        }
        events.send(Topics.DOCUMENT_CHANGED, change);
    }

    private void discard(Change change) {
        counted();
        workspace.discard(change);
        counted();
    }

    /** Counts an edit; while a job has the model alone, setBusy counts once for all of its edits. */
    void counted() {
        if (!busy) {
            edits.incrementAndGet();
        }
    }

    /** Tells the person at the window something that they need not answer. */
    void tell(String words) {
        events.send(Topics.NOTICE, new Notice(words, false));
    }

    /** Tells that a change could not be made or written, and that all is as it was. */
    void putBack(RuntimeException cause) {
        changes.flush();
        String message = cause instanceof HeyiException ? cause.getMessage() : TEXTS.get("bug", cause);
        if (!(cause instanceof HeyiException)) {
            ILog.of(ReviewDocument.class).error(message, cause);
        }
        changed(DocumentChange.everything(this));
        events.send(Topics.DOCUMENT_SAVING, this);
        events.send(Topics.NOTICE, new Notice(TEXTS.get("notSaved", message), true));
    }

    /** @return how far writing has come */
    public Saver.State saving() {
        return saver.state();
    }

    /** @return when the last change was written, in the session's zone; null when nothing was changed yet */
    public LocalTime savedAt() {
        return saver.savedAt() == null ? null : saver.savedAt().atZone(zone()).toLocalTime();
    }

    /**
     * Waits until everything is written, then closes the workspace. Not for the UI thread.
     *
     * @throws InterruptedException when interrupted
     */
    public void close() throws InterruptedException {
        carrying.close();
        changes.join();
        saver.join();
        keeper.join();
        workspace.close();
    }

    /** @return who sits at the window; null while nobody said so */
    public Participant me() {
        return me;
    }

    /**
     * @return the handle under which changes are recorded
     * @throws HeyiException while nobody said who sits at the window
     */
    public String actor() {
        if (me == null) {
            throw new HeyiException(TEXTS.get("nobody"));
        }
        return me.getHandle();
    }

    /** @param asking asks the person at the window who they are; called where something is to be changed and nobody said so */
    public void setIntroduction(Runnable asking) {
        introduction = asking;
    }

    /**
     * Asks who sits at the window where nobody said so yet; before anything is changed.
     *
     * @throws HeyiException when it is still nobody
     */
    public void identify() {
        if (me == null) {
            introduce();
        }
        actor();
    }

    /** Asks who sits at the window, whoever it was before. */
    public void introduce() {
        if (introduction != null) {
            introduction.run();
        }
    }

    /**
     * Says who sits at the window now. What was done before cannot be undone any more: that is for who did it.
     *
     * @param person somebody of the session, or null for nobody
     */
    public void setMe(Participant person) {
        if (me != person) {
            if (me != null) {
                changes.flush();
            }
            me = person;
            view.set("me", person == null ? null : person.getHandle());
            keepView();
            readComments();
            events.send(Topics.PARTICIPANT_CHANGED, this);
        }
    }

    /**
     * Puts somebody on the roster who says that they sit at the window. That is nothing to undo.
     *
     * @param edit adds the person
     */
    public void enter(Edit<Participant> edit) {
        requireFree();
        Participant person = edit.subject();
        counted();
        Change change;
        try {
            change = workspace.record(person.getHandle(), ENTER, edit.mutation());
        } finally {
            counted();
        }
        saver.add(change);
        setMe(person);
        changed(DocumentChange.of(this, change));
    }

    /** @return the selected comment, or null */
    public Annotation annotation() {
        return annotation;
    }

    /** @param selected the comment to select, or null */
    public void select(Annotation selected) {
        if (annotation != selected) {
            annotation = selected;
            events.send(Topics.ANNOTATION_SELECTED, this);
        }
    }

    /** @return the selected suggestion, or null */
    public Suggestion suggestion() {
        return suggestion;
    }

    /** @param selected the suggestion to select, or null */
    public void select(Suggestion selected) {
        if (suggestion != selected) {
            suggestion = selected;
            events.send(Topics.SUGGESTION_SELECTED, this);
        }
    }

    /** @return the selected words, or null */
    public Passage passage() {
        return passage;
    }

    /** @param selected the words that are selected now, or null */
    public void select(Passage selected) {
        if (!Objects.equals(passage, selected)) {
            passage = selected;
            events.send(Topics.PASSAGE_SELECTED, this);
        }
    }

    /** @return where the reader is, or null */
    public Paragraph paragraph() {
        return paragraph;
    }

    /** @param current where the reader has come to */
    public void setParagraph(Paragraph current) {
        if (paragraph != current) {
            paragraph = current;
            events.send(Topics.PARAGRAPH_CURRENT, this);
        }
    }

    /** @param wanted the paragraph that the reader shall show */
    public void reveal(Paragraph wanted) {
        paragraph = wanted;
        events.send(Topics.PARAGRAPH_REVEAL, this);
        events.send(Topics.PARAGRAPH_CURRENT, this);
    }

    /** @return which comments are shown */
    public AnnotationFilter filter() {
        return filter;
    }

    /** @param wanted which comments to show */
    public void setFilter(AnnotationFilter wanted) {
        if (!filter.equals(wanted)) {
            filter = wanted;
            view.set("filter.mine", wanted.mine());
            view.set("filter.open", wanted.open());
            view.set("filter.kinds", String.join(",", wanted.kinds().stream().map(AnnotationKind::getName).toList()));
            readComments();
            events.send(Topics.FILTER_CHANGED, this);
        }
    }

    /** @return the comments, kept in order and counted */
    public Comments comments() {
        return comments;
    }

    /** @return the comments that pass the filter, in the order of the report; a view that changes with the model */
    public List<Annotation> shown() {
        return comments.shown();
    }

    /** @return the reader's zoom in percent, 50 to 300 */
    public int zoom() {
        return zoom;
    }

    /** @param percent the zoom wanted; held to 50 to 300 */
    public void setZoom(int percent) {
        int held = Math.clamp(percent, 50, 300);
        if (zoom != held) {
            zoom = held;
            view.set("zoom", held);
            events.send(Topics.ZOOM_CHANGED, this);
        }
    }
}
