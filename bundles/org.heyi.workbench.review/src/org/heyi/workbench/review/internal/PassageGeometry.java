package org.heyi.workbench.review.internal;

import org.heyi.model.review.Annotation;

/** Where the reader shows things, for whoever stands beside it. Display pixels. */
public interface PassageGeometry {

    /**
     * @param annotation a comment
     * @return the display's y of the top of its first line, above or below the visible part as the case may be;
     *         {@link Integer#MIN_VALUE} for a comment on the report as a whole
     */
    int top(Annotation annotation);

    /**
     * @param annotation a comment
     * @return the display's y of the bottom of its last line; {@link Integer#MIN_VALUE} for a comment on the report as
     *         a whole
     */
    int bottom(Annotation annotation);

    /** @return the display's y of the beginning of the text, in sight or not */
    int documentTop();

    /** @return the display's y of the top of the visible text */
    int viewportTop();

    /** @return height of the visible text */
    int viewportHeight();

    /** @param listener told on the UI thread whenever any of it changes */
    void addGeometryListener(Runnable listener);

    /** @param listener one that was added */
    void removeGeometryListener(Runnable listener);
}
