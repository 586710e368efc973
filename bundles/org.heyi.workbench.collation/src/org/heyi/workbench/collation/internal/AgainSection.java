package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.exchange.pack.Said;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Formerly;
import org.heyi.workbench.Attention;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/**
 * At the head of the form: why a comment stands before the secretariat again, what it said and says, or says at each of its author's
 * desks, and what can be done about it there and then.
 */
final class AgainSection {

    private static final Texts TEXTS = Texts.of(AgainSection.class);

    private final Composite form;
    private final IntConsumer settle;
    private final StyledText alert;
    private final LinkButton note;
    private final List<Slot> slots = new ArrayList<>();

    /** One wording, and the button that takes it. */
    private record Slot(Label label, StyledText words, LinkButton take) {
    }

    /**
     * @param form where it stands
     * @param settle takes one of the wordings in dispute, by its index
     * @param note takes note that the comment was withdrawn
     */
    AgainSection(Composite form, IntConsumer settle, Runnable note) {
        this.form = form;
        this.settle = settle;
        alert = DecisionPart.prose(form, Faces.of(form.getDisplay()).bold());
        alert.setData("org.heyi.id", "decision.alert");
        slots.add(slot(0, alert));
        slots.add(slot(1, slots.get(0).take));
        this.note = button("check", TEXTS.get("note"), TEXTS.get("note.tip"), note);
        this.note.setData("org.heyi.id", "decision.note");
    }

    private Slot slot(int index, Control below) {
        Label label = DecisionPart.caption(form, "", 0);
        StyledText words = DecisionPart.prose(form, Faces.of(form.getDisplay()).normal());
        words.setData("org.heyi.id", index == 0 ? "decision.before" : index == 1 ? "decision.now" : "decision.desk." + index);
        LinkButton take = button(null, TEXTS.get("settle"), TEXTS.get("settle.tip"), () -> settle.accept(index));
        take.setData("org.heyi.id", "decision.take." + index);
        label.moveBelow(below);
        words.moveBelow(label);
        take.moveBelow(words);
        return new Slot(label, words, take);
    }

    private LinkButton button(String icon, String text, String tip, Runnable action) {
        LinkButton button = new LinkButton(form, icon, text, tip, false, action);
        button.setFramed(true);
        button.setLayoutData(Rows.own());
        return button;
    }

    /** @return what may be taller or shorter than before */
    List<Control> controls() {
        return Stream.concat(Stream.of(alert, note), slots.stream().flatMap(each -> Stream.of(each.label, each.words, each.take))).toList();
    }

    /**
     * @param annotation the comment
     * @param maySettle whether the person may take one of the wordings in dispute
     * @param mayNote whether the person may take note of what was withdrawn
     * @return whether all that the comment says stands here
     */
    boolean show(Annotation annotation, boolean maySettle, boolean mayNote) {
        boolean withdrawn = Attention.isWithdrawn(annotation);
        boolean changed = Attention.isChanged(annotation);
        boolean disputed = !changed && Attention.isDisputed(annotation);
        alert.setForeground(Palette.of(form.getDisplay()).mark(AnnotationKind.FACT));
        alert.setText(withdrawn ? TEXTS.get("withdrawn") : changed ? TEXTS.get("changed") : disputed ? TEXTS.get(maySettle ? "disputed"
                : "disputed.author", Stream.of(annotation.getDisputed().split(" ")).map(each -> TEXTS.get("disputed." + each))
                        .collect(Collectors.joining(TEXTS.get("disputed.and")))) : "");
        Rows.show(!alert.getText().isEmpty(), alert);
        Rows.show(withdrawn && mayNote, note);
        List<Said> said = disputed ? Formerly.desks(annotation) : changed ? beforeAndNow(annotation) : List.of();
        if (said.size() < 2) {
            said = List.of();
        }
        while (slots.size() < said.size()) {
            slots.add(slot(slots.size(), slots.getLast().take));
        }
        for (int i = 0; i < slots.size(); i++) {
            boolean used = i < said.size();
            Rows.show(used, slots.get(i).label, slots.get(i).words);
            Rows.show(used && disputed && maySettle, slots.get(i).take);
            if (used) {
                Rows.put(slots.get(i).label, disputed ? TEXTS.get("disputed.nth", i + 1) : TEXTS.get(i == 0 ? "changed.before" : "changed.now"));
                int with = i == 0 ? 1 : 0;
                TrackedText.show(slots.get(i).words, words(said.get(i), said), words(said.get(with), said),
                        disputed ? AnnotationKind.FACT : i == 0 ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION, changed && i == 0);
            }
        }
        return !said.isEmpty();
    }

    private static List<Said> beforeAndNow(Annotation annotation) {
        Said before = Formerly.decidedOn(annotation);
        Said now = Formerly.handedIn(annotation);
        return before == null || now == null ? List.of() : List.of(before, now);
    }

    /** What is said; its kind and its place only where they are not the same in all. */
    private static String words(Said said, List<Said> all) {
        boolean kinds = all.stream().map(Said::kind).distinct().count() > 1;
        boolean places = all.stream().map(Said::place).distinct().count() > 1;
        String quote = said.place().quote() == null ? "" : said.place().quote().exact();
        String change = said.operation() == null ? "" : AmendmentSentence.of(said.operation(), quote, said.text(), said.target());
        return Stream.of(kinds ? Labels.of(said.kind()) : "", places && !quote.isEmpty() ? TEXTS.get("disputed.on", quote) : "", change, said.body(),
                said.reason().isEmpty() ? "" : TEXTS.get("because", said.reason())).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }
}
