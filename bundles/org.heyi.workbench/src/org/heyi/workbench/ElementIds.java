package org.heyi.workbench;

/** Ids of the application model's elements that others may build on: they are interface. */
public final class ElementIds {

    /** The window. */
    public static final String WINDOW = "org.heyi.window";

    /** The stack that holds every perspective. */
    public static final String PERSPECTIVES = "org.heyi.perspectives";

    /** Shown while no report is open; never offered in the switch. */
    public static final String PERSPECTIVE_WELCOME = "org.heyi.perspective.welcome";

    /** 审阅. */
    public static final String PERSPECTIVE_REVIEW = "org.heyi.perspective.review";

    /** 对照, in the place of 审阅. */
    public static final String PERSPECTIVE_SIDES = "org.heyi.perspective.sides";

    /** 汇总. */
    public static final String PERSPECTIVE_COLLATION = "org.heyi.perspective.collation";

    /** 办理. */
    public static final String PERSPECTIVE_LEDGER = "org.heyi.perspective.ledger";

    /** Persisted state of a perspective: its place in the switch, a number; smaller stands further left. */
    public static final String STATE_ORDER = "org.heyi.order";

    /** Persisted state of an element in a sash: its share by default, put back by 恢复默认布局. */
    public static final String STATE_DEFAULT_SHARE = "org.heyi.share";

    /** Persisted state of a perspective: what the guide says of it, see {@link HelpTopic}. */
    public static final String STATE_HELP = "org.heyi.help";
    /** Persisted state of a perspective that is not offered in the switch: id of the desk that it takes the place of for a while. */
    public static final String STATE_INSTEAD = "org.heyi.instead";

    private ElementIds() {
    }
}
