package org.heyi.workbench.review.internal;

import org.heyi.model.review.Annotation;

/**
 * Where the reader shows things, for whoever stands beside it. Heights are pixels from the top of the visible text,
 * above or below the visible part as the case may be. Asking is cheap near what is visible and dear far from it.
 */
public interface PassageGeometry {

    /** @return the display's y of the top of the visible text; dear, see {@link #moves} */
    int origin();

    /** @return a number that is another one when the visible text may have moved within its window */
    int moves();

    /** @return height of the visible text; 0 while there is no text */
    int height();

    /** @return y of the beginning of the text */
    int documentTop();

    /** @return y of the end of the text, as far as it is known */
    int documentBottom();

    /** @return index of the paragraph at a height; the nearest one */
    int paragraphAt(int y);

    /** @return how many lines a paragraph has */
    int lines(int paragraph);

    /** @return y of the top of one of a paragraph's lines */
    int lineTop(int paragraph, int line);

    /** @return UTF-16 offset into a paragraph at which one of its lines begins */
    int lineStart(int paragraph, int line);

    /**
     * @param annotation a comment that stands on a paragraph or on words of it
     * @return y of the top of its first line
     */
    int top(Annotation annotation);

    /**
     * @param annotation a comment that stands on a paragraph or on words of it
     * @return y of the bottom of its last line
     */
    int bottom(Annotation annotation);

    /**
     * @param annotation a comment that stands on a paragraph or on words of it
     * @return y of the middle of its first line
     */
    int middle(Annotation annotation);

    /** @param pixels how far down to scroll; negative for up */
    void scroll(int pixels);

    /** @param listener told on the UI thread whenever any of it changes */
    void addGeometryListener(Runnable listener);

    /** @param listener one that was added */
    void removeGeometryListener(Runnable listener);
}
