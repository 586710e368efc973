package org.heyi.export.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.papers.Adoption;
import org.heyi.collation.papers.AmendmentList;
import org.heyi.collation.papers.Opinion;
import org.heyi.collation.papers.OpinionOutcome;
import org.heyi.collation.papers.Parts;
import org.heyi.collation.papers.Theme;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.office.internal.WordLinks;
import org.heyi.model.review.AnnotationKind;
import org.osgi.service.component.annotations.Component;

/** 审议情况汇报 to the 主席团 as a Word file: what was said, how often, by which groups, and nobody by name. */
@Component(service = Exporter.class)
public final class ReviewSummaryDocx extends PaperDocx {

    /** So many remarks of a kind are cited. */
    private static final int CITED = 5;

    @Override
    String name() {
        return "review-summary";
    }

    private static ExportOption themes() {
        return words("themes", "10");
    }

    private static ExportOption occasion() {
        return words("occasion", Texts.of(PaperDocx.class, Locale.CHINESE).get("summary.occasion"));
    }

    @Override
    List<ExportOption> choices() {
        return List.of(themes(), occasion(), office());
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        // Whatever is asked for, nobody is named here.
        Collation collation = Collation.of(request.session(), Order.POSITION, request.attribution() == Attribution.NONE ? Attribution.NONE : Attribution.GROUP);
        AdoptionTable table = new AdoptionTable(request.withAttribution(collation.attribution()));
        Adoption adoption = table.adoption();
        Map<String, String> values = common(request);
        values.put("occasion", request.value(occasion()));
        values.put("office", request.value(office()));
        String all = Integer.toString(adoption.total().received().size());
        boolean none = adoption.total().received().isEmpty();
        values.put("opening", TEXTS.get("summary.opening", values.get("people"), values.get("verb")));
        values.put("counts", none ? TEXTS.get("summary.none") : TEXTS.get("summary.counts", all, list(adoption.sections(), Parts::within)));
        values.put("groups", adoption.groups().isEmpty() ? "" : TEXTS.get("summary.groups", list(adoption.groups(), name -> name)));
        values.put("overall", cited(collation, adoption, AnnotationKind.OVERALL, "summary.overall"));
        values.put("criticism", cited(collation, adoption, AnnotationKind.CRITICISM, "summary.criticism"));
        int most = most(request);
        List<Theme> themes = Theme.of(collation, most, progress);
        List<String> lines = new ArrayList<>();
        for (Theme each : themes) {
            lines.add(TEXTS.get("summary.theme", ChineseNumerals.print(lines.size() + 1), each.sentence(), AdoptionDocx.links(each.comments()),
                    Integer.toString(each.comments().size())));
        }
        String found = lines.isEmpty() ? TEXTS.get("summary.noThemes") : TEXTS.get("summary.themes", Integer.toString(lines.size())) + "\n"
                + String.join("\n", lines);
        values.put("themes", most == 0 ? "" : found);
        values.put("sections", none ? "" : TEXTS.get("summary.sections"));
        values.put("decisions", none ? TEXTS.get("summary.none") : decisions(table));
        return List.of(new TemplateFiller.Copy(values, Map.of("row", rows(collation, adoption, progress)), Set.of()));
    }

    private static int most(ExportRequest request) {
        String typed = request.value(themes());
        if (!typed.matches("\\d{1,3}")) {
            throw new HeyiException(TEXTS.get("error.number", "themes", typed));
        }
        return Integer.parseInt(typed);
    }

    private static String list(List<Adoption.Line> lines, UnaryOperator<String> name) {
        return lines.stream().filter(each -> !each.received().isEmpty())
                .map(each -> TEXTS.get("summary.count", name.apply(each.name()), Integer.toString(each.received().size())))
                .collect(Collectors.joining(TEXTS.get("summary.comma")));
    }

    /** In the words of those who said it, with the numbers of all. */
    private static String cited(Collation collation, Adoption adoption, AnnotationKind kind, String key) {
        List<Opinion> those = adoption.opinions().all().stream().filter(each -> each.comment().getKind() == kind).toList();
        if (those.isEmpty()) {
            return "";
        }
        String words = those.stream().limit(CITED).map(each -> TEXTS.get("summary.cited", sentence(collation.row(each.comment()).demand()),
                AdoptionDocx.links(each.all()))).collect(Collectors.joining());
        String more = those.size() <= CITED ? "" : TEXTS.get("summary.more",
                AdoptionDocx.links(those.stream().skip(CITED).flatMap(each -> each.all().stream()).toList()));
        return TEXTS.get(key, Integer.toString(those.stream().mapToInt(each -> each.all().size()).sum()), words) + more;
    }

    private static String sentence(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", "").replaceAll("[。．.]+$", "");
    }

    private static String decisions(AdoptionTable table) {
        StringBuilder words = new StringBuilder(table.summary());
        for (OpinionOutcome each : List.of(OpinionOutcome.ADOPTED, OpinionOutcome.PARTLY_ADOPTED, OpinionOutcome.TRANSFERRED)) {
            List<Opinion> those = table.adoption().total().of(each);
            if (!those.isEmpty()) {
                words.append("\n").append(TEXTS.get("summary.decided", each.label(), Integer.toString(those.size()),
                        AdoptionDocx.links(those.stream().map(Opinion::comment).toList())));
            }
        }
        return words.toString();
    }

    private static List<Map<String, String>> rows(Collation collation, Adoption adoption, Progress progress) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (AmendmentList.Item each : AmendmentList.all(collation)) {
            progress.checkCancelled();
            Opinion opinion = adoption.opinions().of(each.comment());
            String decision = opinion.comment() == each.comment() ? each.decision()
                    : TEXTS.get("adoption.into", WordLinks.to(AdoptionDocx.row(opinion.comment()), Integer.toString(opinion.comment().getNumber())));
            rows.add(Map.of("number", WordLinks.at(AdoptionDocx.row(each.comment()), Integer.toString(each.comment().getNumber())),
                    "place", each.place(), "words", each.sentence(), "decision", decision));
        }
        return rows;
    }

    @Override
    List<String> toLookAt(ExportRequest request) {
        return request.inOrder().size() < 2 ? List.of() : List.of(TEXTS.get("summary.remark"));
    }
}
