package org.heyi.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Names;
import org.heyi.base.Texts;
import org.heyi.ledger.HolidayCalendar;
import org.heyi.ledger.Presets;
import org.heyi.model.Archive;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.DayKind;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.ledger.TimeLimit;
import org.heyi.model.review.Session;

/** Sets what is local to a place: deadlines, reply classes, categories, definitions, the holiday calendar. */
public final class LocalRules {

    private static final Texts TEXTS = Texts.of(LocalRules.class);
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DAYS = 3660;
    private static final int MOST_MEMBERS = 100_000;

    private LocalRules() {
    }

    /**
     * How long something may take.
     *
     * @param amount 0 or more
     * @param days of what
     */
    public record Limit(int amount, DayKind days) {
    }

    /**
     * What is to be set. Null, or empty, leaves it as it is.
     *
     * @param preset deadlines and definitions of a preset, see {@link Presets#rules()}; what else is set wins over it
     * @param scheme reply classes of a preset, see {@link Presets#schemes()}
     * @param members how many deputies or members the body has
     * @param categories added to the list of 分类
     * @param limits by what they are for
     * @param formula the usage of 满意率 that is printed first
     * @param rounding how shares are printed
     * @param decimals of percentages, 0 to 4
     */
    public record Settings(String preset, String scheme, Integer members, List<String> categories, Map<Clock, Limit> limits,
            SatisfactionFormula formula, Rounding rounding, Integer decimals) {

        /** @return whether nothing is to be set */
        public boolean isEmpty() {
            return preset == null && scheme == null && members == null && categories.isEmpty() && limits.isEmpty() && formula == null
                    && rounding == null && decimals == null;
        }
    }

    /**
     * @param session a session
     * @return its rules, or the default ones
     */
    public static Rules rules(Session session) {
        return session.getRules() != null ? session.getRules() : Presets.rules(Presets.DEFAULT_RULES);
    }

    /**
     * @param session a session
     * @return its reply classes, or the default ones
     */
    public static Scheme scheme(Session session) {
        return session.getScheme() != null ? session.getScheme() : Presets.scheme(Presets.DEFAULT_SCHEME);
    }

    /**
     * Prepares setting local rules.
     *
     * @param session the session whose rules they are
     * @param settings what is to be set
     * @return the edit that sets it
     * @throws HeyiException when a preset is unknown, a number is out of range, or reply classes are in use
     */
    public static Edit<Session> set(Session session, Settings settings) {
        check(settings.decimals(), MOST_DECIMALS, "rules.decimals");
        check(settings.members(), MOST_MEMBERS, "rules.members");
        settings.limits().values().forEach(limit -> check(limit.amount(), MOST_DAYS, "rules.limit"));
        Rules rules = Presets.rules(settings.preset() != null ? settings.preset() : Presets.DEFAULT_RULES);
        Scheme scheme = settings.scheme() == null ? null : Presets.scheme(settings.scheme());
        if (scheme != null) {
            refuseInUse(session);
        }
        return new Edit<>("session.rules", session, () -> {
            Rules at = session.getRules();
            if (at == null || settings.preset() != null) {
                session.setRules(rules);
                at = rules;
            }
            for (Map.Entry<Clock, Limit> each : settings.limits().entrySet()) {
                limit(at, each.getKey(), each.getValue());
            }
            at.setFormula(settings.formula() == null ? at.getFormula() : settings.formula());
            at.setRounding(settings.rounding() == null ? at.getRounding() : settings.rounding());
            at.setDecimals(settings.decimals() == null ? at.getDecimals() : settings.decimals());
            if (scheme != null) {
                session.setScheme(scheme);
            }
            if (settings.members() != null) {
                session.setMembers(settings.members());
            }
            for (String name : settings.categories()) {
                category(session, name.strip());
            }
        });
    }

    /**
     * Prepares setting the holiday calendar.
     *
     * @param archive the workspace's root
     * @param calendar what is to be in force; null for the one that ships with the program
     * @return the edit that sets it
     */
    public static Edit<Archive> calendar(Archive archive, HolidayCalendar calendar) {
        return new Edit<>("archive.calendar", archive, () -> archive.setCalendar(calendar == null ? null : calendar.text()));
    }

    private static void check(Integer value, int most, String key) {
        if (value != null && (value < 0 || value > most)) {
            throw new HeyiException(TEXTS.get(key, String.valueOf(value), String.valueOf(most)));
        }
    }

    private static void limit(Rules rules, Clock clock, Limit value) {
        TimeLimit limit = rules.getLimits().stream().filter(l -> l.getClock() == clock).findFirst().orElseGet(() -> {
            TimeLimit made = LedgerFactory.eINSTANCE.createTimeLimit();
            made.setClock(clock);
            rules.getLimits().add(made);
            return made;
        });
        limit.setAmount(value.amount());
        limit.setDays(value.days());
    }

    private static void category(Session session, String name) {
        if (name.isEmpty() || session.getCategories().stream().anyMatch(c -> name.equals(c.getName()))) {
            return;
        }
        Category category = LedgerFactory.eINSTANCE.createCategory();
        category.setCode(String.format("%02d", session.getCategories().size() + 1));
        category.setName(Names.require(name));
        session.getCategories().add(category);
    }

    /** Replies that were given a class keep it: another list of classes would leave them without one. */
    private static void refuseInUse(Session session) {
        List<String> inUse = new ArrayList<>();
        for (Suggestion item : session.getSuggestions()) {
            for (Event event : item.getEvents()) {
                if (event instanceof Reply reply && reply.getReplyClass() != null) {
                    inUse.add(item.getNumber());
                    break;
                }
            }
        }
        if (!inUse.isEmpty()) {
            throw new HeyiException(TEXTS.get("rules.schemeInUse", session.getScheme() == null ? "" : session.getScheme().getName(),
                    String.valueOf(inUse.size())));
        }
    }
}
