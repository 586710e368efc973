package org.heyi.workbench.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.commonmark.node.Heading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.heyi.base.Texts;
import org.heyi.workbench.Faces;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** The guide in a window of its own, beside the work: chapters at the left, the page, a field to find words in all of it. */
final class GuideWindow {

    private static final Texts TEXTS = Texts.of(GuideWindow.class);
    private static final int WIDTH = 980;
    private static final int HEIGHT = 640;

    /** Where one was: a chapter, and how far it was scrolled. */
    private record Place(Guide.Chapter chapter, int top) {
    }

    private final Guide guide;
    private final Runnable keys;
    private final Shell shell;
    private final Deque<Place> before = new ArrayDeque<>();
    private LinkButton back;
    private Text search;
    private Label found;
    private Tree outline;
    private PageView page;
    private Guide.Chapter shown;

    /**
     * Opens it.
     *
     * @param parent what it stands before
     * @param guide what is read
     * @param keys shows the list of keys
     */
    GuideWindow(Shell parent, Guide guide, Runnable keys) {
        this.guide = guide;
        this.keys = keys;
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(TEXTS.get("guide.title"));
        shell.setData("org.heyi.id", "guide");
        shell.setImages(parent.getImages());
        shell.setLayout(Rows.grid(1, 0, 0, 0, 0));
        bar();
        Rows.line(shell);
        SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
        sash.setLayoutData(Rows.fill());
        outline(sash);
        page = new PageView(sash, this::follow);
        sash.setWeights(26, 74);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                escape();
            }
        });
        // A filter of the display, so that the keys of this window come before those of the control with the focus.
        org.eclipse.swt.widgets.Listener pressed = this::key;
        shell.getDisplay().addFilter(SWT.KeyDown, pressed);
        shell.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, pressed));
        Rectangle window = parent.getBounds();
        Rectangle screen = parent.getMonitor().getClientArea();
        int width = Math.min(WIDTH, screen.width - 40);
        int height = Math.min(HEIGHT, screen.height - 60);
        int x = Math.clamp(window.x + (window.width - width) / 2, screen.x, screen.x + screen.width - width);
        shell.setBounds(x, Math.clamp(window.y + 40, screen.y, screen.y + screen.height - height), width, height);
        shell.open();
        page.control().setFocus();
    }

    private void bar() {
        Composite bar = Rows.styled(new Composite(shell, SWT.NONE), "chrome");
        bar.setLayout(Rows.grid(4, 12, 6, 8, 0));
        bar.setLayoutData(Rows.row());
        back = new LinkButton(bar, null, TEXTS.get("guide.back"), TEXTS.get("guide.backTip"), false, this::back);
        back.setData("org.heyi.id", "guide.back");
        back.setEnabled(false);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("guide.find"));
        search.setData("org.heyi.id", "guide.find");
        GridData wide = Rows.own();
        wide.widthHint = 300;
        search.setLayoutData(wide);
        search.addModifyListener(event -> find(false));
        search.addListener(SWT.DefaultSelection, event -> find(true));
        found = Rows.styled(new Label(bar, SWT.NONE), "secondary");
        found.setFont(Faces.of(bar.getDisplay()).small());
        found.setLayoutData(Rows.row());
        new LinkButton(bar, null, TEXTS.get("guide.keys"), TEXTS.get("guide.keysTip"), false, keys).setData("org.heyi.id", "guide.keys");
    }

    private void outline(Composite parent) {
        outline = Rows.styled(new Tree(parent, SWT.SINGLE), "aside");
        outline.setData("org.heyi.id", "guide.outline");
        outline.setFont(Faces.of(parent.getDisplay()).normal());
        for (Guide.Chapter each : guide.chapters()) {
            TreeItem item = item(new TreeItem(outline, SWT.NONE), each.title(), each.name());
            for (Heading heading : each.headings()) {
                if (heading.getLevel() == 2) {
                    String words = Guide.words(heading);
                    item(new TreeItem(item, SWT.NONE), words, each.name() + "#" + Guide.anchor(words));
                }
            }
        }
        outline.addListener(SWT.Selection, event -> {
            if (event.item != null) {
                follow((String) event.item.getData());
            }
        });
    }

    private static TreeItem item(TreeItem item, String words, String target) {
        item.setText(words);
        item.setData(target);
        return item;
    }

    private void key(Event event) {
        if (shell.isDisposed() || event.display.getActiveShell() != shell) {
            return;
        }
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'f') {
            take(event);
            search.setFocus();
            search.selectAll();
        } else if (plain && event.keyCode == SWT.F1) {
            take(event);
            keys.run();
        } else if (plain && event.keyCode == SWT.F3) {
            take(event);
            find(true);
        } else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3 && event.keyCode == SWT.ARROW_LEFT) {
            take(event);
            back();
        }
    }

    private static void take(Event event) {
        event.doit = false;
        event.type = SWT.None;
    }

    private void escape() {
        if (search.isFocusControl() && !search.getText().isEmpty()) {
            search.setText("");
        } else {
            shell.close();
        }
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    Shell shell() {
        return shell;
    }

    void recolour() {
        page.recolour();
    }

    /** @return name of the chapter that is shown */
    String shown() {
        return shown.name();
    }

    /** @param topic a chapter, and a heading of it */
    void go(String topic) {
        follow(topic);
    }

    private void follow(String target) {
        String[] parts = target.split("#", 2);
        Guide.Chapter to = parts[0].isEmpty() ? shown : guide.chapter(parts[0]).orElse(guide.chapters().get(0));
        if (shown != null) {
            before.push(new Place(shown, page.control().getTopPixel()));
        }
        show(to);
        if (parts.length > 1) {
            page.reveal(Guide.anchor(parts[1]));
        } else {
            page.control().setTopPixel(0);
        }
        mark(parts.length > 1 ? to.name() + "#" + Guide.anchor(parts[1]) : to.name());
        back.setEnabled(!before.isEmpty());
    }

    private void show(Guide.Chapter chapter) {
        if (chapter != shown) {
            shown = chapter;
            page.show(chapter);
            shell.setText(TEXTS.get("guide.at", chapter.title()));
        }
    }

    private void back() {
        if (!before.isEmpty()) {
            Place place = before.pop();
            show(place.chapter());
            page.control().setTopPixel(place.top());
            mark(place.chapter().name());
            back.setEnabled(!before.isEmpty());
        }
    }

    /** The outline shows where one is. */
    private void mark(String target) {
        for (TreeItem chapter : outline.getItems()) {
            if (chapter.getData().equals(shown.name())) {
                chapter.setExpanded(true);
                TreeItem at = List.of(chapter.getItems()).stream().filter(each -> each.getData().equals(target)).findFirst().orElse(chapter);
                outline.setSelection(at);
                outline.showSelection();
            } else {
                chapter.setExpanded(false);
            }
        }
    }

    /** On this page, then on the pages behind it, and from the beginning again. */
    private void find(boolean on) {
        String words = search.getText().strip();
        if (words.isEmpty()) {
            found.setText("");
            return;
        }
        boolean there = page.find(words, on);
        List<Guide.Chapter> all = guide.chapters();
        int at = all.indexOf(shown);
        Place here = new Place(shown, page.control().getTopPixel());
        for (int i = 1; !there && i <= all.size(); i++) {
            show(all.get((at + i) % all.size()));
            page.control().setSelection(0);
            there = page.find(words, true);
        }
        found.setText(there ? "" : TEXTS.get("guide.notFound", words));
        if (!there) {
            show(here.chapter());
            page.control().setTopPixel(here.top());
        }
        mark(shown.name());
    }
}
