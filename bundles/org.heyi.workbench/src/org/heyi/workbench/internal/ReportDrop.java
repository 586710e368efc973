package org.heyi.workbench.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes one file or folder that is dropped. It is read and left where it is. */
final class ReportDrop extends DropTargetAdapter {

    private final Control page;
    private final Consumer<Path> taken;

    private ReportDrop(Control page, Consumer<Path> taken) {
        this.page = page;
        this.taken = taken;
    }

    static DropTarget install(Control page, Consumer<Path> taken) {
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new ReportDrop(page, taken));
        return target;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && names.length == 1) {
            Path path = Path.of(names[0]);
            // The program that it comes from waits until this returns.
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    page.getShell().forceActive();
                    taken.accept(path);
                }
            });
        }
    }
}
