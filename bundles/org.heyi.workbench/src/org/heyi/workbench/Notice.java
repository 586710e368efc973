package org.heyi.workbench;

/**
 * One line for the person at the window.
 *
 * @param text localised
 * @param error whether something went wrong, as opposed to something that is good to know; errors stay until they are settled
 * @param lasting whether it stays until something else is told, because the person is in the midst of what it is about
 */
public record Notice(String text, boolean error, boolean lasting) {

    /**
     * @param text localised
     * @param error whether something went wrong; what is only good to know goes after a while
     */
    public Notice(String text, boolean error) {
        this(text, error, false);
    }
}
