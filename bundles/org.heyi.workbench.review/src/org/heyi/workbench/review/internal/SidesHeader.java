package org.heyi.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The head of a comparison: what stands at the left, how many changes there are, and what can be done. */
final class SidesHeader extends Composite {

    private static final Texts TEXTS = Texts.of(SidesHeader.class);

    private final LinkButton former;
    private final Label totals;
    private final Label position;
    private final LinkButton checking;
    private final LinkButton followed;

    SidesHeader(Composite parent, SidesPart part) {
        super(parent, SWT.NONE);
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(9, 12, 6, 4, 4));
        setLayoutData(Rows.row());
        Faces faces = Faces.of(getDisplay());
        former = button("down", "sides.former", part::choose);
        totals = label("sides.totals", "heading");
        totals.setFont(faces.bold());
        totals.setLayoutData(Rows.row());
        position = label("sides.position", "secondary");
        position.setFont(faces.small());
        position.setLayoutData(Rows.own());
        button("up", "sides.previous", () -> part.step(-1));
        button("down", "sides.next", () -> part.step(1));
        checking = button("warning", "sides.check", () -> part.unchecked(1));
        followed = button("check", "sides.followed", part::followed);
        button("list", "sides.fold", part::fold);
        button("close", "sides.close", part::close);
    }

    private Label label(String id, String style) {
        Label label = Rows.styled(new Label(this, SWT.NONE), style);
        label.setData("org.heyi.id", id);
        return label;
    }

    private LinkButton button(String icon, String key, Runnable action) {
        LinkButton button = new LinkButton(this, icon, TEXTS.get(key), TEXTS.get(key + ".tip"), false, action);
        button.setData("org.heyi.id", key);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return button;
    }

    /** @return the button by which the former text is chosen */
    Control former() {
        return former;
    }

    /** @param name of the text at the left; null while there is none */
    void name(String name) {
        former.setText(TEXTS.get("sides.former.name", name == null ? TEXTS.get("sides.former") : name));
    }

    /** @param words the totals, or why there are none; all of them in the tip, or null */
    void say(String words, String all) {
        Rows.put(totals, words);
        totals.setToolTipText(all);
    }

    /**
     * @param unchecked how many comments are to be checked
     * @param seen whether the later text reads as the selected comment demanded, and that can be noted
     * @param number of the change one is at; 0 for none
     * @param all how many changes there are
     */
    void show(int unchecked, boolean seen, int number, int all) {
        checking.setText(TEXTS.get("sides.check", unchecked));
        Rows.show(unchecked > 0, checking);
        Rows.show(seen, followed);
        Rows.put(position, number == 0 ? "" : TEXTS.get("sides.position", number, all));
        layout(true);
    }
}
