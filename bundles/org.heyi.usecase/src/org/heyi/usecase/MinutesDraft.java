package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.minutes.Minutes;
import org.heyi.importing.minutes.Utterance;
import org.heyi.model.Archive;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Models;

/**
 * Minutes that are about to become comments, row by row: a person looks at who said what on which passage, and puts it right; nothing
 * is written before {@link #take}. Not safe for several threads.
 */
public final class MinutesDraft {

    private static final Texts TEXTS = Texts.of(MinutesDraft.class);

    /**
     * A row of the preview.
     *
     * @param line of the minutes, from 1
     * @param said what sort of stretch it is
     * @param taken whether it becomes a comment
     * @param there whether the same person said the same words already
     * @param written how the minutes call the speaker; empty where they do not
     * @param speaker who that is; null where a person has to say
     * @param candidates who it may be, the likeliest first
     * @param kind of the comment
     * @param words what was said
     * @param places passages it may be on, the report as a whole last; at least one
     * @param place which of these is chosen
     * @param confirmed whether a person said so
     */
    public record Row(int line, Utterance.Kind said, boolean taken, boolean there, String written, Participant speaker, List<Participant> candidates,
            AnnotationKind kind, String words, List<ProposedPlaces.Proposal> places, int place, boolean confirmed) {

        /** @return the passage that is chosen, and how sure that is */
        public ProposedPlaces.Proposal chosen() {
            return places.get(place);
        }

        /** @return whether it is to be taken, and cannot be as nobody said who spoke */
        public boolean asksWho() {
            return taken && speaker == null;
        }

        /** @return whether its passage is a guess that nobody confirmed */
        public boolean asksToLook() {
            return !confirmed && chosen().confidence() > 0 && chosen().confidence() < ProposedPlaces.CERTAIN;
        }

        private Row with(boolean wanted) {
            return new Row(line, said, wanted, there, written, speaker, candidates, kind, words, places, place, confirmed);
        }

        private Row by(Participant person, boolean known) {
            return new Row(line, said, taken && !known, known, written, person, candidates, kind, words, places, place, confirmed);
        }

        private Row of(AnnotationKind wanted) {
            return new Row(line, said, taken, there, written, speaker, candidates, wanted, words, places, place, confirmed);
        }

        private Row at(List<ProposedPlaces.Proposal> all, int wanted, boolean sure) {
            return new Row(line, said, taken, there, written, speaker, candidates, kind, words, all, wanted, sure);
        }

        private Row saying(String what) {
            return new Row(line, said, taken, there, written, speaker, candidates, kind, what, places, place, confirmed);
        }
    }

    private final Session session;
    private final ProposedPlaces places;
    private final Speakers speakers;
    /** What each person said already: the same minutes may be taken in twice. */
    private final Map<Participant, Set<String>> known = new IdentityHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private MinutesDraft(Session session, Group group) {
        this.session = session;
        places = new ProposedPlaces(Models.currentVersion(session));
        speakers = new Speakers(session, group);
        session.getAnnotations().stream().filter(each -> each.getBody() != null)
                .forEach(each -> known.computeIfAbsent(each.getAuthor(), author -> new HashSet<>()).add(each.getBody().strip()));
    }

    /**
     * @param session a session with a report
     * @param group whose meeting it was; null when that is not known
     * @param lines of the minutes
     * @return the rows
     * @throws HeyiException when nobody says anything in them
     */
    public static MinutesDraft of(Session session, Group group, List<String> lines) {
        MinutesDraft draft = new MinutesDraft(session, group);
        Minutes.split(lines, draft.speakers.names()).forEach(draft::add);
        if (draft.rows.stream().noneMatch(each -> each.said() == Utterance.Kind.SAID)) {
            throw new HeyiException(TEXTS.get("minutes.nothing"));
        }
        return draft;
    }

