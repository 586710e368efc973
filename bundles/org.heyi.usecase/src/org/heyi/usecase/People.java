package org.heyi.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.ledger.CoSigning;
import org.heyi.model.Archive;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.Body;
import org.heyi.model.review.FormerName;
import org.heyi.model.review.Group;
import org.heyi.model.review.GroupType;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewFactory;
import org.heyi.model.review.Role;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/**
 * Who takes part in a session: the roster. What people did stays theirs, whatever becomes of their names; of whom somebody was
 * merged into, the history still finds out by the handle it wrote.
 */
public final class People {

    /** What kind of change all of this is, in the history and in the table of rights. */
    public static final String EDIT = "people.edit";

    private static final Texts TEXTS = Texts.of(People.class);

    private People() {
    }

    /**
     * What the roster says of a person.
     *
     * @param name as the person writes it; null to leave it
     * @param group 代表团, 界别 or 小组; empty for none, null to leave it
     * @param groupType what the group is if there is none of that name yet; null for what is usual in the session
     * @param role null to leave it, for somebody new for what is usual in the session
     * @param post 职务; empty for none, null to leave it, as all that follow
     * @param unit 单位
     * @param phone 电话
     * @param code 编号
     * @param remarks one line for each other column, as 列名：值
     */
    public record Person(String name, String group, GroupType groupType, Role role, String post, String unit, String phone, String code,
            String remarks) {

        /**
         * What is known of most: name, group and role; null to leave one.
         *
         * @param name 姓名
         * @param group name of a delegation or sector
         * @param role what the person does
         */
        public Person(String name, String group, Role role) {
            this(name, group, null, role, null, null, null, null, null);
        }
    }

    /**
     * The person who makes a workspace is its 大会秘书处, so that somebody is who may decide and let others in.
     *
     * @param workspace a workspace
     * @param handle of who made it
     * @return the person, now on the roster; null when the roster says already who that is, or who the 大会秘书处 is
     */
    public static Participant found(Workspace workspace, String handle) {
        Session session = workspace.archive().getCurrent();
        if (session == null || Rights.hasSecretariat(session) || Models.participant(session, handle) != null) {
            return null;
        }
        Participant founder = ReviewFactory.eINSTANCE.createParticipant();
        founder.setHandle(handle);
        founder.setName(handle);
        founder.setRole(Role.SECRETARIAT);
        workspace.change(handle, "people.found", () -> session.getParticipants().add(founder));
        return founder;
    }

    /**
     * @param archive a workspace's root
     * @return the current session; where there is none yet, one that is not in the archive, {@link #open} puts it there
     */
    public static Session session(Archive archive) {
        return archive.getCurrent() != null ? archive.getCurrent() : ReviewFactory.eINSTANCE.createSession();
    }

    /** Puts a session that {@link #session} made into the archive; part of a mutation. */
    static void open(Archive archive, Session session) {
        if (session.eContainer() == null) {
            archive.getSessions().add(session);
            archive.setCurrent(session);
        }
    }

    /**
     * @param session a session
     * @return what most of its people are: 代表, or 委员 in one of the 政协
     */
    public static Role usualRole(Session session) {
        return session.getBody() == Body.CPPCC ? Role.MEMBER : Role.DEPUTY;
    }

    private static GroupType usualGroup(Session session) {
        return session.getBody() == Body.CPPCC ? GroupType.SECTOR : GroupType.DELEGATION;
    }

