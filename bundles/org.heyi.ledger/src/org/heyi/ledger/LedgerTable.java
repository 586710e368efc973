package org.heyi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.heyi.base.Texts;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;

/**
 * 办理台账: a ledger as a table with the columns of {@link LedgerColumn}. {@link LedgerImport} reads what this writes,
 * and the same table comes out again.
 */
public final class LedgerTable {

    private static final Texts TEXTS = Texts.of(LedgerTable.class);
    /** Between several values in one cell that are names. */
    static final String AND = "、";
    /** Between several values in one cell that are phrases. */
    static final String THEN = "；";

    private LedgerTable() {
    }

    /**
     * @param suggestions items; drafts are left out
     * @param asOf the day the table is about
     * @return one row for each, in their order: String, Integer, LocalDate or, for an empty cell, no entry
     */
    public static List<Map<LedgerColumn, Object>> rows(Collection<Suggestion> suggestions, LocalDate asOf) {
        List<Map<LedgerColumn, Object>> rows = new ArrayList<>(suggestions.size());
        for (Suggestion suggestion : suggestions) {
            Standing standing = Lifecycle.state(suggestion, asOf);
            if (standing.state() != SuggestionState.DRAFT) {
                rows.add(row(standing, rows.size() + 1));
            }
        }
        return rows;
    }

    /**
     * @param standing an item on the day the table is about
     * @param no 序号
     * @return its cells
     */
    public static Map<LedgerColumn, Object> row(Standing standing, int no) {
        Suggestion s = standing.suggestion();
        Map<LedgerColumn, Object> row = new EnumMap<>(LedgerColumn.class);
        row.put(LedgerColumn.NO, no);
        if (s.eContainer() instanceof Session session) {
            put(row, LedgerColumn.SESSION, SessionName.label(session));
        }
        put(row, LedgerColumn.INSTRUMENT, Labels.of(s.getInstrument()));
        put(row, LedgerColumn.NUMBER, s.getNumber());
        put(row, LedgerColumn.TITLE, s.getTitle());
        put(row, LedgerColumn.CATEGORY, s.getCategory() == null ? null : s.getCategory().getName());
        put(row, LedgerColumn.LEAD, s.getLead() != null ? s.getLead().getName() : s.getLeadName());
        put(row, LedgerColumn.CO_SIGNERS, coSigners(s));
        put(row, LedgerColumn.GROUP, s.getGroup() != null ? s.getGroup().getName() : s.getGroupName());
        put(row, LedgerColumn.PHONE, s.getPhone());
        put(row, LedgerColumn.SUBMITTED, s.getSubmittedOn() != null ? s.getSubmittedOn() : standing.submittedOn());
        put(row, LedgerColumn.REVIEW, standing.outcome() == null ? SuggestionState.UNDER_REVIEW.label() : Labels.of(standing.outcome()));
        put(row, LedgerColumn.MERGED_INTO, s.getMergedInto() == null ? null : s.getMergedInto().getNumber());
        units(row, standing);
        put(row, LedgerColumn.REPLIED, standing.firstReplyOn());
        // While one of several units still owes its reply, the item is not answered: a row says nothing of an answer before its day.
        boolean answered = standing.firstReplyOn() != null;
        if (answered && standing.lastReply() != null) {
            put(row, LedgerColumn.DOCUMENT, standing.lastReply().getDocumentNumber());
            put(row, LedgerColumn.SOLUTION, standing.lastReply().getSolution());
            put(row, LedgerColumn.ADOPTION, standing.lastReply().getAdoption());
        }
        put(row, LedgerColumn.CLASS, !answered || standing.replyClass() == null ? null : standing.replyClass().getCode());
        contacts(row, standing);
        Round rated = standing.ratedRound();
        if (rated != null) {
            put(row, LedgerColumn.ATTITUDE, rating(rated.attitude()));
            put(row, LedgerColumn.RESULT, rating(rated.result()));
        }
        put(row, LedgerColumn.REHANDLED, rehandled(standing));
        put(row, LedgerColumn.PUBLICITY, !answered || standing.publicity() == Publicity.UNDECIDED ? null : Labels.of(standing.publicity()));
        if (standing.published()) {
            String on = standing.publishedOn() == null ? "" : standing.publishedOn().toString();
            String at = standing.publishedAt() == null ? "" : standing.publishedAt();
            put(row, LedgerColumn.PUBLISHED, on.isEmpty() && at.isEmpty() ? TEXTS.get("yes") : (on + " " + at).strip());
        }
        if (standing.supervised()) {
            put(row, LedgerColumn.SUPERVISED, blank(s.getSupervisor()) ? TEXTS.get("yes") : s.getSupervisor());
        }
        put(row, LedgerColumn.FOLLOW_UP, standing.followUps().stream().filter(f -> !f.isBlank()).collect(Collectors.joining(THEN)));
        put(row, LedgerColumn.REMARK, s.getRemark());
        return row;
    }

