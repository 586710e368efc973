package org.heyi.workbench.collation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.heyi.base.Texts;
import org.heyi.collation.Order;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;

/** At the top of the table: how many comments it shows, how they are numbered, where more come from, and what is to be looked at. */
final class SummaryHead {

    private static final Texts TEXTS = Texts.of(SummaryHead.class);

    private final Label count;
    private final Segments orders;
    private final LinkButton collect;
    private final LinkButton attention;
    private final LinkButton alike;

    /**
     * @param page where it stands
     * @param ordered is told how the comments are to be put in line
     * @param command carries out a command
     * @param again is told that somebody asks for what is to be looked at again, or for all
     * @param groups is told that somebody asks for what seems to ask the same, or for all
     */
    SummaryHead(Composite page, Consumer<Order> ordered, Consumer<String> command, Runnable again, Runnable groups) {
        Faces faces = Faces.of(page.getDisplay());
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(4, 12, 6, 8, 4));
        header.setLayoutData(Rows.row());
        Label title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(faces.bold());
        title.setText(TEXTS.get("summary"));
        title.setLayoutData(Rows.own());
        count = Rows.styled(new Label(header, SWT.NONE), "secondary");
        count.setFont(faces.small());
        count.setData("org.heyi.id", "summary.count");
        count.setLayoutData(Rows.row());
        orders = new Segments(header, index -> ordered.accept(Order.values()[index]));
        orders.setFont(faces.small());
        orders.setItems(Arrays.stream(Order.values()).map(Order::label).toList(), List.of());
        orders.setLayoutData(Rows.own());
        collect = new LinkButton(header, "import", TEXTS.get("collect"), TEXTS.get("collect.tip"), false, () -> choose(command));
        collect.setData("org.heyi.id", "summary.collect");
        collect.setLayoutData(Rows.own());
        Composite offers = Rows.styled(new Composite(header, SWT.NONE), "chrome");
        offers.setLayout(Rows.grid(2, 0, 0, 8, 0));
        offers.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false, 4, 1));
        attention = offer(offers, "warning", "again.tip", "summary.attention", again).stays(false);
        alike = offer(offers, "list", "alike.tip", "summary.alike", groups).stays(false);
    }

    private static LinkButton offer(Composite in, String icon, String tip, String id, Runnable action) {
        LinkButton button = new LinkButton(in, icon, "", TEXTS.get(tip), false, action);
        button.setData("org.heyi.id", id);
        button.setLayoutData(Rows.own());
        call(button, "");
        return button;
    }

    private void choose(Consumer<String> command) {
        Menu menu = new Menu(collect);
        item(menu, "collect.menu.files", () -> command.accept("org.heyi.command.file.collect"));
        item(menu, "collect.menu.folder", () -> command.accept("org.heyi.command.file.collectFolder"));
        menu.setLocation(collect.toDisplay(0, collect.getSize().y));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    /**
     * @param shown how many comments the table shows
     * @param all how many there are
     */
    void count(int shown, int all) {
        Rows.put(count, shown == all ? TEXTS.get("count.all", all) : TEXTS.get("count.part", shown, all));
    }

    /** @param order how the comments are put in line */
    void show(Order order) {
        orders.select(order.ordinal());
    }

    /**
     * @param words what is to be looked at again, localised; empty for nothing
     * @param on whether that is what is shown
     */
    void again(String words, boolean on) {
        attention.setChecked(on);
        call(attention, words);
    }

    /**
     * @param words how many groups seem to ask the same, localised; empty for none
     * @param on whether these are what is shown
     */
    void alike(String words, boolean on) {
        alike.setChecked(on);
        call(alike, words);
    }

    private static void call(LinkButton button, String words) {
        if (!button.getText().equals(words) || words.isEmpty()) {
            boolean before = button.getVisible();
            button.setText(words);
            button.setVisible(!words.isEmpty());
            ((GridData) button.getLayoutData()).exclude = words.isEmpty();
            if (before || !words.isEmpty()) {
                Composite header = button.getParent().getParent();
                ((GridData) button.getParent().getLayoutData()).exclude = Arrays.stream(button.getParent().getChildren())
                        .noneMatch(Control::getVisible);
                header.getParent().layout(true, true);
            }
        }
    }

    /** Draws what the toolkit does not. */
    void redraw() {
        List.of(orders, collect, attention, alike).forEach(Control::redraw);
    }
}
