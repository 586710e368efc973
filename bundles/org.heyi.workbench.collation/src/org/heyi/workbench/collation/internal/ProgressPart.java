package org.heyi.workbench.collation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.heyi.base.Texts;
import org.heyi.collation.Collation;
import org.heyi.collation.view.Facet;
import org.heyi.collation.view.Facet.Share;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Section;
import org.heyi.model.report.Version;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Body;
import org.heyi.model.util.Models;
import org.heyi.workbench.Background;
import org.heyi.workbench.Comments;
import org.heyi.workbench.DocumentChange;
import org.heyi.workbench.Documents;
import org.heyi.workbench.Faces;
import org.heyi.workbench.FacetWords;
import org.heyi.workbench.Palette;
import org.heyi.workbench.ReviewDocument;
import org.heyi.workbench.Topics;
import org.heyi.workbench.widgets.Grid;
import org.heyi.workbench.widgets.Rows;
import org.heyi.workbench.widgets.Segments;
import org.heyi.workbench.widgets.WhenSeen;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The left of the secretariat's desk: how many comments are decided, by place in the report, by group or by colleague. */
public class ProgressPart {

    private static final Texts TEXTS = Texts.of(ProgressPart.class);
    private static final Pattern DASHES = Pattern.compile("^[\\p{Pd}\\u2500]+");

    private static final String BY = "progress.by";

    private final Documents documents;
    private final Background background;
    private final IEventBroker events;
    private Segments by;
    private boolean pressed;
    private boolean entered;
    private Grid grid;
    private WhenSeen reckoning;
    private List<Step> steps = List.of();
    /** As {@link #commented} said of the steps. */
    private BitSet commented = new BitSet();
    /** By the keys of the facet that progress is told by; empty for places. */
    private Map<String, Share> shares = Map.of();
    /** As the table has it; null before the table had any. */
    private Collation collation;

    /** What progress is told by. */
    private enum By {
        /** The report, chapter by chapter and paragraph by paragraph. */
        PLACE(null),
        /** Who proposed it. */
        GROUP(Facet.GROUP),
        /** Who of the secretariat works on it. */
        ASSIGNEE(Facet.ASSIGNEE);

        private final Facet facet;

        By(Facet facet) {
            this.facet = facet;
        }
    }

    /**
     * A row.
     *
     * @param paragraphs indices of those that it counts, of which a chapter has several; empty where it stands for no place
     * @param heading whether it is a chapter
     * @param key of the facet; null for places
     * @param title what it is called
     */
    private record Step(List<Integer> paragraphs, boolean heading, String key, String title) {
    }

    @Inject
    ProgressPart(Documents documents, Background background, IEventBroker events) {
        this.documents = documents;
        this.background = background;
        this.events = events;
    }

    @PostConstruct
    void create(Composite parent) {
        Composite page = Rows.styled(new Composite(parent, SWT.NONE), "chrome");
        page.setLayout(Rows.grid(1, 0, 0, 0, 0));
        Composite header = Rows.styled(new Composite(page, SWT.NONE), "chrome");
        header.setLayout(Rows.grid(2, 10, 6, 4, 0));
        header.setLayoutData(Rows.row());
        Label title = Rows.styled(new Label(header, SWT.NONE), "heading");
        title.setFont(Faces.of(page.getDisplay()).bold());
        title.setText(TEXTS.get("progress"));
        title.setLayoutData(Rows.row());
        by = new Segments(header, index -> {
            if (documents.current() != null) {
                documents.current().view().set(BY, By.values()[index]);
            }
            refresh();
        });
        by.setFont(Faces.of(page.getDisplay()).small());
        by.setData("org.heyi.id", "progress.by");
        by.setToolTipText(TEXTS.get("progress.by"));
        by.setLayoutData(Rows.own());
        header.addListener(SWT.Resize, event -> {
            // The title is left out where it has no room beside the choice.
            boolean room = header.getClientArea().width >= title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + by.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24;
            title.setVisible(room);
            ((GridData) title.getLayoutData()).exclude = !room;
        });
        grid = new Grid(page, "progress", this::line).named(TEXTS.get("grid.progress")).column("", 34, SWT.RIGHT)
                .column(TEXTS.get("progress.place"), 60, SWT.FILL).column(TEXTS.get("progress.decided"), 80, SWT.RIGHT)
                .cutInTheMiddle(1, () -> by.selection() > 0).whenHovered((row, column) -> tip(row));
        Table table = grid.table();
        table.setHeaderVisible(false);
        table.addListener(SWT.PaintItem, event -> bar(event.gc, (TableItem) event.item));
        // GTK selects the first row by itself when the table is given the focus; nobody chose it then.
        table.addListener(SWT.MouseDown, event -> briefly(() -> pressed = true, () -> pressed = false));
        table.addListener(SWT.FocusIn, event -> {
            if (!pressed) {
                briefly(() -> entered = true, () -> entered = false);
            }
        });
        grid.whenChosen(row -> {
            if (!entered) {
                choose(steps.get(row));
            }
        });
        Dropping.install(page, documents, background, events);
        reckoning = new WhenSeen(page, this::refresh);
        refresh();
    }

