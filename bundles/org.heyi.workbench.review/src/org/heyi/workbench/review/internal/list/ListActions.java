package org.heyi.workbench.review.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.AnnotateSeveral;
import org.heyi.usecase.Edit;
import org.heyi.workbench.ReviewDocument;

/** What can be done to all selected comments at once: in one step, which is undone in one, after a question that counts them. */
public final class ListActions {

    private static final Texts TEXTS = Texts.of(ListActions.class);
    /** More than this are written in the background. */
    private static final int MANY = 200;
    /** So many reasons are told why something cannot be done to others; of more, how many. */
    private static final int TOLD = 3;

    /**
     * Something that is done.
     *
     * @param name of its texts
     * @param argument what it says beside the number of comments
     * @param prepare finds out to which it can be done
     */
    public record What(String name, String argument, BiFunction<ReviewDocument, List<Annotation>, AnnotateSeveral> prepare) {

        static What kind(AnnotationKind kind) {
            return new What("kind", Labels.of(kind), (document, all) -> AnnotateSeveral.kind(document.archive(), document.actor(), all, kind));
        }

        static What submit() {
            return new What("submit", "", (document, all) -> AnnotateSeveral.submit(document.archive(), document.actor(), all));
        }

        static What withdraw() {
            return new What("withdraw", "", (document, all) -> AnnotateSeveral.withdraw(document.archive(), document.actor(), all));
        }

        static What resolve(boolean done) {
            return new What(done ? "resolve" : "reopen", "",
                    (document, all) -> AnnotateSeveral.resolve(document.archive(), document.actor(), all, done));
        }

        static What delete() {
            return new What("delete", "", (document, all) -> AnnotateSeveral.delete(document.archive(), document.actor(), all));
        }

        static What tag(List<String> added, List<String> removed) {
            List<String> words = new ArrayList<>(added);
            removed.forEach(each -> words.add("-" + each));
            return new What("tag", String.join(" ", words),
                    (document, all) -> new AnnotateSeveral(Annotate.tag(all, added, removed), List.of()));
        }
    }

    private ListActions() {
    }

    /** @return the menu of what can be done; not shown yet */
    static Menu menu(Control in, List<Annotation> chosen, ListTable.Desk desk) {
        Menu menu = new Menu(in);
        MenuItem edit = item(menu, "action.edit", () -> desk.edit(chosen.getFirst()));
        edit.setEnabled(chosen.size() == 1);
        MenuItem kind = new MenuItem(menu, SWT.CASCADE);
        kind.setText(TEXTS.get("action.kind"));
        Menu kinds = new Menu(kind);
        kind.setMenu(kinds);
        for (AnnotationKind each : AnnotationKind.values()) {
            MenuItem item = new MenuItem(kinds, SWT.CHECK);
            item.setText(Labels.of(each));
            item.setSelection(chosen.stream().allMatch(one -> one.getKind() == each));
            item.addListener(SWT.Selection, event -> desk.act(What.kind(each), chosen));
        }
        item(menu, "action.tag", () -> {
            What tag = askTags(in.getShell(), chosen);
            if (tag != null) {
                desk.act(tag, chosen);
            }
        });
        item(menu, "action.resolve", () -> desk.act(What.resolve(true), chosen)).setEnabled(!chosen.stream().allMatch(Annotation::isResolved));
        item(menu, "action.reopen", () -> desk.act(What.resolve(false), chosen)).setEnabled(chosen.stream().anyMatch(Annotation::isResolved));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "action.submit", () -> desk.act(What.submit(), chosen))
                .setEnabled(chosen.stream().anyMatch(each -> each.getState() == AnnotationState.DRAFT));
        item(menu, "action.withdraw", () -> desk.act(What.withdraw(), chosen))
                .setEnabled(chosen.stream().anyMatch(each -> each.getState() == AnnotationState.SUBMITTED));
        item(menu, "action.delete", () -> desk.act(What.delete(), chosen));
        return menu;
    }

    private static MenuItem item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Words to mark with; with a minus sign before them, to mark no longer with. */
    private static What askTags(Shell shell, List<Annotation> chosen) {
        Set<String> known = new TreeSet<>();
        chosen.forEach(each -> known.addAll(Annotate.tags(each)));
        InputDialog dialog = new InputDialog(shell, TEXTS.get("tag.title"),
                known.isEmpty() ? TEXTS.get("tag.ask") : TEXTS.get("tag.askKnown", String.join(TEXTS.get("tags.and"), known)), "", null);
        return dialog.open() != Window.OK || dialog.getValue().isBlank() ? null : tags(dialog.getValue());
    }

    /** @return what somebody typed, as what is done */
    static What tags(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("[\\s、，,]+")).filter(each -> !each.isEmpty()).toList();
        return What.tag(words.stream().filter(each -> !each.startsWith("-")).toList(),
                words.stream().filter(each -> each.startsWith("-")).map(each -> each.substring(1)).toList());
    }

    /**
     * Does it, after a question that counts the comments where there are several.
     *
     * @param shell where it asks
     * @param document the open workspace
     * @param what is done
     * @param chosen to which comments
     * @param tell gets what is said of it
     * @throws HeyiException when it can be done to none of them, or nobody says who does it
     */
    public static void act(Shell shell, ReviewDocument document, What what, List<Annotation> chosen, Consumer<String> tell) {
        document.identify();
        AnnotateSeveral several = what.prepare.apply(document, chosen);
        Edit<List<Annotation>> edit = several.edit();
        int count = edit.subject().size();
        if (count == 0) {
            if (several.refused().isEmpty()) {
                tell.accept(TEXTS.get("several.nothing"));
                return;
            }
            throw new HeyiException(several.refused().getFirst());
        }
        if (chosen.size() > 1 && !isWanted(shell, what, several, count)) {
            return;
        }
        String label = TEXTS.get("several.change." + what.name, count, what.argument);
        if (count > MANY) {
            document.executeLarge(label, edit, () -> tell.accept(TEXTS.get("several.done." + what.name, count, what.argument)));
        } else {
            document.execute(label, edit);
            tell.accept(TEXTS.get("several.done." + what.name, count, what.argument));
        }
    }

    private static boolean isWanted(Shell shell, What what, AnnotateSeveral several, int count) {
        List<String> refused = several.refused();
        String question = TEXTS.get("several.ask." + what.name, count, what.argument);
        if (!refused.isEmpty()) {
            question += "\n\n" + TEXTS.get("several.refused", refused.size()) + "\n" + String.join("\n", refused.subList(0, Math.min(TOLD, refused.size())))
                    + (refused.size() > TOLD ? "\n…" : "");
        }
        return MessageDialog.open(MessageDialog.QUESTION, shell, TEXTS.get("several.title"), question, SWT.NONE, TEXTS.get("several.yes." + what.name),
                TEXTS.get("several.no")) == 0;
    }
}
