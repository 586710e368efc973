package org.heyi.workbench.review.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.heyi.base.CommonEnds;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Audience;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Moments;
import org.heyi.model.util.SignedOff;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.Signoffs;
import org.heyi.workbench.AttachedFiles;
import org.heyi.workbench.Comments;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Icons;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Tally;
import org.heyi.workbench.Tally.Work;
import org.heyi.workbench.review.internal.Query.Limit;
import org.heyi.workbench.review.internal.Query.Range;
import org.heyi.workbench.widgets.Grid;

/** Draws comments as cards: closed in two lines, the open one with all that it says and became. */
final class CardPainter {

    private static final Texts TEXTS = Texts.of(CardPainter.class);
    static final int PAD = 12;
    private static final int ROUND = 10;
    /** So many cards keep their shortened words. */
    private static final int KEPT = 400;
    /** So many places of what is looked for are shown in one text at most, and for so long it may be looked for there, milliseconds. */
    private static final int MARKED = 20;
    private static final int MOMENT = 20;
    /** Width of what shows the shares of the kinds, pixels. */
    private static final int SHARES = 96;
    /** Width of the sign of a comment that is for fewer people, with the gap behind it, pixels. */
    private static final int AUDIENCE = 18;

    /** What the words on a card do when they are clicked. */
    interface Actions {

        /** @return what can be done below a comment */
        ThreadDesk threads();

        /** @param suggestion what a comment was raised as: to be looked at */
        void follow(Suggestion suggestion);

        /** @param annotation a comment whose place is right */
        void confirm(Annotation annotation);

        /** @param annotation a comment for which other words shall be chosen */
        void place(Annotation annotation);

        /** @param attachment a file of a comment: to be opened, saved or taken away */
        void attached(Attachment attachment);
    }

    /** Where in the open card words stand that do something, from its corner. */
    record Link(int left, int top, int right, int bottom, Runnable action) {
    }

    /** The words of a closed card, shortened to its width. */
    private record Brief(String kind, String author, String state, boolean check, String demand) {
    }

    private final Display display;
    private final Actions actions;
    private final ThreadPainter thread;
    private final List<Link> links = new ArrayList<>();
    private final Map<Annotation, Brief> briefs = new IdentityHashMap<>();
    private final int line;
    private final int small;
    private int briefWidth;
    /** What is looked for; null for nothing. */
    private Query query;
    private Trace trace = Trace.NONE;
    private Comments comments = new Comments();
    private Locators locators = new Locators(null);
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    /**
     * @param strip what is drawn on
     * @param actions what the words on a card do
     * @param unfolded told when the open card is to show more or less than it did
     */
    CardPainter(Control strip, Actions actions, Runnable unfolded) {
        this.display = strip.getDisplay();
        this.actions = actions;
        GC gc = new GC(strip);
        gc.setFont(Faces.of(display).normal());
        line = gc.getFontMetrics().getHeight();
        gc.setFont(Faces.of(display).small());
        small = gc.getFontMetrics().getHeight();
        gc.dispose();
        thread = new ThreadPainter(this, display, actions.threads(), unfolded);
    }

    /** @return draws what is said below a comment */
    ThreadPainter thread() {
        return thread;
    }

    /** @return height of a line of what a comment says, pixels */
    int lineHeight() {
        return line;
    }

    /** @return whether something is looked for */
    boolean isSeeking() {
        return query != null;
    }

    /**
     * @param current the report's newest version, or null
     * @param times zone in which times are shown
     * @param all knows which of them were changed since they were handed in
     */
    void read(Version current, ZoneId times, Comments all) {
        comments = all;
        locators = new Locators(current);
        zone = times;
        briefs.clear();
    }

    /** @param became what became of the comments */
    void trace(Trace became) {
        trace = became;
        briefs.clear();
    }

    /** @param wanted what is looked for and shown in their words, or null */
    void seek(Query wanted) {
        query = wanted;
    }

    /** Where a line says what is looked for; nowhere when that takes too long. */
    private List<Range> sought(String words) {
        try {
            return query == null ? List.of() : query.in(words, MARKED, new Limit(MOMENT, () -> false));
        } catch (HeyiException e) {
            // The find bar says what is wrong with the expression.
            return List.of();
        }
    }

