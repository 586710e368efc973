package org.heyi.workbench.review.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.heyi.base.Texts;
import org.heyi.collation.Locators;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Message;
import org.heyi.model.util.Labels;
import org.heyi.usecase.Annotate;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.widgets.Grid;

/**
 * The comments as cards beside the report: each as near to its words as the others allow, the focused one level with
 * them; or, when asked, one below the other as a list. Draws only what is visible. A screen reader hears a list.
 */
final class CardStrip extends Canvas {

    private static final Texts TEXTS = Texts.of(CardStrip.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int EDGE = 12;
    private static final int PAD = 12;
    private static final int GAP = 8;
    private static final int ROUND = 10;
    /** How far from the middle of the eye's field a card still insists on its place, pixels. */
    private static final double FIELD = 220;
    private static final int CATCH_UP = 3;

    /** One card: what it shows and where it stands, in coordinates of the strip. */
    private static final class Card {
        private final Annotation annotation;
        private final List<Link> links = new ArrayList<>();
        private int top;
        private int height;

        private Card(Annotation annotation) {
            this.annotation = annotation;
        }
    }

    /** Where in a card words stand that do something, from its corner. */
    private record Link(int left, int top, int right, int bottom, Runnable action) {
    }

    private final List<Card> cards = new ArrayList<>();
    private final Runnable geometryChanged = this::place;
    private PassageGeometry geometry;
    private Annotation focused;
    private boolean list;
    private boolean placed;
    private String emptyText = "";
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private Consumer<Annotation> chosen = annotation -> { };
    private Consumer<Annotation> opened = annotation -> { };
    private Consumer<Annotation> deleted = annotation -> { };
    private Consumer<Suggestion> followed = suggestion -> { };
    private Consumer<Annotation> confirmed = annotation -> { };
    private Consumer<Annotation> replaced = annotation -> { };
    private Runnable escaped = () -> { };
    private Locators locators = new Locators(null);
    private Trace trace = Trace.NONE;

    CardStrip(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        setData("org.heyi.id", "cards");
        getVerticalBar().setVisible(false);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> {
            measure();
            place();
        });
        addListener(SWT.MouseDown, event -> {
            setFocus();
            Link link = event.button == 1 ? linkAt(event) : null;
            if (link != null) {
                link.action.run();
                return;
            }
            Card card = at(event.y);
            chosen.accept(card == null ? null : card.annotation);
        });
        addListener(SWT.MouseMove, event ->
                setCursor(linkAt(event) == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        addListener(SWT.MouseDoubleClick, event -> {
            Card card = at(event.y);
            if (card != null && linkAt(event) == null) {
                opened.accept(card.annotation);
            }
        });
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> attach(null));
        accessible();
    }

    private void accessible() {
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = cards.size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = focused == null ? ACC.CHILDID_SELF : index(focused);
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = focused == null ? ACC.CHILDID_NONE : index(focused);
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Card card = at(toControl(event.x, event.y).y);
                event.childID = card == null ? ACC.CHILDID_SELF : cards.indexOf(card);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle box = event.childID >= 0 && event.childID < cards.size() ? box(cards.get(event.childID))
                        : getClientArea();
                Point at = toDisplay(box.x, box.y);
                event.x = at.x;
                event.y = at.y;
                event.width = box.width;
                event.height = box.height;
            }
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 && event.childID < cards.size()
                        ? Describe.tip(cards.get(event.childID).annotation, trace, zone) : TEXTS.get("comments");
            }
        });
    }

    /** @param listener told of the comment that was chosen, null for none */
    void onChosen(Consumer<Annotation> listener) {
        chosen = listener;
    }

    /** @param listener told of the comment that shall be edited */
    void onOpened(Consumer<Annotation> listener) {
        opened = listener;
    }

    /** @param listener told of the comment that shall be deleted */
    void onDeleted(Consumer<Annotation> listener) {
        deleted = listener;
    }

    /** @param listener told of the suggestion that shall be looked at */
    void onFollowed(Consumer<Suggestion> listener) {
        followed = listener;
    }

    /** @param listener told when Esc is pressed */
    void onEscaped(Runnable listener) {
        escaped = listener;
    }

    /** @param listener told of the comment whose place is right */
    void onConfirmed(Consumer<Annotation> listener) {
        confirmed = listener;
    }

    /** @param listener told of the comment for which other words shall be chosen */
    void onReplaced(Consumer<Annotation> listener) {
        replaced = listener;
    }

    /** @param beside where the words stand; null while there is no reader */
    void attach(PassageGeometry beside) {
        if (geometry != null) {
            geometry.removeGeometryListener(geometryChanged);
        }
        geometry = beside;
        if (geometry != null) {
            geometry.addGeometryListener(geometryChanged);
            place();
        }
    }

    /** @param asList whether one below the other, instead of beside the words */
    void setList(boolean asList) {
        if (list != asList) {
            list = asList;
            getVerticalBar().setVisible(asList);
            measure();
            place();
        }
    }

    /**
     * @param shown the comments
     * @param now the one in focus, or null
     * @param became what became of them
     * @param empty what to say when there are none, localised
     * @param times zone in which times are shown
     * @param current the report's newest version, or null
     */
    void show(List<Annotation> shown, Annotation now, Trace became, String empty, ZoneId times, Version current) {
        locators = new Locators(current);
        trace = became;
        emptyText = empty;
        zone = times;
        focused = now;
        cards.clear();
        shown.stream().sorted(Comparator.comparingInt(CardStrip::paragraph).thenComparingInt(CardStrip::start)
                .thenComparingInt(Annotation::getNumber)).forEach(each -> cards.add(new Card(each)));
        measure();
        place();
    }

    private static int paragraph(Annotation annotation) {
        var paragraph = annotation.getAnchor() == null ? null : annotation.getAnchor().getParagraph();
        // The containing list gives the order; asking it for each comparison is cheap for a report's few hundred lines.
        return paragraph == null || paragraph.eContainer() == null ? -1
                : ((org.heyi.model.report.Version) paragraph.eContainer()).getParagraphs().indexOf(paragraph);
    }

    private static int start(Annotation annotation) {
        return annotation.getAnchor() == null ? 0 : annotation.getAnchor().getStart();
    }

    /** @param now the comment in focus, or null */
    void focus(Annotation now) {
        if (focused != now) {
            focused = now;
            measure();
            place();
            if (list && now != null && index(now) >= 0) {
                Card card = cards.get(index(now));
                int offset = getVerticalBar().getSelection();
                int height = getClientArea().height;
                if (card.top < offset || card.top + card.height > offset + height) {
                    getVerticalBar().setSelection(Math.max(0, card.top - height / 3));
                }
            }
            redraw();
            getAccessible().selectionChanged();
        }
    }

    /** @return the comments in the order in which they stand */
    List<Annotation> order() {
        return cards.stream().map(card -> card.annotation).toList();
    }

    private int index(Annotation annotation) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).annotation == annotation) {
                return i;
            }
        }
        return -1;
    }

    private Rectangle box(Card card) {
        int offset = list ? getVerticalBar().getSelection() : 0;
        return new Rectangle(EDGE, card.top - offset, getClientArea().width - 2 * EDGE, card.height);
    }

    private Card at(int y) {
        return cards.stream().filter(card -> {
            Rectangle box = box(card);
            return y >= box.y && y < box.y + box.height;
        }).findFirst().orElse(null);
    }

    private Link linkAt(Event event) {
        Card card = at(event.y);
        if (card == null || card.annotation != focused) {
            return null;
        }
        Rectangle box = box(card);
        int x = event.x - box.x;
        int y = event.y - box.y;
        return card.links.stream().filter(link -> x >= link.left && x < link.right && y >= link.top && y < link.bottom)
                .findFirst().orElse(null);
    }

    private void measure() {
        Faces faces = Faces.of(getDisplay());
        GC gc = new GC(this);
        gc.setFont(faces.normal());
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(faces.small());
        int small = gc.getFontMetrics().getHeight();
        gc.dispose();
        int compact = 10 + small + 4 + line + 10;
        int width = getClientArea().width - 2 * EDGE;
        for (Card card : cards) {
            card.height = card.annotation == focused && width > 40 ? full(null, card, new Rectangle(0, 0, width, 0)) : compact;
        }
    }

    private void place() {
        if (isDisposed()) {
            return;
        }
        if (list || geometry == null) {
            int y = GAP;
            for (Card card : cards) {
                card.top = y;
                y += card.height + GAP;
            }
            int height = Math.max(1, getClientArea().height);
            getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), Math.max(0, y - height)), 0,
                    Math.max(y, height), height, 40, height);
        } else if (!cards.isEmpty()) {
            beside();
        }
        placed = true;
        redraw();
    }

    private void beside() {
        int count = cards.size();
        double[] wanted = new double[count];
        double[] heights = new double[count];
        double[] weights = new double[count];
        int origin = toDisplay(0, 0).y;
        int viewTop = geometry.viewportTop() - origin;
        double eye = viewTop + geometry.viewportHeight() * 0.4;
        double last = Integer.MIN_VALUE;
        int fixed = -1;
        for (int i = 0; i < count; i++) {
            Card card = cards.get(i);
            int top = geometry.top(card.annotation);
            // What is on the report as a whole stands above everything else.
            wanted[i] = top == Integer.MIN_VALUE ? Math.max(last, i == 0 ? firstTop(origin) : last) : top - origin - 6;
            wanted[i] = Math.max(wanted[i], last);
            last = wanted[i];
            heights[i] = card.height + GAP;
            double distance = (wanted[i] - eye) / FIELD;
            weights[i] = Math.exp(-Math.min(distance * distance, 30)) + 1e-9;
            boolean inSight = top != Integer.MIN_VALUE && top - origin < viewTop + geometry.viewportHeight()
                    && geometry.bottom(card.annotation) - origin > viewTop;
            if (card.annotation == focused && inSight) {
                // Wholly in sight, even where its words are half out of it.
                wanted[i] = Math.max(GAP, Math.min(wanted[i], getClientArea().height - heights[i]));
                weights[i] = 1e9;
                fixed = i;
            }
        }
        // At the beginning of the report nothing stands above it, where no scrolling could bring it into sight. This
        // border leaves faster than the report scrolls, so that a crowd of cards catches up with its words.
        double[] tops = Spread.below(GAP + CATCH_UP * (geometry.documentTop() - geometry.viewportTop()),
                Spread.place(wanted, heights, weights), heights, fixed);
        for (int i = 0; i < count; i++) {
            cards.get(i).top = (int) Math.round(tops[i]);
        }
    }

    private double firstTop(int origin) {
        return cards.stream().mapToInt(card -> geometry.top(card.annotation)).filter(top -> top != Integer.MIN_VALUE)
                .min().orElse(origin) - origin - 60;
    }

    private void wheel(Event event) {
        if (list) {
            getVerticalBar().setSelection(getVerticalBar().getSelection() - event.count * 24);
            redraw();
        } else if (geometry instanceof ReaderView reader) {
            // Beside the report the two scroll as one.
            reader.scroll(-event.count * 24);
        }
    }

    private void key(Event event) {
        int at = focused == null ? -1 : index(focused);
        int next = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> Math.min(at + 1, cards.size() - 1);
            case SWT.ARROW_UP -> Math.max(at - 1, 0);
            case SWT.HOME -> 0;
            case SWT.END -> cards.size() - 1;
            default -> -1;
        };
        if (next >= 0 && next < cards.size()) {
            chosen.accept(cards.get(next).annotation);
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && focused != null) {
            opened.accept(focused);
        } else if (event.keyCode == SWT.DEL && focused != null) {
            deleted.accept(focused);
        } else if (event.keyCode == SWT.ESC) {
            escaped.run();
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.of(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.chrome());
        gc.fillRectangle(area);
        if (!placed) {
            place();
        }
        if (cards.isEmpty()) {
            empty(gc, area, palette);
            return;
        }
        for (Card card : cards) {
            Rectangle box = box(card);
            if (box.y + box.height >= 0 && box.y <= area.height) {
                card(gc, card, box, palette);
            }
        }
    }

    private void empty(GC gc, Rectangle area, Palette palette) {
        TextLayout layout = layout(emptyText, Faces.of(getDisplay()).normal(), Math.max(40, area.width - 64));
        layout.setAlignment(SWT.CENTER);
        gc.setForeground(palette.secondary());
        layout.draw(gc, 32, Math.max(24, area.height / 3));
        layout.dispose();
    }

    private void card(GC gc, Card card, Rectangle box, Palette palette) {
        boolean strong = card.annotation == focused;
        Color ink = palette.mark(card.annotation.getKind());
        gc.setBackground(palette.dark() ? Palette.mix(palette.text(), palette.chrome(), 0.05) : palette.card());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        gc.setForeground(strong ? ink : palette.line());
        gc.setLineWidth(strong ? 2 : 1);
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
        if (strong) {
            if (!list) {
                gc.setForeground(Palette.mix(ink, palette.chrome(), 0.5));
                gc.drawLine(0, box.y + 16, box.x, box.y + 16);
            }
            full(gc, card, box);
            return;
        }
        int y = head(gc, card.annotation, box, palette);
        gc.setFont(Faces.of(getDisplay()).normal());
        gc.setForeground(focused == null ? palette.text() : Palette.mix(palette.text(), palette.card(), palette.dark() ? 0.85 : 0.8));
        gc.drawText(Grid.shorten(gc, Describe.demand(card.annotation), box.width - 2 * PAD), box.x + PAD, y, true);
    }

    /** Kind, author and state in one line; returns where the next line begins. */
    private int head(GC gc, Annotation annotation, Rectangle box, Palette palette) {
        Faces faces = Faces.of(getDisplay());
        int y = box.y + 10;
        gc.setFont(faces.smallBold());
        String kind = Labels.of(annotation.getKind());
        gc.setForeground(palette.mark(annotation.getKind()));
        gc.drawText(kind, box.x + PAD, y, true);
        int x = box.x + PAD + gc.textExtent(kind).x + 8;
        gc.setFont(faces.small());
        boolean check = annotation != focused && Annotate.needsCheck(annotation);
        String state = check ? Labels.of(annotation.getAnchor().getOutcome()) : state(annotation);
        String brief = annotation == focused ? "" : trace.brief(annotation);
        if (!brief.isEmpty()) {
            state = state.isEmpty() ? brief : TEXTS.get("card.brief", state, brief);
        }
        int right = box.x + box.width - PAD;
        if (!state.isEmpty()) {
            gc.setForeground(check ? palette.mark(AnnotationKind.FACT)
                    : annotation.getState() == AnnotationState.DRAFT ? palette.accent()
                    : palette.mark(annotation.getDisposition() == null ? null : annotation.getDisposition().getDecision()));
            int width = gc.textExtent(state).x;
            gc.drawText(state, right - width, y, true);
            right -= width + 8;
        }
        gc.setForeground(palette.secondary());
        gc.drawText(Grid.shorten(gc, Describe.author(annotation), right - x), x, y, true);
        return y + gc.getFontMetrics().getHeight() + 4;
    }

    private static String state(Annotation annotation) {
        if (annotation.getState() == AnnotationState.DRAFT) {
            return Labels.of(AnnotationState.DRAFT);
        }
        return annotation.getDisposition() == null ? "" : Labels.of(annotation.getDisposition().getDecision());
    }

    /** Draws the whole comment, or only measures it when there is nothing to draw on; returns its height. */
    private int full(GC gc, Card card, Rectangle box) {
        Palette palette = Palette.of(getDisplay());
        Faces faces = Faces.of(getDisplay());
        Annotation annotation = card.annotation;
        int width = box.width - 2 * PAD;
        int y;
        if (gc != null) {
            y = head(gc, annotation, box, palette) + 2;
        } else {
            GC measuring = new GC(this);
            measuring.setFont(faces.small());
            y = box.y + 10 + measuring.getFontMetrics().getHeight() + 4 + 2;
            measuring.dispose();
        }
        card.links.clear();
        if (Annotate.needsCheck(annotation)) {
            y = check(gc, card, box, y, width) + 10;
        }
        boolean demands = annotation.getAmendment() != null;
        if (demands) {
            y = block(gc, Describe.demand(annotation), faces.normal(), palette.text(), box.x + PAD, y, width) + 6;
        }
        if (annotation.getBody() != null && !annotation.getBody().isBlank()) {
            y = block(gc, annotation.getBody(), faces.normal(), demands ? palette.secondary() : palette.text(),
                    box.x + PAD, y, width) + 6;
        }
        if (annotation.getReason() != null && !annotation.getReason().isBlank()) {
            y = block(gc, TEXTS.get("card.reason", annotation.getReason()), faces.normal(), palette.secondary(),
                    box.x + PAD, y, width) + 6;
        }
        for (Message message : annotation.getThread()) {
            y = block(gc, TEXTS.get("card.reply", message.getAuthor() == null ? "" : message.getAuthor().getName(),
                    message.getText()), faces.normal(), palette.secondary(), box.x + PAD, y, width) + 6;
        }
        if (annotation.getDisposition() != null) {
            y = block(gc, Describe.decision(annotation, zone), faces.normal(),
                    palette.mark(annotation.getDisposition().getDecision()), box.x + PAD, y, width) + 6;
        }
        y = became(gc, card, box, y, width);
        String foot = annotation.getCreatedAt() == null ? TEXTS.get("card.number", annotation.getNumber())
                : TEXTS.get("card.foot", annotation.getNumber(), TIME.format(annotation.getCreatedAt().atZone(zone)));
        String fate = Annotate.needsCheck(annotation) ? "" : Describe.fate(annotation.getAnchor());
        if (!fate.isEmpty()) {
            foot = TEXTS.get("card.fate", foot, fate);
        }
        y = block(gc, foot, faces.small(), palette.secondary(), box.x + PAD, y, width);
        return y + 10 - box.y;
    }

    /** What the new version did to its words, and what a person can say to that. */
    private int check(GC gc, Card card, Rectangle box, int top, int width) {
        Palette palette = Palette.of(getDisplay());
        Faces faces = Faces.of(getDisplay());
        Annotation annotation = card.annotation;
        Anchor now = annotation.getAnchor();
        Anchor before = Describe.before(annotation);
        int x = box.x + PAD;
        int y = block(gc, TEXTS.get("check." + now.getOutcome().getName()), faces.smallBold(),
                palette.mark(AnnotationKind.FACT), x, top, width) + 4;
        boolean words = now.getLevel() == AnchorLevel.WORDS;
        String old = before.getQuote() == null ? "" : before.getQuote().replace('\n', ' ');
        String fresh = !words || now.getQuote() == null ? "" : now.getQuote().replace('\n', ' ');
        boolean same = old.equals(fresh);
        int common = same ? 0 : Describe.sameStart(old, fresh);
        int rest = same ? 0 : Describe.sameEnd(old, fresh, common);
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
            at = action(gc, card, box, TEXTS.get("check.confirm"), at, y, () -> confirmed.accept(annotation)) + 16;
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
        action(gc, card, box, other, at, y, () -> replaced.accept(annotation));
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
        Palette palette = Palette.of(getDisplay());
        Font font = Faces.of(getDisplay()).normal();
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
    private int action(GC gc, Card card, Rectangle box, String words, int x, int y, Runnable does) {
        Font font = Faces.of(getDisplay()).normal();
        TextLayout link = layout(words, font, 0);
        link.setWidth(-1);
        TextStyle style = new TextStyle(font, Palette.of(getDisplay()).accent(), null);
        style.underline = true;
        link.setStyle(style, 0, words.length() - 1);
        if (gc != null) {
            link.draw(gc, x, y);
        }
        Rectangle size = link.getBounds();
        link.dispose();
        card.links.add(new Link(x - box.x, y - box.y, x - box.x + size.width, y - box.y + size.height, does));
        return x + size.width;
    }

    /** The suggestions that were raised from it, each a link, and how they were answered. */
    private int became(GC gc, Card card, Rectangle box, int top, int width) {
        Palette palette = Palette.of(getDisplay());
        Faces faces = Faces.of(getDisplay());
        int x = box.x + PAD;
        int y = top;
        for (Trace.Raised raised : trace.of(card.annotation)) {
            if (gc != null) {
                gc.setForeground(palette.line());
                gc.drawLine(x, y, x + width, y);
            }
            y += 8;
            int from = y;
            TextLayout link = layout(raised.name(), faces.normal(), width);
            TextStyle style = new TextStyle(faces.normal(), palette.accent(), null);
            style.underline = true;
            link.setStyle(style, 0, Math.max(0, raised.name().length() - 1));
            if (gc != null) {
                link.draw(gc, x, y);
            }
            y += link.getBounds().height;
            link.dispose();
            card.links.add(new Link(0, from - box.y, box.width, y - box.y, () -> followed.accept(raised.suggestion())));
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

    private int block(GC gc, String text, Font font, Color colour, int x, int y, int width) {
        TextLayout layout = layout(text, font, width);
        if (gc != null) {
            gc.setForeground(colour);
            layout.draw(gc, x, y);
        }
        int height = layout.getBounds().height;
        layout.dispose();
        return y + height;
    }

    private TextLayout layout(String text, Font font, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setWidth(Math.max(20, width));
        layout.setSpacing(3);
        layout.setText(text);
        return layout;
    }
}