    /**
     * @param session a session
     * @param named handle, or id, or a name that only one has or had
     * @return that person
     * @throws HeyiException when there is none, or more than one of that name
     */
    public static Participant require(Session session, String named) {
        Participant known = Models.participant(session, named);
        if (known != null) {
            return known;
        }
        List<Participant> found = session.getParticipants().stream().filter(each -> Models.isOrWas(each, named)).toList();
        for (int tries = 0; found.isEmpty() && tries < 2; tries++) {
            boolean former = tries > 0;
            found = session.getParticipants().stream()
                    .filter(each -> former ? Models.isOrWasCalled(each, named) : named.equals(each.getName())).toList();
        }
        if (found.size() != 1) {
            throw new HeyiException(found.isEmpty() ? TEXTS.get("person.unknown", named, session.getParticipants().size())
                    : TEXTS.get("person.ambiguous", named, String.join("、", found.stream().map(Participant::getHandle).toList())));
        }
        return found.get(0);
    }

    /** Handles that name somebody in a session, or did. */
    static Set<String> handles(Session session) {
        Set<String> handles = new HashSet<>();
        for (Participant each : session.getParticipants()) {
            handles.add(each.getHandle());
            each.getFormerNames().stream().map(FormerName::getHandle).filter(Objects::nonNull).forEach(handles::add);
        }
        return handles;
    }

    /** A name in one word. */
    static String word(String name) {
        return name.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }

    /** A handle made from a name: people of one name get different ones. It is taken from now on. */
    static String handle(String name, Collection<String> taken) {
        String word = word(name);
        String handle = word;
        for (int i = 2; taken.contains(handle); i++) {
            handle = word + i;
        }
        taken.add(handle);
        return handle;
    }

    /**
     * Prepares to put somebody on the roster. Somebody else may have the same name.
     *
     * @param archive the workspace's root; where it has no session yet, the edit makes one
     * @param handle what names the person from now on; null to make one from the name
     * @param person what is known; must have a name
     * @return the edit that adds the person
     * @throws HeyiException when the handle or code is taken, the handle is no single word, the name cannot be seen, or somebody
     *         of a 承办单位 has no unit
     */
    public static Edit<Participant> add(Archive archive, String handle, Person person) {
        Session session = session(archive);
        Set<String> taken = handles(session);
        String word = handle;
        if (word == null) {
            word = handle(Names.require(person.name()), taken);
        } else if (word.isBlank() || word.chars().anyMatch(Character::isWhitespace)) {
            throw new HeyiException(TEXTS.get("badHandle", word));
        } else if (taken.contains(word)) {
            throw new HeyiException(TEXTS.get("person.taken", word, Models.participant(session, word).getName()));
        }
        Participant added = ReviewFactory.eINSTANCE.createParticipant();
        added.setHandle(Names.require(word));
        check(session, added, person);
        added.setName(Names.require(person.name()));
        added.setRole(person.role() != null ? person.role() : usualRole(session));
        Person rest = new Person(null, person.group(), person.groupType(), null, person.post(), person.unit(), person.phone(), person.code(),
                person.remarks());
        return new Edit<>(EDIT, added, () -> {
            open(archive, session);
            write(session, added, rest);
            session.getParticipants().add(added);
        });
    }

    /**
     * Prepares to write down of somebody what is so from now on. A name that is replaced is kept among the former ones;
     * documents made before say what they say.
     *
     * @param participant who is on the roster
     * @param person what is so now
     * @return the edit that writes it
     * @throws HeyiException when the last 大会秘书处 would be none any more, the code is another one's, the name cannot be seen, or
     *         somebody of a 承办单位 has no unit
     */
    public static Edit<Participant> change(Participant participant, Person person) {
        Session session = Models.containing(participant, Session.class);
        check(session, participant, person);
        if (person.role() != null && person.role() != Role.SECRETARIAT) {
            keepSecretariat(session, participant);
        }
        return new Edit<>(EDIT, participant, () -> write(session, participant, person));
    }

    /**
     * Prepares that somebody takes no part any more, or again. What they did stays theirs.
     *
     * @param participant who is on the roster
     * @param inactive whether no more
     * @return the edit that says so
     * @throws HeyiException when it is the last 大会秘书处
     */
    public static Edit<Participant> retire(Participant participant, boolean inactive) {
        if (inactive) {
            keepSecretariat(Models.containing(participant, Session.class), participant);
        }
        return new Edit<>(EDIT, participant, () -> participant.setInactive(inactive));
    }

