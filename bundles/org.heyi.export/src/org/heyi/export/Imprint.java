package org.heyi.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.Order;
import org.heyi.collation.SummaryColumn;
import org.heyi.model.review.Session;

/**
 * What an exported file says of itself: what of which data it is, made how, and what stands for its content. With it, the same
 * export can be made again from the history, and the file be compared with that.
 *
 * @param exporter id of the exporter
 * @param sessions ids of the sessions it is about
 * @param language in which it is written, as a language tag
 * @param attribution how much it tells about who said something
 * @param order how comments are put in line
 * @param asOf the day whose state a ledger shows
 * @param madeAt when it was made, in whole seconds
 * @param head hash of the newest event of the history that it holds; empty when that was not known
 * @param options those that were not left as they are by default, and what else the file has to be made again with; {@link #chosen} has
 *        the first alone
 * @param printing stands for the printings that page and line are told of, see {@link org.heyi.collation.printing.Printings#digest};
 *        empty where none was known
 * @param rows how many rows the checksum is of
 * @param checksum see {@link Checksum}
 */
public record Imprint(String exporter, List<String> sessions, String language, Attribution attribution, Order order, LocalDate asOf,
        Instant madeAt, String head, Map<String, String> options, String printing, int rows, String checksum) {

    /** What the names of its properties begin with in formats that have names of many programs beside each other. */
    public static final String PREFIX = "heyi.";
    /** How the last line of a csv file begins that has it. */
    public static final String LINE = "#heyi ";

    /** Name among the options for the columns of a table as somebody had it before them. */
    private static final String VIEW = "view";
    /** Name among the options for the digest of the template that a paper was made from. */
    private static final String TEMPLATE = "template";

    /** Copies list and map. */
    public Imprint {
        sessions = List.copyOf(sessions);
        options = Map.copyOf(options);
    }

    /**
     * @param exporter which export
     * @param request of what
     * @param checksum of all rows it holds
     * @return what it says of itself
     */
    public static Imprint of(Exporter exporter, ExportRequest request, Checksum checksum) {
        int rows = checksum.rows();
        return new Imprint(exporter.id(), request.sessions().stream().map(Session::getId).filter(Objects::nonNull).toList(), Texts.language().toLanguageTag(),
                request.attribution(), request.order(), request.asOf(), request.madeAt().truncatedTo(ChronoUnit.SECONDS),
                request.head() == null ? "" : request.head(), options(exporter, request),
                exporter.subject() == Subject.REVIEW ? request.printings().digest(request.session()) : "", rows, checksum.value());
    }

    private static Map<String, String> options(Exporter exporter, ExportRequest request) {
        Map<String, String> options = new LinkedHashMap<>(request.options());
        if (exporter instanceof Paper paper) {
            options.put(TEMPLATE, paper.templateDigest(request));
        }
        if (request.view() != null) {
            options.put(VIEW, request.columns().stream().map(SummaryColumn::name).collect(Collectors.joining(",")));
        }
        return options;
    }

    /** @return whether it is a table as somebody had it before them, which nobody can make again: what they looked for is not known */
    public boolean isView() {
        return options.containsKey(VIEW);
    }

    /** @return the options that somebody chose */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>(options);
        chosen.keySet().removeAll(List.of(VIEW, TEMPLATE));
        return chosen;
    }

    /** @return {@link Paper#templateDigest} of the template that it was made from; empty where it was made from none */
    public String template() {
        return options.getOrDefault(TEMPLATE, "");
    }

    /** @return the columns of a table of comments */
    public List<SummaryColumn> columns() {
        List<SummaryColumn> shown = SummaryColumn.shown(attribution, !printing.isEmpty());
        List<String> names = isView() ? List.of(options.get(VIEW).split(",")) : List.of();
        return isView() ? names.stream().flatMap(name -> Arrays.stream(SummaryColumn.values()).filter(each -> each.name().equals(name))).toList() : shown;
    }

    /** @return the same as names and values, in a fixed order */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("exporter", exporter);
        values.put("sessions", String.join(" ", sessions));
        values.put("language", language);
        values.put("attribution", attribution.name());
        values.put("order", order.name());
        values.put("asOf", asOf.toString());
        values.put("madeAt", madeAt.toString());
        values.put("head", head);
        values.put("options", new TreeMap<>(options).entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining(";")));
        if (!printing.isEmpty()) {
            values.put("printing", printing);
        }
        values.put("rows", Integer.toString(rows));
        values.put("checksum", checksum);
        return values;
    }

    /**
     * @param values what {@link #values} gave, with or without {@link #PREFIX}
     * @return the imprint; empty when that is none, or not a whole one
     */
    public static Optional<Imprint> of(Map<String, String> values) {
        Map<String, String> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name, value));
        if (!plain.keySet().containsAll(List.of("exporter", "sessions", "language", "attribution", "order", "asOf", "madeAt", "rows", "checksum"))) {
            return Optional.empty();
        }
        try {
            Map<String, String> options = new LinkedHashMap<>();
            for (String each : plain.getOrDefault("options", "").split(";")) {
                int at = each.indexOf('=');
                if (at > 0) {
                    options.put(each.substring(0, at), URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
                }
            }
            return Optional.of(new Imprint(plain.get("exporter"),
                    Arrays.stream(plain.get("sessions").split(" ")).filter(each -> !each.isEmpty()).toList(), plain.get("language"),
                    Attribution.valueOf(plain.get("attribution")), Order.valueOf(plain.get("order")), LocalDate.parse(plain.get("asOf")),
                    Instant.parse(plain.get("madeAt")), plain.getOrDefault("head", ""), options, plain.getOrDefault("printing", ""),
                    Integer.parseInt(plain.get("rows")), plain.get("checksum")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // Whoever changed it left no imprint; what it was cannot be known any more.
            return Optional.empty();
        }
    }

    /** @return the same as one line of ASCII, for formats that have no other place */
    public String line() {
        return LINE + values().entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue())).collect(Collectors.joining(" "));
    }

    /**
     * @param line what {@link #line} gave
     * @return the imprint; empty when that is none
     */
    public static Optional<Imprint> ofLine(String line) {
        if (!line.startsWith(LINE)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String each : line.substring(LINE.length()).strip().split(" +")) {
            int at = each.indexOf('=');
            if (at > 0) {
                try {
                    values.put(each.substring(0, at), URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return of(values);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
