package org.heyi.collation;

import java.util.ArrayList;
import java.util.List;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/**
 * A place that 全文统一 changes.
 *
 * @param paragraph where
 * @param start UTF-16 offset of the old words in its text
 * @param end exclusive
 */
public record UnifiedPlace(Paragraph paragraph, int start, int end) {

    /**
     * @param version a version of a report
     * @param old words that are to read otherwise everywhere; none stand nowhere
     * @param words how they are to read
     * @return where they change, in the order of the report; not where they are a part of the new ones already
     */
    public static List<UnifiedPlace> in(Version version, String old, String words) {
        List<UnifiedPlace> places = new ArrayList<>();
        for (Paragraph paragraph : version.getParagraphs()) {
            for (int at : AmendmentPreview.unified(paragraph.getText(), old, words)) {
                places.add(new UnifiedPlace(paragraph, at, at + old.length()));
            }
        }
        return places;
    }

    /**
     * @param most so many characters on either side at most
     * @return what stands before the old words
     */
    public String before(int most) {
        return paragraph.getText().substring(Math.max(0, start - most), start);
    }

    /**
     * @param most so many characters at most
     * @return what stands behind them
     */
    public String behind(int most) {
        return paragraph.getText().substring(end, Math.min(paragraph.getText().length(), end + most));
    }
}
