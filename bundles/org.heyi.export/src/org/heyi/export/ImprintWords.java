package org.heyi.export;

import java.time.format.DateTimeFormatter;

import org.heyi.base.Texts;

/** What an export says about itself in sentences, where people look for it; what programs compare is in {@link Imprint}. */
public final class ImprintWords {

    private static final Texts TEXTS = Texts.of(ImprintWords.class);

    private ImprintWords() {
    }

    /**
     * @param request what is exported
     * @return attribution, order and time of the export, in sentences
     */
    public static String made(ExportRequest request) {
        return TEXTS.get("imprint.made", request.attribution().label(), request.order().label(),
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(request.zone()).format(request.madeAt()));
    }

    /**
     * @param request what is exported
     * @return the end of the history, with which it can be checked later, in a sentence; empty when it is not known
     */
    public static String history(ExportRequest request) {
        return request.head() == null ? "" : TEXTS.get("imprint.history", request.head());
    }
}
