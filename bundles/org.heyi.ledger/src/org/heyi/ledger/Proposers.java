package org.heyi.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Texts;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;

/**
 * 提出率 (domain rules 2): how many of all deputies or members proposed anything. Its base are people, not items. Over
 * several sessions people are counted once in each of them, and so are the members. 集体提案 have no person as proposer.
 *
 * @param coSigners whether those who signed along count as proposers
 * @param people who proposed, with the items of each, in the order of the ledger
 * @param members deputies or members of the sessions; 0 when one of them does not say
 * @param items 收到: the items that were submitted
 */
public record Proposers(boolean coSigners, List<Person> people, int members, List<Suggestion> items) {

    private static final Texts TEXTS = Texts.of(Proposers.class);

    /**
     * One of them.
     *
     * @param name as written
     * @param group 代表团 or 界别 as written; may be empty
     * @param items what this person proposed in one session
     */
    public record Person(String name, String group, List<Suggestion> items) {
    }

    static Proposers of(List<Standing> received, boolean coSigners) {
        Map<Object, Person> people = new LinkedHashMap<>();
        Set<Session> sessions = new HashSet<>();
        for (Standing standing : received) {
            Suggestion item = standing.suggestion();
            Session session = item.eContainer() instanceof Session s ? s : null;
            sessions.add(session);
            if (item.getType() == ProposalType.COLLECTIVE) {
                continue;
            }
            String group = item.getGroup() != null ? item.getGroup().getName() : item.getGroupName();
            add(people, session, item.getLead(), item.getLead() != null ? item.getLead().getName() : item.getLeadName(), group, item);
            if (coSigners) {
                for (CoSigner other : item.getCoSigners()) {
                    if (other.getState() == CoSignState.CONFIRMED) {
                        add(people, session, other.getParticipant(), other.getName(), null, item);
                    }
                }
            }
        }
        boolean known = sessions.stream().allMatch(s -> s != null && s.getMembers() > 0);
        return new Proposers(coSigners, List.copyOf(people.values()), known ? sessions.stream().mapToInt(Session::getMembers).sum() : 0,
                received.stream().map(Standing::suggestion).toList());
    }

    /** People of one name are told apart by their place in the list of the session, where they are on it. */
    private static void add(Map<Object, Person> people, Session session, Object participant, String name, String group, Suggestion item) {
        if (participant == null && (name == null || name.isBlank())) {
            return;
        }
        Object key = participant != null ? participant : List.of(session == null ? "" : session, name);
        people.computeIfAbsent(key, k -> new Person(name, group == null ? "" : group, new java.util.ArrayList<>())).items().add(item);
    }

    /** @return its name in the language in force */
    public String label() {
        return TEXTS.get(coSigners ? "proposers.joint" : "proposers");
    }

    /** @return what it is the share of, in one sentence that is printed beside it */
    public String definition() {
        return TEXTS.get(coSigners ? "proposers.joint.definition" : "proposers.definition");
    }

    /**
     * @param decimals 0 to 4
     * @return the share of the members who proposed; a dash when their number is not known
     */
    public String percent(int decimals) {
        return members == 0 ? "—" : LedgerFigure.print(Shares.of(people.size(), members, decimals));
    }

    /** @return items per member; null when their number is not known */
    public Double perMember() {
        return members == 0 ? null : (double) items.size() / members;
    }
}
