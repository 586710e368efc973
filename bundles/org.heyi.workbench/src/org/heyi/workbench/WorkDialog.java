package org.heyi.workbench;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A dialog of the window: what it is called, which chapter of the guide F1 opens in it, and how large it is, said in one way. */
public abstract class WorkDialog extends Dialog {

    /** How high a line of the usual type is, pixels: the sizes of dialogs are given for it. */
    private static final double LINE = 17;

    private final String topic;
    private final String id;

    /**
     * @param parent the window
     * @param topic chapter of the guide, by the name of its file
     */
    protected WorkDialog(Shell parent, String topic) {
        this(parent, topic, null);
    }

    /**
     * @param parent the window
     * @param topic chapter of the guide, by the name of its file
     * @param id by which tests find the shell
     */
    protected WorkDialog(Shell parent, String topic, String id) {
        super(parent);
        this.topic = topic;
        this.id = id;
    }

    /** @return what stands in its title bar, localised */
    protected abstract String title();

    /** @return how large it is at first, pixels, for the usual type; null for as large as what is in it */
    protected Point size() {
        return null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
        shell.setData("org.heyi.id", id);
        HelpTopic.set(shell, topic);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** In larger type a dialog is larger, as far as the screen goes. */
    @Override
    protected Point getInitialSize() {
        Point size = size();
        if (size == null) {
            return super.getInitialSize();
        }
        GC gc = new GC(getShell());
        gc.setFont(Faces.of(getShell().getDisplay()).normal());
        double larger = Math.max(1, gc.getFontMetrics().getHeight() / LINE);
        gc.dispose();
        return new Point((int) (size.x * larger), (int) (size.y * larger));
    }
}
