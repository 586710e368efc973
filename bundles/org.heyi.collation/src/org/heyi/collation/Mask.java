package org.heyi.collation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.model.ledger.CoSigner;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;

/**
 * Takes names out of what people wrote: a reason such as “与赵桂兰代表意见相同” would otherwise tell what the columns hide.
 * Only full names are known to it: of the sessions' own participants, whatever their role, of those who signed an item of the ledger,
 * and of groups. Words quoted from the report are never masked.
 */
public final class Mask {

    private static final String HIDDEN = "×××";

    /** By their first character, the longer one first: 陈明远 must not leave 远 behind. */
    private final Map<Character, List<String>> names;

    Mask(Session session, Attribution attribution) {
        this(switch (attribution) {
            case NAMED -> Stream.empty();
            case GROUP -> people(session);
            case NONE -> Stream.concat(people(session), groups(session));
        });
    }

    private Mask(Stream<String> hidden) {
        names = hidden.filter(name -> name != null && name.length() > 1).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.groupingBy(name -> name.charAt(0)));
    }

    /**
     * @param sessions whose people are hidden, with those who signed items of their ledgers
     * @param attribution how much may be told
     * @return hides the rest
     */
    public static Mask of(Collection<Session> sessions, Attribution attribution) {
        return new Mask(attribution == Attribution.NAMED ? Stream.empty() : sessions.stream().flatMap(session -> {
            Stream<String> people = Stream.concat(people(session), signers(session));
            return attribution == Attribution.GROUP ? people : Stream.concat(people, groups(session));
        }));
    }

    private static Stream<String> people(Session session) {
        return session.getParticipants().stream().map(Participant::getName);
    }

    private static Stream<String> groups(Session session) {
        return Stream.concat(session.getGroups().stream().map(Group::getName),
                session.getSuggestions().stream().map(each -> each.getGroupName()));
    }

    private static Stream<String> signers(Session session) {
        return session.getSuggestions().stream().flatMap(each -> Stream.concat(
                Stream.of(each.getLeadName() == null ? "" : each.getLeadName()), each.getCoSigners().stream().map(CoSigner::getName)));
    }

    /** @return whether it hides anything */
    public boolean hides() {
        return !names.isEmpty();
    }

    /**
     * @param text what somebody wrote; null counts as empty
     * @return the same with ××× for every name that is hidden
     */
    public String apply(String text) {
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
