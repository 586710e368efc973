package org.heyi.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;

/** Who a comment from outside is by, when all there is, is a name: the same name is the same person. */
final class Authors {

    private static final Texts TEXTS = Texts.of(Authors.class);
    /** Longer names are no names. */
    private static final int LONGEST = 60;

    private final Session session;
    private final String usualGroup;
    /** People who are not in the session yet. */
    private final List<Participant> fresh = new ArrayList<>();
    private final Map<List<String>, Participant> found = new HashMap<>();
    private final Set<String> handles = new HashSet<>();
    private final Map<String, List<Participant>> byWord = new HashMap<>();
    private final Map<Participant, Integer> order = new IdentityHashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    /**
     * @param session where the people are looked up first
     */
    Authors(Session session) {
        this(session, "");
    }

    /**
     * @param session where the people are looked up first
     * @param usualGroup group of new people who name none; may be empty
     */
    Authors(Session session, String usualGroup) {
        this.session = session;
        this.usualGroup = usualGroup;
        handles.addAll(People.handles(session));
        session.getParticipants().forEach(this::index);
    }

    /**
     * @param written a name as written; may be empty
     * @return who that is; somebody new is not in the session yet
     */
    Participant of(String written) {
        return of("", written, "", "");
    }

    /**
     * @param id of a participant of the session; anything else names nobody
     * @param written a name as written; may be empty
     * @param nickname what would do as a handle; may be empty
     * @param group name of the person's group; may be empty
     * @return who that is; somebody new, and the group, need not be in the session yet
     */
    Participant of(String id, String written, String nickname, String group) {
        String name = name(Names.isBlank(written) ? nickname : written);
        return found.computeIfAbsent(List.of(id, name, nickname), key -> find(id, name, nickname, group));
    }

    /** @return names as they are shown because something in them cannot be seen */
    List<String> shown() {
        return List.copyOf(shown);
    }

    /** Nobody is asked when a file is taken in, so what cannot be seen in a name is shown rather than refused or dropped. */
    private String name(String written) {
        if (Names.isBlank(written)) {
            return TEXTS.get("nameless");
        }
        String visible = Names.visible(written.strip());
        String name = visible.substring(0, visible.offsetByCodePoints(0, Math.min(LONGEST, visible.codePointCount(0, visible.length()))));
        if (!visible.equals(written.strip())) {
            shown.add(name);
        }
        return name;
    }

    private Participant find(String id, String name, String nickname, String group) {
        List<Participant> people = Stream.of(id, nickname, name, homonym(name)).distinct()
                .flatMap(each -> byWord.getOrDefault(each, List.of()).stream()).distinct().sorted(Comparator.comparing(order::get)).toList();
        for (Participant each : people) {
            boolean same = Models.answersTo(each, nickname) && Models.isOrWasCalled(each, name);
            if (same || Models.isOrWas(each, id)) {
                return each;
            }
        }
        List<Participant> same = people.stream().filter(each -> named(each, name)).toList();
        if (same.isEmpty()) {
            same = people.stream().filter(each -> Models.isOrWasCalled(each, name)).toList();
        }
        if (same.size() == 1 && (nickname.isEmpty() || isOnlyName(same.get(0)) && !isOfAnother(same.get(0), group))) {
            return same.get(0);
        }
        Participant participant = ReviewFactory.eINSTANCE.createParticipant();
        participant.setName(name);
        participant.setHandle(People.handle(name(Names.isBlank(nickname) ? name : nickname), handles));
        participant.setRole(name.equals(Labels.of(Role.SECRETARIAT)) ? Role.SECRETARIAT : Role.DEPUTY);
        String of = Names.isBlank(group) ? usualGroup : group;
        if (!Names.isBlank(of)) {
            participant.setGroup(groups.computeIfAbsent(name(of), called -> Sessions.group(session, called)));
        }
        fresh.add(participant);
        index(participant);
        byWord.computeIfAbsent(id, word -> new ArrayList<>()).add(participant); // who is new may be given that id
        return participant;
    }

    /** Keeps people by all that {@link #find} asks for, so that it need not go through all of them for each name. */
    private void index(Participant person) {
        order.put(person, order.size());
        Stream<String> own = Stream.of(person.getId(), person.getHandle(), person.getName(), inGroup(person));
        Stream<String> former = person.getFormerNames().stream().flatMap(each -> Stream.of(each.getPerson(), each.getHandle(), each.getName())
                .filter(Objects::nonNull));
        Stream.concat(own.filter(Objects::nonNull), former).distinct()
                .forEach(each -> byWord.computeIfAbsent(each, word -> new ArrayList<>()).add(person));
    }

    /** A handle that was made of the name, as rosters and Word files have it, does not contradict the one that a desk gave. */
    private static boolean isOnlyName(Participant person) {
        return person.getHandle().equals(People.word(person.getName()));
    }

    private static boolean isOfAnother(Participant person, String group) {
        return !Names.isBlank(group) && person.getGroup() != null && !group.equals(person.getGroup().getName());
    }

    /** @return people who were looked for and are not in the session yet */
    List<Participant> fresh() {
        return List.copyOf(fresh);
    }

    /** Two people of one name are told apart by their group, as in 陈明（经济界）. */
    private static boolean named(Participant participant, String name) {
        return name.equals(participant.getName()) || homonym(name).equals(inGroup(participant));
    }

    private static String homonym(String name) {
        return name.replace(" (", "（").replace(')', '）');
    }

    private static String inGroup(Participant participant) {
        return participant.getGroup() == null ? null : participant.getName() + '（' + participant.getGroup().getName() + '）';
    }
}
