package org.heyi.ledger;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One more template of a letter about an item of the ledger. A plug-in provides it as an OSGi service, for which a declarative component
 * with this interface is enough; it is offered beside the program's own. May be called from any thread.
 */
@ConsumerType
public interface LetterForm {

    /** @return stable and unique, as typed on the command line, e.g. {@code org.example.reply-red} */
    String id();

    /** @return what tells it apart from others, in the person's language, a few words */
    String name();

    /** @return of which letter */
    Letter.Kind letter();

    /** @return a Word file (.docx) with places such as {{number}}, as those that {@code heyi ledger template} writes */
    byte[] template();
}
