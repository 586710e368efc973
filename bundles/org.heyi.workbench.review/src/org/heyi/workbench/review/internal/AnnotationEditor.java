package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentPreview;
import org.heyi.collation.Locators;
import org.heyi.collation.UnifiedPlace;
import org.heyi.collation.revise.Rewriting;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Comment;
import org.heyi.usecase.Edit;
import org.heyi.usecase.HandIn;
import org.heyi.usecase.Passages;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.TrackedWords;
import org.heyi.workbench.widgets.AlertLine;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.TextUndo;

/** Where one comment is written: kind, words, the change asked for with a preview of the sentence, reason. */
final class AnnotationEditor extends Composite {

    private static final Texts TEXTS = Texts.of(AnnotationEditor.class);
    /** A pause in writing, milliseconds. */
    private static final int PAUSE = 600;
    private static final List<AmendmentOperation> OPERATIONS = List.of(AmendmentOperation.VALUES.toArray(AmendmentOperation[]::new));

    /** What is done on the page of the report for a comment that is being written. */
    interface Page {

        /** @param anchor words to be written anew in their place, instead of here */
        void rewrite(Anchor anchor);

        /** @param chosen told of the paragraph behind which the place is that the person chooses there; null for none */
        void pick(Consumer<Paragraph> chosen);
    }

    private final Runnable leave;
    private final ScrolledComposite scroll;
    private final Composite form;
    private final Label title;
    private final StyledText quote;
    private final Label lock;
    private final List<TextUndo> undos = new ArrayList<>();
    private final KindChips chips;
    private final StyledText body;
    private final Combo operation;
    private final LinkButton rewrite;
    private final Label textLabel;
    private final StyledText text;
    private final Label targetLabel;
    private final StyledText target;
    private final LinkButton pick;
    private final LinkButton everywhere;
    private final Label previewLabel;
    private final StyledText preview;
    private final Label against;
    private final OwnConflicts conflicts;
    private final StyledText reason;
    private final TagField tags;
    private final AudienceButton audience;
    private final AlertLine problem;
    private final LinkButton save;
    private final LinkButton draft;
    private final LinkButton withdraw;
    private final LinkButton delete;

    private final Runnable keeping = this::keepWords;
    private ReviewDocument document;
    private String slot;
    private Annotation annotation;
    private Anchor anchor;
    /** The paragraph that is meant as target of a move; null where words are. */
    private Paragraph targetParagraph;
    private boolean filling;
    private Comment original;

