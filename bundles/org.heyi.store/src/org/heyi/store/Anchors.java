package org.heyi.store;

import java.util.List;

import org.heyi.base.Texts;
import org.heyi.model.Archive;
import org.heyi.model.report.Paragraph;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Session;

/** Part of the verification: anchors point at the words they quote. */
final class Anchors {

    private Anchors() {
    }

    static void check(Archive archive, List<String> problems, Texts texts) {
        for (Session session : archive.getSessions()) {
            for (Annotation annotation : session.getAnnotations()) {
                Anchor anchor = annotation.getAnchor();
                if (anchor == null || anchor.getParagraph() == null || anchor.getEndParagraph() != null
                        || anchor.getLevel() != AnchorLevel.WORDS) {
                    continue;
                }
                Paragraph paragraph = anchor.getParagraph();
                String text = paragraph.getText();
                boolean inside = 0 <= anchor.getStart() && anchor.getStart() <= anchor.getEnd()
                        && anchor.getEnd() <= text.length();
                if (!inside || !text.substring(anchor.getStart(), anchor.getEnd()).equals(anchor.getQuote())) {
                    problems.add(texts.get("verify.anchor", annotation.getNumber(), anchor.getQuote()));
                }
            }
        }
    }
}
