package org.heyi.workbench.review.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Audience;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.AnnotationFilter;
import org.heyi.workbench.ReviewDocument;

/** Which comments are shown: of what kinds, for whom, with what tag, whether what is done with as well. */
final class FilterMenu {

    private static final Texts TEXTS = Texts.of(FilterMenu.class);
    /** So many tags are offered. */
    private static final int MOST = 30;

    private final ReviewDocument document;

    FilterMenu(ReviewDocument document) {
        this.document = document;
    }

    /** @return in few words for whom and with what tag comments are shown; empty when neither matters */
    static String brief(AnnotationFilter filter) {
        String audience = filter.audience() == null ? "" : Labels.of(filter.audience());
        String tag = filter.tag().isEmpty() ? "" : TEXTS.get("tag", filter.tag());
        return audience.isEmpty() || tag.isEmpty() ? audience + tag : audience + TEXTS.get("separator") + tag;
    }

    /** @return the words by which comments of the session are found again, in order */
    static List<String> tags(ReviewDocument document) {
        Set<String> tags = new TreeSet<>();
        document.session().getAnnotations().forEach(each -> {
            if (each.getTags() != null) {
                tags.addAll(Annotate.tags(each));
            }
        });
        return tags.stream().limit(MOST).toList();
    }

    /** Opens below a control. */
    void open(Control below) {
        Menu menu = new Menu(below);
        AnnotationFilter now = document.filter();
        item(menu, SWT.PUSH, TEXTS.get("filter.allKinds"), false, on -> document.setFilter(document.filter().withKinds(Set.of())));
        new MenuItem(menu, SWT.SEPARATOR);
        for (AnnotationKind kind : AnnotationKind.values()) {
            item(menu, SWT.CHECK, Labels.of(kind), now.kinds().contains(kind), on -> document.setFilter(now.withKinds(turned(now.kinds(), kind))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.RADIO, TEXTS.get("filter.allAudiences"), now.audience() == null, on -> choose(on, now.withAudience(null)));
        for (Audience each : Audience.VALUES) {
            item(menu, SWT.RADIO, TEXTS.get("audience." + each.getName()), now.audience() == each, on -> choose(on, now.withAudience(each)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.CHECK, TEXTS.get("filter.open"), now.open(), on -> document.setFilter(now.withOpen(on)));
        List<String> tags = tags(document);
        if (!tags.isEmpty() || !now.tag().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, SWT.RADIO, TEXTS.get("filter.allTags"), now.tag().isEmpty(), on -> choose(on, now.withTag("")));
            tags.forEach(each -> item(menu, SWT.RADIO, TEXTS.get("tag", each).replace("&", "&&"), now.tag().equals(each),
                    on -> choose(on, now.withTag(each))));
        }
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private void choose(boolean on, AnnotationFilter wanted) {
        // Screen readers are told of the item that is switched off as well.
        if (on) {
            document.setFilter(wanted);
        }
    }

    private static Set<AnnotationKind> turned(Set<AnnotationKind> kinds, AnnotationKind kind) {
        Set<AnnotationKind> only = EnumSet.noneOf(AnnotationKind.class);
        only.addAll(kinds);
        if (!only.remove(kind)) {
            only.add(kind);
        }
        return only;
    }

    private static void item(Menu menu, int style, String words, boolean selected, Consumer<Boolean> does) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(words);
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> does.accept(item.getSelection()));
    }
}
