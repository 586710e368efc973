package org.heyi.check;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks for one kind of mistake. Published as an OSGi service; may be called from any thread, several at once, and
 * therefore keeps nothing between calls.
 */
@ConsumerType
public interface ReviewCheck {

    /**
     * @return a stable name for programs, unique among all checks, e.g. {@code proofread.totals}
     */
    String id();

    /**
     * @return what people call it, in their language, a few words
     */
    String name();

    /**
     * @return what it looks for and what it leaves alone, in the person's language, one or two sentences
     */
    String description();

    /**
     * @param context what there is to look at
     * @return whether there is anything in it that this check looks at; a check that is not run has not found that
     *         all is well
     */
    default boolean applies(CheckContext context) {
        return true;
    }

    /**
     * Looks at what the context holds and changes nothing. A check of a kind that the context does not hold (a report,
     * a ledger) finds nothing.
     *
     * @param context what to look at
     * @return what was found, in any order; never null
     */
    List<Finding> check(CheckContext context);
}
