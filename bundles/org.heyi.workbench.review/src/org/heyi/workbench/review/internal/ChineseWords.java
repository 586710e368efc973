package org.heyi.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;
import org.eclipse.swt.custom.StyledText;
import org.heyi.collation.revise.WordBorders;

/**
 * What a word is in a text: a double click takes one, and Ctrl with an arrow goes past one. The toolkit takes all Chinese characters
 * up to the next mark for one word.
 */
final class ChineseWords implements MovementListener {

    private ChineseWords() {
    }

    /** @param text in which words are chosen */
    static void install(StyledText text) {
        text.addWordMovementListener(new ChineseWords());
    }

    @Override
    public void getNextOffset(MovementEvent event) {
        int at = event.offset - event.lineOffset;
        int length = event.lineText.length();
        if (at < length) {
            event.newOffset = event.lineOffset + next(new WordBorders(event.lineText), at, length);
        }
    }

    @Override
    public void getPreviousOffset(MovementEvent event) {
        int at = event.offset - event.lineOffset;
        if (at > 0) {
            WordBorders borders = new WordBorders(event.lineText);
            // A double click is in the word that begins here, an arrow leaves it.
            boolean own = event.movement == SWT.MOVEMENT_WORD_START && at < event.lineText.length() && borders.parts(at);
            event.newOffset = event.lineOffset + (own ? at : previous(borders, at));
        }
    }

    private static int next(WordBorders borders, int at, int length) {
        int next = at + 1;
        while (next < length && !borders.parts(next)) {
            next++;
        }
        return next;
    }

    private static int previous(WordBorders borders, int at) {
        int previous = at - 1;
        while (previous > 0 && !borders.parts(previous)) {
            previous--;
        }
        return previous;
    }
}
