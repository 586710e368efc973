package org.heyi.workbench.collation.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.heyi.base.Texts;
import org.heyi.workbench.Background;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.Rows;

/** Files and folders that are dropped on a part of the secretariat's desk are collected; while they hover, the part says so, or why not. */
final class Dropping extends DropTargetAdapter {

    private static final Texts TEXTS = Texts.of(Dropping.class);
    private static final int EDGE = 12;
    private static final int PADDING = 10;

    private final Composite page;
    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private final Composite sign;
    private final Label words;

    private Dropping(Composite page, Documents documents, Background background, IEventBroker events) {
        this.page = page;
        this.documents = documents;
        this.background = background;
        this.events = events;
        // Laid over the table, so that nothing moves below the pointer.
        sign = new Composite(page, SWT.NONE);
        sign.setLayout(Rows.grid(1, PADDING, PADDING, PADDING, 0));
        GridData out = new GridData();
        out.exclude = true;
        sign.setLayoutData(out);
        sign.setVisible(false);
        words = new Label(sign, SWT.WRAP);
        words.setFont(Faces.of(page.getDisplay()).bold());
        words.setData("org.heyi.id", "drop.sign");
        words.setLayoutData(Rows.row());
    }

    /**
     * @param page the part's page, in a grid layout
     * @param documents what is open
     * @param background reads what is dropped
     * @param events where it is told what came
     */
    static void install(Composite page, Documents documents, Background background, IEventBroker events) {
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new Dropping(page, documents, background, events));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        hover(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        hover(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        sign.setVisible(false);
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        // Whether the files can be taken is asked again, because it can change while the pointer rests.
        event.detail = refusal().isEmpty() ? copying(event) : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        sign.setVisible(false);
        if (event.data instanceof String[] names && names.length > 0) {
            List<Path> files = Arrays.stream(names).map(Path::of).toList();
            // The program that they come from waits until this returns, and a person may have to be asked who they are.
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed() && documents.current() != null) {
                    page.getShell().forceActive();
                    new Collecting(page.getShell(), documents.current(), background, events).begin(files);
                }
            });
        }
    }

    /** What is dropped is read and left where it is, whatever the other program offers. */
    private static int copying(DropTargetEvent event) {
        return (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
    }

    private void hover(DropTargetEvent event) {
        String refusal = refusal();
        event.detail = refusal.isEmpty() ? copying(event) : DND.DROP_NONE;
        Palette palette = Palette.of(page.getDisplay());
        sign.setBackground(refusal.isEmpty() ? palette.accent() : palette.error());
        words.setBackground(sign.getBackground());
        words.setForeground(palette.onAccent());
        words.setText(refusal.isEmpty() ? TEXTS.get("drop.here") : refusal);
        int width = page.getClientArea().width - 2 * EDGE;
        Point size = sign.computeSize(width, SWT.DEFAULT);
        sign.setBounds(EDGE, page.getClientArea().height - size.y - EDGE, width, size.y);
        sign.moveAbove(null);
        sign.setVisible(true);
    }

    /** Why nothing can be dropped now, in one sentence; empty when it can. */
    private String refusal() {
        ReviewDocument document = documents.current();
        if (document == null || document.version() == null) {
            return TEXTS.get("drop.noReport");
        }
        boolean asking = Arrays.stream(page.getDisplay().getShells())
                .anyMatch(each -> each.isVisible() && isModal(each));
        if (document.isBusy() || asking) {
            return TEXTS.get(asking ? "drop.asking" : "drop.busy");
        }
        return document.whyNot(Collecting.RIGHT, null);
    }

    private static boolean isModal(Shell shell) {
        return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
    }
}
