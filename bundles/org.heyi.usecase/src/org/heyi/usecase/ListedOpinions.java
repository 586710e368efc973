package org.heyi.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.anchoring.QuoteFinder;
import org.heyi.anchoring.QuoteSelector;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.OpinionTable;
import org.heyi.ledger.OpinionTable.Column;
import org.heyi.model.review.Amendment;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.ReviewFactory;

/**
 * Opinions that somebody wrote into a table. A row has no id of its own: its id follows from all that it says, so that the same
 * row is taken once, however often and in whatever file it comes.
 */
final class ListedOpinions {

    private static final Texts TEXTS = Texts.of(ListedOpinions.class);

    private final Passages passages;
    private final QuoteFinder finder;
    private final Authors authors;
    private final Instant now;

    /**
     * @param passages the newest version
     * @param finder in its text
     * @param authors who the people are
     * @param now when they come
     */
    ListedOpinions(Passages passages, QuoteFinder finder, Authors authors, Instant now) {
        this.passages = passages;
        this.finder = finder;
        this.authors = authors;
        this.now = now;
    }

    /**
     * @param file a table
     * @param known ids of comments there are, or that are dead; not taken again
     * @return the new comments, and how many there were
     */
    Read read(Path file, Set<String> known) {
        List<Annotation> added = new ArrayList<>();
        int there = 0;
        for (TableSheet sheet : new TableReader().readAll(file)) {
            for (OpinionTable.Row row : OpinionTable.read(sheet)) {
                String id = id(row);
                if (known.add(id)) {
                    added.add(annotation(row, id));
                } else {
                    there++;
                }
            }
        }
        return new Read(added, there);
    }

    /** @param added new comments @param there how many rows are comments already */
    record Read(List<Annotation> added, int there) {
    }

    private static String id(OpinionTable.Row row) {
        return FileIds.of(Stream.concat(Stream.of("opinion"), Arrays.stream(Column.values()).map(row::get)).toArray(String[]::new));
    }

    private Annotation annotation(OpinionTable.Row row, String id) {
        Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
        annotation.setId(id);
        annotation.setAuthor(authors.of("", row.get(Column.AUTHOR), "", row.get(Column.GROUP)));
        annotation.setState(AnnotationState.SUBMITTED);
        String quote = row.get(Column.QUOTE);
        annotation.setKind(row.kind() != null ? row.kind() : quote.isEmpty() ? AnnotationKind.OVERALL : AnnotationKind.WORDING);
        String place = row.get(Column.PLACE);
        String opinion = row.get(Column.OPINION);
        annotation.setBody(place.isEmpty() ? opinion : TEXTS.get("opinion.place", place, opinion).strip());
        annotation.setReason(row.get(Column.REASON));
        annotation.setCreatedAt(now);
        annotation.setModifiedAt(now);
        annotation.setAnchor(anchor(quote));
        if (!row.get(Column.TEXT).isEmpty() && !quote.isEmpty()) {
            Amendment amendment = ReviewFactory.eINSTANCE.createAmendment();
            amendment.setOperation(AmendmentOperation.REPLACE);
            amendment.setText(row.get(Column.TEXT));
            amendment.setTarget("");
            annotation.setAmendment(amendment);
        } else if (!row.get(Column.TEXT).isEmpty()) {
            annotation.setBody((annotation.getBody() + '\n' + row.get(Column.TEXT)).strip());
        }
        return annotation;
    }

    private Anchor anchor(String quote) {
        if (!quote.isEmpty()) {
            Anchor found = passages.find(null, new QuoteSelector(quote), finder);
            if (found != null) {
                return found;
            }
        }
        Anchor whole = passages.whole();
        whole.setQuote(quote);
        whole.setOutcome(quote.isEmpty() ? AnchorOutcome.PLACED : AnchorOutcome.LOST);
        return whole;
    }
}
