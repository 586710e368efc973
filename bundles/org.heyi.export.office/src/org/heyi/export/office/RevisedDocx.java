package org.heyi.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.AmendmentPreview.Change;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Line;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.export.Authors;
import org.heyi.export.Checksum;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Exporter;
import org.heyi.export.Imprint;
import org.heyi.export.Xml;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.OfficePackage;
import org.heyi.export.office.internal.ReportPage;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.export.office.internal.WordComments;
import org.heyi.export.office.internal.WordComments.Note;
import org.heyi.export.office.internal.WordFile;
import org.heyi.export.office.internal.WordText;
import org.heyi.importing.table.DocxText;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Role;
import org.heyi.model.util.Labels;
import org.osgi.service.component.annotations.Component;

/**
 * The next version of a report as a Word file in which every change is a tracked one: by who proposed it, or by the secretariat
 * where it put the words so. A comment on each place says which opinions it takes up.
 *
 * <p>It is written by the commands that make the next version, not offered among the exports, and known again like these.
 */
@Component(service = Exporter.class)
public final class RevisedDocx extends OfficeExporter {

    private static final Texts TEXTS = Texts.of(RevisedDocx.class);

    private static ExportOption chosen() {
        return new ExportOption("choose", TEXTS.get("option.choose"), List.of(""));
    }

    private static ExportOption leftOut() {
        return new ExportOption("without", TEXTS.get("option.without"), List.of(""));
    }

    @Override
    public String id() {
        return "revised.docx";
    }

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public List<ExportOption> options() {
        return List.of(chosen(), leftOut(), Fonts.option());
    }