    /**
     * Prepares that somebody signs for their group, or does so no more. A group may have several: its 团长, and the 副团长 in charge.
     *
     * @param participant who is on the roster
     * @param head whether they sign for it
     * @return the edit that says so
     * @throws HeyiException when the person is of no group
     */
    public static Edit<Participant> head(Participant participant, boolean head) {
        if (head && participant.getGroup() == null) {
            throw new HeyiException(TEXTS.get("person.groupless", participant.getName()));
        }
        return new Edit<>(EDIT, participant, () -> participant.setHead(head));
    }

    /**
     * The same in one step with what else is written of somebody; who is of no group heads none.
     *
     * @param edit writes it
     * @param head whether they sign for their group
     * @return the edit that does both
     */
    public static Edit<Participant> heading(Edit<Participant> edit, boolean head) {
        return new Edit<>(edit.type(), edit.subject(), () -> {
            edit.mutation().run();
            edit.subject().setHead(head && edit.subject().getGroup() != null);
        });
    }

    /**
     * Prepares to make one person of two, who are one under two spellings: comments, answers, suggestions, co-signatures, keys
     * and former names become those of the one that stays, who also gets what the roster says of the other alone. What the
     * history, decisions and steps say keeps the old handle, by which the person that stays is found from then on.
     *
     * @param from who goes
     * @param into who stays
     * @return the edit that merges them
     * @throws HeyiException when it is one person already, or the only 大会秘书处 would go
     */
    public static Edit<Participant> merge(Participant from, Participant into) {
        Session session = Models.containing(into, Session.class);
        if (from == into) {
            throw new HeyiException(TEXTS.get("person.self", into.getName(), into.getHandle()));
        }
        if (into.getRole() != Role.SECRETARIAT || into.isInactive()) {
            keepSecretariat(session, from);
        }
        return new Edit<>(EDIT, into, () -> {
            for (Annotation annotation : session.getAnnotations()) {
                if (annotation.getAuthor() == from) {
                    annotation.setAuthor(into);
                }
                if (annotation.getAssignee() == from) {
                    annotation.setAssignee(into);
                }
                for (Message message : annotation.getThread()) {
                    if (message.getAuthor() == from) {
                        message.setAuthor(into);
                    }
                }
            }
            session.getSuggestions().forEach(each -> CoSigning.merge(each, from, into));
            Sittings.merge(session, from, into);
            Signoffs.merge(session, from, into);
            // In front: the key that is in force of the one who stays stays in force.
            into.getKeys().addAll(0, List.copyOf(from.getKeys()));
            into.getFormerNames().addAll(List.copyOf(from.getFormerNames()));
            FormerName former = former(from.getName());
            former.setHandle(from.getHandle());
            former.setPerson(from.getId());
            into.getFormerNames().add(former);
            if (into.getGroup() == null && from.getGroup() != null) {
                into.setGroup(from.getGroup());
            }
            into.setHead(into.isHead() || from.isHead() && from.getGroup() == into.getGroup());
            write(session, into, new Person(null, null, null, null, missing(into.getPost(), from.getPost()), missing(into.getUnit(), from.getUnit()),
                    missing(into.getPhone(), from.getPhone()), missing(into.getCode(), from.getCode()), missing(into.getRemarks(), from.getRemarks())));
            session.getParticipants().remove(from);
        });
    }

    private static String missing(String own, String others) {
        return own == null || own.isBlank() ? others : null;
    }

    private static FormerName former(String name) {
        FormerName former = ReviewFactory.eINSTANCE.createFormerName();
        former.setName(name);
        former.setUntil(Instant.now());
        return former;
    }

