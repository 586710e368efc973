package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;

/** How papers put who said what, as far as they may tell. */
final class Speaking {

    /** So many are all named; of more, the first. */
    private static final int NAMED = 3;

    private final Collation collation;

    Speaking(Collation collation) {
        this.collation = collation;
    }

    /** 代表 or 委员; empty for others. */
    static String title(Participant person) {
        return person == null || person.getRole() == Role.DEPUTY ? PaperTexts.get("deputy")
                : person.getRole() == Role.MEMBER ? PaperTexts.get("member") : "";
    }

    /** 代表; 委员; 代表、委员 where there are both. */
    static String titles(List<Participant> people) {
        return people.isEmpty() ? title(null) : people.stream().map(Speaking::title).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining(PaperTexts.get("comma")));
    }

    private static String called(Participant person) {
        String name = person.getName() + title(person);
        return person.getGroup() == null ? name : PaperTexts.get("who.group", name, person.getGroup().getName());
    }

    static List<Participant> authors(List<Annotation> comments) {
        return comments.stream().map(Annotation::getAuthor).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * Who said it: 王建国、李娜代表; 王建国等5名代表; 有的代表, 3名代表 where no names may be told.
     *
     * @param comments the same, said by several
     * @param groups whether full names of the groups go with the names
     */
    String who(List<Annotation> comments, boolean groups) {
        List<Participant> people = authors(comments);
        String title = titles(people);
        if (people.isEmpty() || collation.attribution() != Attribution.NAMED) {
            int count = Math.max(people.size(), people.isEmpty() ? comments.size() : 1);
            return count == 1 ? PaperTexts.get("who.some", title) : PaperTexts.get("who.count", count, title);
        }
        if (people.size() > NAMED) {
            return PaperTexts.get("who.more", named(people.getFirst(), groups), people.size(), title);
        }
        // Several groups have their people called each by what they are; of one meeting, all are called so at the end.
        return groups ? people.stream().map(Speaking::called).collect(Collectors.joining(PaperTexts.get("comma")))
                : people.stream().map(Participant::getName).collect(Collectors.joining(PaperTexts.get("comma"))) + title;
    }

    private static String named(Participant person, boolean group) {
        return group && person.getGroup() != null ? PaperTexts.get("who.group", person.getName(), person.getGroup().getName()) : person.getName();
    }

    /** Who put something forward, for a column: names with groups, groups alone, or nothing. */
    String proposers(List<Annotation> comments) {
        List<Participant> people = authors(comments);
        return switch (collation.attribution()) {
            case NAMED -> people.stream().map(each -> named(each, true)).collect(Collectors.joining(PaperTexts.get("comma")));
            case GROUP -> people.stream().map(each -> each.getGroup() == null ? "" : each.getGroup().getName()).filter(each -> !each.isEmpty())
                    .distinct().collect(Collectors.joining(PaperTexts.get("comma")));
            case NONE -> "";
        };
    }

    /** What is said, whole: the change asked for, the author's own words, the reason. */
    String words(Row row) {
        List<String> parts = new ArrayList<>();
        parts.add(PaperTexts.sentence(AmendmentSentence.asAsked(row.amendment())));
        parts.add(PaperTexts.sentence(row.demand()));
        if (!row.reason().isBlank()) {
            parts.add(PaperTexts.get("reason", PaperTexts.sentence(row.reason())));
        }
        return String.join("", parts).replaceAll("\\s*\\R\\s*", "");
    }
}
