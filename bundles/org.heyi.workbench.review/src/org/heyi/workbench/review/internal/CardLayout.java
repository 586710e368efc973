package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.List;

import org.heyi.model.review.Annotation;
import org.heyi.workbench.Comments;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;

/**
 * Where cards stand: beside their words, or one below the other. Knows of those near what is visible alone.
 *
 * <p>Where more comments begin in a few lines than cards have room beside them, the first of them are shown, or those
 * around the open one, and the others are folded into one line that tells how many they are. What is folded depends on
 * the text, not on how far it is scrolled, so that nothing regroups under the eye.</p>
 */
final class CardLayout {

    /** Between two cards, pixels. */
    static final int GAP = 8;
    /** So many lines of the text share the room beside them. */
    private static final int BLOCK = 6;
    /** So many cards always fit beside a block: the others make room. */
    private static final int LEAST = 2;
    /** How far from the middle of the eye's field a card still insists on its place, pixels. */
    private static final double FIELD = 220;
    /** Where no scrolling could bring a card into sight, it gives way so many times as fast as the text scrolls. */
    private static final int CATCH_UP = 3;
    /** What an open card in sight weighs: it does not move for the others. */
    private static final double FIXED = 1e9;

    /**
     * A card, or a line that stands for several.
     *
     * @param from index of the first comment
     * @param to index behind the last one
     * @param fold whether it stands for comments that are not shown
     * @param top y in the strip, pixels
     * @param height pixels
     */
    record Slot(int from, int to, boolean fold, int top, int height) {
    }

    /**
     * How high things are.
     *
     * @param card a closed card, pixels
     * @param open the open card, pixels
     * @param fold a line that stands for several, pixels
     * @param bar what stands at the top and at the bottom of the strip, pixels
     */
    record Sizes(int card, int open, int fold, int bar) {
    }

    private final Comments comments;
    private final int open;
    private final Sizes sizes;

    /**
     * @param comments the comments
     * @param open index of the open card; -1 for none
     * @param sizes how high things are
     */
    CardLayout(Comments comments, int open, Sizes sizes) {
        this.comments = comments;
        this.open = open;
        this.sizes = sizes;
    }

    private int height(int index) {
        return index == open ? sizes.open : sizes.card;
    }

    /** @return height of all cards one below the other */
    int listHeight() {
        int count = comments.shown().size();
        return GAP + count * (sizes.card + GAP) + (open < 0 ? 0 : sizes.open - sizes.card);
    }

    /** @return y of a card in the list */
    int listTop(int index) {
        return GAP + index * (sizes.card + GAP) + (open >= 0 && index > open ? sizes.open - sizes.card : 0);
    }

    /**
     * @param offset how far the list is scrolled, pixels
     * @param height how much of it is visible, pixels
     * @return the cards in sight, one below the other
     */
    List<Slot> list(int offset, int height) {
        List<Slot> slots = new ArrayList<>();
        int index = Math.clamp((offset - Math.max(0, sizes.open - sizes.card)) / (sizes.card + GAP), 0, comments.shown().size());
        while (index < comments.shown().size() && listTop(index) < offset + height) {
            if (listTop(index) + height(index) > offset) {
                slots.add(new Slot(index, index + 1, false, listTop(index) - offset, height(index)));
                Tally.count(Work.CARD_PLACED);
            }
            index++;
        }
        return slots;
    }

    /** A few lines of the text, and the comments that begin in them. */
    private record Block(int from, int to, int top) {
    }

    /** Something that is to be placed. */
    private record Piece(int from, int to, boolean fold, double wanted, int height) {
    }

    /**
     * @param geometry where the words stand
     * @param offset y of the reader's top in the strip, pixels
     * @param height of the strip, pixels
     * @return the cards near what is visible, each as near to its words as the others allow
     */
    List<Slot> beside(PassageGeometry geometry, int offset, int height) {
        int view = geometry.height();
        if (view <= 0) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        List<Block> blocks = blocks(geometry, view);
        for (int i = 0; i < blocks.size(); i++) {
            int next = i + 1 < blocks.size() ? blocks.get(i + 1).top : Integer.MAX_VALUE;
            fill(pieces, blocks.get(i), (int) Math.min((long) next - blocks.get(i).top, view), geometry);
        }
        return spread(pieces, geometry, offset, height);
    }

