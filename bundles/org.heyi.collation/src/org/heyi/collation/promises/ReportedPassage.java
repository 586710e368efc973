package org.heyi.collation.promises;

import java.util.List;

import org.heyi.collation.similar.Cluster;
import org.heyi.model.report.Paragraph;

/**
 * Words of a report that speak of a promise.
 *
 * @param paragraph where they stand
 * @param start UTF-16 offset of the first in the paragraph's text
 * @param end UTF-16 offset behind the last
 * @param likeness from 0 to 1
 * @param shared words that both have, or that mean the same; none where only the meaning is alike
 * @param verdict what this passage alone tells
 * @param promised the figure that was compared; null where none was
 * @param figure the one that it was compared with; null where none was
 * @param why what the verdict goes by, localised: one sentence
 */
public record ReportedPassage(Paragraph paragraph, int start, int end, double likeness, List<Cluster.Shared> shared, Verdict verdict, StatedAmount promised,
        StatedAmount figure, String why) {

    /** @return its words */
    public String text() {
        return paragraph.getText().substring(start, end);
    }
}
