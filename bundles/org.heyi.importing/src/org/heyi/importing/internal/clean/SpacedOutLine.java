package org.heyi.importing.internal.clean;

/** Closes up a short line of single characters: 政 府 工 作 报 告. */
final class SpacedOutLine implements CleanRule {

    private static final int LONGEST = 60;
    /** Two characters apart are more likely a name: 王 明. */
    private static final int FEWEST_SPACES = 2;

    @Override
    public String name() {
        return "spaced-out";
    }

    @Override
    public void apply(String text, Cleaning.Edit edit) {
        if (text.length() > LONGEST || text.length() < 2 * FEWEST_SPACES + 1 || text.length() % 2 == 0) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i % 2 == 0 ? !Chars.han(text.charAt(i)) : text.charAt(i) != ' ') {
                return;
            }
        }
        for (int i = 1; i < text.length(); i += 2) {
            edit.replace(i, i + 1, "");
        }
    }
}
