package org.heyi.export.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.papers.Adoption;
import org.heyi.collation.papers.AmendmentList;
import org.heyi.collation.papers.ChangedPlace;
import org.heyi.collation.papers.Opinion;
import org.heyi.collation.papers.OpinionOutcome;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.export.office.internal.WordLinks;
import org.heyi.model.review.Annotation;
import org.osgi.service.component.annotations.Component;

/** 采纳情况表 as a Word file: every number of its tables leads to the list of what it counts, and that to the rows. */
@Component(service = Exporter.class)
public final class AdoptionDocx extends PaperDocx {

    @Override
    String name() {
        return "adoption";
    }

    @Override
    List<ExportOption> choices() {
        return List.of();
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        AdoptionTable table = new AdoptionTable(request);
        Figures figures = new Figures();
        Map<String, String> values = common(request);
        values.put("summary", table.summary());
        values.put("notes", String.join("\n", table.notes()));
        boolean groups = !table.adoption().groups().isEmpty();
        values.put("groupsHeading", groups ? TEXTS.get("adoption.groups") : "");
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        rows.put("outcome", Arrays.stream(OpinionOutcome.values()).map(each -> outcome(table, each, figures)).toList());
        rows.put("section", lines(table.adoption().sections(), figures));
        rows.put("group", lines(table.adoption().groups(), figures));
        line(table.adoption().total(), figures).forEach((name, value) -> values.put("total." + name, value));
        values.put("total.share", table.adoption().total().count() == 0 ? "—" : "100.0%");
        rows.put("figure", figures.rows);
        rows.put("row", details(request, table.adoption(), progress));
        Set<String> omitted = new HashSet<>();
        if (!groups) {
            omitted.add("group");
        }
        if (request.attribution() == Attribution.NONE) {
            omitted.add("row.proposers");
        }
        return List.of(new TemplateFiller.Copy(values, rows, omitted));
    }

    private static Map<String, String> outcome(AdoptionTable table, OpinionOutcome outcome, Figures figures) {
        List<Opinion> opinions = table.adoption().total().of(outcome);
        return Map.of("name", outcome.label(), "count", figures.opinions(outcome.label(), opinions),
                "share", table.adoption().total().share(outcome),
                "places", figures.places(TEXTS.get("adoption.placesOf", outcome.label()), table.places(outcome)));
    }

    private static List<Map<String, String>> lines(List<Adoption.Line> lines, Figures figures) {
        return lines.stream().map(each -> line(each, figures)).toList();
    }

    private static Map<String, String> line(Adoption.Line line, Figures figures) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", line.name());
        cells.put("received", figures.comments(TEXTS.get("adoption.figure", line.name(), TEXTS.get("adoption.received")), line.received()));
        cells.put("merged", figures.comments(TEXTS.get("adoption.figure", line.name(), TEXTS.get("adoption.merged")), line.merged()));
        cells.put("count", Integer.toString(line.count()));
        for (OpinionOutcome each : OpinionOutcome.values()) {
            cells.put(each.name(), figures.opinions(TEXTS.get("adoption.figure", line.name(), each.label()), line.of(each)));
        }
        cells.put("places", figures.places(TEXTS.get("adoption.figure", line.name(), TEXTS.get("adoption.places")), line.places()));
        cells.put("rate", line.rate(Adoption.Rate.ADOPTED));
        return cells;
    }

    /** A row for every comment by its number; what was merged says into which, and that one has all who proposed it. */
    private static List<Map<String, String>> details(ExportRequest request, Adoption adoption, Progress progress) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (AmendmentList.Item each : AmendmentList.all(request.inOrder())) {
            progress.checkCancelled();
            Annotation comment = each.comment();
            Opinion opinion = adoption.opinions().of(comment);
            boolean merged = opinion.comment() != comment;
            String other = merged ? TEXTS.get("adoption.into", WordLinks.to(row(opinion.comment()), Integer.toString(opinion.comment().getNumber())))
                    : opinion.merged().isEmpty() ? "" : TEXTS.get("adoption.with", Opinion.numbers(opinion.merged()));
            rows.add(Map.of("number", WordLinks.at(row(comment), Integer.toString(comment.getNumber())), "proposers", each.proposers(),
                    "place", each.place(), "words", each.sentence(), "decision", opinion.outcome().label(), "merged", other));
        }
        return rows;
    }

    static String row(Annotation comment) {
        return "row" + comment.getNumber();
    }

    /** @return their numbers, each of which leads to its row; three and more that follow one another as 4—12 */
    static String links(List<Annotation> comments) {
        int[] numbers = comments.stream().mapToInt(Annotation::getNumber).sorted().distinct().toArray();
        List<String> links = new ArrayList<>();
        for (int from = 0, to; from < numbers.length; from = to + 1) {
            to = from;
            while (to + 1 < numbers.length && numbers[to + 1] == numbers[to] + 1) {
                to++;
            }
            to = to == from + 1 ? from : to;
            links.add(link(numbers[from]) + (to == from ? "" : "—" + link(numbers[to])));
        }
        return String.join(TEXTS.get("adoption.comma"), links);
    }

    private static String link(int number) {
        return WordLinks.to("row" + number, Integer.toString(number));
    }

    /** What each number counts; a number that leads there, where it counts something. */
    private static final class Figures {

        private final List<Map<String, String>> rows = new ArrayList<>();

        String opinions(String name, List<Opinion> opinions) {
            return figure(name, opinions.size(), links(opinions.stream().map(Opinion::comment).toList()));
        }

        String comments(String name, List<Annotation> comments) {
            return figure(name, comments.size(), links(comments));
        }

        String places(String name, List<ChangedPlace> places) {
            return figure(name, places.size(), places.stream()
                    .map(each -> TEXTS.get("adoption.place", Integer.toString(each.number()), links(each.comments())))
                    .collect(Collectors.joining(TEXTS.get("adoption.semicolon"))));
        }

        private String figure(String name, int count, String numbers) {
            if (count == 0) {
                return "0";
            }
            String target = "figure" + (rows.size() + 1);
            rows.add(Map.of("name", WordLinks.at(target, name), "count", Integer.toString(count), "numbers", numbers));
            return WordLinks.to(target, Integer.toString(count));
        }
    }
}