    private static void check(Session session, Participant participant, Person person) {
        for (String name : new String[] {person.name(), person.group(), person.post(), person.unit(), person.phone(), person.code()}) {
            if (name != null && !name.isEmpty()) {
                Names.require(name);
            }
        }
        if (person.name() != null) {
            Names.require(person.name());
        }
        String code = person.code();
        Participant other = code == null || code.isBlank() ? null : session.getParticipants().stream()
                .filter(each -> each != participant && code.strip().equals(each.getCode())).findFirst().orElse(null);
        if (other != null) {
            throw new HeyiException(TEXTS.get("person.code", code.strip(), other.getName(), other.getHandle()));
        }
        Role role = person.role() != null ? person.role() : participant.getRole();
        String unit = person.unit() != null ? person.unit() : participant.getUnit();
        boolean asked = person.role() != null || person.unit() != null;
        if (asked && role == Role.UNIT && (unit == null || unit.isBlank())) {
            throw new HeyiException(TEXTS.get("person.unit", person.name() != null ? person.name() : participant.getName()));
        }
    }

    /** Refuses a list without anybody who may edit the roster: nobody could become 大会秘书处 again. */
    private static void keepSecretariat(Session session, Participant participant) {
        boolean is = participant.getRole() == Role.SECRETARIAT && !participant.isInactive();
        if (is && session.getParticipants().stream().noneMatch(each -> each != participant && each.getRole() == Role.SECRETARIAT && !each.isInactive())) {
            throw new HeyiException(TEXTS.get("person.last", participant.getName(), Labels.of(Role.SECRETARIAT)));
        }
    }

    /** Part of a mutation. */
    static void write(Session session, Participant participant, Person person) {
        String name = person.name() == null ? null : Names.require(person.name());
        if (name != null && !name.equals(participant.getName())) {
            if (participant.getName() != null) {
                participant.getFormerNames().add(former(participant.getName()));
            }
            participant.setName(name);
        }
        if (person.group() != null) {
            Group group = person.group().isBlank() ? null
                    : Sessions.group(session, person.group().strip(), person.groupType() != null ? person.groupType() : usualGroup(session));
            if (group != null && group.eContainer() == null) {
                session.getGroups().add(group);
            }
            // Changing the group ends being its head.
            participant.setHead(participant.isHead() && participant.getGroup() == group);
            participant.setGroup(group);
        }
        if (person.role() != null) {
            participant.setRole(person.role());
        }
        if (person.post() != null) {
            participant.setPost(person.post().strip());
        }
        if (person.unit() != null) {
            participant.setUnit(person.unit().strip());
        }
        if (person.phone() != null) {
            participant.setPhone(person.phone().strip());
        }
        if (person.code() != null) {
            participant.setCode(person.code().strip());
        }
        if (person.remarks() != null) {
            participant.setRemarks(person.remarks().strip());
        }
    }

    /**
     * @param session a session
     * @param handle as history, a decision or a step wrote it; may be null
     * @return the person's name and group, with the name that is theirs now; the handle itself when it is nobody's
     */
    public static String name(Session session, String handle) {
        Participant person = session == null || handle == null ? null : Models.participant(session, handle);
        return person == null ? handle == null ? "" : handle : name(person);
    }

    /**
     * @param person somebody; may be null
     * @return name and group, e.g. 陈明（第一代表团）; empty for null
     */
    public static String name(Participant person) {
        if (person == null) {
            return "";
        }
        return person.getGroup() == null ? person.getName() : TEXTS.get("person.name", person.getName(), person.getGroup().getName());
    }

    /**
     * @param person somebody
     * @return other names the person had or is written by, oldest first, each once, without the present one
     */
    public static List<String> formerNames(Participant person) {
        List<String> names = new ArrayList<>();
        for (FormerName each : person.getFormerNames()) {
            if (!each.getName().equals(person.getName()) && !names.contains(each.getName())) {
                names.add(each.getName());
            }
        }
        return names;
    }
}
