package org.heyi.usecase;

import java.util.List;
import java.util.Objects;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Meaning;
import org.heyi.collation.similar.Nearest;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;

/** Finds comments by what they are about. */
public final class SimilarComments {

    private static final Texts TEXTS = Texts.of(SimilarComments.class);
    private static final int MOST = 50;

    private SimilarComments() {
    }

    /**
     * @param session a session
     * @param text what is looked for
     * @param meaning the model of meaning; null to go by words alone
     * @param progress asked whether to stop
     * @return its comments of any state that are like the text, fifty at most, the most alike first
     * @throws HeyiException when the text is empty
     */
    public static List<Annotation> of(Session session, String text, Meaning meaning, Progress progress) {
        if (text.isBlank()) {
            throw new HeyiException(TEXTS.get("like.empty"));
        }
        List<Annotation> all = session.getAnnotations();
        return Nearest.of(text, all.stream().map(SimilarComments::said).toList(), meaning, MOST, progress).stream().map(each -> all.get(each.index())).toList();
    }

    /** What is said; the words that it is on tell what it is about only where nothing is. */
    private static String said(Annotation annotation) {
        Amendment amendment = annotation.getAmendment();
        String said = Objects.toString(annotation.getBody(), "") + (amendment == null ? "" : '。' + Objects.toString(amendment.getText(), ""));
        return !said.isBlank() || annotation.getAnchor() == null ? said : Objects.toString(annotation.getAnchor().getQuote(), "");
    }
}
