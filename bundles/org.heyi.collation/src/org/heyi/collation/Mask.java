package org.heyi.collation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** By their first character, the longer one first: 陈明远 must not leave 远 behind. */
    private final Map<Character, List<String>> names;

    Mask(Session session, Attribution attribution) {
        Stream<String> hidden = switch (attribution) {
            case NAMED -> Stream.empty();
            case GROUP -> people(session);
            case NONE -> Stream.concat(people(session), session.getGroups().stream().map(Group::getName));
        };
        names = hidden.filter(name -> name != null && name.length() > 1).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.groupingBy(name -> name.charAt(0)));
    }

    private static Stream<String> people(Session session) {
        return session.getParticipants().stream().filter(p -> p.getRole() != Role.SECRETARIAT).map(Participant::getName);
    }

    String apply(String text) {
        if (text == null || names.isEmpty()) {
            return text == null ? "" : text;
        }
        StringBuilder masked = null;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            String name = nameAt(text, i);
            if (name != null) {
                masked = masked == null ? new StringBuilder() : masked;
                masked.append(text, kept, i).append(HIDDEN);
                kept = i + name.length();
                i = kept - 1;
            }
        }
        return masked == null ? text : masked.append(text, kept, text.length()).toString();
    }

    /** The longest name that begins there; null when none does. */
    private String nameAt(String text, int at) {
        for (String name : names.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(name, at)) {
                return name;
            }
        }
        return null;
    }
}
