package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.revise.Rewriting;
import org.heyi.collation.revise.Rewriting.Asked;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.util.Models;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Passages;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.TrackedWords;
import org.heyi.workbench.widgets.Composing;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;

/**
 * Where words of the report are written anew, at their place on the page and in its type; below them what that asks for. It lies
 * over the page and pushes nothing.
 */
final class RewritingPanel extends Composite {

    private static final Texts TEXTS = Texts.of(RewritingPanel.class);
    /** Between the words and the edge, pixels. */
    private static final int PAD = 12;
    private static final int BORDER = 2;
    private static final int ABOVE = 1;
    /** So much of what stays is shown beside a change in a preview, characters. */
    static final int CONTEXT = 18;
    /** What is asked for is read from the words at such a pause in writing, milliseconds; they are kept at the longer one. */
    private static final int PAUSE = 150;
    private static final int REST = 600;
    /** Of long words their ends are shown, characters. */
    private static final int LONG = 160;

    private final ReaderView reader;
    private final OwnConflicts conflicts;
    private final Runnable left;
    private final StyledText words;
    private final Composite below;
    private final StyledText change;
    private final Label sentence;
    private final Label against;
    private final StyledText reason;
    private final AudienceButton audience;
    private final Label problem;
    private final List<LinkButton> buttons = new ArrayList<>();
    private final List<TextUndo> undos;
    private final Runnable reading = this::read;
    private final Runnable keeping = this::keepWords;
    private ReviewDocument document;
    private Rewriting rewriting;
    private String slot;
    private boolean filling;

