package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.HeyiException;
import org.heyi.collation.Locators;
import org.heyi.collation.printing.Printed;
import org.heyi.collation.printing.Printings;
import org.heyi.collation.revise.Basis;
import org.heyi.collation.revise.Place;
import org.heyi.collation.revise.Proposal;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;

/**
 * The places (处) that changed: those that were noted when the next version was made; where none was made yet, those that what
 * was adopted so far would change.
 *
 * @param places in the order of the report
 * @param made whether the next version was made
 */
public record Changes(List<ChangedPlace> places, boolean made) {

    /** Where what is noted of a place, 位置：改动, goes on with the change; headings in the place may have colons, too. */
    private static final Pattern NOTED = Pattern.compile("^(.*?)[：:]\\s*(?=[将在]“|将第|删[除去]“|增加|全文“|勘误：|Change |After |Before |Delete |At the |Add |Move |"
            + "Merge |Throughout|Correction)", Pattern.DOTALL);

    /** How a place begins: the number of the part or section, and its title. */
    private static final Pattern PART = Pattern.compile("^(第[^“”]*部分[^“”]*)“[^”]*”");

    /** Copies the list. */
    public Changes {
        places = List.copyOf(places);
    }

    /**
     * @param session a session
     * @param basis what the secretariat says beside its decisions, for what is not made yet
     * @param printings tell page and line
     * @return its places
     */
    public static Changes of(Session session, Basis basis, Printings printings) {
        Version version = Models.currentVersion(session);
        Locators locators = new Locators(version, printings);
        if (!session.getRevisions().isEmpty()) {
            return new Changes(noted(session, version, locators), true);
        }
        boolean empty = version == null || version.getParagraphs().isEmpty();
        return new Changes(empty ? List.of() : Proposal.of(session, basis).places().stream().map(each -> proposed(each, locators)).toList(), false);
    }

    /** Where the first of its comments on its paragraph is printed; others may have been merged into these from anywhere. */
    private static Printed printed(List<Annotation> comments, Paragraph paragraph, Locators locators) {
        return comments.stream().filter(each -> each.getAnchor() != null && each.getAnchor().getParagraph() == paragraph)
                .map(locators::printed).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * @param session a session
     * @return whether a version that was made elsewhere came after the places were noted: it may read otherwise there
     */
    public static boolean areSuperseded(Session session) {
        Version version = Models.currentVersion(session);
        // Ids sort in the order in which they were made.
        return version != null && version.getId() != null && !session.getRevisions().isEmpty() && session.getRevisions().stream()
                .allMatch(each -> each.getId() != null && each.getId().compareTo(version.getId()) < 0);
    }

    private static ChangedPlace proposed(Place place, Locators locators) {
        String ahead = place.words();
        String sentence = place.description().startsWith(ahead) ? place.description().substring(ahead.length()).replaceFirst("^[：:]\\s*", "")
                : place.description();
        return new ChangedPlace(place.number(), ahead, sentence, place.paragraph(), place.annotations(),
                printed(place.annotations(), place.paragraph(), locators));
    }

    /** By place where all of them are known to stand in the current version, else in the order in which they were made. */
    private static List<ChangedPlace> noted(Session session, Version version, Locators locators) {
        List<ChangedPlace> places = session.getRevisions().stream().map(each -> noted(each, locators)).toList();
        Map<Paragraph, Integer> index = new IdentityHashMap<>();
        if (version != null) {
            version.getParagraphs().forEach(each -> index.put(each, index.size()));
        }
        Comparator<ChangedPlace> order = places.stream().allMatch(each -> index.containsKey(each.paragraph()))
                ? Comparator.comparing(each -> index.get(each.paragraph())) : Comparator.comparing(each -> 0);
        return places.stream().sorted(order.thenComparingInt(ChangedPlace::number))
                .map(each -> index.containsKey(each.paragraph()) ? renamed(each, locators.of(each.paragraph())) : each).toList();
    }

    /** A section is called as it is called now, also where it had another title when the place was noted. */
    private static ChangedPlace renamed(ChangedPlace place, String now) {
        Matcher then = PART.matcher(place.place());
        Matcher called = PART.matcher(now);
        if (!then.find() || !called.find() || !then.group(1).equals(called.group(1))) {
            return place;
        }
        return new ChangedPlace(place.number(), called.group() + place.place().substring(then.end()), place.sentence(), place.paragraph(), place.comments(),
                place.printed());
    }

    private static ChangedPlace noted(Revision revision, Locators locators) {
        String description = revision.getDescription() == null ? "" : revision.getDescription();
        Matcher parts = NOTED.matcher(description);
        boolean told = parts.find();
        Paragraph paragraph = revision.getAnnotations().stream().map(Annotation::getAnchor)
                .filter(each -> each != null && each.getParagraph() != null && each.getOutcome() != AnchorOutcome.LOST)
                .map(Anchor::getParagraph).findFirst().orElseGet(() -> before(revision));
        return new ChangedPlace(revision.getNumber(), told ? parts.group(1) : "", told ? description.substring(parts.end()) : description,
                paragraph, revision.getAnnotations(), printed(revision.getAnnotations(), paragraph, locators));
    }

    /** What a deletion took away stands in the version on which it was asked for. */
    private static Paragraph before(Revision revision) {
        return revision.getAnnotations().stream().map(Models::writtenOn).filter(each -> each != null && each.getParagraph() != null)
                .map(Anchor::getParagraph).findFirst().orElse(null);
    }

    /** @return the places by the comments that they take up */
    public Map<Annotation, List<ChangedPlace>> byComment() {
        Map<Annotation, List<ChangedPlace>> found = new IdentityHashMap<>();
        for (ChangedPlace place : places) {
            place.comments().forEach(each -> found.computeIfAbsent(each, any -> new ArrayList<>()).add(place));
        }
        return found;
    }

    /**
     * The important ones, in the order of the report.
     *
     * @param typed their numbers (第几处), separated by commas or blanks; empty when nobody said which are important
     * @return those places
     * @throws HeyiException when something typed is no number of a place; names those there are
     */
    public List<ChangedPlace> important(String typed) {
        Set<Integer> wanted = new TreeSet<>();
        for (String each : typed.strip().split("[,，、;；\\s]+")) {
            if (each.isEmpty()) {
                continue;
            }
            if (!each.matches("\\d{1,6}") || places.stream().noneMatch(place -> place.number() == Integer.parseInt(each))) {
                throw new HeyiException(PaperTexts.get("error.important", each, places.isEmpty() ? "0" : range()));
            }
            wanted.add(Integer.parseInt(each));
        }
        return places.stream().filter(place -> wanted.contains(place.number())).toList();
    }

    private String range() {
        return places.stream().mapToInt(ChangedPlace::number).min().getAsInt() + "–" + places.stream().mapToInt(ChangedPlace::number).max().getAsInt();
    }
}
