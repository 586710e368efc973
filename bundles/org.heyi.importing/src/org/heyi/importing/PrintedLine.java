package org.heyi.importing;

/**
 * A line of a printing, as somebody who counts on paper finds it. Page numbers and running heads count as no lines.
 *
 * @param sheet which page of the file it is on, from 1
 * @param page the number that is printed on that page; 0 where the printing numbers its pages, but not this one
 * @param column 0 where the page has one column, else 1 for the left and 2 for the right one
 * @param line its number from the top of its column, from 1
 * @param below its number from the bottom of its column, from 1
 * @param text what it says, from left to right
 */
public record PrintedLine(int sheet, int page, int column, int line, int below, String text) {

    /** @return whether it stands in the lower half of its column, where people count from below (倒数) */
    public boolean isLow() {
        return below < line;
    }
}