    private static void units(Map<LedgerColumn, Object> row, Standing standing) {
        UnitStanding main = standing.main();
        if (main == null) {
            return;
        }
        put(row, LedgerColumn.ASSIGNED, standing.assignedOn());
        put(row, LedgerColumn.MAIN_UNIT, standing.units().stream().filter(UnitStanding::repliesItself)
                .map(u -> u.unit().getName()).collect(Collectors.joining(AND)));
        put(row, LedgerColumn.CO_UNITS, standing.units().stream().filter(u -> u.handling() == HandlingRole.CO)
                .map(u -> u.unit().getName()).collect(Collectors.joining(AND)));
        put(row, LedgerColumn.HANDLING, main.handling() == HandlingRole.MAIN ? TEXTS.get("handling.main") : Labels.of(main.handling()));
        put(row, LedgerColumn.SIGNED, main.signedOn());
        put(row, LedgerColumn.DUE, main.originalDue());
        put(row, LedgerColumn.EXTENDED_TO, main.extended() ? main.firstDue() : null);
    }

    private static String coSigners(Suggestion s) {
        if (s.getCoSigners().isEmpty()) {
            return null;
        }
        List<CoSigner> confirmed = s.getCoSigners().stream().filter(c -> c.getState() == CoSignState.CONFIRMED).toList();
        List<String> names = confirmed.stream().map(CoSigner::getName).filter(n -> !blank(n)).toList();
        if (names.isEmpty()) {
            return confirmed.isEmpty() ? null : String.valueOf(confirmed.size());
        }
        String joined = String.join(AND, names);
        return names.size() == confirmed.size() ? joined : TEXTS.get("cosigners.some", joined, String.valueOf(confirmed.size()));
    }

    private static void contacts(Map<LedgerColumn, Object> row, Standing standing) {
        List<Contact> contacts = standing.contacts();
        if (contacts.isEmpty()) {
            return;
        }
        if (contacts.stream().anyMatch(c -> c.getMetWith() != ContactLevel.UNKNOWN)) {
            put(row, LedgerColumn.MET_WITH, contacts.stream().map(c -> Labels.of(c.getMetWith())).collect(Collectors.joining(THEN)));
        }
        put(row, LedgerColumn.CONTACT, contacts.stream()
                .map(c -> Labels.of(c.getMode()) + (c.getOn() == null ? "" : " " + c.getOn())).collect(Collectors.joining(THEN)));
    }

    private static String rating(Satisfaction rating) {
        return Lifecycle.unrated(rating) ? null : Labels.of(rating);
    }

    /** How often, and of each time the days of 不满意 and of the next reply as far as they are known. */
    private static String rehandled(Standing standing) {
        List<Round> rounds = standing.rounds();
        if (rounds.size() < 2) {
            return null;
        }
        List<String> times = new ArrayList<>();
        for (int i = 1; i < rounds.size(); i++) {
            LocalDate no = rounds.get(i - 1).feedback().stream().filter(Lifecycle::dissatisfied)
                    .map(f -> f.getOn()).filter(Objects::nonNull).reduce((a, b) -> b).orElse(null);
            LocalDate again = rounds.get(i).repliedOn();
            times.add((no == null ? TEXTS.get("again.no") : TEXTS.get("again.no.on", no.toString()))
                    + (again == null ? "" : AND + TEXTS.get("again.reply", again.toString())));
        }
        return TEXTS.get("again", String.valueOf(times.size()), String.join(THEN, times));
    }

    private static void put(Map<LedgerColumn, Object> row, LedgerColumn column, Object value) {
        if (value != null && !(value instanceof String text && text.isEmpty())) {
            row.put(column, value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
