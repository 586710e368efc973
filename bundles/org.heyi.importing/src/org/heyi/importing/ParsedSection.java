package org.heyi.importing;

/**
 * A section of a report.
 *
 * @param index its place in {@link ParsedReport#sections()}, in the order of the text
 * @param level 1 for the outermost
 * @param parent index of the section around it, -1 at level 1
 * @param number as written, without the mark after it: 一, （二）, 第三部分, 4; empty where there is none
 * @param title without number and without the full stop of a whole sentence
 * @param style by what the heading was recognised
 * @param paragraph index of the paragraph that holds the heading
 */
public record ParsedSection(int index, int level, int parent, String number, String title, ParsedHeadingStyle style,
        int paragraph) {
}
