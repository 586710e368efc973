package org.heyi.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.ledger.Lifecycle;
import org.heyi.ledger.StepField;
import org.heyi.ledger.Steps;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;
import org.heyi.model.review.Sitting;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/**
 * What people may do: one table, for the window and the command line alike. In a file that everybody can open it keeps
 * order, it protects nothing; see docs/decisions.
 */
public final class Rights {

    private static final Texts TEXTS = Texts.of(Rights.class);
    private static final String AUTHOR = "author";
    private static final String FOUNDER = "founder";
    private static final String CHANGE = "archive.rights";
    private static final String RECORD = "suggestion.record";
    private static final String HEAD = "head";
    private static final String OWN_GROUP = "/group";

    /** Things done, with who may do them; in the order of the table. */
    private final Map<String, Set<String>> table;

    private Rights(Map<String, Set<String>> table) {
        this.table = table;
    }

    /**
     * @param archive a workspace's root
     * @return the table in force
     */
    public static Rights of(Archive archive) {
        String own = archive == null ? null : archive.getRights();
        return own == null || own.isBlank() ? Preset.TABLE : parse(own, TEXTS.get("rights.own"));
    }

    /** @return the table that ships with the program, as it is written */
    public static String preset() {
        return Preset.WRITTEN;
    }

    /**
     * Prepares to put a table in force.
     *
     * @param archive the workspace's root
     * @param written a table in the form of rights.txt; null for the one that ships with the program
     * @param named how the table is called in messages, e.g. its file
     * @return the edit that does it
     * @throws HeyiException when it is no such table, or nobody could change it any more
     */
    public static Edit<Archive> set(Archive archive, String written, String named) {
        if (written != null && parse(written, named).table.get(CHANGE).stream().noneMatch(each -> Role.getByName(each) != null)) {
            throw new HeyiException(TEXTS.get("rights.locked", named, CHANGE));
        }
        return new Edit<>(CHANGE, archive, () -> archive.setRights(written));
    }

    /** @return what is done, with who may do it, in the order and in the words of the table */
    public Map<String, Set<String>> table() {
        return Collections.unmodifiableMap(table);
    }

    private static final class Preset {
        private static final String WRITTEN = read();
        private static final Rights TABLE = parse(WRITTEN, "rights.txt", true);

        private static String read() {
            try (InputStream in = Rights.class.getResourceAsStream("rights.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param written a table in the form of rights.txt; what it does not name is as in the preset
     * @param named how the table is called in messages, e.g. its file
     * @return the table
     * @throws HeyiException when a line says nothing that can be done, or names no role
     */
    public static Rights parse(String written, String named) {
        return parse(written, named, false);
    }

    /** What the preset does not name does not exist; another table goes on from the preset. */
    private static Rights parse(String written, String named, boolean preset) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        if (!preset) {
            table.putAll(Preset.TABLE.table);
        }
        List<String> lines = written.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            String what = sign < 0 ? line : line.substring(0, sign).strip();
            if (sign < 0 || !preset && !table.containsKey(what)) {
                throw new HeyiException(TEXTS.get("rights.what", named, i + 1, what, String.join(" ", Preset.TABLE.table.keySet())));
            }
            Set<String> who = new LinkedHashSet<>();
            for (String word : line.substring(sign + 1).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    who.add(who(word, named, i + 1));
                }
            }
            table.put(what, who);
        }
        return new Rights(table);
    }

    private static String who(String word, String named, int line) {
        if (word.equals(AUTHOR) || word.equals(FOUNDER) || word.equals(HEAD)) {
            return word;
        }
        boolean group = word.endsWith(OWN_GROUP);
        Role role = Labels.parse(Role.values(), group ? word.substring(0, word.length() - OWN_GROUP.length()) : word);
        if (role == null) {
            throw new HeyiException(TEXTS.get("rights.who", named, line, word,
                    Arrays.stream(Role.values()).map(Role::getName).collect(Collectors.joining(" "))));
        }
        return role.getName() + (group ? OWN_GROUP : "");
    }

    /**
     * Refuses what a person may not do.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param edit what is done
     * @throws HeyiException that says who may
     */
    public static void require(Archive archive, String actor, Edit<?> edit) {
        if (!edit.type().startsWith("suggestion.") || edit.type().equals("suggestion.register")) {
            List<Annotation> comments = edit.subject() instanceof Annotation one ? List.of(one)
                    : edit.subject() instanceof Collection<?> several
                            ? several.stream().filter(Annotation.class::isInstance).map(Annotation.class::cast).toList()
                            : List.of();
            List<Group> groups = groups(edit.subject() instanceof Collection<?> several ? several : Collections.singletonList(edit.subject()));
            groups.forEach(each -> require(archive, actor, edit.type(), ofGroup(each)));
            if (groups.isEmpty() && comments.isEmpty()) {
                require(archive, actor, edit.type(), null);
            }
            comments.forEach(each -> require(archive, actor, edit.type(), each));
        }
    }