    /**
     * @param session a session
     * @param name of a group; null for none
     * @return the group; null for none
     * @throws HeyiException when there is none of that name
     */
    public static Group group(Session session, String name) {
        return name == null ? null : session.getGroups().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> new HeyiException(TEXTS.get("minutes.noGroup", name,
                        session.getGroups().stream().map(Group::getName).collect(Collectors.joining(TEXTS.get("and"))))));
    }

    private boolean isThere(Participant speaker, String words) {
        return speaker != null && known.getOrDefault(speaker, Set.of()).contains(words.strip());
    }

    private void add(Utterance utterance) {
        List<String> names = utterance.speakers().isEmpty() ? List.of("") : utterance.speakers();
        for (String name : names) {
            Speakers.Match match = speakers.match(name, utterance.title());
            boolean there = isThere(match.person(), utterance.words());
            AnnotationKind kind = RemarkKinds.guess(utterance.verb(), utterance.words());
            boolean said = utterance.kind() == Utterance.Kind.SAID;
            Row row = new Row(utterance.line(), utterance.kind(), said && !there, there, name + utterance.title(), match.person(), match.candidates(), kind,
                    utterance.words(), List.of(), 0, false);
            rows.add(proposed(row, said));
        }
    }

    /** What leads through the meeting is on no passage; what was said on the whole is on one only where it quotes it. */
    private Row proposed(Row row, boolean said) {
        List<ProposedPlaces.Proposal> all = places.of(said ? row.words() : "");
        int least = row.kind() == AnnotationKind.OVERALL ? ProposedPlaces.CERTAIN : ProposedPlaces.WORTH;
        return row.at(all, all.getFirst().confidence() >= least ? 0 : all.size() - 1, false);
    }

    /** @return the rows in the order of the minutes */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private Row row(int index) {
        if (index < 0 || index >= rows.size()) {
            throw new HeyiException(TEXTS.get("minutes.noRow", index + 1, rows.size()));
        }
        return rows.get(index);
    }

    /**
     * @param index of a row
     * @param taken whether it becomes a comment
     */
    public void take(int index, boolean taken) {
        rows.set(index, row(index).with(taken));
    }

    /**
     * Says who spoke, for every row that calls the speaker the same and of whom nobody said who it is.
     *
     * @param index of a row
     * @param person who spoke
     */
    public void setSpeaker(int index, Participant person) {
        String written = row(index).written();
        for (int i = 0; i < rows.size(); i++) {
            Row each = rows.get(i);
            if (i == index || !written.isEmpty() && each.speaker() == null && each.written().equals(written)) {
                rows.set(i, each.by(person, isThere(person, each.words())));
            }
        }
    }

    /**
     * Says who somebody in the minutes is.
     *
     * @param written how the minutes call that person, with or without the title
     * @param person who it is
     * @throws HeyiException when the minutes call nobody so
     */
    public void setSpeaker(String written, Participant person) {
        boolean found = false;
        for (int i = 0; i < rows.size(); i++) {
            Row each = rows.get(i);
            if (!each.written().isEmpty() && (each.written().equals(written) || speakers.match(written, "").candidates().equals(each.candidates())
                    && each.written().startsWith(written))) {
                rows.set(i, each.by(person, isThere(person, each.words())));
                found = true;
            }
        }
        if (!found) {
            throw new HeyiException(TEXTS.get("minutes.noSpeaker", written, rows.stream().map(Row::written).filter(each -> !each.isEmpty()).distinct()
                    .collect(Collectors.joining(TEXTS.get("and")))));
        }
    }

    /**
     * @param index of a row
     * @param kind of the comment
     */
    public void setKind(int index, AnnotationKind kind) {
        rows.set(index, row(index).of(kind));
    }

    /**
     * @param index of a row
     * @param words what was said; where it stands stays as it is
     */
    public void setWords(int index, String words) {
        rows.set(index, row(index).saying(words.strip()));
    }

    /**
     * Says that a proposed passage is right.
     *
     * @param index of a row
     * @param place index of the proposal
     */
    public void setPlace(int index, int place) {
        rows.set(index, row(index).at(row(index).places(), place, true));
    }

    /**
     * Puts a row on a passage that was not proposed.
     *
     * @param index of a row
     * @param anchor on the newest version
     */
    public void setPlace(int index, Anchor anchor) {
        List<ProposedPlaces.Proposal> all = new ArrayList<>(row(index).places());
        all.addFirst(new ProposedPlaces.Proposal(EcoreUtil.copy(anchor), ProposedPlaces.CERTAIN));
        rows.set(index, row(index).at(List.copyOf(all), 0, true));
    }

    /**
     * Joins a row with the one above it, whose speaker said both.
     *
     * @param index of a row
     * @throws HeyiException when it is the first
     */
    public void join(int index) {
        Row below = row(index);
        if (index == 0) {
            throw new HeyiException(TEXTS.get("minutes.first"));
        }
        Row above = rows.get(index - 1);
        Row joined = above.saying(above.words() + '\n' + below.words());
        rows.remove(index);
        rows.set(index - 1, above.confirmed() ? joined : proposed(joined, true));
    }

    /**
     * Splits a row in two, both by the same speaker.
     *
     * @param index of a row
     * @param caret UTF-16 offset in its words
     * @throws HeyiException when there are no words on one side of it
     */
    public void split(int index, int caret) {
        Row row = row(index);
        if (caret <= 0 || caret >= row.words().length() || row.words().substring(0, caret).isBlank() || row.words().substring(caret).isBlank()) {
            throw new HeyiException(TEXTS.get("minutes.caret"));
        }
        Row first = row.saying(row.words().substring(0, caret).strip());
        String rest = row.words().substring(caret).strip();
        Row second = row.saying(rest).of(RemarkKinds.guess("", rest));
        rows.set(index, row.confirmed() ? first : proposed(first, true));
        rows.add(index + 1, proposed(second, true));
    }

    /** @return how often each of those whom nobody knows speaks, by how the minutes call them */
    public Map<String, Long> unknown() {
        return rows.stream().filter(Row::asksWho).collect(Collectors.groupingBy(Row::written, LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * Prepares to write down all rows that are taken. A passage that nobody confirmed and that is not certain becomes a doubtful
     * one, for the list of those to look at.
     *
     * @param clerk who takes the minutes in
     * @param at when it was said
     * @return the edit that adds them in one step
     * @throws HeyiException when one of them is by nobody
     */
    public Edit<List<Annotation>> take(Participant clerk, Instant at) {
        return Recording.add(session, clerk, rows.stream().filter(Row::taken).map(each -> new Recording.Remark(each.speaker(), anchor(each),
                new Comment(each.kind(), each.words()), at)).toList());
    }

    /**
     * Prepares to write down all rows that are taken, and who was there.
     *
     * @param clerk who takes the minutes in
     * @param at when it was said
     * @param record who was there
     * @return the edit that adds them in one step
     * @throws HeyiException when one of them is by nobody, or the record is none, or the clerk may not record for the group
     */
    public Edit<List<Annotation>> take(Participant clerk, Instant at, Sittings.Record record) {
        Edit<List<Annotation>> remarks = take(clerk, at);
        Edit<Sitting> sitting = Sittings.record(session, clerk, record);
        Rights.require(Models.containing(session, Archive.class), clerk.getHandle(), sitting);
        return new Edit<>(remarks.type(), remarks.subject(), () -> {
            remarks.mutation().run();
            sitting.mutation().run();
        });
    }

    private static Anchor anchor(Row row) {
        Anchor anchor = EcoreUtil.copy(row.chosen().anchor());
        if (row.asksToLook()) {
            anchor.setOutcome(AnchorOutcome.DOUBTFUL);
            anchor.setConfidence(row.chosen().confidence());
        }
        return anchor;
    }
}
