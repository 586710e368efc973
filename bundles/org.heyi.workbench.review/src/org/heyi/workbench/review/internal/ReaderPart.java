package org.heyi.workbench.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.heyi.check.Finding;
import org.heyi.check.Severity;
import org.heyi.collation.Locators;
import org.heyi.model.report.Version;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Palette;
import org.heyi.workbench.Passage;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.review.internal.ReaderView.Spot;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The centre of the deputy's desk: the report. */
public class ReaderPart {

    private static final String POSITION = "reader.paragraph";

    private final Documents documents;
    private ReaderView view;
    private FindBar find;
    private IEclipseContext desk;
    private Version shown;
    private List<Finding> found = List.of();
    private Trace trace = Trace.NONE;
    private Locators locators = new Locators(null);
    private boolean following;
    private WhenSeen revealing;
    private Placing placing;

    @Inject
    ReaderPart(Documents documents) {
        this.documents = documents;
    }

    @PostConstruct
    void create(Composite parent, MPart part, EMenuService menus) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "paper");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        find = new FindBar(page);
        view = new ReaderView(page);
        view.setLayoutData(Rows.fill());
        find.attach(view);
        menus.registerContextMenu(view.text(), "org.heyi.popup.reader");
        view.describe(annotation -> Describe.tip(annotation, trace, documents.current().zone(), locators,
                documents.current().comments().isChangedSinceHandIn(annotation)));
        view.onSelected(passage -> withDocument(document -> document.select(passage)));
        view.onEscaped(() -> {
            if (placing != null) {
                placing.cancel().run();
            }
        });
        view.onFocused(annotation -> withDocument(document -> {
            if (placing != null) {
                // A click is the beginning of a selection; the comment that is placed stays the one.
                return;
            }
            following = true;
            document.select(annotation);
            following = false;
        }));
        view.onReached(paragraph -> withDocument(document -> {
            document.setParagraph(paragraph);
            document.view().set(POSITION, view.topParagraph());
        }));
        view.onZoomed(steps -> withDocument(document -> document.setZoom(document.zoom() + steps * 10)));
        // The cards beside the report ask it where the words stand.
        desk = part.getContext().getParent();
        desk.set(PassageGeometry.class, view);
        // The table of figures goes where the caret goes, and the other way round.
        desk.set(ReaderView.class, view);
        revealing = new WhenSeen(view.text(), () -> withDocument(document -> {
            if (document.annotation() != null) {
                view.reveal(document.annotation());
            }
        }));
        refresh();
    }

    private void withDocument(Consumer<ReviewDocument> action) {
        ReviewDocument document = documents.current();
        if (document != null) {
            action.accept(document);
        }
    }

    private boolean isReady() {
        return view != null && !view.isDisposed();
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        ReviewDocument document = documents.current();
        Version version = document == null ? null : document.version();
        if (version != shown) {
            shown = version;
            locators = new Locators(version);
            int position = document == null ? 0 : document.view().get(POSITION, 0);
            view.show(version == null ? null : new ReportText(version));
            if (document != null) {
                view.setZoom(document.zoom());
                view.getDisplay().asyncExec(() -> {
                    if (isReady() && document.annotation() == null && position > 0) {
                        view.reveal(position);
                    }
                });
                if (document.annotation() != null) {
                    // Somebody came from another desk to see these words.
                    revealing.run();
                }
            }
            find.reset();
            mark();
        }
        trace = document == null ? Trace.NONE : Trace.of(document.archive());
        if (document != null && version != null) {
            view.mark(document.shown(), document.annotation());
        }
    }

    /** Opens the find bar. */
    public void find() {
        find.open();
    }

    /** @return the words that are selected, or null */
    ReaderView view() {
        return view;
    }

    @Focus
    void focus() {
        view.text().setFocus();
    }

    @PreDestroy
    void destroy() {
        desk.remove(PassageGeometry.class);
        desk.remove(ReaderView.class);
    }

    @Inject
    void placing(@Optional Placing now) {
        placing = now;
        if (now != null && isReady()) {
            view.approach(now.annotation());
        }
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (change.everything()) {
            refresh();
        } else if (isReady() && shown != null) {
            ReviewDocument document = change.document();
            if (change.concernsSuggestions()) {
                trace = Trace.of(document.archive());
            }
            change.annotations().forEach(each -> view.update(each, document.comments().indexOf(each) >= 0));
        }
    }

    @Inject
    @Optional
    void closing(@UIEventTopic(Topics.DOCUMENT_CLOSING) ReviewDocument document) {
        if (isReady()) {
            shown = null;
            view.show(null);
        }
    }

    @Inject
    @Optional
    void filtered(@UIEventTopic(Topics.FILTER_CHANGED) ReviewDocument document) {
        refresh();
        if (isReady() && shown != null && !document.filter().isAll()) {
            view.revealOneOf(document.shown());
        }
    }

    @Inject
    @Optional
    void person(@UIEventTopic(Topics.PARTICIPANT_CHANGED) ReviewDocument document) {
        refresh();
    }

    @Inject
    @Optional
    void zoomed(@UIEventTopic(Topics.ZOOM_CHANGED) ReviewDocument document) {
        if (isReady()) {
            view.setZoom(document.zoom());
        }
    }

    @Inject
    @Optional
    void focused(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady() && shown != null) {
            if (document.annotation() != null && !following) {
                // A selection would hide the mark of the comment that was just written on it.
                view.text().setSelection(view.text().getCaretOffset());
                document.select((Passage) null);
                revealing.run();
            }
            view.focus(document.annotation());
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.PASSAGE_SELECTED) ReviewDocument document) {
        if (isReady() && shown != null && document.passage() == null && view.text().getSelectionCount() > 0) {
            view.text().setSelection(view.text().getCaretOffset());
        }
    }

    @Inject
    @Optional
    void reveal(@UIEventTopic(Topics.PARAGRAPH_REVEAL) ReviewDocument document) {
        if (isReady() && shown != null) {
            view.reveal(view.report().index(document.paragraph()));
        }
    }

    @Inject
    @Optional
    void found(@UIEventTopic(Topics.FINDINGS_CHANGED) List<Finding> findings) {
        found = findings;
        mark();
    }

    private void mark() {
        if (!isReady() || view.report() == null) {
            return;
        }
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < view.report().paragraphs().size(); i++) {
            indices.put(view.report().paragraphs().get(i).getId(), i);
        }
        List<Spot> spots = new ArrayList<>();
        for (Finding each : found) {
            Integer index = each.paragraph() == null ? null : indices.get(each.paragraph());
            if (index != null) {
                int start = view.report().start(index);
                spots.add(new Spot(start + each.start(), start + each.end(), each.severity() == Severity.ERROR));
            }
        }
        view.findings(spots);
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            view.recolour();
        }
    }
}
