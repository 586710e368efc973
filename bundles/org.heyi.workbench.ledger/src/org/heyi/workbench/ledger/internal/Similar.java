package org.heyi.workbench.ledger.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.similar.Meanings;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.SessionName;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Suggestion;
import org.heyi.usecase.RememberedMeaning;
import org.heyi.usecase.SimilarSuggestions;
import org.heyi.workbench.Background;
import org.heyi.workbench.Faces;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.widgets.LinkButton;
import org.heyi.workbench.widgets.Rows;

/** What was raised already and is like an item: looked for behind the window when somebody asks, each with what became of it. */
final class Similar {

    private static final Texts TEXTS = Texts.of(Similar.class);
    private static final int MOST = 5;
    /** So many characters of an answer tell what it says. */
    private static final int TELLING = 80;

    private final Background background;
    private final Meanings meanings;
    private final Runnable found;
    /** For which item it was looked last, and what was found; null while it is looked for. */
    private Suggestion about;
    private List<Row> rows;

    private record Row(Suggestion item, String name, String outcome) {
    }

    /**
     * @param background looks
     * @param meanings knows whether texts can be told by their meaning; may be null
     * @param found is told on the UI thread
     */
    Similar(Background background, Meanings meanings, Runnable found) {
        this.background = background;
        this.meanings = meanings;
        this.found = found;
    }

    /** Forgets what was found. */
    void forget() {
        about = null;
        rows = null;
    }

    /** Says what was found for an item, or offers to look. */
    void show(Composite form, ReviewDocument document, Suggestion item) {
        GridData above = Rows.row();
        above.verticalIndent = 12;
        Rows.caption(form, TEXTS.get("similar")).setLayoutData(above);
        if (about != item) {
            link(form, "search", TEXTS.get("similar.look"), "item.similar", () -> look(document, item));
        } else if (rows == null || rows.isEmpty()) {
            say(form, TEXTS.get(rows == null ? "similar.looking" : "similar.none"));
        } else {
            for (Row each : rows) {
                link(form, "ledger", each.name, "item.similar.found", () -> document.select(each.item));
                say(form, each.outcome);
            }
        }
    }

    private static void link(Composite form, String icon, String text, String id, Runnable action) {
        LinkButton link = new LinkButton(form, icon, text, null, false, action);
        link.setData("org.heyi.id", id);
        GridData data = Rows.own();
        data.horizontalIndent = -8;
        link.setLayoutData(data);
    }

    private static void say(Composite form, String text) {
        Label label = Rows.styled(new Label(form, SWT.WRAP), "secondary");
        label.setFont(Faces.of(form.getDisplay()).small());
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Rows.row());
    }

    private void look(ReviewDocument document, Suggestion item) {
        about = item;
        rows = null;
        found.run();
        String id = item.getId();
        background.run(TEXTS.get("similar.looking"), progress -> find(document, id, progress), those -> {
            if (about == item) {
                rows = those.stream().filter(each -> document.find(each.suggestion().getId()) instanceof Suggestion)
                        .map(each -> new Row((Suggestion) document.find(each.suggestion().getId()), name(each), outcome(each))).toList();
                found.run();
            }
        }, () -> {
            if (about == item) {
                forget();
                found.run();
            }
        });
    }

    private List<SimilarSuggestions.Found> find(ReviewDocument document, String id, Progress progress) {
        Archive copy = document.snapshot(progress);
        Suggestion item = copy.getSessions().stream().flatMap(each -> each.getSuggestions().stream()).filter(each -> each.getId().equals(id)).findFirst()
                .orElse(null);
        return item == null ? List.of() : SimilarSuggestions.of(copy, SimilarSuggestions.text(item), item, null,
                RememberedMeaning.of(meanings, document.folder(), progress), MOST, progress);
    }

    private static String name(SimilarSuggestions.Found found) {
        return TEXTS.get("similar.name", SessionName.label(found.session()), Lifecycle.name(found.suggestion()));
    }

    private static String outcome(SimilarSuggestions.Found found) {
        Reply reply = found.standing().lastReply();
        String state = found.standing().state().label();
        if (reply == null || reply.getText() == null || reply.getText().isBlank()) {
            return TEXTS.get("similar.state", found.suggestion().getTitle(), state);
        }
        String text = reply.getText().strip();
        int shown = text.offsetByCodePoints(0, Math.min(TELLING, text.codePointCount(0, text.length())));
        return TEXTS.get("similar.outcome", found.suggestion().getTitle(), state, text.substring(0, shown) + (shown < text.length() ? "…" : ""));
    }
}
