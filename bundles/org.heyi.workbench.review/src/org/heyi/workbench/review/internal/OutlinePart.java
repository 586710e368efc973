package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Ellipsis;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Heard;
import org.heyi.workbench.widgets.Rows;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The left of the deputy's desk: sections and lead items, each with the number of comments on it. */
public class OutlinePart {

    private static final Texts TEXTS = Texts.of(OutlinePart.class);
    private static final int COUNT_WIDTH = 44;
    private static final int OWN_WIDTH = 64;
    /** Where words begin at the top level, pixels. */
    private static final int INDENT = 24;

    private final Documents documents;
    private Tree tree;
    private TreeColumn name;
    private TreeColumn count;
    private Version shown;
    private Outline outline;
    private final Map<Outline.Node, TreeItem> items = new HashMap<>();
    private boolean following;

    @Inject
    OutlinePart(Documents documents) {
        this.documents = documents;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Label title = Rows.styled(new Label(page, SWT.NONE), "heading");
        title.setFont(Faces.of(page.getDisplay()).bold());
        title.setText(TEXTS.get("outline"));
        GridData data = Rows.row();
        data.horizontalIndent = 16;
        data.verticalIndent = 10;
        data.heightHint = 26;
        title.setLayoutData(data);
        tree = Rows.styled(new Tree(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "sidebar");
        tree.setFont(Faces.of(page.getDisplay()).normal());
        tree.setLayoutData(Rows.fill());
        tree.setData("org.heyi.id", "outline");
        Heard.label(tree, title);
        name = new TreeColumn(tree, SWT.LEFT);
        count = new TreeColumn(tree, SWT.RIGHT);
        count.setWidth(COUNT_WIDTH);
        tree.addListener(SWT.Resize, event -> fit());
        tree.addListener(SWT.Selection, event -> {
            ReviewDocument document = documents.current();
            if (!following && document != null && event.item != null) {
                document.reveal(((Outline.Node) event.item.getData()).paragraph());
            }
        });
        tree.addListener(SWT.MouseMove, event -> {
            TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
            String told = item == null ? null : ((Outline.Node) item.getData()).tip();
            if (!Objects.equals(told, tree.getToolTipText())) {
                tree.setToolTipText(told);
            }
        });
        refresh();
    }

    private void fit() {
        Rectangle area = tree.getClientArea();
        name.setWidth(Math.max(80, area.width - count.getWidth() - 4));
        if (Ellipsis.natively(name, Ellipsis.END)) {
            items.forEach((node, item) -> item.setText(0, node.label()));
            return;
        }
        GC gc = new GC(tree);
        gc.setFont(tree.getFont());
        items.forEach((node, item) -> {
            int left = Math.max(INDENT, item.getTextBounds(0).x);
            item.setText(0, Grid.shorten(gc, node.label(), name.getWidth() - left - 4));
        });
        gc.dispose();
    }

    private void refresh() {
        if (tree == null || tree.isDisposed()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        if (version != shown) {
            shown = version;
            tree.removeAll();
            items.clear();
            outline = version == null ? null : Outline.of(version);
            if (outline != null) {
                for (Outline.Node node : outline.roots()) {
                    add(null, node);
                }
                items.values().forEach(item -> item.setExpanded(true));
            }
            fit();
        }
        if (outline != null) {
            count(document);
        }
    }

    private void count(ReviewDocument document) {
        outline.count(document.comments());
        items.forEach((node, item) -> {
            String words = node.count() == 0 ? "" : node.own() == 0 ? Integer.toString(node.count()) : TEXTS.get("outline.count", node.own(), node.count());
            if (!item.getText(1).equals(words)) {
                item.setText(1, words);
                Tally.count(Work.ROW_MADE);
            }
        });
        // Two numbers (own and all) need a wider column.
        int wide = outline.roots().stream().anyMatch(node -> node.own() > 0) ? OWN_WIDTH : COUNT_WIDTH;
        if (count.getWidth() != wide) {
            count.setWidth(wide);
            fit();
        }
    }

    private void add(TreeItem parent, Outline.Node node) {
        TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        item.setText(0, node.label());
        item.setData(node);
        items.put(node, item);
        List<Outline.Node> children = new ArrayList<>(node.children());
        children.forEach(child -> add(item, child));
    }

    @Focus
    void focus() {
        tree.setFocus();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.everything()) {
            refresh();
        } else if (tree != null && !tree.isDisposed() && outline != null && change.concernsComments()) {
            count(change.document());
        }
    }

    @Inject
    @Optional
    void filtered(@UIEventTopic(Topics.FILTER_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void reached(@UIEventTopic(Topics.PARAGRAPH_CURRENT) ReviewDocument document) {
        if (tree == null || tree.isDisposed() || outline == null || tree.isFocusControl()) {
            return;
        }
        Paragraph paragraph = document.paragraph();
        Outline.Node node = paragraph == null ? null : outline.nodeOf(paragraph);
        if (node != null) {
            following = true;
            choose(items.get(node));
            following = false;
        }
    }

    /** Not setSelection: it has GTK paint the whole tree, at every section that one scrolls to. */
    private void choose(TreeItem item) {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0] == item) {
            return;
        }
        tree.select(item);
        if (!isSeen(item)) {
            // The chapter is scrolled to the top, so that its following sections are visible.
            tree.setTopItem(item.getParentItem() == null ? item : item.getParentItem());
            if (!isSeen(item)) {
                tree.setTopItem(item);
            }
        }
    }

    private boolean isSeen(TreeItem item) {
        Rectangle bounds = item.getBounds();
        Rectangle seen = tree.getClientArea();
        return !bounds.isEmpty() && bounds.y >= seen.y && bounds.y + bounds.height <= seen.y + seen.height;
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (tree != null && !tree.isDisposed()) {
            tree.redraw();
        }
    }
}
