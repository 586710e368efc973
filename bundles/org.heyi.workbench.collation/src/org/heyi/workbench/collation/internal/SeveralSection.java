package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Locators;
import org.heyi.collation.similar.Cluster;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/**
 * At the head of the form: how many comments are decided on together, or which others seem to ask the same as the one that is shown,
 * with the words that say so.
 */
final class SeveralSection {

    private static final Texts TEXTS = Texts.of(SeveralSection.class);
    /** So many of the others are shown with their words. */
    private static final int SHOWN = 6;
    private static final int LONGEST = 120;

    private final Label how;
    private final Label shared;
    private final StyledText others;
    private final Composite buttons;

    /**
     * @param form where it stands
     * @param merge merges the others into the one that is shown
     * @param apart notes that they do not ask the same
     */
    SeveralSection(Composite form, Runnable merge, Runnable apart) {
        how = Rows.styled(new Label(form, SWT.WRAP), "heading");
        how.setFont(Faces.of(form.getDisplay()).normal());
        how.setData("org.heyi.id", "decision.several");
        how.setLayoutData(Rows.row());
        shared = Rows.styled(new Label(form, SWT.WRAP), "secondary");
        shared.setFont(Faces.of(form.getDisplay()).normal());
        shared.setData("org.heyi.id", "decision.shared");
        shared.setLayoutData(Rows.row());
        others = DecisionPart.prose(form, Faces.of(form.getDisplay()).normal());
        others.setData("org.heyi.id", "decision.alike");
        buttons = Rows.styled(new Composite(form, SWT.NONE), "chrome");
        buttons.setLayout(Rows.grid(2, 0, 2, 6, 0));
        buttons.setLayoutData(Rows.own());
        button("merge.group", "merge.group.tip", "decision.merge", merge);
        button("merge.different", "merge.different.tip", "decision.apart", apart);
    }

    private void button(String words, String tip, String id, Runnable action) {
        LinkButton button = new LinkButton(buttons, null, TEXTS.get(words), TEXTS.get(tip), false, action);
        button.setFramed(true);
        button.setData("org.heyi.id", id);
        button.setLayoutData(Rows.own());
    }

    /** @return what may be taller or shorter than before */
    List<Control> controls() {
        return List.of(how, shared, others, buttons);
    }

    /**
     * @param document the open workspace
     * @param collation the line of all comments
     * @param chosen what is chosen
     * @param annotation what is shown
     * @param may whether the person may merge and decide
     */
    void show(ReviewDocument document, Collation collation, Chosen chosen, Annotation annotation, boolean may) {
        boolean several = chosen.several(annotation);
        boolean group = !several && chosen.lead() == annotation && chosen.group() != null;
        Rows.put(how, several ? TEXTS.get("several", chosen.all().size()) : group
                ? TEXTS.get("alike.group", chosen.number(), chosen.group().members().size()) : "");
        Rows.show(several || group, how);
        List<Cluster.Shared> words = group ? chosen.group().shared() : List.of();
        Rows.put(shared, words.isEmpty() ? "" : TEXTS.get("alike.shared", words.stream().map(Cluster.Shared::words)
                .collect(Collectors.joining(TEXTS.get("disputed.and")))));
        Rows.show(!words.isEmpty(), shared);
        others.setText(group ? others(document, collation, chosen, annotation) : "");
        mark(others, words);
        Rows.show(group, others);
        Rows.show(group && may, buttons);
    }

    private static String others(ReviewDocument document, Collation collation, Chosen chosen, Annotation annotation) {
        Locators locators = new Locators(document.version());
        List<Annotation> members = chosen.group().members().stream().filter(each -> each != annotation).toList();
        List<String> lines = new ArrayList<>();
        members.stream().limit(SHOWN).forEach(each -> lines.add(TEXTS.get("alike.other", each.getNumber(),
                each.getAuthor() == null ? "" : each.getAuthor().getName(), words(each, locators))));
        if (members.size() > SHOWN) {
            lines.add(TEXTS.get("alike.more", members.size() - SHOWN));
        }
        return String.join("\n", lines);
    }

    private static String words(Annotation annotation, Locators locators) {
        String all = Stream.of(AmendmentSentence.of(annotation, locators), Objects.toString(annotation.getBody(), ""))
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" ")).replace('\n', ' ');
        return all.length() <= LONGEST ? all : all.substring(0, Character.isHighSurrogate(all.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "\u2026\u2026";
    }

    /**
     * Marks words in a text.
     *
     * @param text shows what is looked through
     * @param words are marked wherever they stand
     */
    static void mark(StyledText text, List<Cluster.Shared> words) {
        String all = text.getText();
        boolean[] marked = new boolean[all.length()];
        for (String word : words.stream().flatMap(each -> Stream.of(each.one(), each.other())).distinct().filter(each -> !each.isEmpty()).toList()) {
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
                Arrays.fill(marked, at, at + word.length(), true);
            }
        }
        List<StyleRange> styles = new ArrayList<>();
        for (int start = 0; start < marked.length; start++) {
            int end = start;
            while (end < marked.length && marked[end]) {
                end++;
            }
            if (end > start) {
                styles.add(new StyleRange(start, end - start, null, Palette.of(text.getDisplay()).accentSoft()));
                start = end;
            }
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }
}
