package org.heyi.collation.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.model.report.Paragraph;

/** Cuts the text with its changes into lines. */
final class Lines {

    /** A piece, or a mark. @param paragraph the index of the paragraph that it is of; -1 for new words */
    private record Token(Change change, String text, boolean mark, Stretch stretch, int paragraph) {
    }

    private final BaseText base;
    private final List<Token> tokens = new ArrayList<>();

    Lines(BaseText base, List<Stretch> stretches) {
        this.base = base;
        int at = 0;
        for (Stretch each : stretches) {
            old(at, each.start(), Change.KEPT, null);
            old(each.start(), each.end(), Change.DELETED, each);
            come(each);
            at = each.end();
        }
        old(at, base.text().length(), Change.KEPT, null);
    }

    private void old(int from, int to, Change change, Stretch stretch) {
        int at = from;
        while (at < to) {
            int paragraph = base.paragraphAt(at);
            int end = Math.min(base.range(paragraph).end(), to);
            if (end > at) {
                tokens.add(new Token(change, base.text().substring(at, end), false, stretch, paragraph));
            }
            if (end < to) {
                tokens.add(new Token(change, "", true, stretch, paragraph));
                end++;
            }
            at = end;
        }
    }

    private void come(Stretch stretch) {
        int next = stretch.movedFrom() - (stretch.text().startsWith("\n") ? 1 : 0);
        int last = stretch.by().stream().filter(RequestedChange::isMove).mapToInt(each -> base.paragraphAt(each.taken().end())).findFirst().orElse(-1);
        String[] parts = stretch.text().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            int paragraph = stretch.movedFrom() >= 0 && next + i >= stretch.movedFrom() && next + i <= last ? next + i : -1;
            if (i > 0) {
                tokens.add(new Token(Change.INSERTED, "", true, stretch, paragraph));
            }
            if (!parts[i].isEmpty()) {
                tokens.add(new Token(Change.INSERTED, parts[i], false, stretch, paragraph));
            }
        }
    }

    /**
     * A paragraph of the proposal.
     *
     * @param paragraph what it comes of; null for a new one
     * @param text its words
     */
    record Read(Paragraph paragraph, String text) {
    }

    /** @return the paragraphs of the proposal, those of which nothing is left left out */
    List<Read> paragraphs() {
        List<Read> read = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        StringBuilder text = new StringBuilder();
        int of = 0;
        boolean found = false;
        for (Token token : tokens) {
            if (token.change == Change.DELETED) {
                continue;
            }
            if (token.mark) {
                add(read, used, of, text);
                // What stands behind a mark that is kept is the paragraph behind it, or what is left of it.
                of = token.change == Change.KEPT ? token.paragraph + 1 : token.paragraph;
                found = false;
            } else {
                if (!found && token.paragraph >= 0) {
                    of = token.paragraph;
                    found = true;
                }
                text.append(token.text);
            }
        }
        add(read, used, of, text);
        return read;
    }

    private void add(List<Read> read, Set<Integer> used, int of, StringBuilder text) {
        boolean empty = text.isEmpty() && (of < 0 || !base.paragraph(of).getText().isEmpty());
        if (!empty) {
            read.add(new Read(of >= 0 && used.add(of) ? base.paragraph(of) : null, text.toString()));
        }
        text.setLength(0);
    }

    /** @return the lines with their changes */
    List<Line> lines(Map<Stretch, Place> places) {
        List<Token> rotated = rotated();
        List<Line> lines = new ArrayList<>();
        List<Line.Piece> pieces = new ArrayList<>();
        int of = -1;
        for (Token token : rotated) {
            if (token.mark) {
                lines.add(new Line(looks(of, token, lines), pieces, piece(token, places)));
                pieces.clear();
                of = -1;
            } else {
                pieces.add(piece(token, places));
                of = of < 0 ? token.paragraph : of;
            }
        }
        Token end = new Token(Change.KEPT, "", true, null, base.size() - 1);
        lines.add(new Line(looks(of, end, lines), pieces, piece(end, places)));
        return lines;
    }

    private Paragraph looks(int of, Token mark, List<Line> before) {
        boolean own = mark.change != Change.INSERTED && (before.isEmpty() || before.getLast().mark().change() != Change.INSERTED);
        int index = of >= 0 ? of : own ? mark.paragraph : -1;
        return index < 0 ? null : base.paragraph(index);
    }

    private static Line.Piece piece(Token token, Map<Stretch, Place> places) {
        Stretch stretch = token.stretch;
        return stretch == null ? new Line.Piece(token.change, token.text, null, null, false)
                : new Line.Piece(token.change, token.text, places.get(stretch), stretch.proposer(), stretch.isOwn());
    }

    /**
     * A paragraph that comes or goes as a whole stands in the text with the mark before it. Word ties what a paragraph looks
     * like to the mark at its end, so it is given that one: the text is the same.
     */
    private List<Token> rotated() {
        List<Token> rotated = new ArrayList<>(tokens);
        for (int i = rotated.size() - 1; i > 0; i--) {
            Token end = rotated.get(i);
            if (!end.mark || end.change != Change.KEPT) {
                continue;
            }
            int first = i;
            while (first > 0 && rotated.get(first - 1).change != Change.KEPT && rotated.get(first - 1).stretch == rotated.get(i - 1).stretch
                    && rotated.get(first - 1).change == rotated.get(i - 1).change) {
                first--;
            }
            if (first < i && rotated.get(first).mark) {
                // [mark][words][kept mark] becomes [kept mark][words][mark].
                Token mark = rotated.get(first);
                rotated.set(first, end);
                rotated.set(i, mark);
                i = first + 1;
            }
        }
        return rotated;
    }
}
