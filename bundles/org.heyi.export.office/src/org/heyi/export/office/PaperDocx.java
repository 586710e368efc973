package org.heyi.export.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.export.Checksum;
import org.heyi.export.ExportFile;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.ExportRows;
import org.heyi.export.Exported;
import org.heyi.export.Imprint;
import org.heyi.export.Paper;
import org.heyi.export.office.internal.Fonts;
import org.heyi.export.office.internal.Imprints;
import org.heyi.export.office.internal.OfficePackage;
import org.heyi.export.office.internal.SummaryTable;
import org.heyi.importing.table.DocxText;
import org.heyi.model.review.Body;

/**
 * A paper as a Word file, made from a template that people can edit. Like the letters of the ledger, papers are in Chinese
 * whatever language the person works in.
 */
abstract class PaperDocx extends OfficeExporter implements Paper {

    static final Texts TEXTS = Texts.of(PaperDocx.class);

    /** @return what the files of the exporter and its template are called, without extension */
    abstract String name();

    /** @return the choices beside the fonts */
    abstract List<ExportOption> choices();

    /**
     * @param request what is written
     * @param progress told how far it is; asked whether to stop
     * @return what the paper says, in the language in force
     */
    abstract List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress);

    @Override
    public final String id() {
        return name() + ".docx";
    }

    @Override
    public final List<ExportOption> options() {
        List<ExportOption> options = new ArrayList<>(choices());
        options.add(Fonts.option());
        return options;
    }

    @Override
    public final void writeTemplate(OutputStream out) throws IOException {
        template(Fonts.OFFICIAL).writeTo(out);
    }

    private LetterTemplate template(Fonts fonts) {
        return LetterTemplate.builtIn("papers/" + name() + ".xml", label(), fonts);
    }

    @Override
    public final void export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        LetterTemplate template = template(request);
        List<TemplateFiller.Copy> copies = read(request, progress);
        write(template, copies, copies.size() == 1 ? only(request, copies.getFirst()) : request, out);
        progress.worked(1);
    }

    @Override
    public final SequencedMap<String, ExportFile.Content> parts(ExportRequest request, Progress progress) {
        LetterTemplate template = template(request);
        SequencedMap<String, ExportFile.Content> parts = new LinkedHashMap<>();
        for (TemplateFiller.Copy each : read(request, progress)) {
            if (!each.name().isEmpty()) {
                parts.put(each.name(), out -> write(template, List.of(each), only(request, each), out));
            }
        }
        progress.worked(1);
        return parts;
    }

    /** The file says of itself which of all it is, in words that tell nobody more than the paper does. */
    private static ExportRequest only(ExportRequest request, TemplateFiller.Copy copy) {
        Map<String, String> options = new LinkedHashMap<>(request.options());
        options.putAll(copy.options());
        return request.withOptions(options);
    }

    private void write(LetterTemplate template, List<TemplateFiller.Copy> copies, ExportRequest request, OutputStream out) throws IOException {
        Map<String, byte[]> filled = template.filled(copies, properties(request));
        Checksum checksum = new Checksum();
        rows(filled).rows().forEach(row -> checksum.add(row.cells()));
        template.write(filled, Imprints.properties(Imprint.of(this, request, checksum)), out);
    }

    private ExportRows rows(Map<String, byte[]> filled) {
        return PaperRows.of(DocxText.read(label(), LetterTemplate.bytes(filled)));
    }

    @Override
    public final Optional<ExportRows> rows(ExportRequest request) {
        return Optional.of(rows(template(request).filled(read(request, Progress.NONE), properties(request))));
    }

    @Override
    public final Optional<Exported> read(Path file) {
        return Imprints.read(this, file).map(imprint -> new Exported(imprint, PaperRows.of(DocxText.read(file))));
    }

    @Override
    public final String templateDigest(ExportRequest request) {
        return template(request).digest();
    }

    @Override
    public final List<String> remarks(ExportRequest request) {
        List<String> remarks = new ArrayList<>();
        if (!template(request).hasPlaces()) {
            remarks.add(TEXTS.get("paper.noPlaces", request.template()));
        }
        remarks.addAll(toLookAt(request));
        return remarks;
    }

    /** What whoever signs this paper should look at, a sentence each. */
    List<String> toLookAt(ExportRequest request) {
        return List.of();
    }

    private LetterTemplate template(ExportRequest request) {
        return request.template() == null ? template(Fonts.of(request)) : LetterTemplate.read(request.template());
    }

    private List<TemplateFiller.Copy> read(ExportRequest request, Progress progress) {
        progress.begin(TEXTS.get("task.paper", label()), 1);
        List<TemplateFiller.Copy> copies = Texts.speaking(Locale.CHINESE, () -> copies(request, progress));
        progress.checkCancelled();
        return copies;
    }

    private byte[] properties(ExportRequest request) {
        return OfficePackage.properties(label(), SummaryTable.description(request), request.madeAt());
    }

    /**
     * @param request what is written
     * @return what the places of every paper have in common
     */
    static Map<String, String> common(ExportRequest request) {
        boolean cppcc = request.session().getBody() == Body.CPPCC;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("meeting", request.session().getName() == null ? "" : request.session().getName());
        values.put("verb", TEXTS.get(cppcc ? "paper.discuss" : "paper.deliberate"));
        values.put("people", TEXTS.get(cppcc ? "paper.members" : "paper.deputies"));
        values.put("address", TEXTS.get(cppcc ? "paper.address.members" : "paper.address.deputies"));
        values.put("date", SummaryTable.date(request.madeOn()));
        values.put("attribution", request.attribution().label());
        return values;
    }

    /** An option that takes any words. */
    static ExportOption words(String name, String otherwise) {
        return new ExportOption(name, TEXTS.get("option." + name), List.of(otherwise));
    }

    /** An option that takes any words, or all there are, which is what it does where nobody says otherwise. */
    static ExportOption wordsOrAll(String name, String all) {
        return new ExportOption(name, TEXTS.get("option." + name), List.of(all), ExportOption.Kind.TEXT, Map.of(all, TEXTS.get("option.all")));
    }

    /** Who signs: the secretariat of the meeting, unless somebody says otherwise. */
    static ExportOption office() {
        return words("office", Texts.of(PaperDocx.class, Locale.CHINESE).get("paper.office"));
    }
}