    /**
     * @param parent where it stands
     * @param background looks for comments that stand against what is written
     * @param leave goes back to the comments
     * @param reader what is done on the page
     */
    AnnotationEditor(Composite parent, Background background, Runnable leave, Page reader) {
        super(parent, SWT.NONE);
        this.leave = leave;
        Faces faces = Faces.of(getDisplay());
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite head = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        head.setLayout(Rows.grid(2, 16, 6, 4, 0));
        head.setLayoutData(Rows.row());
        title = Rows.styled(new Label(head, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setLayoutData(Rows.row());
        new LinkButton(head, "close", "", TEXTS.get("editor.close"), false, this::close).setLayoutData(Rows.own());
        scroll = Rows.styled(new ScrolledComposite(this, SWT.V_SCROLL), "chrome");
        scroll.setLayoutData(Rows.fill());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        form = Rows.styled(new Composite(scroll, SWT.NONE), "chrome");
        form.setLayout(Rows.grid(1, 16, 4, 0, 4));
        scroll.setContent(form);
        scroll.addListener(SWT.Resize, event -> fit());
        lock = Rows.styled(new Label(form, SWT.WRAP), "chrome");
        lock.setData("org.heyi.id", "editor.lock");
        lock.setFont(faces.normal());
        lock.setLayoutData(Rows.row());

        quote = new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS);
        Rows.styled(quote, "chrome");
        quote.setFont(faces.font(Faces.Face.BODY, faces.normal().getFontData()[0].getHeight(), SWT.NORMAL));
        quote.setLeftMargin(10);
        quote.setLayoutData(Rows.row());
        quote.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Palette.of(getDisplay()).mark(kind()));
            event.gc.fillRectangle(0, 0, 3, quote.getClientArea().height);
        });
        gap(4);
        chips = new KindChips(form, this::choose);
        chips.setLayoutData(Rows.row());
        label("editor.body");
        body = field("editor.body", 3);
        label("editor.operation");
        operation = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        operation.setFont(faces.normal());
        operation.setData("org.heyi.id", "editor.operation");
        operation.add(TEXTS.get("editor.noChange"));
        OPERATIONS.forEach(each -> operation.add(Labels.of(each)));
        operation.setLayoutData(Rows.row());
        operation.addListener(SWT.Selection, event -> {
            arrange();
            written();
        });
        rewrite = new LinkButton(form, "edit", TEXTS.get("editor.rewrite"), TEXTS.get("editor.rewrite.tip"), false, () -> reader.rewrite(anchor));
        rewrite.setData("org.heyi.id", "editor.rewrite");
        rewrite.setFont(faces.small());
        rewrite.setLayoutData(Rows.own());
        textLabel = label("editor.text");
        text = field("editor.text", 2);
        targetLabel = label("editor.target");
        target = field("editor.target", 1);
        // The target of a move is a paragraph only while it is the one that was clicked: typed words are looked up by their text.
        target.addModifyListener(event -> targetParagraph = filling ? targetParagraph : null);
        pick = new LinkButton(form, "move", TEXTS.get("editor.pick"), TEXTS.get("editor.pick.tip"), false, () -> reader.pick(this::aim));
        pick.setData("org.heyi.id", "editor.pick");
        pick.setFont(faces.small());
        pick.setLayoutData(Rows.own());
        everywhere = new LinkButton(form, "list", "", TEXTS.get("editor.everywhere.tip"), false, this::listPlaces);
        everywhere.setData("org.heyi.id", "editor.everywhere");
        everywhere.setFont(faces.small());
        everywhere.setLayoutData(Rows.own());
        previewLabel = label("editor.preview");
        preview = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS), "chrome");
        preview.setFont(quote.getFont());
        preview.setLineSpacing(4);
        preview.setLayoutData(Rows.row());
        against = Rows.styled(new Label(form, SWT.WRAP), "chrome");
        against.setFont(faces.normal());
        against.setLayoutData(Rows.row());
        against.setData("org.heyi.id", "editor.against");
        Rows.show(false, against);
        conflicts = new OwnConflicts(background, numbers -> {
            if (!isDisposed()) {
                tellAgainst(numbers);
            }
        });
        addListener(SWT.Dispose, event -> conflicts.stop());
        label("editor.reason");
        reason = field("editor.reason", 2);
        label("editor.tags");
        tags = new TagField(form, () -> document == null ? List.of() : FilterMenu.tags(document), () -> { });
        tags.setLayoutData(Rows.row());
        audience = new AudienceButton(form, this::written);
        GridData own = Rows.own();
        own.verticalIndent = 8;
        audience.setLayoutData(own);
        problem = new AlertLine(form, "editor.problem").on("chrome");

        Composite foot = Rows.styled(new Composite(this, SWT.NONE), "chrome");
        foot.setLayout(Rows.grid(5, 16, 10, 8, 0));
        foot.setLayoutData(Rows.row());
        save = new LinkButton(foot, null, TEXTS.get("editor.save"), TEXTS.get("editor.saveTip"), true,
                () -> save(AnnotationState.SUBMITTED));
        save.setData("org.heyi.id", "editor.save");
        draft = new LinkButton(foot, null, TEXTS.get("editor.draft"), TEXTS.get("editor.draftTip"), false,
                () -> save(AnnotationState.DRAFT));
        draft.setLayoutData(Rows.own());
        Label filler = Rows.styled(new Label(foot, SWT.NONE), "chrome");
        filler.setLayoutData(Rows.row());
        withdraw = new LinkButton(foot, null, TEXTS.get("editor.withdraw"), TEXTS.get("editor.withdrawTip"), false, this::withdraw);
        withdraw.setLayoutData(Rows.own());
        delete = new LinkButton(foot, "delete", "", TEXTS.get("editor.delete"), false, this::delete);
        delete.setLayoutData(Rows.own());
        // The quotation and the preview are only read: Tab passes them by.
        form.setTabList(new Control[] {chips, body, operation, rewrite, text, target, pick, everywhere, reason, tags, audience});
        escape(this);
        keys(this);
    }

    /** From whatever has the focus one saves, and says of what kind the comment is. */
    private void keys(Composite parent) {
        for (Control child : parent.getChildren()) {
            boolean isText = child instanceof StyledText;
            child.addListener(isText ? ST.VerifyKey : SWT.KeyDown, event -> {
                boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
                if (enter && event.stateMask == SWT.MOD1 && !isText) {
                    event.doit = false;
                    save(AnnotationState.SUBMITTED);
                } else if (chips.chord(event)) {
                    if (!child.isVisible()) {
                        // The field that had the focus is hidden for this kind of change.
                        body.setFocus();
                    }
                }
            });
            if (child instanceof Composite inner && !isText) {
                keys(inner);
            }
        }
    }

    /** Escape leaves from wherever in the editor one is. */
    private void escape(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    event.detail = SWT.TRAVERSE_NONE;
                    getDisplay().asyncExec(this::close);
                }
            });
            if (child instanceof Composite inner) {
                escape(inner);
            }
        }
    }

    private void gap(int pixels) {
        GridData data = Rows.row();
        data.heightHint = pixels;
        Rows.styled(new Composite(form, SWT.NONE), "chrome").setLayoutData(data);
    }

    private Label label(String key) {
        Label label = Rows.caption(form, TEXTS.get(key));
        GridData data = Rows.row();
        data.verticalIndent = 8;
        label.setLayoutData(data);
        return label;
    }

    private StyledText field(String key, int lines) {
        StyledText field = Rows.styled(new StyledText(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "field");
        field.setData("org.heyi.id", key);
        field.setAlwaysShowScrollBars(false);
        field.setFont(Faces.of(getDisplay()).normal());
        field.setMargins(6, 4, 6, 4);
        field.setLineSpacing(2);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = lines * (field.getLineHeight() + 2) + 8;
        data.widthHint = 100;
        field.setLayoutData(data);
        undos.add(TextUndo.install(field));
        field.addModifyListener(event -> {
            if (!filling) {
                preview();
                written();
            }
        });
        field.addListener(SWT.Traverse, event -> {
            // Tab goes on to the next field.
            event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        });
        field.addVerifyKeyListener(event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                save(AnnotationState.SUBMITTED);
            } else if (event.keyCode == SWT.TAB) {
                event.doit = false;
            }
        });
        Heard.of(field).name(() -> TEXTS.get(key));
        return field;
    }

    /** Begins a new comment. */
    void add(ReviewDocument in, Passage passage, AnnotationKind wanted) {
        add(in, passage, new Comment(wanted, "", usual(wanted), "", "", "", AnnotationState.SUBMITTED));
    }

    /** Begins a new comment of which something is filled in; on the report as a whole where there is no passage. */
    void add(ReviewDocument in, Passage passage, Comment begun) {
        document = in;
        slot = Unsaved.slot();
        annotation = null;
        Passages passages = new Passages(in.version());
        anchor = passage == null ? passages.whole() : passages.at(passage.from(), passage.start(), passage.to(), passage.end());
        fill(begun);
    }

    /** Goes on with words that were not saved when the program ended. */
    void resume(ReviewDocument in, Unsaved.Words words) {
        document = in;
        slot = words.slot();
        annotation = words.annotation();
        anchor = words.anchor();
        Comment was = new Comment(words.comment().kind(), "", null, "", "", "", words.comment().state());
        if (annotation != null) {
            // Compared as the form shows it: the form cannot tell a missing text from an empty one.
            fill(Annotate.commentOf(annotation));
            was = original;
        }
        fill(words.comment());
        // The words that were kept are compared with what is saved, so that the form still counts as changed.
        original = was;
    }

    /** Opens a comment that is there. */
    void edit(ReviewDocument in, Annotation existing) {
        document = in;
        slot = Unsaved.slot(existing);
        annotation = existing;
        anchor = existing.getAnchor();
        fill(Annotate.commentOf(existing));
    }

    private void fill(Comment comment) {
        filling = true;
        title.setText(annotation == null ? TEXTS.get("editor.new") : TEXTS.get("editor.existing", annotation.getNumber()));
        String words = anchor == null || anchor.getQuote() == null ? "" : anchor.getQuote();
        quote.setText(words.isEmpty() ? TEXTS.get("editor.whole")
                : words.length() > 120 ? words.substring(0, 80) + "……" + words.substring(words.length() - 30) : words);
        body.setText(text(comment.body()));
        operation.select(comment.operation() == null ? 0 : OPERATIONS.indexOf(comment.operation()) + 1);
        text.setText(text(comment.text()));
        aimAt(document.version().getParagraphs().stream().filter(each -> each.getId().equals(comment.target())).findFirst().orElse(null),
                text(comment.target()));
        reason.setText(text(comment.reason()));
        tags.set(annotation == null ? List.of() : Annotate.tags(annotation));
        audience.choose(comment.audience() == null ? AudienceButton.last(document) : comment.audience());
        problem.error("");
        tellAgainst(List.of());
        String locked = annotation != null && Signoffs.isLocked(annotation) ? document.whyNot("annotation.edit", annotation) : "";
        lock.setText(locked);
        Rows.show(!locked.isEmpty(), lock);
        if (!locked.isEmpty()) {
            title.setText(TEXTS.get("editor.locked", annotation.getNumber()));
        }
        letWrite(locked.isEmpty());
        delete.setVisible(annotation != null && document.may("annotation.delete", annotation));
        withdraw.setVisible(annotation != null && annotation.getState() == AnnotationState.SUBMITTED && HandIn.handedInAt(annotation) != null
                && document.may("annotation.withdraw", annotation));
        filling = false;
        mark(comment.kind());
        arrange();
        scroll.setOrigin(0, 0);
        // Taking back must not bring the words of one comment into another.
        undos.forEach(TextUndo::reset);
        original = comment(comment.state());
    }

    /** What is signed off is only read here, until that is taken back. */
    private void letWrite(boolean may) {
        for (StyledText each : List.of(body, text, target, reason)) {
            each.setEditable(may);
        }
        operation.setEnabled(may);
        tags.setEnabled(may);
        audience.setEnabled(may);
        save.setVisible(may);
        draft.setVisible(may);
    }

    private List<UnifiedPlace> places() {
        return UnifiedPlace.in(document.version(), anchor.getQuote(), text.getText());
    }

    /** Lists the places that 全文统一 changes; where not all are wanted, each that is becomes an amendment of its own. */
    private void listPlaces() {
        UnifyDialog dialog = new UnifyDialog(getShell(), document.version(), anchor.getQuote(), text.getText());
        dialog.open();
        if (dialog.chosen() == null) {
            return;
        }
        if (dialog.isEverywhere()) {
            text.setText(dialog.words());
            return;
        }
        try {
            document.identify();
            Comment each = new Comment(kind(), body.getText().strip(), AmendmentOperation.REPLACE, dialog.words(), "", reason.getText().strip(),
                    AnnotationState.SUBMITTED, audience.audience());
            Writing.unify(document, dialog.chosen(), each);
            settled();
            leave.run();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            fit();
        }
    }

    /** Takes a paragraph that was chosen as target of a move. */
    private void aim(Paragraph chosen) {
        if (chosen != null) {
            filling = true;
            aimAt(chosen, "");
            filling = false;
            preview();
            written();
        }
        target.setFocus();
    }

    private void aimAt(Paragraph paragraph, String words) {
        targetParagraph = paragraph;
        target.setText(paragraph == null ? words : new Locators(document.version()).of(paragraph));
    }

    private String target() {
        return targetParagraph == null ? target.getText().strip() : targetParagraph.getId();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private boolean isLocked() {
        return !lock.getText().isEmpty();
    }

    private void choose(AnnotationKind chosen) {
        if (isLocked()) {
            return;
        }
        // A kind brings the operation that usually goes with it, unless something was written for another one.
        if (text.getText().isBlank()) {
            AmendmentOperation usual = usual(chosen);
            operation.select(usual == null ? 0 : OPERATIONS.indexOf(usual) + 1);
        }
        mark(chosen);
        arrange();
        written();
    }

    private static AmendmentOperation usual(AnnotationKind kind) {
        return switch (kind) {
            case WORDING -> AmendmentOperation.REPLACE;
            case ADDITION -> AmendmentOperation.INSERT_AFTER;
            case TYPO -> AmendmentOperation.CORRECTION;
            default -> null;
        };
    }

    /** Keeps the words at the next pause in writing. */
    private void written() {
        getDisplay().timerExec(PAUSE, keeping);
    }

    private void keepWords() {
        if (isDisposed() || document == null || original == null) {
            return;
        }
        if (changed()) {
            Unsaved.keep(document, new Unsaved.Words(slot, annotation, anchor, comment(original.state())));
        } else {
            Unsaved.forget(document, slot);
        }
    }

    /** What was written is saved, or not wanted. */
    private void settled() {
        conflicts.stop();
        original = null;
        Unsaved.forget(document, slot);
    }

    private void mark(AnnotationKind chosen) {
        chips.show(chosen, isLocked());
        quote.redraw();
    }

    private AnnotationKind kind() {
        return chips.kind();
    }

    private AmendmentOperation operation() {
        int index = operation.getSelectionIndex();
        return index <= 0 ? null : OPERATIONS.get(index - 1);
    }

    private void arrange() {
        AmendmentOperation now = operation();
        boolean words = now != null && now != AmendmentOperation.DELETE && now != AmendmentOperation.MOVE;
        boolean aim = now == AmendmentOperation.MOVE || now == AmendmentOperation.MERGE;
        // Only a new comment can be turned into writing on the page; a saved one is edited in this form.
        Rows.show(annotation == null && anchor != null && anchor.getParagraph() != null, rewrite);
        Rows.show(words, textLabel, text);
        Rows.show(aim, targetLabel, target);
        Rows.show(now == AmendmentOperation.MOVE && !isLocked(), pick);
        Rows.show(now == AmendmentOperation.UNIFY && annotation == null && anchor != null && anchor.getParagraph() != null, everywhere);
        Rows.show(now != null, previewLabel, preview);
        preview();
        fit();
    }

    private void preview() {
        if (operation() != null && anchor != null && anchor.getParagraph() != null) {
            String around = around();
            Paragraph last = anchor.getEndParagraph() == null ? anchor.getParagraph() : anchor.getEndParagraph();
            int end = around.length() - last.getText().length() + anchor.getEnd();
            AmendmentPreview changed = AmendmentPreview.apply(around, anchor.getStart(), end, operation(), text.getText(), target());
            TrackedWords.show(preview, changed.pieces(), RewritingPanel.CONTEXT);
            if (everywhere.getVisible()) {
                everywhere.setText(TEXTS.get("editor.everywhere", places().size()));
                everywhere.setEnabled(!text.getText().isBlank());
            }
        }
        lookAgainst();
        boolean told = !problem.said().isEmpty();
        problem.error("");
        if (told || preview.getVisible() && preview.computeSize(preview.getSize().x, SWT.DEFAULT).y != preview.getSize().y) {
            // Only these two grow while somebody types: laying out the whole form at each letter is slow.
            form.layout(new Control[] {preview, problem}, SWT.NONE);
            room(false);
        }
    }

    /** Looks for one's own amendments, and those of one's group, that stand against this one. */
    private void lookAgainst() {
        conflicts.stop();
        boolean words = operation() != null && anchor != null && anchor.getParagraph() != null;
        if (!words || isLocked()) {
            tellAgainst(List.of());
            return;
        }
        AmendmentOperation how = operation();
        String typed = text.getText();
        String to = target();
        int start = anchor.getStart();
        int end = anchor.getEnd();
        String first = anchor.getParagraph().getId();
        String last = anchor.getEndParagraph() == null ? first : anchor.getEndParagraph().getId();
        conflicts.look(document, copy -> {
            List<Paragraph> all = Models.currentVersion(copy).getParagraphs();
            Paragraph from = all.stream().filter(each -> each.getId().equals(first)).findFirst().orElse(null);
            Paragraph until = all.stream().filter(each -> each.getId().equals(last)).findFirst().orElse(null);
            return from == null || until == null ? null : new OwnConflicts.Demand(new Rewriting(copy, from, start, until, end),
                    new Rewriting.Asked(how, from, start, until, end, typed, to));
        }, annotation == null ? null : annotation.getId());
    }

    private void tellAgainst(List<Integer> numbers) {
        String told = OwnConflicts.words(numbers);
        if (!against.getText().equals(told)) {
            against.setText(told);
            against.setForeground(Palette.of(getDisplay()).mark(AnnotationKind.FACT));
            Rows.show(!told.isEmpty(), against);
            fit();
        }
    }

    /** The paragraphs that the passage is in, whole. */
    private String around() {
        if (anchor.getEndParagraph() == null) {
            return anchor.getParagraph().getText();
        }
        List<Paragraph> all = Models.containing(anchor.getParagraph(), Version.class).getParagraphs();
        return all.subList(all.indexOf(anchor.getParagraph()), all.indexOf(anchor.getEndParagraph()) + 1).stream().map(Paragraph::getText)
                .collect(Collectors.joining("\n"));
    }

    private void fit() {
        form.layout(true, true);
        room(true);
    }

    private void room(boolean anew) {
        scroll.setMinSize(form.computeSize(Math.max(120, scroll.getClientArea().width), SWT.DEFAULT, anew));
    }

    private Comment comment(AnnotationState state) {
        return new Comment(kind(), body.getText().strip(), operation(), text.getText(), target(),
                reason.getText().strip(), state, audience.audience());
    }

    /** @return under what its words are kept */
    String slot() {
        return slot;
    }

    /** @return the comment that is edited; null for a new one */
    Annotation annotation() {
        return annotation;
    }

    private boolean changed() {
        return original != null && !isBare() && (!comment(original.state()).equals(original) || isTaggedAnew());
    }

    /** Whether only the kind of a new comment was chosen, so that nothing is lost without it. */
    private boolean isBare() {
        AmendmentOperation usual = usual(kind());
        return annotation == null && tags.tags().isEmpty() && operation.getSelectionIndex() == (usual == null ? 0 : OPERATIONS.indexOf(usual) + 1)
                && Stream.of(body, text, reason).allMatch(each -> each.getText().isBlank());
    }

    private boolean isTaggedAnew() {
        return !Set.copyOf(annotation == null ? List.of() : Annotate.tags(annotation)).equals(tags.tags());
    }

    private void close() {
        if (!isDisposed() && isVisible() && mayLeave()) {
            leave.run();
        }
    }

    /**
     * Asks what becomes of words that are not saved. To be asked before the editor is left or shows another comment.
     *
     * @return false when the person goes on writing
     */
    boolean mayLeave() {
        if (!changed()) {
            return true;
        }
        // A comment that others see already is no draft any more.
        boolean submitted = annotation != null && original.state() == AnnotationState.SUBMITTED;
        List<String> answers = new ArrayList<>(List.of("editor.save", "editor.draft", "editor.discard", "editor.goOn"));
        if (submitted) {
            answers.remove("editor.draft");
        }
        int answer = new MessageDialog(getShell(), title.getText(), null, TEXTS.get("editor.unsaved"),
                MessageDialog.QUESTION, 0, answers.stream().map(TEXTS::get).toArray(String[]::new)).open();
        boolean left = switch (answer < 0 ? "editor.goOn" : answers.get(answer)) {
            case "editor.save" -> store(AnnotationState.SUBMITTED) != null;
            case "editor.draft" -> store(AnnotationState.DRAFT) != null;
            case "editor.discard" -> true;
            default -> false;
        };
        if (left) {
            settled();
        }
        return left;
    }

    /**
     * Keeps what is not saved where nobody can be asked any more: a new comment as a draft, another as what it is; and
     * what is too incomplete for that until the workspace is opened again.
     */
    void keep() {
        if (changed()) {
            keepWords();
            if (document.me() != null && store(annotation == null ? AnnotationState.DRAFT : original.state()) != null) {
                settled();
            }
            original = null;
        }
    }

    private void save(AnnotationState state) {
        Annotation stored = store(state);
        if (stored != null) {
            settled();
            leave.run();
            document.select((Passage) null);
            document.select(stored);
        }
    }

    /** Writes the comment; null when it cannot be, and the form says why. */
    private Annotation store(AnnotationState state) {
        Comment comment = comment(state);
        try {
            document.identify();
            if (annotation != null && comment.equals(Annotate.commentOf(annotation)) && isTaggedAnew()) {
                // Tags are for finding: changing them alone is no change of what the comment says.
                Set<String> gone = new HashSet<>(Annotate.tags(annotation));
                gone.removeAll(tags.tags());
                document.execute(TEXTS.get("change.tag"), Annotate.tag(List.of(annotation), tags.tags(), gone));
                return annotation;
            }
            Edit<Annotation> edit = Annotate.tagged(annotation == null ? Annotate.add(document.session(), document.me(), anchor, comment)
                    : Annotate.change(annotation, comment), tags.tags());
            document.execute(TEXTS.get(annotation == null ? "change.add" : "change.edit"), edit);
            if (annotation == null) {
                audience.remember(document);
            }
            return edit.subject();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            fit();
            scroll.showControl(problem);
            return null;
        }
    }

    private void delete() {
        end(TEXTS.get("change.delete"), Annotate::delete);
    }

    private void withdraw() {
        end(TEXTS.get("change.withdraw"), Annotate::withdraw);
    }

    private void end(String label, Function<Annotation, Edit<Annotation>> how) {
        try {
            Edit<Annotation> edit = how.apply(annotation);
            settled();
            document.execute(label, edit);
            leave.run();
        } catch (HeyiException e) {
            problem.error(e.getMessage());
            fit();
        }
    }

    /** Leaves when the comment that is edited is not there any more; shows that it was signed off, or no longer is, where nothing is written. */
    void refresh() {
        if (isVisible() && annotation != null && annotation.eContainer() == null) {
            settled();
            leave.run();
        } else if (isVisible() && annotation != null && !changed() && Signoffs.isLocked(annotation) != isLocked()) {
            edit(document, annotation);
        }
    }

    /** Puts the cursor where writing begins. */
    void focusBody() {
        (operation() != null && text.isVisible() && body.getText().isEmpty() ? text : body).setFocus();
    }

    /** Repaints in the colours that are now in force. */
    void recolour() {
        chips.recolour();
        quote.redraw();
        rewrite.redraw();
        pick.redraw();
        everywhere.redraw();
        tags.redraw();
        audience.redraw();
        save.redraw();
        draft.redraw();
        withdraw.redraw();
        delete.redraw();
        if (document != null) {
            preview();
        }
    }
}
