package org.heyi.workbench;

/**
 * One line for the person at the window.
 *
 * @param text localised
 * @param error whether something went wrong, as opposed to something that is good to know
 */
public record Notice(String text, boolean error) {
}