    @Override
    public void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Basis basis = request.basis().withChosen(comments(request, chosen())).withLeftOut(comments(request, leftOut()));
        write(Proposal.of(request.session(), basis), request.withBasis(basis), out, progress);
    }

    private static List<Annotation> comments(ExportRequest request, ExportOption option) {
        List<String> ids = List.of(request.value(option).split(","));
        return request.session().getAnnotations().stream().filter(each -> ids.contains(each.getId())).toList();
    }

    @Override
    public Optional<ExportRows> rows(ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export(request, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return Optional.of(PaperRows.of(DocxText.tracked(label(), out.toByteArray())));
    }

    @Override
    public Optional<Exported> read(Path file) {
        return Imprints.read(this, file).map(imprint -> new Exported(imprint, PaperRows.of(DocxText.tracked(file))));
    }

    /**
     * Writes the file.
     *
     * @param proposal the next version
     * @param request of the same session; how much is told about who said something, and what the proposal goes by
     * @param out where to; not closed
     * @param progress told how far it is; asked whether to stop
     * @throws IOException if out fails
     */
    public static void write(Proposal proposal, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        // Read back without what it says of itself, it gives what it says of itself.
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        new Writer(proposal, request).write(plain, null, progress);
        RevisedDocx exporter = new RevisedDocx();
        Checksum checksum = new Checksum();
        PaperRows.of(DocxText.tracked(exporter.label(), plain.toByteArray())).rows().forEach(row -> checksum.add(row.cells()));
        Map<String, String> options = new LinkedHashMap<>(request.options());
        note(options, chosen(), request.basis().chosen());
        note(options, leftOut(), request.basis().leftOut());
        new Writer(proposal, request).write(out, Imprint.of(exporter, request.withOptions(options), checksum), Progress.NONE);
    }

    private static void note(Map<String, String> options, ExportOption option, Collection<Annotation> comments) {
        if (!comments.isEmpty()) {
            options.put(option.name(), comments.stream().map(Annotation::getId).sorted().collect(Collectors.joining(",")));
        }
    }

    /** Writes one file. */
    private static final class Writer {

        private final Proposal proposal;
        private final ExportRequest request;
        private final Authors authors;
        private final DateTimeFormatter time;
        private final Map<Place, Note> notes = new IdentityHashMap<>();
        private final Map<Place, Line.Piece> first = new IdentityHashMap<>();
        private final Map<Place, Line.Piece> last = new IdentityHashMap<>();
        /** Tracked changes and comments share their numbers: some readers take two of the same number for one. */
        private int next;

        Writer(Proposal proposal, ExportRequest request) {
            this.proposal = proposal;
            this.request = request;
            Collation collation = request.collation();
            authors = new Authors(request, collation);
            time = WordComments.time(request.zone());
            for (Place place : proposal.places()) {
                notes.put(place, new Note(next++, Labels.of(Role.SECRETARIAT), request.madeAt(), lines(place)));
            }
            for (Line line : proposal.lines()) {
                line.pieces().forEach(this::stands);
            }
        }

        private void stands(Line.Piece piece) {
            if (piece.place() != null) {
                first.putIfAbsent(piece.place(), piece);
                last.put(piece.place(), piece);
            }
        }

        void write(OutputStream out, Imprint imprint, Progress progress) throws IOException {
            progress.begin(TEXTS.get("task.revised"), proposal.lines().size());
            WordFile file = new WordFile(out, Fonts.of(request));
            ReportPage.around(file, request);
            List<Note> inOrder = proposal.places().stream().map(notes::get).toList();
            if (!inOrder.isEmpty()) {
                file.part("comments", xml -> WordComments.write(xml, inOrder, request.zone()));
            }
            ReportPage page = new ReportPage(proposal.base());
            file.document(xml -> {
                for (Line line : proposal.lines()) {
                    progress.checkCancelled();
                    String text = line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
                    ReportPage.open(xml, page.style(line.paragraph()), text, mark(line.mark()));
                    for (Line.Piece piece : line.pieces()) {
                        write(xml, piece);
                    }
                    xml.close();
                    progress.worked(1);
                }
                ReportPage.section(xml, file);
            });
            String title = proposal.base().getTitle() == null ? request.session().getName() : proposal.base().getTitle();
            if (imprint == null) {
                file.finish(title == null ? "" : title, SummaryTable.description(request), request.madeAt());
            } else {
                file.finish(title == null ? "" : title, request, imprint);
            }
        }

        /** What was put in or taken away is a run within the change; what becomes of a mark is said among its properties. */
        private OfficePackage.Content mark(Line.Piece mark) {
            return mark.change() == Change.KEPT ? null : xml -> {
                open(xml, mark);
                xml.close();
            };
        }

        private void write(Xml xml, Line.Piece piece) throws IOException {
            Note note = notes.get(piece.place());
            if (note != null && first.get(piece.place()) == piece) {
                WordComments.begin(xml, note);
            }
            switch (piece.change()) {
                case KEPT -> WordText.run(xml, piece.text());
                case DELETED -> {
                    open(xml, piece);
                    WordText.deleted(xml, piece.text());
                    xml.close();
                }
                case INSERTED -> {
                    open(xml, piece);
                    WordText.run(xml, piece.text());
                    xml.close();
                }
            }
            if (note != null && last.get(piece.place()) == piece) {
                WordComments.end(xml, note);
            }
        }

        private void open(Xml xml, Line.Piece piece) throws IOException {
            Instant at = piece.own() && piece.proposer().getDisposition().getDecidedAt() != null
                    ? piece.proposer().getDisposition().getDecidedAt() : piece.proposer().getCreatedAt();
            List<String> attributes = new ArrayList<>(List.of("w:id", Integer.toString(next++), "w:author",
                    piece.own() ? Labels.of(Role.SECRETARIAT) : authors.of(piece.proposer().getAuthor())));
            if (at != null) {
                attributes.addAll(List.of("w:date", time.format(at)));
            }
            xml.open(piece.change() == Change.DELETED ? "w:del" : "w:ins", attributes.toArray(String[]::new));
        }

        private List<WordComments.Line> lines(Place place) {
            String comments = place.annotations().stream().map(this::named).collect(Collectors.joining(TEXTS.get("revised.comma")));
            return List.of(new WordComments.Line(TEXTS.get("revised.place", Integer.toString(place.number())), place.description()),
                    new WordComments.Line("", TEXTS.get("revised.comments", comments)));
        }

        /** The comment by its number, with who said it as far as may be told. */
        private String named(Annotation annotation) {
            String number = Integer.toString(annotation.getNumber());
            return request.attribution() == Attribution.NONE || annotation.getAuthor() == null ? TEXTS.get("revised.comment", number)
                    : TEXTS.get("revised.comment.by", number, authors.of(annotation.getAuthor()));
        }
    }
}
