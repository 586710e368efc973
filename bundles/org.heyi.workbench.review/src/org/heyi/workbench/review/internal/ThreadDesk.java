package org.heyi.workbench.review.internal;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Message;

/** What can be done below a comment by whoever sits at the window, and who carries it out. */
interface ThreadDesk {

    /**
     * @param annotation a comment
     * @return whether it may be replied to
     */
    boolean mayReply(Annotation annotation);

    /**
     * @param annotation a comment
     * @return whether it may be marked as done with, or as open again
     */
    boolean mayResolve(Annotation annotation);

    /**
     * @param annotation a comment
     * @return one's own reply that may be changed; null where there is none
     */
    Message changeable(Annotation annotation);

    /**
     * @param annotation a comment
     * @return what was written below it and not sent; empty for nothing
     */
    String unsent(Annotation annotation);

    /**
     * Words were written, or taken out again, that are not sent.
     *
     * @param annotation below what comment
     * @param words what is written there now
     */
    void keep(Annotation annotation, String words);

    /**
     * Lets the person write below a comment.
     *
     * @param annotation the comment
     * @param changed one's own reply that is to say something else; null for a new one
     */
    void write(Annotation annotation, Message changed);

    /**
     * Sends a reply.
     *
     * @param annotation the comment
     * @param changed one's own reply that says something else now; null for a new one
     * @param words what it says
     * @return whether that was done; why not is said
     */
    boolean send(Annotation annotation, Message changed, String words);

    /** @param reply one's own reply that is taken back */
    void takeBack(Message reply);

    /** @param annotation a comment that is done with, or to be open again where it was done with */
    void resolve(Annotation annotation);
}