    /** Those for which something is recorded: meetings, and what their heads signed. */
    private static List<Group> groups(Collection<?> subjects) {
        return subjects.stream().map(each -> each instanceof Sitting sitting ? sitting.getGroup() : each instanceof Signoff signoff ? signoff.getGroup() : null)
                .filter(Objects::nonNull).distinct().toList();
    }

    /**
     * @param group a group
     * @return a comment of somebody of it, to ask what may be done for the group; in no session
     */
    static Annotation ofGroup(Group group) {
        Participant anybody = ReviewFactory.eINSTANCE.createParticipant();
        anybody.setGroup(group);
        Annotation comment = ReviewFactory.eINSTANCE.createAnnotation();
        comment.setAuthor(anybody);
        return comment;
    }

    /**
     * Refuses what a person may not do.
     *
     * @param archive the workspace's root
     * @param actor handle of who does it
     * @param what is done, e.g. annotation.dispose
     * @param comment to what, if it is a comment; else null
     * @throws HeyiException that says who may
     */
    public static void require(Archive archive, String actor, String what, Annotation comment) {
        if (!may(archive, actor, what, comment)) {
            Session session = archive.getCurrent();
            Participant person = person(session, actor, comment);
            String signed = Signoffs.hindrance(person, what, comment);
            if (!signed.isEmpty()) {
                throw new HeyiException(signed);
            }
            Set<String> who = of(archive).table.getOrDefault(what, Set.of());
            if (who.equals(Set.of(AUTHOR))) {
                throw new HeyiException(TEXTS.get("right.author", comment == null ? 0 : comment.getNumber(),
                        comment == null || comment.getAuthor() == null ? TEXTS.get("nameless") : comment.getAuthor().getName()));
            }
            String allowed = allowed(archive, what);
            if (person != null && person.isInactive()) {
                throw new HeyiException(TEXTS.get("right.inactive", person.getName()));
            }
            throw new HeyiException(person == null ? TEXTS.get("right.unknown", actor, allowed)
                    : TEXTS.get("right.role", person.getName(), Labels.of(person.getRole()), allowed));
        }
    }

    /**
     * Refuses to undo, or to do again, what somebody else did to those who may not do it themselves.
     *
     * @param archive the workspace's root
     * @param actor handle of who undoes it
     * @param what was done, as the history calls it
     * @param comments to which comments
     * @param suggestions to which suggestions
     * @param recorded what was recorded for groups: sittings and sign-offs
     * @throws HeyiException that says who may
     */
    public static void requireFor(Archive archive, String actor, String what, Collection<Annotation> comments, Collection<Suggestion> suggestions,
            Collection<?> recorded) {
        if (Preset.TABLE.table.containsKey(what)) {
            List<Group> groups = groups(recorded);
            if (!groups.isEmpty() && comments.isEmpty()) {
                groups.forEach(each -> require(archive, actor, what, ofGroup(each)));
            } else if (what.startsWith("annotation.") && !comments.isEmpty()) {
                comments.forEach(each -> require(archive, actor, what, each));
            } else {
                require(archive, actor, what, null);
            }
        } else if (!suggestions.stream().allMatch(each -> concerns(archive, each, actor))) {
            throw new HeyiException(TEXTS.get("right.suggestion", allowed(archive, RECORD)));
        }
    }

    /**
     * @param archive the workspace's root
     * @param what is done, e.g. annotation.dispose
     * @return whose it is, by their roles, e.g. 大会秘书处、本团（本界别）的联络员; empty when it is nobody's but the author's
     */
    public static String allowed(Archive archive, String what) {
        return of(archive).table.getOrDefault(what, Set.of()).stream().filter(each -> !each.equals(FOUNDER) && !each.equals(AUTHOR))
                .map(Rights::said).collect(Collectors.joining(TEXTS.get("and")));
    }

    /**
     * @param archive the workspace's root
     * @param suggestion an item
     * @param actor handle of a person
     * @return whether the person may take steps of their role with that item: a unit with what it handles, a proposer with what
     *         they proposed or are asked to sign, those who also write down what others did with every one
     */
    public static boolean concerns(Archive archive, Suggestion suggestion, String actor) {
        Session session = Models.containing(suggestion, Session.class);
        Participant person = Models.participant(session, actor);
        if (person == null || person.isInactive()) {
            return person == null && !hasSecretariat(session);
        }
        return may(archive, actor, RECORD, null) || switch (person.getRole()) {
            case UNIT -> Lifecycle.state(suggestion, null).units().stream().anyMatch(each -> each.unit().getName().equals(person.getUnit()));
            case DEPUTY, MEMBER -> proposes(person, suggestion);
            default -> true;
        };
    }

