package org.heyi.workbench.review.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.Texts;
import org.heyi.collation.printing.PrintedPlace;
import org.heyi.collation.printing.Printing;
import org.heyi.model.review.Annotation;
import org.heyi.model.util.Labels;
import org.heyi.usecase.PersonSearch;

/**
 * The places of a report that one can go to, found by what is typed of them: a part or section by its number, its words or the first
 * letters of their pinyin; a paragraph or a comment by its number; a page, and a line on it, of the printing; a percentage of the whole.
 */
final class Targets {

    private static final Texts TEXTS = Texts.of(Targets.class);
    /** How one writes of parts, paragraphs and comments in the language of the window. */
    private static final Pattern PART = Pattern.compile(TEXTS.get("goto.typed.part"));
    private static final Pattern PARAGRAPH = Pattern.compile(TEXTS.get("goto.typed.paragraph"));
    private static final Pattern COMMENT = Pattern.compile(TEXTS.get("goto.typed.comment"));
    /** Page, a word when lines are counted from below, line. */
    private static final Pattern PAGE = Pattern.compile(TEXTS.get("goto.typed.page"));
    private static final int DIGITS = 9;
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3})\\s*%");
    private static final int BRIEF = 28;

    private final ReportText report;
    private final Overview overview;
    private final IntFunction<Annotation> comments;
    private final Supplier<Printing> printing;
    private final List<Line> lines = new ArrayList<>();
    /** Each finds places in its own way; what comes first is shown first. */
    private final List<Function<String, List<Target>>> ways = List.of(this::percentage, this::parts, this::paragraph, this::page, this::comment,
            this::headings);

    /** A line of the outline, and how deep it stands. */
    private record Line(Outline.Node node, int depth) {
    }

    /**
     * A place.
     *
     * @param name what it is, localised
     * @param detail where it is, localised
     * @param offset UTF-16 offset into the report's text
     * @param annotation the comment that is meant; null for the text
     */
    record Target(String name, String detail, int offset, Annotation annotation) {
    }

    /**
     * @param outline the report's outline
     * @param report its text
     * @param overview knows how much of it stands where
     * @param comments asked for the comment with a number; gives null where there is none that one may see
     * @param printing asked for the printing of this text; gives null where none is known
     */
    Targets(Outline outline, ReportText report, Overview overview, IntFunction<Annotation> comments, Supplier<Printing> printing) {
        this.printing = printing;
        this.report = report;
        this.overview = overview;
        this.comments = comments;
        outline.roots().forEach(each -> add(each, 0));
    }

    private void add(Outline.Node node, int depth) {
        lines.add(new Line(node, depth));
        node.children().forEach(each -> add(each, depth + 1));
    }

    /** Reads how headings are pronounced, which takes a while the first time. For any thread. */
    void read() {
        lines.forEach(each -> PersonSearch.pinyin(each.node.full()));
    }

    /**
     * @param typed what is known of the place
     * @return the places it fits; the whole outline when nothing is typed
     */
    List<Target> find(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        if (plain.isEmpty()) {
            return lines.stream().map(each -> target(each, "\u3000".repeat(each.depth))).toList();
        }
        return ways.stream().flatMap(way -> way.apply(plain).stream()).distinct().toList();
    }

    private Target target(Line line, String indent) {
        int paragraph = report.index(line.node.paragraph());
        return new Target(indent + line.node.label(), TEXTS.get("goto.at", paragraph + 1), report.start(paragraph), null);
    }

    private List<Target> percentage(String typed) {
        Matcher matcher = PERCENTAGE.matcher(typed);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 100) {
            return List.of();
        }
        int offset = overview.offset(Integer.parseInt(matcher.group(1)) / 100.0);
        return List.of(new Target(TEXTS.get("goto.percentage", matcher.group(1)), TEXTS.get("goto.at", report.indexAt(offset) + 1), offset, null));
    }

    /** By number, as the heading writes it or in figures. */
    private List<Target> parts(String typed) {
        String number = bare(typed);
        String spoken = number.matches("\\d{1,2}") && Integer.parseInt(number) > 0 ? ChineseNumerals.print(Integer.parseInt(number)) : number;
        return lines.stream().filter(each -> !each.node.number().isEmpty() && bare(each.node.number()).equals(spoken)).map(each -> target(each, "")).toList();
    }

    /** A number without what one calls the part. */
    private static String bare(String number) {
        Matcher matcher = PART.matcher(number);
        return matcher.matches() ? matcher.group(1) : number;
    }

    /** The number in the first group that has one; 0 for none, or for one that nothing has. */
    private static int number(Pattern pattern, String typed) {
        Matcher matcher = pattern.matcher(typed);
        for (int group = 1; matcher.matches() && group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return digits.length() > DIGITS ? 0 : Integer.parseInt(digits);
            }
        }
        return 0;
    }

    private List<Target> paragraph(String typed) {
        int number = number(PARAGRAPH, typed);
        if (number < 1 || number > report.paragraphs().size()) {
            return List.of();
        }
        return List.of(new Target(TEXTS.get("goto.paragraph", number, brief(report.paragraphs().get(number - 1).getText())), "",
                report.start(number - 1), null));
    }

    private List<Target> page(String typed) {
        Matcher matcher = PAGE.matcher(typed);
        Printing printed = printing.get();
        if (printed == null || !matcher.matches()) {
            return List.of();
        }
        int line = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return printed.on(Integer.parseInt(matcher.group(1)), line, matcher.group(2) != null).stream()
                .map(each -> new Target(TEXTS.get("goto.page", new PrintedPlace(each.line(), each.line(), true).words(), brief(each.line().text())),
                        TEXTS.get("goto.at", each.paragraph() + 1), report.start(each.paragraph()) + each.offset(), null)).toList();
    }

    private List<Target> comment(String typed) {
        int number = number(COMMENT, typed);
        Annotation annotation = number == 0 ? null : comments.apply(number);
        if (annotation == null) {
            return List.of();
        }
        String words = annotation.getBody() == null || annotation.getBody().isBlank() ? Describe.author(annotation) : annotation.getBody();
        return List.of(new Target(TEXTS.get("goto.comment", annotation.getNumber(), brief(words)), Labels.of(annotation.getKind()), 0, annotation));
    }

    private List<Target> headings(String typed) {
        boolean latin = typed.matches("[a-z']+");
        String letters = typed.replace("'", "");
        return lines.stream().filter(each -> plain(each.node.label()).contains(typed) || plain(each.node.full()).contains(typed)
                || latin && PersonSearch.sounds(each.node.full(), letters)).map(each -> target(each, "")).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() <= BRIEF ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(BRIEF, line.codePointCount(0, line.length())) - 1)) + "…";
    }
}
