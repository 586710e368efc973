package org.heyi.workbench.review.internal.recording;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Moments;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.ProposedPlaces;
import org.heyi.usecase.Recording;
import org.heyi.usecase.RemarkKinds;
import org.heyi.usecase.Sittings;
import org.heyi.workbench.Background;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.WorkDialog;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Writes down what people say as they say it, with the keys alone; what was written down can be changed, removed and undone below. */
public final class RecordDialog extends WorkDialog {

    private static final Texts TEXTS = Texts.of(RecordDialog.class);
    private static final int STORE = IDialogConstants.CLIENT_ID;

    /**
     * What it begins with.
     *
     * @param speakers for whom the person at the window may write down
     * @param selected the passage that was selected; null for none
     * @param recorded what that person wrote down before, the latest first
     */
    public record Start(List<Participant> speakers, Anchor selected, List<Annotation> recorded) {
    }

    private final ReviewDocument document;
    private final Background background;
    private final Start start;
    private final Version version;
    private final Guesses guesses;
    private final List<Annotation> all;
    private List<Annotation> shown = List.of();
    private Anchor selected;
    private RemarkForm form;
    private Text time;
    private Grid grid;
    private AlertLine problem;
    /** Of what is changed; null while something new is written down. */
    private Annotation changed;
    private boolean kindChosen;
    private boolean placeChosen;

    /**
     * @param parent the window
     * @param document the workspace
     * @param background looks for passages
     * @param start what it begins with
     */
    public RecordDialog(Shell parent, ReviewDocument document, Background background, Start start) {
        super(parent, "11-clerk", "record");
        this.background = background;
        this.document = document;
        this.start = start;
        version = document.version();
        guesses = new Guesses(background, version);
        all = new ArrayList<>(start.recorded);
        selected = start.selected;
    }

    @Override
    protected String title() {
        return TEXTS.get("record.title");
    }

