package org.heyi.workbench.review.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.heyi.base.Texts;
import org.heyi.model.review.Annotation;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.review.internal.Query.Range;
import org.heyi.workbench.review.internal.Searched.Hit;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** Looks for words in the report and its comments; hidden until it is asked for. */
final class FindBar extends Composite {

    private static final Texts TEXTS = Texts.of(FindBar.class);
    /** Longer selections are nothing to look for. */
    private static final int MOST = 60;

    private final ReaderView reader;
    private final Supplier<ReviewDocument> document;
    private final Consumer<Query> looking;
    private final Consumer<Annotation> chosen;
    private final Finder finder;
    private final Text field;
    private final LinkButton expression;
    private final Label count;
    private final LinkButton comments;
    private boolean isExpression;
    private Control before;
    private int from;
    /** What stayed selected when it was closed; null for nothing. */
    private Range left;

    /**
     * @param parent where it stands, above the page
     * @param reader the page
     * @param background looks
     * @param document asked for the open workspace
     * @param looking told what is looked for, null for nothing: cards show it, too
     * @param chosen told of a comment that says it, when one comes to it
     */
    FindBar(Composite parent, ReaderView reader, Background background, Supplier<ReviewDocument> document, Consumer<Query> looking,
            Consumer<Annotation> chosen) {
        super(parent, SWT.NONE);
        this.reader = reader;
        this.document = document;
        this.looking = looking;
        this.chosen = chosen;
        finder = new Finder(background, this::tell);
        Rows.styled(this, "chrome");
        setLayout(Rows.grid(7, 16, 4, 4, 0));
        GridData data = Rows.row();
        data.exclude = true;
        setLayoutData(data);
        setVisible(false);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(TEXTS.get("find.hint"));
        field.setFont(Faces.of(getDisplay()).normal());
        field.setData("org.heyi.id", "find");
        GridData wide = Rows.row();
        wide.widthHint = 200;
        wide.minimumWidth = 80;
        field.setLayoutData(wide);
        // An input method sends no modify event before its word is finished, so nothing is searched for half a word.
        field.addModifyListener(event -> look());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            }
        });
        expression = new LinkButton(this, null, ".*", TEXTS.get("find.expression"), false, this::toggle).stays(false);
        expression.setData("org.heyi.id", "find.expression");
        expression.setFont(Faces.of(getDisplay()).small());
        expression.setLayoutData(Rows.own());
        new LinkButton(this, "up", "", TEXTS.get("find.previous"), false, () -> step(-1)).setLayoutData(Rows.own());
        new LinkButton(this, "down", "", TEXTS.get("find.next"), false, () -> step(1)).setLayoutData(Rows.own());
        count = Rows.styled(new Label(this, SWT.NONE), "secondary");
        count.setData("org.heyi.id", "find.count");
        count.setFont(Faces.of(getDisplay()).small());
        GridData rest = Rows.row();
        rest.minimumWidth = 40;
        count.setLayoutData(rest);
        comments = new LinkButton(this, "comment", "", TEXTS.get("find.comments.tip"), false, this::toComment);
        comments.setData("org.heyi.id", "find.comments");
        comments.setFont(Faces.of(getDisplay()).small());
        comments.setLayoutData(Rows.own());
        offer(0, null);
        new LinkButton(this, "close", "", TEXTS.get("find.close"), false, this::close).setLayoutData(Rows.own());
        // Escape works in every control of the bar.
        for (Control each : getChildren()) {
            each.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    close();
                }
            });
        }
        addListener(SWT.Dispose, event -> finder.stop());
    }

    /**
     * Shows the bar, with the selected words in it; what is found first is what comes from where one reads.
     *
     * @param focus what has the focus when it is asked for, and gets it back; or null
     */
    void open(Control focus) {
        if (!isVisible()) {
            before = focus == null || focus.getShell() != getShell() ? null : focus;
            show(true);
        }
        int caret = reader.text().getSelection().x;
        Range seen = reader.seen();
        from = caret >= seen.start() && caret < seen.end() ? caret : seen.start();
        String words = reader.text().getSelectionText();
        // The words that are still selected from the last search are not taken over as a new search.
        if (!isLeft() && !words.isBlank() && words.length() <= MOST && words.indexOf('\n') < 0 && !words.equals(field.getText())) {
            field.setText(words);
        } else {
            look();
        }
        field.selectAll();
        field.setFocus();
    }

    /**
     * Goes on to another place; what was looked for last is looked for again where the bar is closed.
     *
     * @param by 1 for the next, -1 for the one before
     * @param focus what has the focus when it is asked for, and gets it back; or null
     */
    void step(int by, Control focus) {
        if (!isVisible()) {
            open(focus);
            if (by < 0 || reader.text().getSelectionCount() == 0 || isLeft()) {
                // It begins with what comes after, or before, the place one went to last.
                look(by > 0 ? from + 1 : from, by);
            }
            return;
        }
        step(by);
    }

    /** Whether what is selected stayed so when the bar was closed. */
    private boolean isLeft() {
        Point chosen = reader.text().getSelection();
        return left != null && chosen.x == left.start() && chosen.y == left.end();
    }

    private void step(int by) {
        Range seen = reader.seen();
        if (finder.step(by, seen.start(), seen.end())) {
            tell(true);
        }
    }

    /** The comments, or which of them are shown, changed. */
    void lookAgain() {
        if (isVisible()) {
            finder.lookAgain(document.get());
        } else {
            finder.forget();
        }
    }

    /** Forgets what was found, because the text is another one. */
    void reset() {
        finder.forget();
        if (isVisible()) {
            look();
        }
    }

    /** Takes it away; the focus goes back to where it was. */
    void close() {
        leave();
        Control back = before == null || before.isDisposed() || !before.isVisible() ? reader.text() : before;
        before = null;
        back.setFocus();
        // Later, because a part that gets the focus sets it to its own control once.
        getDisplay().asyncExec(() -> {
            if (!back.isDisposed() && !isVisible()) {
                back.setFocus();
            }
        });
    }

    /**
     * Takes it away, where it is there, for something that is to be done with what was found.
     *
     * @return false when something is looked for in it that is not found, or not yet
     */
    boolean leave() {
        if (!isVisible()) {
            return true;
        }
        Hit hit = finder.current();
        finder.stop();
        show(false);
        reader.found(List.of(), -1, false);
        looking.accept(null);
        if (hit != null && hit.comment() == null && reader.report() != null) {
            // The hit becomes the selection, so that one can read on from it or comment on it.
            int length = reader.text().getCharCount();
            left = new Range(Math.min(hit.start(), length), Math.min(hit.end(), length));
            reader.choose(left);
        }
        return hit != null || field.getText().isEmpty();
    }

    private void toggle() {
        isExpression = !isExpression;
        expression.setChecked(isExpression);
        look();
        field.setFocus();
    }

    private void toComment() {
        finder.stepToComment();
        tell(true);
        field.setFocus();
    }

    private void show(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true);
    }

    private void look() {
        look(from, 1);
    }

    private void look(int place, int by) {
        finder.look(document.get(), field.getText(), isExpression, place, by);
    }

    private void tell(boolean going) {
        if (isDisposed() || !isVisible()) {
            return;
        }
        Hit hit = finder.current();
        boolean wrong = !finder.problem().isEmpty();
        count.setForeground(wrong ? Palette.of(getDisplay()).error() : Palette.of(getDisplay()).secondary());
        Rows.put(count, wrong ? finder.problem() : places(hit));
        count.setToolTipText(wrong ? finder.problem() : null);
        offer(finder.found().inComments(), hit);
        layout(true);
        looking.accept(wrong ? null : finder.query());
        reader.found(finder.spots(), hit == null || hit.comment() != null ? -1 : hit.ordinal(), going);
        if (hit != null && going) {
            from = hit.start();
            if (hit.comment() != null) {
                choose(hit.comment());
            }
        }
    }

    private void offer(int saying, Hit hit) {
        comments.setText(saying == 0 ? "" : hit != null && hit.comment() != null ? TEXTS.get("find.comment", hit.ordinal() + 1, saying)
                : TEXTS.get("find.comments", saying));
        comments.setVisible(saying > 0);
        ((GridData) comments.getLayoutData()).exclude = saying == 0;
    }

    private String places(Hit hit) {
        int places = finder.found().inText();
        if (field.getText().isEmpty()) {
            return "";
        }
        if (finder.found().hits().isEmpty()) {
            return TEXTS.get("find.none");
        }
        return places == 0 ? TEXTS.get("find.noneInText") : hit != null && hit.comment() == null ? TEXTS.get("find.count", hit.ordinal() + 1, places)
                : TEXTS.get("find.places", places);
    }

    private void choose(String id) {
        if (document.get() != null && document.get().find(id) instanceof Annotation annotation) {
            chosen.accept(annotation);
        }
    }

    /** Shows its colours anew. */
    void recolour() {
        tell(false);
    }
}
