package org.heyi.workbench.review.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The words by which a comment is found again: typed, or chosen from those that were used before. */
final class TagField extends Composite {

    private static final Texts TEXTS = Texts.of(TagField.class);

    private final Text text;
    private final LinkButton used;
    private final Supplier<List<String>> known;

    /**
     * @param parent where it stands
     * @param known asked for the words that were used before, when the person wants to see them
     * @param changed told of every change
     */
    TagField(Composite parent, Supplier<List<String>> known, Runnable changed) {
        super(parent, SWT.NONE);
        this.known = known;
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(2, 0, 0, 4, 0));
        text = Rows.styled(new Text(this, SWT.SINGLE | SWT.BORDER), "field");
        text.setMessage(TEXTS.get("editor.tags.hint"));
        text.setFont(Faces.of(getDisplay()).normal());
        text.setLayoutData(Rows.row());
        text.setData("org.heyi.id", "editor.tags");
        text.addModifyListener(event -> changed.run());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = TEXTS.get("editor.tags");
            }
        });
        used = new LinkButton(this, "down", "", TEXTS.get("editor.tags.used"), false, this::offer);
        used.setData("org.heyi.id", "editor.tags.used");
        used.setLayoutData(Rows.own());
    }

    private void offer() {
        Menu menu = new Menu(used);
        Set<String> now = tags();
        for (String each : known.get()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(each.replace("&", "&&"));
            item.setSelection(now.contains(each));
            item.addListener(SWT.Selection, event -> {
                Set<String> wanted = tags();
                if (!wanted.remove(each)) {
                    wanted.add(each);
                }
                set(wanted);
            });
        }
        if (menu.getItemCount() == 0) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(TEXTS.get("editor.tags.none"));
            none.setEnabled(false);
        }
        menu.setLocation(used.toDisplay(0, used.getSize().y));
        menu.setVisible(true);
    }

    /** @return the words, in order */
    Set<String> tags() {
        Set<String> tags = Arrays.stream(text.getText().split("[,，、;；]")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        tags.remove("");
        return tags;
    }

    /** @param tags the words to show */
    void set(Collection<String> tags) {
        text.setText(String.join(TEXTS.get("and"), tags));
    }

    @Override
    public void redraw() {
        super.redraw();
        used.redraw();
    }
}