    @Override
    protected Point size() {
        return new Point(1000, 690);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Rows.grid(1, 20, 16, 0, 8));
        area.setLayoutData(Rows.fill());
        form = new RemarkForm(area, "record", changes());
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(Rows.grid(5, 0, 0, 12, 0));
        row.setLayoutData(Rows.row());
        new Label(row, SWT.NONE).setText(TEXTS.get("record.time"));
        time = new Text(row, SWT.SINGLE | SWT.BORDER);
        time.setData("org.heyi.id", "record.time");
        time.setMessage(TEXTS.get("record.time.itself"));
        time.setLayoutData(Rows.asWideAs(time, Moments.words(Instant.now(), document.zone())));
        problem = new AlertLine(row, "record.problem");
        LinkButton attendance = new LinkButton(row, null, TEXTS.get("attendance.open"), TEXTS.get("attendance.open.tip"), false, this::attendance);
        attendance.setFramed(true);
        attendance.setData("org.heyi.id", "record.attendance");
        LinkButton signoff = new LinkButton(row, null, TEXTS.get("signoff.open"), TEXTS.get("signoff.open.tip"), false,
                () -> SignoffDialog.open(getShell(), document, background));
        signoff.setFramed(true);
        signoff.setData("org.heyi.id", "record.signoff");
        grid = new Grid(area, "record.list", this::line).column(TEXTS.get("record.at"), 148, SWT.LEFT).column(TEXTS.get("form.speaker"), 84, SWT.LEFT)
                .column(TEXTS.get("record.kind"), 104, SWT.LEFT).column(TEXTS.get("form.words"), 260, SWT.FILL)
                .column(TEXTS.get("form.place"), 220, SWT.LEFT).whenEmpty(() -> TEXTS.get("record.empty"));
        GridData list = Rows.fill();
        list.heightHint = 150;
        grid.table().setLayoutData(list);
        grid.table().addListener(SWT.DefaultSelection, event -> change());
        grid.table().addListener(SWT.KeyDown, this::keyInList);
        form.setPeople(start.speakers);
        area.addListener(SWT.Dispose, event -> guesses.cancel());
        renew();
        blank();
        form.keepWords(document, "record", () -> changed == null);
        return area;
    }

    private RemarkForm.Changes changes() {
        return new RemarkForm.Changes() {
            @Override
            public void speaker() {
                say("");
            }

            @Override
            public void kind() {
                kindChosen = true;
            }

            @Override
            public void words() {
                typed();
            }

            @Override
            public void place() {
                placeChosen = true;
            }
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, STORE, TEXTS.get("record.store"), false).setData("org.heyi.id", "record.store");
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("record.close"), false).setData("org.heyi.id", "record.close");
        // A filter of the display: the key works in every field, and no text field takes it as a line feed.
        Listener keys = this::storeByKey;
        Display display = getShell().getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        getShell().addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, keys));
        form.focusSpeaker();
    }

    private void storeByKey(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        int mask = event.stateMask & SWT.MODIFIER_MASK;
        Runnable action = enter && mask == SWT.MOD1 ? this::store : event.keyCode == 'a' && mask == SWT.ALT ? this::attendance : null;
        if (action != null && event.widget instanceof Control control && control.getShell() == getShell()) {
            event.doit = false;
            event.type = SWT.None;
            action.run();
        }
    }

    private void attendance() {
        new AttendanceDialog(getShell(), document, null,
                record -> document.execute(TEXTS.get("attendance.label"), Sittings.record(document.session(), document.me(), record))).open();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == STORE) {
            store();
        } else {
            super.buttonPressed(button);
        }
    }

    private Grid.Line line(int row) {
        Annotation each = shown.get(row);
        Anchor anchor = each.getAnchor();
        return new Grid.Line(Moments.words(each.getCreatedAt(), document.zone()), each.getAuthor().getName(), Labels.of(each.getKind()),
                each.getBody(), anchor.getParagraph() == null ? TEXTS.get("form.whole") : anchor.getQuote());
    }

    /** What was undone is in no session any more. */
    private void renew() {
        shown = all.stream().filter(each -> each.eContainer() != null).toList();
        grid.refill(shown.size());
    }

    /** Ready for the next remark of the same speaker. */
    private void blank() {
        changed = null;
        kindChosen = false;
        placeChosen = false;
        form.setWords("");
        form.setKind(RemarkKinds.guess("", ""));
        time.setText("");
        propose(List.of());
        label();
        say("");
    }

    private void label() {
        if (getButton(STORE) != null) {
            getButton(STORE).setText(TEXTS.get(changed == null ? "record.store" : "record.change"));
            getButton(STORE).getParent().requestLayout();
        }
    }

    private void say(String what) {
        problem.error(what);
    }

    private void typed() {
        String words = form.words();
        say("");
        if (time.getText().isBlank() && !words.isEmpty()) {
            time.setText(Moments.words(Instant.now(), document.zone()));
        }
        if (!kindChosen) {
            form.setKind(RemarkKinds.guess("", words));
        }
        if (!placeChosen) {
            guesses.ask(words, found -> {
                if (!placeChosen && !time.isDisposed() && words.equals(form.words())) {
                    propose(found);
                }
            });
        }
    }

    /** What was selected in the report comes first, until something was said on it. */
    private void propose(List<ProposedPlaces.Proposal> found) {
        List<ProposedPlaces.Proposal> proposals = new ArrayList<>();
        if (selected != null) {
            proposals.add(new ProposedPlaces.Proposal(selected, ProposedPlaces.CERTAIN));
        }
        proposals.addAll(found);
        form.setPlaces(proposals, proposals.isEmpty() ? -1 : selected != null || proposals.getFirst().confidence() >= ProposedPlaces.CERTAIN ? 0
                : first(proposals));
    }

    /** A guess is chosen as well: whoever stores it has seen it. */
    private static int first(List<ProposedPlaces.Proposal> proposals) {
        return proposals.getFirst().confidence() >= ProposedPlaces.WORTH ? 0 : proposals.size() - 1;
    }

    private Instant at(ZoneId zone) {
        try {
            return time.getText().isBlank() ? Instant.now() : Moments.parse(time.getText(), zone);
        } catch (DateTimeException e) {
            throw new HeyiException(TEXTS.get("record.time.wrong", time.getText()), e);
        }
    }

    private void store() {
        form.finishWord();
        try {
            Participant speaker = form.speaker();
            if (speaker == null) {
                form.focusSpeaker();
                throw new HeyiException(TEXTS.get("record.who"));
            }
            if (document.version() != version) {
                throw new HeyiException(TEXTS.get("record.otherVersion"));
            }
            ProposedPlaces.Proposal place = form.proposal();
            Recording.Remark remark = new Recording.Remark(speaker, place == null ? null : place.anchor(), new Comment(form.kind(), form.words()),
                    at(document.zone()));
            if (changed == null) {
                var edit = Recording.add(document.session(), document.me(), List.of(remark));
                document.execute(TEXTS.get("record.label"), edit);
                all.addFirst(edit.subject().getFirst());
            } else {
                document.execute(TEXTS.get("record.label.change"), Recording.correct(changed, remark));
            }
            selected = null;
            renew();
            blank();
            form.focusWords();
        } catch (HeyiException e) {
            say(e.getMessage());
        }
    }

    private void keyInList(Event event) {
        boolean undo = event.keyCode == 'z' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            remove();
        } else if (undo && document.canUndo()) {
            document.undo();
            renew();
        }
    }

    private Annotation chosen() {
        int row = grid.table().getSelectionIndex();
        return row < 0 || row >= shown.size() ? null : shown.get(row);
    }

    private void change() {
        Annotation wanted = chosen();
        if (wanted != null) {
            blank();
            changed = wanted;
            kindChosen = true;
            placeChosen = true;
            form.setSpeaker(wanted.getAuthor());
            form.setWords(Annotate.commentOf(wanted).body());
            form.setKind(wanted.getKind());
            form.setPlaces(List.of(new ProposedPlaces.Proposal(wanted.getAnchor(), ProposedPlaces.CERTAIN)), 0);
            time.setText(Moments.words(wanted.getCreatedAt(), document.zone()));
            label();
            form.focusWords();
            guesses.ask(form.words(), found -> {
                if (changed == wanted && !time.isDisposed()) {
                    int place = form.place();
                    List<ProposedPlaces.Proposal> proposals = new ArrayList<>(List.of(new ProposedPlaces.Proposal(wanted.getAnchor(), ProposedPlaces.CERTAIN)));
                    proposals.addAll(found);
                    form.setPlaces(proposals, place);
                }
            });
        }
    }

    private void remove() {
        Annotation wanted = chosen();
        if (wanted == null) {
            return;
        }
        try {
            document.execute(TEXTS.get("record.label.remove"), Recording.remove(wanted));
            if (changed == wanted) {
                blank();
            }
            renew();
        } catch (HeyiException e) {
            say(e.getMessage());
        }
    }
}
