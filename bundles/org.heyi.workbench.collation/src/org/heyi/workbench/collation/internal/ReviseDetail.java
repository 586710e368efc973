package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.revise.Line;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Participant;
import org.heyi.model.util.Labels;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Rows;

/** What a row of a draft is about: the paragraph with its changes and the comments behind them, or wordings to choose from. */
final class ReviseDetail {

    private static final Texts TEXTS = Texts.of(ReviseDetail.class);
    /** Where hundreds ask for the same, the first ones say what there is to say. */
    private static final int MOST = 20;
    private static final int INDENT = 24;
    private static final int NAMES = 2;
    private static final int NUMBERS = 8;

    private final Composite stack;
    private final StyledText text;
    private final ScrolledComposite scroll;
    private final BiConsumer<Proposal.Wording, Boolean> choose;
    private final BiConsumer<Annotation, Boolean> put;

    /**
     * @param parent where it stands
     * @param choose is told which wording of the conflict that is shown shall go in, or not
     * @param put is told which comment shall go in, or not this time
     */
    ReviseDetail(Composite parent, BiConsumer<Proposal.Wording, Boolean> choose, BiConsumer<Annotation, Boolean> put) {
        this.choose = choose;
        this.put = put;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        text = prose(stack, SWT.V_SCROLL);
        text.setMargins(16, 12, 16, 12);
        text.setAlwaysShowScrollBars(false);
        scroll = Rows.styled(new ScrolledComposite(stack, SWT.V_SCROLL), "paper");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        show(text);
    }

