package org.heyi.workbench.collation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.base.Texts;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Flag;
import org.heyi.collation.view.RowFilter;
import org.heyi.collation.view.RowSort;
import org.heyi.collation.view.TableView;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.ViewState;

/** How the table of a workspace is had at present, and the views that have a name: those of the program, and those that were saved. */
final class Views {

    private static final Texts TEXTS = Texts.of(Views.class);
    private static final String PRESENT = "collation.view";
    /** The name of the saved view that was chosen last. */
    private static final String CHOSEN = "collation.view.name";
    private static final String SAVED = "collation.views.";
    private static final String NAME = ".name";

    /** Views that are always there. */
    enum Preset {
        /** Everything. */
        ALL(RowFilter.ALL),
        /** What nobody decided on. */
        OPEN(RowFilter.ALL.with(Facet.DECISION, Set.of(Facet.NONE))),
        /** What the person at the window works on. */
        MINE(RowFilter.ALL.toggled(Flag.MINE)),
        /** What cannot be met together. */
        CONFLICT(RowFilter.ALL.toggled(Flag.CONFLICT)),
        /** What changed since the decision. */
        AGAIN(RowFilter.ALL.toggled(Flag.AGAIN));

        private final RowFilter filter;

        Preset(RowFilter filter) {
            this.filter = filter;
        }

        RowFilter filter() {
            return filter;
        }

        String label() {
            return TEXTS.get("view." + name());
        }
    }

    /** A view that was saved; the key is for {@link ViewState} alone. */
    record Saved(String key, String name, TableView view) {
    }

    private Views() {
    }

    /** @return how the table is had at present */
    static TableView present(ReviewDocument document) {
        return TableView.read(document.view().get(PRESENT));
    }

    /** Remembers how the table is had from now on, but for what is looked for: the next day begins with another question. */
    static void remember(ReviewDocument document, TableView view) {
        document.view().set(PRESENT, view.withFilter(view.filter().withText("")).write());
    }

    /** @return the saved views in the order in which they were saved */
    static List<Saved> saved(ReviewDocument document) {
        ViewState state = document.view();
        return state.keys(SAVED).stream().filter(key -> !key.endsWith(NAME) && state.get(key + NAME) != null)
                .map(key -> new Saved(key, state.get(key + NAME), TableView.read(state.get(key)))).toList();
    }

    /** @return the saved view of that name */
    static Optional<Saved> named(ReviewDocument document, String name) {
        return saved(document).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Saves a view; one of the same name is replaced. */
    static void save(ReviewDocument document, String name, TableView view) {
        String key = named(document, name).map(Saved::key).orElseGet(() -> {
            int last = saved(document).stream().mapToInt(each -> Integer.parseInt(each.key().substring(SAVED.length()))).max().orElse(0);
            return SAVED + String.format("%04d", last + 1);
        });
        document.view().set(key, view.write());
        document.view().set(key + NAME, name);
        choose(document, name);
    }

    /** Gives a saved view another name. */
    static void rename(ReviewDocument document, Saved saved, String name) {
        document.view().set(saved.key() + NAME, name);
        choose(document, name);
    }

    /** Forgets a saved view; what the table shows stays so. */
    static void delete(ReviewDocument document, Saved saved) {
        document.view().set(saved.key(), null);
        document.view().set(saved.key() + NAME, null);
        choose(document, null);
    }

    /** @param name of the saved view that the table goes back to; null for none */
    static void choose(ReviewDocument document, String name) {
        document.view().set(CHOSEN, name);
        document.keepView();
    }

    /** @return the saved view that was chosen last, changed since or not */
    static Optional<Saved> chosen(ReviewDocument document) {
        return Optional.ofNullable(document.view().get(CHOSEN)).flatMap(name -> named(document, name));
    }

    /** @return what the view is called, whatever is looked for in it; of a saved one that was changed since, its name with a note */
    static String name(ReviewDocument document, TableView view) {
        Optional<Saved> chosen = chosen(document);
        Stream<Saved> first = chosen.stream();
        return Stream.concat(first, saved(document).stream()).filter(each -> each.view().equals(view)).map(Saved::name).findFirst()
                .or(() -> chosen.map(each -> TEXTS.get("view.changed", each.name())))
                .or(() -> Arrays.stream(Preset.values()).filter(each -> each.filter().equals(view.filter().withText(""))).map(Preset::label).findFirst())
                .orElseGet(() -> TEXTS.get("view.own"));
    }

    /**
     * @param name what somebody typed
     * @param before the name of the view that is renamed; null for a new one
     * @return what is wrong with it; null when nothing is
     */
    static String problem(ReviewDocument document, String name, String before) {
        if (name.isBlank()) {
            return "";
        }
        boolean taken = Arrays.stream(Preset.values()).anyMatch(each -> each.label().equals(name.strip()))
                || !Objects.equals(name.strip(), before) && named(document, name.strip()).isPresent();
        return taken ? TEXTS.get("view.taken", name.strip()) : null;
    }

    /** A preset takes the filter and the order of rows; numbering and columns stay. */
    static TableView of(Preset preset, TableView present) {
        return present.withFilter(preset.filter()).withSort(RowSort.NONE);
    }
}
