package org.heyi.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.model.review.Audience;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** For whom a comment is, to be chosen from a menu. */
final class AudienceButton extends Composite {

    private static final Texts TEXTS = Texts.of(AudienceButton.class);
    private static final String LAST = "comments.audience";

    private final LinkButton button;
    private final Runnable changed;
    private Audience audience = Audience.SECRETARIAT;

    /**
     * @param parent where it stands
     * @param changed told when the person chose another one
     */
    AudienceButton(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        Rows.styled(this, "chrome");
        setLayout(new FillLayout());
        button = new LinkButton(this, "people", TEXTS.get("audience." + audience.getName()), TEXTS.get("audience.tip"), false, this::ask);
        button.setData("org.heyi.id", "editor.audience");
        button.setFont(Faces.of(getDisplay()).small());
    }

    /** @return for whom a new comment is at first: as the last one */
    static Audience last(ReviewDocument document) {
        String name = document.view().get(LAST);
        Audience last = name == null ? null : Audience.getByName(name);
        return last == null ? Audience.SECRETARIAT : last;
    }

    /** Has the next new comment begin with what was chosen for this one. */
    void remember(ReviewDocument document) {
        document.view().set(LAST, audience.getName());
        document.keepView();
    }

    /** @return for whom it is */
    Audience audience() {
        return audience;
    }

    /** @param wanted for whom it is; nobody is told */
    void choose(Audience wanted) {
        audience = wanted;
        button.setText(TEXTS.get("audience." + wanted.getName()));
        requestLayout();
    }

    private void ask() {
        Menu menu = new Menu(button);
        for (Audience each : Audience.VALUES) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(TEXTS.get("audience." + each.getName()));
            item.setSelection(each == audience);
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && each != audience) {
                    choose(each);
                    changed.run();
                }
            });
        }
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    @Override
    public void redraw() {
        super.redraw();
        button.redraw();
    }
}