    private static StyledText prose(Composite parent, int style) {
        StyledText prose = Rows.styled(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style), "paper");
        prose.setFont(Faces.of(parent.getDisplay()).normal());
        prose.setLineSpacing(5);
        return prose;
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true);
    }

    private Prose prose() {
        return new Prose(Palette.of(stack.getDisplay()));
    }

    /** Shows nothing but words. */
    void say(String words) {
        prose().secondary(words).show(text);
        show(text);
    }

    /** Shows a place with its paragraph and its comments, each with what leaves it out. */
    void place(RevisionDraft draft, Place place) {
        Composite list = list();
        boolean own = draft.lines(place).stream().flatMap(line -> line.pieces().stream()).anyMatch(Line.Piece::own);
        prose().bold(TEXTS.get("revise.place", place.number(), place.words())).plain("\n").lines(draft.lines(place), place)
                .secondary(own ? "\n" + TEXTS.get("revise.own") : "").plain("\n").secondary(TEXTS.get("revise.behind", place.annotations().size()))
                .show(words(list, 0));
        for (Annotation each : place.annotations().subList(0, Math.min(MOST, place.annotations().size()))) {
            comment(list, draft, each, true);
        }
        if (place.annotations().size() > MOST) {
            prose().secondary(TEXTS.get("revise.more", place.annotations().size() - MOST)).show(words(list, 0));
        }
        show(list);
    }

    /** Shows a comment that is not in the draft, and why; with what puts it in again where it was left out by hand. */
    void notApplied(RevisionDraft draft, Proposal.NotApplied not) {
        Composite list = list();
        Prose prose = prose().alert(TEXTS.get("revise.why", not.sentence())).plain("\n\n");
        Anchor anchor = not.annotation().getAnchor();
        if (anchor != null && anchor.getParagraph() != null && anchor.getParagraph().getText() != null) {
            prose.bold(draft.locators().of(anchor).words()).plain("\n");
            quote(prose, anchor, not.annotation().getKind());
        }
        if (draft.isLeftOut(not.annotation())) {
            prose.show(words(list, 0));
            comment(list, draft, not.annotation(), false);
        } else {
            comments(prose, draft, List.of(not.annotation()), true);
            prose.show(words(list, 0));
        }
        show(list);
    }

    /** A comment that can be put in or left out. */
    private void comment(Composite list, RevisionDraft draft, Annotation annotation, boolean in) {
        Button check = check(list, TEXTS.get("revise.put", annotation.getNumber()), in, "revise.put." + annotation.getNumber());
        check.setToolTipText(TEXTS.get("revise.put.tip"));
        check.addListener(SWT.Selection, event -> put.accept(annotation, check.getSelection()));
        Prose prose = prose().secondary(by(annotation)).plain("\n");
        said(prose, draft, annotation, true);
        prose.show(words(list, INDENT));
    }

    private static void quote(Prose prose, Anchor anchor, AnnotationKind kind) {
        String words = anchor.getParagraph().getText();
        int start = Math.clamp(anchor.getStart(), 0, words.length());
        int end = anchor.getEndParagraph() == null ? Math.clamp(anchor.getEnd(), start, words.length()) : words.length();
        prose.plain(words.substring(0, start)).marked(kind, words.substring(start, end)).plain(words.substring(end)).plain("\n");
    }

    /** @param saying whether to say what each asks for; not where that can be seen already */
    private static void comments(Prose prose, RevisionDraft draft, List<Annotation> annotations, boolean saying) {
        for (Annotation each : annotations.subList(0, Math.min(MOST, annotations.size()))) {
            prose.plain("\n").bold(TEXTS.get("revise.number", each.getNumber())).secondary("\u3000" + by(each)).plain("\n");
            said(prose, draft, each, saying);
        }
        if (annotations.size() > MOST) {
            prose.plain("\n").secondary(TEXTS.get("revise.more", annotations.size() - MOST));
        }
    }

    private static void said(Prose prose, RevisionDraft draft, Annotation annotation, boolean saying) {
        String words = Stream.of(saying ? AmendmentSentence.of(annotation, draft.locators()) : "", body(annotation), reason(annotation))
                .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
        prose.plain(words.isEmpty() ? "" : words + "\n");
    }

    private static String body(Annotation annotation) {
        return annotation.getBody() == null ? "" : annotation.getBody();
    }

    private static String reason(Annotation annotation) {
        String reason = annotation.getReason();
        return reason == null || reason.isBlank() ? "" : TEXTS.get("because", reason);
    }

    private static String by(Annotation annotation) {
        Participant author = annotation.getAuthor();
        String name = author == null ? "" : author.getName();
        String group = author == null || author.getGroup() == null ? "" : author.getGroup().getName();
        String decision = annotation.getDisposition() == null ? "" : Labels.of(annotation.getDisposition().getDecision());
        return Stream.of(name, group, decision).filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining(TEXTS.get("who.between")));
    }

    /** Shows what collides, each wording with what would put it in. */
    void conflict(RevisionDraft draft, Proposal.Conflict conflict) {
        Composite list = list();
        prose().bold(conflict.place()).plain("\n").secondary(TEXTS.get(draft.isSettled(conflict) ? "revise.settled.what" : "revise.open.what"))
                .show(words(list, 0));
        int shown = Math.min(MOST, conflict.wordings().size());
        for (int i = 0; i < shown; i++) {
            Proposal.Wording each = conflict.wordings().get(i);
            Button in = check(list, TEXTS.get("revise.choose", numbers(each.annotations())), draft.isIn(each), "revise.choose." + i);
            in.addListener(SWT.Selection, event -> choose.accept(each, in.getSelection()));
            Prose prose = prose().changed(each.before(), each.after()).plain("\n");
            comments(prose, draft, each.annotations(), false);
            prose.show(words(list, INDENT));
        }
        if (shown < conflict.wordings().size()) {
            prose().secondary(TEXTS.get("revise.moreWordings", conflict.wordings().size() - shown)).show(words(list, 0));
        }
        show(list);
    }

    // ---- a list of words and boxes

    private Composite list() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite list = Rows.styled(new Composite(scroll, SWT.NONE), "paper");
        list.setBackground(Palette.of(stack.getDisplay()).paper());
        list.setLayout(Rows.grid(1, 16, 12, 0, 8));
        list.setData("org.heyi.id", "revise.detail");
        return list;
    }

    private static StyledText words(Composite list, int indent) {
        StyledText words = prose(list, SWT.NONE);
        GridData data = Rows.row();
        data.horizontalIndent = indent;
        words.setLayoutData(data);
        return words;
    }

    private Button check(Composite list, String words, boolean in, String id) {
        Button check = new Button(list, SWT.CHECK);
        check.setText(words);
        check.setSelection(in);
        check.setFont(Faces.of(stack.getDisplay()).bold());
        check.setData("org.heyi.id", id);
        GridData above = Rows.row();
        above.verticalIndent = 8;
        check.setLayoutData(above);
        return check;
    }

    private void show(Composite list) {
        scroll.setContent(list);
        show((Control) scroll);
        fit();
    }

    private void fit() {
        if (scroll.getContent() != null) {
            scroll.setMinHeight(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    /** @return the numbers of comments, as a list of them has it */
    static String numbers(List<Annotation> annotations) {
        String first = annotations.stream().limit(NUMBERS).map(each -> Integer.toString(each.getNumber()))
                .collect(Collectors.joining(TEXTS.get("disputed.and")));
        return annotations.size() <= NUMBERS ? TEXTS.get("revise.number", first) : TEXTS.get("revise.numbers", first, annotations.size());
    }

    /** A place without the title of its section: in a narrow column, the paragraph would be cut off. The detail has all of it. */
    static String brief(String place) {
        return place.replaceAll("\\s*\u201C[^\u201D]*\u201D", "");
    }

    /** @return who proposed, where there are many the first ones */
    static String proposers(List<Annotation> annotations) {
        List<String> names = annotations.stream().map(Annotation::getAuthor).filter(each -> each != null && each.getName() != null)
                .map(Participant::getName).distinct().toList();
        String first = names.stream().limit(NAMES).collect(Collectors.joining(TEXTS.get("disputed.and")));
        return names.size() <= NAMES ? first : TEXTS.get("revise.andOthers", first, names.size());
    }
}