    private void briefly(Runnable now, Runnable then) {
        now.run();
        grid.table().getDisplay().asyncExec(then);
    }

    /** Goes to the first comment of a place in the order of their numbers, or narrows the table to whom the row stands for. */
    private void choose(Step step) {
        ReviewDocument document = documents.current();
        if (step.key != null) {
            events.send(Narrowing.TOPIC, new Narrowing(present().facet, step.key));
        } else {
            document.session().getAnnotations().stream()
                    .filter(each -> Models.isPutForward(each) && step.paragraphs.contains(document.comments().paragraphOf(each)))
                    .findFirst().ifPresent(document::select);
        }
    }

    private By present() {
        String remembered = documents.current() == null ? null : documents.current().view().get(BY);
        return Arrays.stream(By.values()).filter(each -> each.name().equals(remembered)).findFirst().orElse(By.PLACE);
    }

    private Share share(Step step) {
        if (step.key != null) {
            return shares.getOrDefault(step.key, new Share(0, 0));
        }
        Comments comments = documents.current().comments();
        return new Share(step.paragraphs.stream().mapToInt(comments::submitted).sum(), step.paragraphs.stream().mapToInt(comments::decided).sum());
    }

    private Grid.Line line(int index) {
        Step step = steps.get(index);
        Share share = share(step);
        Palette palette = Palette.of(grid.table().getDisplay());
        boolean numbered = step.key == null && !step.heading && step.paragraphs.getFirst() != Comments.WHOLE;
        return new Grid.Line(new String[] {numbered ? Integer.toString(step.paragraphs.getFirst() + 1) : "", step.title,
                TEXTS.get("progress.share", share.decided(), share.all())}, new Color[] {palette.secondary(), null, palette.secondary()},
                step.heading ? palette.chrome() : null);
    }

    private String tip(int row) {
        Share share = share(steps.get(row));
        return TEXTS.get("progress.tip", steps.get(row).title, share.decided(), share.all());
    }