    /**
     * @param reader the page
     * @param background looks for comments that stand against it
     * @param left told when nothing is written any more
     */
    RewritingPanel(ReaderView reader, Background background, Runnable left) {
        super(reader, SWT.NONE);
        conflicts = new OwnConflicts(background, numbers -> {
            if (!isDisposed() && isWriting()) {
                tellAgainst(numbers);
            }
        });
        this.reader = reader;
        this.left = left;
        Faces faces = Faces.of(getDisplay());
        Rows.styled(this, "paper");
        GridData floating = new GridData();
        floating.exclude = true;
        setLayoutData(floating);
        setLayout(Rows.grid(1, BORDER, BORDER, 0, 0));
        setVisible(false);
        moveAbove(null);
        addListener(SWT.Paint, event -> frame(event.gc));
        words = field(this, "rewrite.words", false);
        words.setLayoutData(Rows.fill());
        words.addListener(SWT.Paint, event -> before(event.gc));
        below = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        below.setLayout(Rows.grid(1, PAD, 8, 0, 4));
        below.setLayoutData(Rows.row());
        change = Rows.styled(new StyledText(below, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "chrome");
        change.setLineSpacing(4);
        change.setLayoutData(wide(0));
        change.setData("org.heyi.id", "rewrite.change");
        sentence = Rows.styled(new Label(below, SWT.WRAP), "heading");
        sentence.setFont(faces.normal());
        sentence.setLayoutData(wide(0));
        sentence.setData("org.heyi.id", "rewrite.sentence");
        against = Rows.styled(new Label(below, SWT.WRAP), "secondary");
        against.setFont(faces.normal());
        against.setLayoutData(wide(0));
        against.setData("org.heyi.id", "rewrite.against");
        show(against, false);
        Composite why = Rows.styled(new Composite(below, SWT.NONE), "chrome");
        why.setLayout(Rows.grid(2, 0, 4, 8, 0));
        why.setLayoutData(Rows.row());
        Rows.caption(why, TEXTS.get("editor.reason"));
        reason = field(why, "rewrite.reason", true);
        reason.setFont(faces.normal());
        GridData one = Rows.row();
        one.heightHint = reason.getLineHeight() + 8;
        reason.setLayoutData(one);
        problem = Rows.styled(new Label(below, SWT.WRAP), "error");
        problem.setFont(faces.normal());
        problem.setLayoutData(wide(0));
        problem.setData("org.heyi.id", "rewrite.problem");
        Composite foot = Rows.styled(new Composite(below, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(5, 0, 0, 8, 0));
        foot.setLayoutData(Rows.row());
        LinkButton save = button(foot, "rewrite.save", true, () -> save(AnnotationState.SUBMITTED));
        save.setToolTipText(TEXTS.get("rewrite.saveTip"));
        button(foot, "editor.draft", false, () -> save(AnnotationState.DRAFT)).setToolTipText(TEXTS.get("editor.draftTip"));
        audience = new AudienceButton(foot, this::written);
        audience.setLayoutData(Rows.own());
        Rows.styled(new Label(foot, SWT.NONE), "chrome").setLayoutData(Rows.row());
        button(foot, "editor.goOn", false, this::close).setToolTipText(TEXTS.get("rewrite.cancelTip"));
        setTabList(new Control[] {words, below});
        undos = List.of(TextUndo.install(words), TextUndo.install(reason));
        reader.addGeometryListener(this::follow);
    }

    private static GridData wide(int indent) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        data.verticalIndent = indent;
        return data;
    }

    private LinkButton button(Composite foot, String key, boolean primary, Runnable does) {
        LinkButton button = new LinkButton(foot, null, TEXTS.get(key), null, primary, does);
        button.setData("org.heyi.id", key.replace("editor.", "rewrite."));
        button.setLayoutData(Rows.own());
        escape(button);
        buttons.add(button);
        return button;
    }

    private StyledText field(Composite in, String key, boolean bordered) {
        StyledText field = Rows.styled(new StyledText(in, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | (bordered ? SWT.BORDER : SWT.NONE)),
                bordered ? "field" : "paper");
        field.setData("org.heyi.id", key);
        field.setAlwaysShowScrollBars(false);
        int edge = bordered ? 3 : ABOVE;
        field.setMargins(bordered ? 6 : PAD, edge, bordered ? 6 : PAD, edge + 1);
        field.addModifyListener(event -> {
            if (!filling) {
                written();
            }
        });
        field.addVerifyKeyListener(event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                save(AnnotationState.SUBMITTED);
            } else if (event.keyCode == SWT.TAB || enter && bordered) {
                event.doit = false;
            }
        });
        field.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ESCAPE) {
                event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            }
        });
        escape(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = TEXTS.get(bordered ? "editor.reason" : "rewrite.words");
            }
        });
        return field;
    }

    private void escape(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                getDisplay().asyncExec(this::close);
            }
        });
    }

    // ---- where it lies

    private void frame(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(Palette.of(getDisplay()).accent());
        gc.setLineWidth(BORDER);
        gc.drawRectangle(1, 1, area.width - BORDER, area.height - BORDER);
    }

    /** What stands in the first line before the words that are written anew. */
    private void before(GC gc) {
        String text = reader.before(offset());
        if (isWriting() && !text.isEmpty() && words.getTopPixel() == 0) {
            gc.setFont(words.getFont());
            gc.setForeground(Palette.of(getDisplay()).pale());
            Rectangle clip = gc.getClipping();
            gc.setClipping(PAD, 0, words.getLineIndent(0), words.getLinePixel(0) + words.getLineHeight() + 4);
            gc.drawText(text, PAD + words.getLineIndent(0) - gc.textExtent(text).x, words.getLocationAtOffset(0).y, true);
            gc.setClipping(clip);
        }
    }

    private int offset() {
        return reader.report().start(reader.report().index(rewriting.from())) + rewriting.start();
    }

    private boolean isPlaced() {
        return !isDisposed() && isWriting() && reader.report() != null && reader.report().index(rewriting.from()) >= 0;
    }

    /** The page was scrolled, or is another one: what only moved is not measured again. */
    private void follow() {
        if (isPlaced()) {
            ReaderView.Place at = reader.place(offset());
            if (at.width() + 2 * (PAD + BORDER) == getSize().x) {
                setLocation(at.x() - PAD - BORDER, at.y() - ABOVE - BORDER);
            } else {
                indent();
                place();
            }
        }
    }

    /** Lays it over the words, as large as what is written needs. */
    private void place() {
        if (!isPlaced()) {
            return;
        }
        ReaderView.Place at = reader.place(offset());
        int width = at.width() + 2 * (PAD + BORDER);
        int most = Math.max(80, reader.height() - heightBelow(width) - 2 * BORDER - 24);
        int height = Math.min(words.computeSize(width - 2 * BORDER, SWT.DEFAULT).y, most) + heightBelow(width) + 2 * BORDER;
        Rectangle box = new Rectangle(at.x() - PAD - BORDER, at.y() - ABOVE - BORDER, width, height);
        if (!box.equals(getBounds())) {
            setBounds(box);
            layout(true, true);
        }
    }

    private int heightBelow(int width) {
        return below.computeSize(width - 2 * BORDER, SWT.DEFAULT).y;
    }

    /** Takes the page's type, in its size of now. */
    void set() {
        if (isWriting()) {
            int index = reader.report().index(rewriting.from());
            words.setFont(reader.font(index));
            words.setLineSpacing(reader.text().getLineSpacing());
            change.setFont(Faces.of(getDisplay()).font(Faces.Face.BODY, Faces.of(getDisplay()).normal().getFontData()[0].getHeight(), SWT.NORMAL));
            indent();
            place();
        }
    }

    private void indent() {
        int usual = reader.text().getIndent();
        words.setIndent(usual);
        words.setLineIndent(0, 1, reader.place(offset()).indent());
    }

    // ---- writing

    /** @return whether something is being written */
    boolean isWriting() {
        return rewriting != null;
    }

    /** @return under what the words are kept; null while nothing is written */
    String slot() {
        return isWriting() ? slot : null;
    }

    /**
     * Begins to write words anew.
     *
     * @param in where
     * @param wanted which words
     * @param kept what was written before and not saved; null for nothing
     */
    void begin(ReviewDocument in, Rewriting wanted, Unsaved.Words kept) {
        document = in;
        rewriting = wanted;
        slot = kept == null ? Unsaved.slot() : kept.slot();
        filling = true;
        words.setText(kept == null ? wanted.words() : kept.rewritten());
        reason.setText(kept == null ? "" : Objects.toString(kept.comment().reason(), ""));
        audience.choose(kept == null || kept.comment().audience() == null ? AudienceButton.last(document) : kept.comment().audience());
        filling = false;
        undos.forEach(TextUndo::reset);
        setVisible(true);
        moveAbove(null);
        reader.makeRoom(offset());
        set();
        read();
        words.setFocus();
        if (kept == null) {
            // What was selected is what is to be written otherwise.
            Point chosen = reader.text().getSelection();
            int all = words.getCharCount();
            words.setSelection(Math.clamp((long) chosen.x - offset(), 0, all), Math.clamp((long) chosen.y - offset(), 0, all));
        }
    }

    /** Takes the selected words away. */
    void cut() {
        words.insert("");
    }

    /** Puts the cursor into the words. */
    void focusWords() {
        words.setFocus();
    }

    private void written() {
        getDisplay().timerExec(PAUSE, reading);
        getDisplay().timerExec(REST, keeping);
        indentLater();
    }

    /** A line that was taken away and written again has lost its indent. */
    private void indentLater() {
        if (words.getLineIndent(0) != reader.place(offset()).indent()) {
            indent();
        }
    }

    private Asked asked() {
        return rewriting.asked(words.getText());
    }

    /** Says what the words ask for. */
    private void read() {
        if (isDisposed() || !isWriting()) {
            return;
        }
        if (Composing.isOn(words)) {
            // More stands there than is written.
            getDisplay().timerExec(PAUSE, reading);
            return;
        }
        Asked asked = asked();
        problem.setText("");
        show(change, asked != null);
        show(problem, false);
        if (asked == null) {
            sentence.setText(TEXTS.get("rewrite.how"));
        } else {
            TrackedWords.show(change, rewriting.pieces(words.getText()), CONTEXT);
            sentence.setText(brief(rewriting.sentence(asked)).replace("&", "&&"));
        }
        place();
        layout(true, true);
        if (asked == null) {
            conflicts.stop();
            tellAgainst(List.of());
        } else {
            conflicts.look(document, rewriting, words.getText());
        }
    }

    private void tellAgainst(List<Integer> numbers) {
        String told = numbers.isEmpty() ? ""
                : TEXTS.get("rewrite.against", numbers.stream().map(String::valueOf).collect(Collectors.joining(TEXTS.get("and"))));
        if (!against.getText().equals(told)) {
            against.setText(told);
            against.setForeground(Palette.of(getDisplay()).mark(AnnotationKind.FACT));
            show(against, !told.isEmpty());
            place();
            layout(true, true);
        }
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private static String brief(String words) {
        String line = words.replace('\n', '↵');
        return line.length() <= LONG ? line : line.substring(0, LONG / 2) + "……" + line.substring(line.length() - LONG / 2);
    }

    private boolean changed() {
        return isWriting() && (!words.getText().equals(rewriting.words()) || !reason.getText().isBlank());
    }

    private void keepWords() {
        if (isDisposed() || !isWriting()) {
            return;
        }
        if (changed()) {
            Asked asked = asked();
            // Another version may be in force already; the words are looked for in it when they are gone on with.
            Passages passages = new Passages(Models.containing(rewriting.from(), Version.class));
            Comment begun = asked == null ? new Comment(AnnotationKind.WORDING, "", null, "", "", reason.getText().strip(), AnnotationState.SUBMITTED,
                    audience.audience()) : comment(asked, AnnotationState.SUBMITTED);
            Unsaved.keep(document, new Unsaved.Words(slot, null,
                    passages.at(rewriting.from(), rewriting.start(), rewriting.to(), rewriting.end()), begun, words.getText()));
        } else {
            Unsaved.forget(document, slot);
        }
    }

    private Comment comment(Asked asked, AnnotationState state) {
        return new Comment(kind(asked.operation()), "", asked.operation(), asked.text(), asked.target(), reason.getText().strip(), state,
                audience.audience());
    }

    private static AnnotationKind kind(AmendmentOperation operation) {
        return switch (operation) {
            case INSERT_AFTER, INSERT_BEFORE, APPEND_SENTENCE, ADD_PARAGRAPH -> AnnotationKind.ADDITION;
            default -> AnnotationKind.WORDING;
        };
    }

    private void save(AnnotationState state) {
        Annotation stored = store(state);
        if (stored != null) {
            end(true);
            document.select(stored);
        }
    }

    /** Writes the comment; null when it cannot be, and the panel says why. */
    private Annotation store(AnnotationState state) {
        Asked asked = asked();
        try {
            if (asked == null) {
                throw new HeyiException(TEXTS.get("rewrite.same"));
            }
            document.identify();
            Edit<Annotation> edit = Annotate.add(document.session(), document.me(),
                    new Passages(document.version()).at(asked.from(), asked.start(), asked.to(), asked.end()), comment(asked, state));
            document.execute(TEXTS.get("rewrite.change"), edit);
            audience.remember(document);
            return edit.subject();
        } catch (HeyiException e) {
            problem.setText(e.getMessage());
            show(problem, true);
            place();
            layout(true, true);
            return null;
        }
    }

    private void end(boolean settled) {
        if (settled) {
            Unsaved.forget(document, slot);
        }
        rewriting = null;
        // What is due for these words is not to meet those that are written next.
        getDisplay().timerExec(-1, reading);
        getDisplay().timerExec(-1, keeping);
        conflicts.stop();
        tellAgainst(List.of());
        setVisible(false);
        left.run();
    }

    private void close() {
        if (!isDisposed() && isWriting() && mayLeave()) {
            end(true);
        }
    }

    /**
     * Asks what becomes of words that are not saved.
     *
     * @return false when the person goes on writing
     */
    boolean mayLeave() {
        if (!changed()) {
            return true;
        }
        List<String> answers = List.of("editor.save", "editor.draft", "editor.discard", "editor.goOn");
        int answer = new MessageDialog(getShell(), TEXTS.get("rewrite.words"), null, TEXTS.get("editor.unsaved"), MessageDialog.QUESTION, 0,
                answers.stream().map(TEXTS::get).toArray(String[]::new)).open();
        return switch (answer < 0 ? "editor.goOn" : answers.get(answer)) {
            case "editor.save" -> store(AnnotationState.SUBMITTED) != null;
            case "editor.draft" -> store(AnnotationState.DRAFT) != null;
            case "editor.discard" -> true;
            default -> false;
        };
    }

    /** Leaves the page, having asked what becomes of the words; false when the person goes on writing. */
    boolean leave() {
        if (isWriting() && !mayLeave()) {
            return false;
        }
        if (isWriting()) {
            end(true);
        }
        return true;
    }

    /** Keeps the words until they are asked for again, where nobody can be asked any more. */
    void keep() {
        if (isWriting()) {
            keepWords();
            end(!changed());
        }
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        redraw();
        buttons.forEach(Control::redraw);
        audience.redraw();
        if (isWriting()) {
            read();
        }
    }
}
