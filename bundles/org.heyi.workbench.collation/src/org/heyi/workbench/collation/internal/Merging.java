package org.heyi.workbench.collation.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Duplicates;
import org.heyi.model.review.Annotation;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Merge;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Notice;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/**
 * Makes one of comments that ask the same, parts them again, or notes that they do not ask the same. Into which one is said by a row
 * of the table: a line above it tells how, until a row is picked.
 */
final class Merging {

    /** Topic: comments are to be merged into one that is picked now; the data is {@link Chosen}. */
    static final String PICK = "org/heyi/collation/pick";

    /** Topic: what is chosen is to be merged, as by its key; the data is the {@link ReviewDocument}. */
    static final String MERGE = "org/heyi/collation/merge";

    /** Topic: what is chosen does not ask the same; the data is the {@link ReviewDocument}. */
    static final String APART = "org/heyi/collation/apart";

    private static final Texts TEXTS = Texts.of(Merging.class);

    private final Documents documents;
    private final IEventBroker events;
    private final Background background;
    private final Supplier<Chosen> chosen;
    private Composite strip;
    private Label how;
    private Runnable begunOrEnded = () -> { };
    private Consumer<Annotation> then = target -> { };
    /** What is to be merged, while a row is picked; empty otherwise. */
    private List<Annotation> those = List.of();

    /**
     * @param documents the open workspace
     * @param events where it is told what was done
     * @param background tells what went wrong
     * @param chosen what is chosen in the table
     */
    Merging(Documents documents, IEventBroker events, Background background, Supplier<Chosen> chosen) {
        this.documents = documents;
        this.events = events;
        this.background = background;
        this.chosen = chosen;
    }

    /**
     * @param page gets the line that tells how a row is picked
     * @param changed a row is being picked, or no longer
     * @param merged gets what others were merged into, or null when some were parted or told apart
     */
    void create(Composite page, Runnable changed, Consumer<Annotation> merged) {
        begunOrEnded = changed;
        then = merged;
        strip = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        strip.setLayout(Rows.grid(2, 12, 2, 8, 0));
        strip.setLayoutData(Rows.row());
        how = Rows.styled(new Label(strip, SWT.WRAP), "heading");
        how.setFont(Faces.of(page.getDisplay()).small());
        how.setData("org.heyi.id", "summary.pick");
        how.setLayoutData(Rows.row());
        LinkButton cancel = new LinkButton(strip, "close", TEXTS.get("merge.cancel"), null, false, this::cancel);
        cancel.setFont(Faces.of(page.getDisplay()).small());
        cancel.setLayoutData(Rows.own());
        show();
    }

    /** @param table gets the menu, and its rows can be picked */
    void install(Table table) {
        Menu menu = new Menu(table);
        MenuItem into = item(menu, this::begin);
        MenuItem part = item(menu, this::part);
        MenuItem apart = item(menu, this::distinguish);
        part.setText(TEXTS.get("merge.menu.part"));
        apart.setText(TEXTS.get("merge.menu.apart"));
        menu.addListener(SWT.Show, event -> {
            Chosen now = chosen.get();
            into.setText(TEXTS.get(isGroup() ? "merge.menu.group" : "merge.menu.into"));
            into.setEnabled(now.lead() != null);
            part.setEnabled(now.all().stream().anyMatch(Duplicates::isMerged) || now.all().size() == 1 && !Merge.merged(now.lead()).isEmpty());
            apart.setEnabled(now.all().size() > 1 || now.group() != null);
        });
        table.setMenu(menu);
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = isPicking() && event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
            if (item != null) {
                pick();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> {
            if (isPicking()) {
                pick();
            }
        });
    }

    private static MenuItem item(Menu menu, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** @return whether the next row that is clicked is what the others are merged into */
    boolean isPicking() {
        return !those.isEmpty();
    }

    /** @return whether a comment is one of those that are to be merged, while a row is picked */
    boolean isOneOfThem(Annotation annotation) {
        return those.contains(annotation);
    }

    /** @return whether the key was one of those for merging */
    boolean key(Event event) {
        if (event.stateMask != 0 || documents.current() == null) {
            return false;
        }
        switch (Character.toLowerCase(event.character)) {
            case SWT.ESC -> cancel();
            case 'm' -> begin();
            case 'u' -> part();
            case 'd' -> distinguish();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether all of a group is merged by one key: it stands together, and one of it is chosen. */
    private boolean isGroup() {
        return chosen.get().group() != null && chosen.get().all().size() == 1;
    }

    /** Merges a group at once, as it stands together; anything else into what is picked now. */
    void begin() {
        if (isPicking() || chosen.get().lead() == null) {
            return;
        }
        if (isGroup()) {
            into(chosen.get().group().members(), chosen.get().lead());
        } else {
            begin(chosen.get().all());
        }
    }

    /** @param annotations are merged into what is picked now */
    void begin(List<Annotation> annotations) {
        ReviewDocument document = documents.current();
        String refused = document.whyNot("annotation.dispose", annotations.getFirst());
        if (!refused.isEmpty()) {
            background.tell(new HeyiException(refused));
            return;
        }
        those = annotations;
        Rows.put(how, annotations.size() == 1 ? TEXTS.get("merge.how.one", annotations.getFirst().getNumber())
                : TEXTS.get("merge.how", annotations.size()));
        show();
        begunOrEnded.run();
    }

    /** Leaves it. */
    void cancel() {
        if (isPicking()) {
            those = List.of();
            show();
            begunOrEnded.run();
        }
    }

    private void show() {
        strip.setVisible(isPicking());
        ((GridData) strip.getLayoutData()).exclude = !isPicking();
        strip.getParent().layout(true, true);
    }

    private void pick() {
        if (into(those, documents.current().annotation())) {
            cancel();
        }
    }

    private boolean into(List<Annotation> annotations, Annotation target) {
        return execute("change.merge", "merge.done", () -> Merge.into(annotations, target, documents.current().actor()),
                Edit::subject, (int) annotations.stream().filter(each -> each != target).count());
    }

    private void part() {
        Chosen now = chosen.get();
        if (isPicking() || now.lead() == null) {
            return;
        }
        List<Annotation> merged = now.all().stream().filter(Duplicates::isMerged).toList();
        List<Annotation> parted = merged.isEmpty() && !Merge.merged(now.lead()).isEmpty() ? Merge.merged(now.lead())
                : merged.isEmpty() ? now.all() : merged;
        execute("change.part", "merge.parted", () -> Merge.part(parted), edit -> null, parted.size());
    }

    /** Notes that what is chosen, or the group of it, does not ask the same. */
    void distinguish() {
        Chosen now = chosen.get();
        if (!isPicking() && now.lead() != null) {
            apart(isGroup() ? now.group().members() : now.all());
        }
    }

    private void apart(List<Annotation> annotations) {
        execute("change.apart", "merge.apart", () -> Merge.distinguish(annotations, documents.current().actor()), edit -> null, annotations.size());
    }

    private <T> boolean execute(String label, String said, Supplier<Edit<T>> preparing, Function<Edit<T>, Annotation> target,
            int count) {
        ReviewDocument document = documents.current();
        try {
            document.identify();
            Edit<T> edit = preparing.get();
            Annotation into = target.apply(edit);
            Deciding.execute(document, TEXTS.get(label), edit, count, () -> {
                events.send(Topics.NOTICE, new Notice(TEXTS.get(said, count, into == null ? 0 : into.getNumber()), false));
                then.accept(into);
            });
            return true;
        } catch (HeyiException e) {
            background.tell(e);
            return false;
        }
    }
}