    /** @return a comment in words, for screen readers */
    String tell(Annotation annotation) {
        return Describe.tell(annotation, trace, zone, locators, comments.isChangedSinceHandIn(annotation));
    }

    /** @param annotation a comment that says something else now */
    void forget(Annotation annotation) {
        briefs.remove(annotation);
    }

    /** @return height of a closed card, pixels */
    int closed() {
        return 10 + small + 4 + line + 10;
    }

    /** @return height of a line that stands for several comments, pixels */
    int fold() {
        return small + 12;
    }

    /** @return height of the open card, pixels */
    int measure(Annotation annotation, int width) {
        Tally.count(Work.CARD_MEASURED);
        return full(null, annotation, new Rectangle(0, 0, width, 0));
    }

    /** @return what does something on the card that was measured or drawn open last */
    List<Link> links() {
        return links;
    }

    /**
     * Draws the open card.
     *
     * @param gc where
     * @param annotation the comment
     * @param strong whether it is in focus
     * @param box where
     * @param shift how far its words are scrolled, pixels
     */
    void open(GC gc, Annotation annotation, boolean strong, Rectangle box, int shift) {
        Palette palette = Palette.of(display);
        ground(gc, box, palette, strong ? palette.mark(annotation.getKind()) : palette.line(), strong ? 2 : 1, false);
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(box.x, box.y + 2, box.width, box.height - 4)));
        full(gc, annotation, new Rectangle(box.x, box.y - shift, box.width, box.height));
        gc.setClipping(clip);
        Tally.count(Work.CARD_DRAWN);
    }

    /**
     * Draws a closed card.
     *
     * @param gc where
     * @param annotation the comment
     * @param pale whether it steps back behind another one
     * @param box where
     */
    void closed(GC gc, Annotation annotation, boolean pale, Rectangle box) {
        Palette palette = Palette.of(display);
        boolean done = annotation.isResolved();
        ground(gc, box, palette, palette.line(), 1, done);
        int y = head(gc, annotation, false, box, palette);
        gc.setFont(Faces.of(display).normal());
        boolean withdrawn = annotation.getState() == AnnotationState.WITHDRAWN;
        gc.setForeground(withdrawn || done ? palette.secondary()
                : pale ? Palette.mix(palette.text(), palette.card(), palette.dark() ? 0.85 : 0.8) : palette.text());
        String demand = brief(gc, annotation, box.width).demand;
        for (Range each : sought(demand)) {
            int from = gc.textExtent(demand.substring(0, each.start())).x;
            gc.setBackground(palette.accentSoft());
            gc.fillRectangle(box.x + PAD + from, y, gc.textExtent(demand.substring(0, each.end())).x - from, line);
        }
        gc.drawText(demand, box.x + PAD, y, true);
        if (withdrawn) {
            gc.drawLine(box.x + PAD, y + line / 2, box.x + PAD + gc.textExtent(demand).x, y + line / 2);
        }
        Tally.count(Work.CARD_DRAWN);
    }

    /** What is done with steps back into the ground. */
    private static void ground(GC gc, Rectangle box, Palette palette, Color edge, int width, boolean done) {
        gc.setBackground(done ? palette.chrome() : palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.05) : palette.card());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setForeground(edge);
        gc.setLineWidth(width);
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
    }

    /**
     * Draws a line that stands for several comments: how many, and how much of each kind.
     *
     * @param gc where
     * @param comments the comments; of very many, the first tell the kinds
     * @param box where
     */
    void fold(GC gc, List<Annotation> comments, Rectangle box) {
        Palette palette = Palette.of(display);
        gc.setFont(Faces.of(display).small());
        gc.setForeground(palette.secondary());
        String words = TEXTS.get("fold", comments.size());
        gc.drawText(words, box.x + PAD, box.y + (box.height - small) / 2, true);
        int x = box.x + PAD + gc.textExtent(words).x + 10;
        int room = Math.min(SHARES, box.x + box.width - PAD - x);
        List<Annotation> told = comments.subList(0, Math.min(comments.size(), KEPT));
        int[] of = new int[AnnotationKind.values().length];
        told.forEach(each -> of[each.getKind().ordinal()]++);
        for (AnnotationKind kind : AnnotationKind.values()) {
            int width = of[kind.ordinal()] * room / told.size();
            if (width > 1) {
                gc.setBackground(palette.mark(kind));
                gc.fillRectangle(x, box.y + box.height / 2 - 2, width - 1, 4);
                x += width;
            }
        }
    }

    /**
     * Draws how many comments there are beyond an end of the strip.
     *
     * @param gc where
     * @param count how many
     * @param above whether above
     * @param box where
     */
    void bar(GC gc, int count, boolean above, Rectangle box) {
        Palette palette = Palette.of(display);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(box);
        gc.setForeground(palette.line());
        int edge = above ? box.y + box.height - 1 : box.y;
        gc.drawLine(box.x, edge, box.x + box.width, edge);
        gc.setFont(Faces.of(display).small());
        gc.setForeground(palette.secondary());
        String words = TEXTS.get(above ? "bar.above" : "bar.below", count);
        Point size = gc.textExtent(words);
        int x = box.x + (box.width - size.x) / 2 + 8;
        int y = box.y + (box.height - size.y) / 2;
        gc.drawText(words, x, y, true);
        int middle = box.y + box.height / 2;
        int tip = above ? -3 : 3;
        gc.setLineWidth(2);
        gc.drawPolyline(new int[] {x - 18, middle - tip / 2, x - 14, middle + tip - tip / 2, x - 10, middle - tip / 2});
        gc.setLineWidth(1);
    }

    /**
     * Draws what is said where there is no comment.
     *
     * @param gc where
     * @param text localised
     * @param area the strip
     */
    void empty(GC gc, String text, Rectangle area) {
        TextLayout layout = layout(text, Faces.of(display).normal(), Math.max(40, area.width - 64));
        layout.setAlignment(SWT.CENTER);
        gc.setForeground(Palette.of(display).secondary());
        layout.draw(gc, 32, Math.max(24, area.height / 3));
        layout.dispose();
    }

    private Brief brief(GC gc, Annotation annotation, int width) {
        if (width != briefWidth || briefs.size() > KEPT) {
            briefs.clear();
            briefWidth = width;
        }
        Brief known = briefs.get(annotation);
        if (known == null) {
            known = shorten(gc, annotation, width - 2 * PAD);
            briefs.put(annotation, known);
        }
        return known;
    }

    private Brief shorten(GC gc, Annotation annotation, int width) {
        Faces faces = Faces.of(display);
        String kind = Labels.of(annotation.getKind());
        boolean check = Annotate.needsCheck(annotation);
        String state = check ? Labels.of(annotation.getAnchor().getOutcome()) : state(annotation);
        if (annotation.isResolved()) {
            state = state.isEmpty() ? TEXTS.get("card.resolved") : TEXTS.get("card.brief", state, TEXTS.get("card.resolved"));
        }
        String became = trace.brief(annotation);
        if (!became.isEmpty()) {
            state = state.isEmpty() ? became : TEXTS.get("card.brief", state, became);
        }
        gc.setFont(faces.smallBold());
        int taken = gc.textExtent(kind).x + 8;
        gc.setFont(faces.small());
        taken += state.isEmpty() ? 0 : gc.textExtent(state).x + 8;
        taken += sign(annotation) == null ? 0 : AUDIENCE;
        String author = Grid.shorten(gc, Describe.authorAndTags(annotation), width - taken);
        gc.setFont(faces.normal());
        return new Brief(kind, author, state, check, Grid.shorten(gc, Describe.demand(annotation, locators), width));
    }

    /** Kind, author and state in one line; returns where the next line begins. */
    private int head(GC gc, Annotation annotation, boolean open, Rectangle box, Palette palette) {
        Faces faces = Faces.of(display);
        Brief brief = brief(gc, annotation, box.width);
        String state = open ? state(annotation) : brief.state;
        int y = box.y + 10;
        gc.setFont(faces.smallBold());
        gc.setForeground(!open && annotation.isResolved() ? palette.secondary() : palette.mark(annotation.getKind()));
        gc.drawText(brief.kind, box.x + PAD, y, true);
        int x = box.x + PAD + gc.textExtent(brief.kind).x + 8;
        gc.setFont(faces.small());
        if (!state.isEmpty()) {
            gc.setForeground(comments.isChangedSinceHandIn(annotation) ? palette.accent() : !open && brief.check ? palette.mark(AnnotationKind.FACT)
                    : annotation.getState() == AnnotationState.DRAFT ? palette.accent()
                    : palette.mark(annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision()));
            gc.drawText(state, box.x + box.width - PAD - gc.textExtent(state).x, y, true);
        }
        gc.setForeground(palette.secondary());
        if (sign(annotation) != null) {
            Image few = Icons.of(display).get(sign(annotation));
            gc.setAlpha(150);
            gc.drawImage(few, 0, 0, 16, 16, x, y + (small - 13) / 2, 13, 13);
            gc.setAlpha(255);
            x += AUDIENCE;
        }
        int taken = state.isEmpty() ? 0 : gc.textExtent(state).x + 8;
        gc.drawText(open ? Grid.shorten(gc, Describe.author(annotation), box.x + box.width - PAD - taken - x) : brief.author, x, y, true);
        return y + small + 4;
    }

    /** What stands before the author: for whom it is, where that is not everybody, or that it is signed off; null for neither. */
    private static String sign(Annotation annotation) {
        return switch (annotation.getAudience()) {
            case SELF -> "lock";
            case GROUP -> "people";
            case SECRETARIAT -> Signoffs.isLocked(annotation) ? "check" : null;
        };
    }

    private String state(Annotation annotation) {
        if (annotation.getState() != AnnotationState.SUBMITTED) {
            return Labels.of(annotation.getState());
        }
        if (annotation.getDisposition() != null) {
            return Labels.of(annotation.getDisposition().getDecision());
        }
        SignedOff signed = SignedOff.of(annotation);
        return signed.isInForce() ? signed.standing().label() : Describe.handedInBriefly(annotation, zone, comments.isChangedSinceHandIn(annotation));
    }

    /** Draws the whole comment, or only measures it when there is nothing to draw on; returns its height. */
    private int full(GC gc, Annotation annotation, Rectangle box) {
        Palette palette = Palette.of(display);
        Faces faces = Faces.of(display);
        int width = box.width - 2 * PAD;
        int y;
        if (gc != null) {
            y = head(gc, annotation, true, box, palette) + 2;
        } else {
            y = box.y + 10 + small + 4 + 2;
        }
        links.clear();
        if (Annotate.needsCheck(annotation)) {
            y = check(gc, annotation, box, y, width) + 10;
        }
        boolean demands = annotation.getAmendment() != null;
        Color ink = annotation.getState() == AnnotationState.WITHDRAWN ? palette.secondary() : palette.text();
        if (demands) {
            y = block(gc, Describe.demand(annotation, locators), faces.normal(), ink, box.x + PAD, y, width) + 6;
        }
        if (annotation.getBody() != null && !annotation.getBody().isBlank()) {
            y = block(gc, annotation.getBody(), faces.normal(), demands ? palette.secondary() : ink,
                    box.x + PAD, y, width) + 6;
        }
        if (annotation.getReason() != null && !annotation.getReason().isBlank()) {
            y = block(gc, TEXTS.get("card.reason", annotation.getReason()), faces.normal(), palette.secondary(),
                    box.x + PAD, y, width) + 6;
        }
        for (Attachment attachment : annotation.getAttachments()) {
            y = link(gc, AttachedFiles.words(attachment), box, y, width, () -> actions.attached(attachment)) + 6;
        }
        y = thread.replies(gc, annotation, box, y, zone);
        if (annotation.getDisposition() != null) {
            y = block(gc, Describe.decision(annotation, zone), faces.normal(),
                    palette.mark(annotation.getDisposition().getDecision()), box.x + PAD, y, width) + 6;
        }
        y = became(gc, annotation, box, y, width);
        String foot = annotation.getCreatedAt() == null ? TEXTS.get("card.number", annotation.getNumber())
                : TEXTS.get("card.foot", annotation.getNumber(), Moments.words(annotation.getCreatedAt(), zone));
        String handedIn = Describe.handedIn(annotation, zone, comments.isChangedSinceHandIn(annotation));
        // Left out where the head of the card shows the same words.
        if (!handedIn.isEmpty() && !handedIn.equals(state(annotation))) {
            foot = TEXTS.get("card.fate", foot, handedIn);
        }
        String signed = Signoffs.told(annotation);
        if (!signed.isEmpty()) {
            foot = TEXTS.get("card.fate", foot, signed);
        }
        String fate = Annotate.needsCheck(annotation) ? "" : Describe.fate(annotation.getAnchor());
        if (!fate.isEmpty()) {
            foot = TEXTS.get("card.fate", foot, fate);
        }
        if (annotation.getAudience() != Audience.SECRETARIAT) {
            foot = TEXTS.get("card.fate", foot, TEXTS.get("audience." + annotation.getAudience().getName()));
        }
        if (annotation.getTags() != null) {
            foot = TEXTS.get("card.fate", foot, Describe.tags(annotation));
        }
        if (annotation.isResolved()) {
            foot = TEXTS.get("card.fate", foot, TEXTS.get("card.resolved"));
        }
        y = block(gc, foot, faces.small(), palette.secondary(), box.x + PAD, y, width);
        y = thread.foot(gc, annotation, box, y);
        return y + 10 - box.y;
    }

    /** What the new version did to its words, and what a person can say to that. */
    private int check(GC gc, Annotation annotation, Rectangle box, int top, int width) {
        Palette palette = Palette.of(display);
        Faces faces = Faces.of(display);
        Anchor now = annotation.getAnchor();
        Anchor before = Describe.before(annotation);
        int x = box.x + PAD;
        int y = block(gc, TEXTS.get("check." + now.getOutcome().getName()), faces.smallBold(),
                palette.mark(AnnotationKind.FACT), x, top, width) + 4;
        boolean words = now.getLevel() == AnchorLevel.WORDS;
        String old = before.getQuote() == null ? "" : before.getQuote().replace('\n', ' ');
        String fresh = !words || now.getQuote() == null ? "" : now.getQuote().replace('\n', ' ');
        boolean same = old.equals(fresh);
        CommonEnds ends = same ? new CommonEnds(0, 0) : CommonEnds.of(old, fresh);
        int common = ends.start();
        int rest = ends.end();
        y = block(gc, place("check.before", before), faces.small(), palette.secondary(), x, y, width) + 1;
        if (!old.isEmpty()) {
            y = changed(gc, old, common, words ? old.length() - rest : common, true, x, y, width) + 4;
        }
        y = block(gc, place(words ? same ? "check.same" : "check.now" : "check.hangs", now), faces.small(),
                palette.secondary(), x, y, width) + 1;
        if (words && !same) {
            y = changed(gc, fresh, common, fresh.length() - rest, false, x, y, width) + 4;
        }
        y += 4;
        int at = x;
        if (words) {
            at = action(gc, box, TEXTS.get("check.confirm"), at, y, () -> actions.confirm(annotation)) + 16;
        }
        String other = TEXTS.get("check.place");
        TextLayout measured = layout(other, faces.normal(), 0);
        measured.setWidth(-1);
        int height = measured.getBounds().height;
        if (at > x && at + measured.getBounds().width > x + width) {
            at = x;
            y += height + 4;
        }
        measured.dispose();
        action(gc, box, other, at, y, () -> actions.place(annotation));
        y += height + 8;
        if (gc != null) {
            gc.setForeground(palette.line());
            gc.drawLine(x, y, x + width, y);
        }
        return y;
    }

    private String place(String key, Anchor anchor) {
        return TEXTS.get(key, locators.of(anchor).words());
    }

    /** Words of which a part went or came. */
    private int changed(GC gc, String words, int from, int to, boolean gone, int x, int y, int width) {
        Palette palette = Palette.of(display);
        Font font = Faces.of(display).normal();
        TextLayout layout = layout(words, font, width);
        if (from < to) {
            TextStyle style = new TextStyle(font, palette.mark(gone ? AnnotationKind.CRITICISM : AnnotationKind.ADDITION), null);
            style.strikeout = gone;
            style.underline = !gone;
            layout.setStyle(style, from, to - 1);
        }
        if (gc != null) {
            gc.setForeground(palette.text());
            layout.draw(gc, x, y);
        }
        int height = layout.getBounds().height;
        layout.dispose();
        return y + height;
    }

    /** Words that do something when they are clicked; returns where they end. */
    int action(GC gc, Rectangle box, String words, int x, int y, Runnable does) {
        Font font = Faces.of(display).normal();
        TextLayout link = layout(words, font, 0);
        link.setWidth(-1);
        TextStyle style = new TextStyle(font, Palette.of(display).accent(), null);
        style.underline = true;
        link.setStyle(style, 0, words.length() - 1);
        if (gc != null) {
            link.draw(gc, x, y);
        }
        Rectangle size = link.getBounds();
        link.dispose();
        links.add(new Link(x - box.x, y - box.y, x - box.x + size.width, y - box.y + size.height, does));
        return x + size.width;
    }

    /** @return width of words that {@link #action} draws, pixels */
    int width(String words) {
        TextLayout link = layout(words, Faces.of(display).normal(), 0);
        link.setWidth(-1);
        int width = link.getBounds().width;
        link.dispose();
        return width;
    }

    /** A place on the card that does something when it is clicked. */
    void link(Rectangle box, Rectangle place, Runnable does) {
        links.add(new Link(place.x - box.x, place.y - box.y, place.x - box.x + place.width, place.y - box.y + place.height, does));
    }

    /** The suggestions that were raised from it, each a link, and how they were answered. */
    private int became(GC gc, Annotation annotation, Rectangle box, int top, int width) {
        Palette palette = Palette.of(display);
        Faces faces = Faces.of(display);
        int x = box.x + PAD;
        int y = top;
        for (Trace.Raised raised : trace.of(annotation)) {
            if (gc != null) {
                gc.setForeground(palette.line());
                gc.drawLine(x, y, x + width, y);
            }
            y += 8;
            y = link(gc, raised.name(), box, y, width, () -> actions.follow(raised.suggestion()));
            y = block(gc, raised.state(), faces.small(), palette.secondary(), x, y + 2, width) + 6;
            for (Trace.Said said : raised.answers()) {
                y = block(gc, said.head(), faces.smallBold(), palette.text(), x, y, width) + 2;
                if (!said.text().isEmpty()) {
                    y = block(gc, said.text(), faces.normal(), palette.text(), x, y, width);
                }
                y += 6;
            }
        }
        return y;
    }

    /** Words of which the whole line does something when it is clicked; returns where they end. */
    private int link(GC gc, String words, Rectangle box, int y, int width, Runnable does) {
        Font font = Faces.of(display).normal();
        TextLayout link = layout(words, font, width);
        TextStyle style = new TextStyle(font, Palette.of(display).accent(), null);
        style.underline = true;
        link.setStyle(style, 0, Math.max(0, words.length() - 1));
        if (gc != null) {
            link.draw(gc, box.x + PAD, y);
        }
        int end = y + link.getBounds().height;
        link.dispose();
        links.add(new Link(0, y - box.y, box.width, end - box.y, does));
        return end;
    }

    int block(GC gc, String text, Font font, Color colour, int x, int y, int width) {
        TextLayout layout = layout(text, font, width);
        if (gc != null) {
            for (Range each : sought(text)) {
                layout.setStyle(new TextStyle(font, null, Palette.of(display).accentSoft()), each.start(), each.end() - 1);
            }
            gc.setForeground(colour);
            layout.draw(gc, x, y);
        }
        int height = layout.getBounds().height;
        layout.dispose();
        return y + height;
    }

    private TextLayout layout(String text, Font font, int width) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font);
        layout.setWidth(Math.max(20, width));
        layout.setSpacing(3);
        layout.setText(text);
        return layout;
    }
}
