package org.heyi.collation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;

/**
 * Takes names out of what people wrote: a reason such as “与赵桂兰代表意见相同” would otherwise tell what the columns hide.
 * Only full names of the session's own participants (and groups) are known to it; words of the report are never masked.
 */
final class Mask {

    private static final String HIDDEN = "×××";

    private final Pattern names;

    Mask(Session session, Attribution attribution) {
        Stream<String> hidden = switch (attribution) {
            case NAMED -> Stream.empty();
            case GROUP -> people(session);
            case NONE -> Stream.concat(people(session), session.getGroups().stream().map(Group::getName));
        };
        Set<String> distinct = hidden.filter(name -> name != null && name.length() > 1).collect(Collectors.toCollection(HashSet::new));
        // The longer name first: 陈明远 must not leave 远 behind.
        String alternatives = distinct.stream().sorted(Comparator.comparingInt(String::length).reversed()
                .thenComparing(Comparator.naturalOrder())).map(Pattern::quote).collect(Collectors.joining("|"));
        names = alternatives.isEmpty() ? null : Pattern.compile(alternatives);
    }

    private static Stream<String> people(Session session) {
        return session.getParticipants().stream().filter(p -> p.getRole() != Role.SECRETARIAT).map(Participant::getName);
    }

    String apply(String text) {
        return text == null ? "" : names == null ? text : names.matcher(text).replaceAll(HIDDEN);
    }
}
