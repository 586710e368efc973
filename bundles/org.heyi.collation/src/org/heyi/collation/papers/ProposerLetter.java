package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.heyi.collation.AmendmentSentence;
import org.heyi.collation.Collation;
import org.heyi.collation.Fulfilment;
import org.heyi.collation.Row;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;

/**
 * What somebody who proposed something is told: what of it was adopted and where it stands now, or why not. All comments of one
 * person are in one letter; what was merged is answered as what it was merged into, to everybody who said it.
 *
 * @param person whom it is to
 * @param address how the letter calls the person, e.g. 王建国代表
 * @param comments how many comments it is about
 * @param lines a paragraph for each comment, in the order of the report
 */
public record ProposerLetter(Participant person, String address, int comments, List<String> lines) {

    /** Copies the list. */
    public ProposerLetter {
        lines = List.copyOf(lines);
    }

    /**
     * @param collation the comments by place in the report
     * @param changes the places that changed
     * @param report name of the report, without 《》
     * @return a letter to everybody who said something, in the order of the roster
     */
    public static List<ProposerLetter> of(Collation collation, Changes changes, String report) {
        Session session = collation.session();
        Opinions opinions = Opinions.of(collation);
        Map<Participant, List<Annotation>> by = new LinkedHashMap<>();
        session.getParticipants().forEach(each -> by.put(each, new ArrayList<>()));
        for (int i = 0; i < collation.size(); i++) {
            Annotation each = collation.annotation(i);
            if (each.getAuthor() != null) {
                by.computeIfAbsent(each.getAuthor(), any -> new ArrayList<>()).add(each);
            }
        }
        Map<Annotation, List<ChangedPlace>> places = changes.byComment();
        List<ProposerLetter> letters = new ArrayList<>();
        by.forEach((person, comments) -> {
            if (!comments.isEmpty()) {
                letters.add(letter(collation, opinions, person, comments, places, changes.made(), report));
            }
        });
        return letters;
    }

    private static ProposerLetter letter(Collation collation, Opinions opinions, Participant person, List<Annotation> comments,
            Map<Annotation, List<ChangedPlace>> places, boolean made, String report) {
        List<String> lines = new ArrayList<>();
        for (Annotation each : comments) {
            Opinion opinion = opinions.of(each);
            List<Participant> people = Speaking.authors(opinion.all());
            String together = people.size() > 1 ? PaperTexts.get("letter.together", people.size(), Speaking.titles(people)) : "";
            lines.add(PaperTexts.get("letter.item", lines.size() + 1, PaperTexts.get("letter.about", subject(collation.row(each)), together),
                    answer(collation, collation.row(each), opinion, places.getOrDefault(each, List.of()), made, report)));
        }
        return new ProposerLetter(person, address(collation, person), comments.size(), lines);
    }

    /** Where names may not be told, a letter lies in an envelope that says whose it is. */
    private static String address(Collation collation, Participant person) {
        String title = Speaking.title(person);
        return switch (collation.attribution()) {
            case NAMED -> person.getName() + (title.isEmpty() ? PaperTexts.get("comrade") : title);
            case GROUP -> person.getGroup() == null ? title : PaperTexts.get("letter.group", person.getGroup().getName(), title);
            case NONE -> title.isEmpty() ? PaperTexts.get("comrade") : title;
        };
    }

    private static String subject(Row row) {
        if (!row.amendment().isEmpty()) {
            return PaperTexts.get("letter.change", PaperTexts.bare(AmendmentSentence.asAsked(row.amendment())));
        }
        String said = PaperTexts.bare(row.demand()).replaceAll("\\s*\\R\\s*", "");
        return PaperTexts.get("letter.said", AmendmentSentence.quoted(said));
    }

    private static String answer(Collation collation, Row own, Opinion opinion, List<ChangedPlace> places, boolean made, String report) {
        Row row = collation.row(opinion.comment());
        String reason = PaperTexts.sentence(opinion.outcome() == OpinionOutcome.UNDECIDED ? "" : row.decisionReason());
        String answer = PaperTexts.get("letter." + opinion.outcome().name(), row.unit().isEmpty() ? PaperTexts.get("letter.unit") : row.unit());
        StringBuilder words = new StringBuilder(answer);
        for (ChangedPlace place : opinion.outcome().isAdopted() ? places : List.<ChangedPlace>of()) {
            String there = PaperTexts.get("published.place", report, where(row, place, places, made));
            boolean same = own.amendment().startsWith(place.sentence());
            words.append(PaperTexts.get(same ? made ? "letter.same" : "letter.sameWillBe" : made ? "letter.place" : "letter.willBe", there,
                    ChangedPlace.verb(place.sentence())));
        }
        if (opinion.outcome().isAdopted() && places.isEmpty() && Fulfilment.isSeen(opinion.comment())) {
            // A version made elsewhere has no noted places; the demand is found in its text.
            words.append(PaperTexts.get("letter.same", PaperTexts.get("published.place", report, ChangedPlace.counted(row.placeInLetter()))));
        }
        words.append(PaperTexts.get("fullStop"));
        String adopted = opinion.comment().getDisposition() == null ? null : opinion.comment().getDisposition().getAdopted();
        if (opinion.outcome().isAdopted() && places.isEmpty() && adopted != null && !adopted.isBlank()) {
            words.append(PaperTexts.get("adopted", adopted.strip()));
        }
        if (!reason.isEmpty()) {
            words.append(PaperTexts.get(opinion.outcome().isAdopted() ? "letter.note" : "letter.reason", reason));
        }
        return words.toString();
    }

    /** Where the comment stands in the newest version, with page and line when they are known; else where the place was. */
    private static String where(Row row, ChangedPlace place, List<ChangedPlace> places, boolean made) {
        boolean stands = made && places.size() == 1 && row.locator().rank() == 1 && row.annotation().getAnchor().getParagraph() == place.paragraph();
        return ChangedPlace.counted(stands || place.place().isEmpty() ? row.placeInLetter() : place.inLetter());
    }
}
