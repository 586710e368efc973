package org.heyi.workbench;

/**
 * The topics of the events that parts send each other. The data of every one of them is the {@link ReviewDocument}
 * unless said otherwise; what is selected, and the like, is asked of the document, so that an event can say that
 * nothing is selected any more. All are sent on the UI thread.
 */
public final class Topics {

    /** A workspace is being opened, or could not be opened; see {@link Documents#opening()}. The data is {@link Documents}. */
    public static final String DOCUMENT_OPENING = "org/heyi/document/opening";

    /** A workspace was opened. */
    public static final String DOCUMENT_OPENED = "org/heyi/document/opened";

    /** A workspace is about to be closed; last chance to put away what is to be remembered. */
    public static final String DOCUMENT_CLOSING = "org/heyi/document/closing";

    /**
     * Something in the model changed: edited, undone, redone, imported, or put back because it could not be saved. The
     * data is the {@link DocumentChange}.
     */
    public static final String DOCUMENT_CHANGED = "org/heyi/document/changed";

    /** Writing began, ended or failed; see {@link ReviewDocument#saving()}. */
    public static final String DOCUMENT_SAVING = "org/heyi/document/saving";

    /** Another person sits at the window; see {@link ReviewDocument#me()}. */
    public static final String PARTICIPANT_CHANGED = "org/heyi/document/participant";

    /** Another comment, or none, is selected; see {@link ReviewDocument#annotation()}. */
    public static final String ANNOTATION_SELECTED = "org/heyi/selection/annotation";

    /** Other words of the report, or none, are selected; see {@link ReviewDocument#passage()}. */
    public static final String PASSAGE_SELECTED = "org/heyi/selection/passage";

    /** Another suggestion, or none, is selected; see {@link ReviewDocument#suggestion()}. */
    public static final String SUGGESTION_SELECTED = "org/heyi/selection/suggestion";

    /** Another desk shall be shown; the data is the id of its perspective. */
    public static final String DESK_WANTED = "org/heyi/desk/wanted";

    /** The reader has come to another paragraph; see {@link ReviewDocument#paragraph()}. */
    public static final String PARAGRAPH_CURRENT = "org/heyi/selection/paragraph";

    /** The reader shall show {@link ReviewDocument#paragraph()}. */
    public static final String PARAGRAPH_REVEAL = "org/heyi/reveal/paragraph";

    /** Other comments pass the filter; see {@link ReviewDocument#filter()}. */
    public static final String FILTER_CHANGED = "org/heyi/filter";

    /** The reader's zoom changed; see {@link ReviewDocument#zoom()}. */
    public static final String ZOOM_CHANGED = "org/heyi/zoom";

    /** Findings of the review checks changed; the data is the list of them. */
    public static final String FINDINGS_CHANGED = "org/heyi/findings";

    /** Other comments than before cannot be met together; see {@link Clashes#comments()}. */
    public static final String CONFLICTS_FOUND = "org/heyi/conflicts";

    /** Light became dark or the other way round; the data is the {@link Palette}. */
    public static final String THEME_CHANGED = "org/heyi/theme";

    /** Something to be told; the data is a {@link Notice}. */
    public static final String NOTICE = "org/heyi/notice";

    private Topics() {
    }
}
