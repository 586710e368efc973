package org.heyi.collation.promises;

import java.util.List;

import org.heyi.base.Texts;
import org.heyi.model.report.Paragraph;

/**
 * What the plan of a report promised.
 *
 * @param number from 1, in the order of the report
 * @param kind what it is
 * @param paragraph where it stands
 * @param start UTF-16 offset of its first character in the paragraph's text
 * @param end UTF-16 offset behind its last one
 * @param subject what it is about, without figures and without words such as 新建 or 力争
 * @param figures what is to be reached; empty where no figure is named
 */
public record Promise(int number, Kind kind, Paragraph paragraph, int start, int end, String subject, List<StatedAmount> figures) {

    private static final Texts TEXTS = Texts.of(Promise.class);

    /** What a promise is. */
    public enum Kind {
        /** A figure to be reached. */
        TARGET,
        /** Something that is to be built, begun or finished. */
        PROJECT,
        /** Anything else that is to be done. */
        MEASURE;

        /** @return localised */
        public String label() {
            return TEXTS.get("kind." + name());
        }
    }

    /** @return its words */
    public String text() {
        return paragraph.getText().substring(start, end);
    }
}
