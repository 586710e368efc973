package org.heyi.workbench;

import java.util.Optional;

import org.eclipse.swt.widgets.Widget;

/**
 * What the guide has to say of a piece of the window: the name of a chapter, such as {@code 09-handing-in}, with
 * {@code #} and a heading behind it or without. F1 asks whatever has the focus, then what it stands in, then the desk
 * (see {@link ElementIds#STATE_HELP}).
 */
public final class HelpTopic {

    /** The first chapter. */
    public static final String START = "01-start";

    private static final String KEY = HelpTopic.class.getName();

    private HelpTopic() {
    }

    /**
     * @param widget a dialog's shell, or a part of one
     * @param topic what the guide says of it
     */
    public static void set(Widget widget, String topic) {
        widget.setData(KEY, topic);
    }

    /**
     * @param widget a widget
     * @return what was said of it alone
     */
    public static Optional<String> of(Widget widget) {
        return Optional.ofNullable((String) widget.getData(KEY));
    }
}