    private List<Block> blocks(PassageGeometry geometry, int view) {
        List<Block> blocks = new ArrayList<>();
        int first = geometry.paragraphAt(-view);
        int last = geometry.paragraphAt(2 * view);
        int at = first == 0 ? 0 : comments.before(first);
        if (first == 0 && comments.before(0) > 0) {
            // What is on the report as a whole stands above everything else.
            blocks.add(new Block(0, comments.before(0), geometry.documentTop()));
            at = comments.before(0);
        }
        int end = comments.before(last + 1);
        while (at < end) {
            int paragraph = comments.paragraph(at);
            int behind = comments.before(paragraph + 1);
            for (int line = 0; line < geometry.lines(paragraph); line += BLOCK) {
                int upTo = line + BLOCK >= geometry.lines(paragraph) ? behind
                        : comments.before(paragraph, geometry.lineStart(paragraph, line + BLOCK));
                int top = geometry.lineTop(paragraph, line);
                if (at < upTo && top > -2 * view && top < 3 * view) {
                    blocks.add(new Block(at, upTo, top));
                }
                at = Math.max(at, upTo);
            }
        }
        return blocks;
    }

    private void fill(List<Piece> pieces, Block block, int room, PassageGeometry geometry) {
        int count = block.to - block.from;
        int fitting = Math.max(LEAST, (room - sizes.fold - GAP) / (sizes.card + GAP));
        int cards = count <= fitting + 1 ? count : fitting;
        boolean around = open >= block.from && open < block.to;
        int first = around ? Math.clamp(open - 1, block.from, block.to - cards) : block.from;
        if (first > block.from) {
            pieces.add(new Piece(block.from, first, true, block.top, sizes.fold));
        }
        for (int i = first; i < first + cards; i++) {
            Annotation annotation = comments.shown().get(i);
            double wanted = comments.paragraph(i) == Comments.WHOLE ? block.top : geometry.top(annotation) - 6;
            pieces.add(new Piece(i, i + 1, false, wanted, height(i)));
        }
        if (first + cards < block.to) {
            pieces.add(new Piece(first + cards, block.to, true, block.top, sizes.fold));
        }
    }

    private List<Slot> spread(List<Piece> pieces, PassageGeometry geometry, int offset, int height) {
        int count = pieces.size();
        double[] wanted = new double[count];
        double[] heights = new double[count];
        double[] weights = new double[count];
        double eye = offset + geometry.height() * 0.4;
        double before = Integer.MIN_VALUE;
        int fixed = -1;
        for (int i = 0; i < count; i++) {
            Piece piece = pieces.get(i);
            wanted[i] = Math.max(offset + piece.wanted, before);
            before = wanted[i];
            heights[i] = piece.height + GAP;
            double distance = (wanted[i] - eye) / FIELD;
            weights[i] = Math.exp(-Math.min(distance * distance, 30)) + 1e-9;
            if (piece.from == open && !piece.fold && isInSight(geometry)) {
                // The card of the selected comment is moved wholly into view, even if its passage is partly scrolled out.
                wanted[i] = Math.max(sizes.bar, Math.min(wanted[i], height - sizes.bar - piece.height));
                weights[i] = FIXED;
                fixed = i;
            }
        }
        // At the beginning of the report nothing stands above it, where no scrolling could bring it into sight; nor below
        // its end. These borders leave faster than the report scrolls, so that a crowd of cards catches up with its words.
        double[] tops = Spread.below(GAP + CATCH_UP * geometry.documentTop(), Spread.place(wanted, heights, weights), heights, fixed);
        double[] placed = Spread.above(height + CATCH_UP * Math.max(0, geometry.documentBottom() - geometry.height()),
                tops, heights, fixed);
        List<Slot> slots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Piece piece = pieces.get(i);
            slots.add(new Slot(piece.from, piece.to, piece.fold, (int) Math.round(placed[i]), piece.height));
            Tally.count(Work.CARD_PLACED);
        }
        return slots;
    }

    private boolean isInSight(PassageGeometry geometry) {
        if (comments.paragraph(open) == Comments.WHOLE) {
            return false;
        }
        Annotation annotation = comments.shown().get(open);
        return geometry.top(annotation) < geometry.height() && geometry.bottom(annotation) > 0;
    }
}