    private static String said(String who) {
        if (who.equals(HEAD)) {
            return TEXTS.get("right.head");
        }
        boolean group = who.endsWith(OWN_GROUP);
        String role = Labels.of(Role.getByName(group ? who.substring(0, who.length() - OWN_GROUP.length()) : who));
        return group ? TEXTS.get("right.group", role) : role;
    }

    /**
     * @param archive the workspace's root
     * @param actor handle of who would do it
     * @param what would be done, e.g. annotation.dispose
     * @param comment to what, if it is a comment; else null
     * @return whether that person may
     */
    public static boolean may(Archive archive, String actor, String what, Annotation comment) {
        Session session = archive.getCurrent();
        Participant person = person(session, actor, comment);
        Set<String> who = of(archive).table.getOrDefault(what, Set.of());
        if (person != null && (person.isInactive() || !Signoffs.hindrance(person, what, comment).isEmpty())) {
            return false;
        }
        if (who.contains(FOUNDER) && (session == null || !hasSecretariat(session))) {
            return person == null || person.getRole() != Role.AUDITOR;
        }
        if (person == null) {
            return false;
        }
        boolean own = comment != null && comment.getAuthor() == person;
        boolean ofGroup = comment != null && comment.getAuthor() != null && person.getGroup() != null
                && comment.getAuthor().getGroup() == person.getGroup();
        return who.contains(person.getRole().getName()) || own && who.contains(AUTHOR) || ofGroup && person.isHead() && who.contains(HEAD)
                || ofGroup && who.contains(person.getRole().getName() + OWN_GROUP);
    }

    /** A person who comments for the first time is not in the session yet. */
    private static Participant person(Session session, String actor, Annotation comment) {
        Participant known = session == null ? null : Models.participant(session, actor);
        Participant author = comment == null ? null : comment.getAuthor();
        return known == null && author != null && actor.equals(author.getHandle()) ? author : known;
    }

    /**
     * @param session a session
     * @return whether somebody in it is the 大会秘书处
     */
    public static boolean hasSecretariat(Session session) {
        return session.getParticipants().stream().anyMatch(each -> each.getRole() == Role.SECRETARIAT && !each.isInactive());
    }

    /**
     * In which capacity a person takes a step: their own, where the table of the ledger gives it to that role; else, of those
     * who write down what others did, that of who did it.
     *
     * @param archive the workspace's root
     * @param suggestion the item
     * @param step what is done; its role is as asked for, or null
     * @return the role to record; null to leave it to the table
     * @throws HeyiException when the person may not take it: another one's item, another unit's, or none of their role's
     */
    static Role capacity(Archive archive, Suggestion suggestion, Step step) {
        Session session = Models.containing(suggestion, Session.class);
        Participant person = Models.participant(session, step.actor());
        if (person == null && !hasSecretariat(session)) {
            return step.role();
        }
        if (person == null || person.isInactive()) {
            throw new HeyiException(person == null ? TEXTS.get("right.stranger", step.actor())
                    : TEXTS.get("right.inactive", person.getName()));
        }
        Role own = person.getRole();
        boolean recorder = may(archive, step.actor(), RECORD, null);
        if (step.role() != null && step.role() != own && !recorder) {
            throw new HeyiException(TEXTS.get("right.capacity", person.getName(), Labels.of(own), Labels.of(step.role())));
        }
        if (recorder) {
            return step.role() != null ? step.role() : Steps.of(step.type()).roles().contains(own) ? own : null;
        }
        if (own == Role.UNIT && !ownUnit(person, suggestion, step)) {
            throw new HeyiException(TEXTS.get("right.unit", person.getName(), person.getUnit() == null ? "" : person.getUnit()));
        }
        if ((own == Role.DEPUTY || own == Role.MEMBER) && !proposes(person, suggestion)) {
            throw new HeyiException(TEXTS.get("right.proposer", person.getName()));
        }
        return own;
    }

    /** A unit answers for itself alone: for the unit that the step names, or the only one that has the item. */
    private static boolean ownUnit(Participant person, Suggestion suggestion, Step step) {
        String unit = person.getUnit();
        if (unit == null || unit.isBlank()) {
            return false;
        }
        if (step.text(StepField.UNIT) != null) {
            return unit.equals(step.text(StepField.UNIT));
        }
        return Lifecycle.state(suggestion, null).units().stream().allMatch(each -> unit.equals(each.unit().getName()));
    }

    private static boolean proposes(Participant person, Suggestion suggestion) {
        return suggestion.getLead() == person || suggestion.getLead() == null && Models.isOrWasCalled(person, suggestion.getLeadName())
                || suggestion.getCoSigners().stream().anyMatch(each -> each.getParticipant() == person
                        || each.getParticipant() == null && Models.isOrWasCalled(person, each.getName()));
    }
}