    /** The paragraph without its dash and without the words with which an item next to it begins as well. */
    private static String telling(Version version, int index) {
        String text = undashed(version.getParagraphs().get(index));
        int shared = 0;
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0 && other < version.getParagraphs().size()) {
                String neighbour = undashed(version.getParagraphs().get(other));
                int same = 0;
                while (same < text.length() - 1 && same < neighbour.length() && text.charAt(same) == neighbour.charAt(same)) {
                    same++;
                }
                shared = same < 3 ? shared : shared == 0 ? same : Math.min(shared, same);
            }
        }
        return text.substring(shared);
    }

    private static String undashed(Paragraph paragraph) {
        return DASHES.matcher(paragraph.getText()).replaceFirst("");
    }

    /** The paragraphs that have comments, each one up: the report as a whole is the first. */
    private static BitSet commented(ReviewDocument document) {
        BitSet commented = new BitSet();
        int paragraphs = document == null || document.version() == null ? -1 : document.version().getParagraphs().size();
        for (int i = Comments.WHOLE; i < paragraphs; i++) {
            commented.set(i + 1, document.comments().submitted(i) > 0);
        }
        return commented;
    }

    /** A thin line under the row, as long as the share that is decided; each column paints its piece. */
    private void bar(GC gc, TableItem item) {
        int index = grid.table().indexOf(item);
        if (index < 0 || index >= steps.size()) {
            return;
        }
        Share share = share(steps.get(index));
        Palette palette = Palette.of(grid.table().getDisplay());
        Rectangle first = item.getBounds(0);
        // From where the numbers begin to where the shares end.
        int left = first.x + 12;
        int width = Arrays.stream(grid.table().getColumns()).mapToInt(TableColumn::getWidth).sum() - 16;
        int y = first.y + first.height - 2;
        gc.setBackground(palette.line());
        gc.fillRectangle(left, y, width, 2);
        gc.setBackground(palette.accent());
        gc.fillRectangle(left, y, width * share.decided() / Math.max(1, share.all()), 2);
    }

    private void refresh() {
        if (!isReady()) {
            return;
        }
        ReviewDocument document = documents.current();
        By present = present();
        String body = document != null && document.session() != null && document.session().getBody() == Body.CPPCC ? "CPPCC" : "CONGRESS";
        List<String> labels = List.of(TEXTS.get("progress.by.PLACE"), TEXTS.get("progress.by.GROUP." + body), TEXTS.get("progress.by.ASSIGNEE"));
        if (!by.items().equals(labels)) {
            by.setItems(labels, List.of());
            by.getParent().layout(true);
        }
        by.select(present.ordinal());
        shares = present.facet == null || collation == null ? Map.of() : present.facet.shares(collation);
        steps = steps(document);
        commented = commented(document);
        grid.refill(steps.size());
        follow(document);
    }

    private List<Step> steps(ReviewDocument document) {
        if (document == null || document.version() == null) {
            return List.of();
        }
        Facet facet = present().facet;
        return facet == null ? places(document) : FacetWords.sorted(facet, shares.keySet(), document.session()).stream()
                .map(key -> new Step(List.of(), false, key, FacetWords.value(facet, key, document.session()))).toList();
    }

    /** What has comments: the report as a whole, chapters, and their paragraphs but for the heading, which counts with its chapter. */
    private static List<Step> places(ReviewDocument document) {
        Comments comments = document.comments();
        List<Paragraph> paragraphs = document.version().getParagraphs();
        Map<Section, List<Integer>> chapters = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Section section = paragraphs.get(i).getSection(); section != null; section = section.getParent()) {
                if (comments.submitted(i) > 0) {
                    chapters.computeIfAbsent(section, each -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        if (comments.submitted(Comments.WHOLE) > 0) {
            steps.add(new Step(List.of(Comments.WHOLE), false, null, TEXTS.get("progress.whole")));
        }
        Set<Section> named = new HashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Section section = paragraphs.get(i).getSection();
            if (comments.submitted(i) > 0) {
                name(section, chapters, named, steps);
                if (section == null || section.getHeading() != paragraphs.get(i)) {
                    steps.add(new Step(List.of(i), false, null, telling(document.version(), i)));
                }
            }
        }
        return steps;
    }

    /** A chapter is named before its first paragraph, behind what it is a part of. */
    private static void name(Section section, Map<Section, List<Integer>> chapters, Set<Section> named, List<Step> steps) {
        if (section != null && named.add(section)) {
            name(section.getParent(), chapters, named, steps);
            String number = section.getNumber() == null ? "" : section.getNumber();
            String title = section.getTitle() == null ? "" : section.getTitle();
            // （一） stands by itself, 一 does not.
            boolean bare = !number.isEmpty() && !title.isEmpty() && Character.isLetterOrDigit(number.codePointBefore(number.length()));
            steps.add(new Step(chapters.get(section), true, null, bare ? TEXTS.get("progress.chapter", number, title) : number + title));
        }
    }

    private boolean isReady() {
        return grid != null && reckoning != null && !grid.table().isDisposed();
    }

    /** Shows where the comment stands that is looked at, or whose it is. */
    private void follow(ReviewDocument document) {
        Annotation at = document == null ? null : document.annotation();
        int row = -1;
        for (int i = 0; at != null && row < 0 && i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean here = step.key != null ? present().facet.keys(at).contains(step.key)
                    : !step.heading && step.paragraphs.getFirst() == document.comments().paragraphOf(at);
            row = here ? i : row;
        }
        grid.choose(row);
    }

    @Focus
    void focus() {
        grid.table().setFocus();
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.DOCUMENT_OPENED) ReviewDocument document) {
        collation = null;
        refresh();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.DOCUMENT_CHANGED) DocumentChange change) {
        if (!isReady() || !change.concernsComments() || present() != By.PLACE) {
            return;
        }
        // Rows change only when other places get or lose comments.
        if (change.everything() || !commented(change.document()).equals(commented)) {
            reckoning.run();
        } else {
            Set<Integer> touched = new HashSet<>();
            change.annotations().forEach(each -> touched.add(change.document().comments().paragraphOf(each)));
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).paragraphs.stream().anyMatch(touched::contains)) {
                    grid.renew(i);
                }
            }
        }
    }

    @Inject
    @Optional
    void reckoned(@UIEventTopic(SummaryPart.RECKONED) Collation now) {
        boolean other = now != collation;
        collation = now;
        if (other && isReady() && present() != By.PLACE) {
            reckoning.run();
        }
    }

    @Inject
    @Optional
    void selected(@UIEventTopic(Topics.ANNOTATION_SELECTED) ReviewDocument document) {
        if (isReady()) {
            follow(document);
        }
    }

    @Inject
    @Optional
    void theme(@UIEventTopic(Topics.THEME_CHANGED) Palette palette) {
        if (isReady()) {
            by.redraw();
        }
        refresh();
    }
}
