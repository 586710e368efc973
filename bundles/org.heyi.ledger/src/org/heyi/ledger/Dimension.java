package org.heyi.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Session;
import org.heyi.model.util.Labels;

/** By what a ledger is broken down (domain rules 2). */
public enum Dimension {
    /** 承办单位: 独办 or 主办, or each unit of 分办; under its present name where it was renamed. */
    UNIT,
    /** 分类. */
    CATEGORY,
    /** 代表团, 界别. */
    GROUP,
    /** 办理结果类别 in force. */
    CLASS,
    /** The year the session is counted under; without one, that of 交办. */
    YEAR,
    /** 个人, 联名, 集体. */
    TYPE,
    /** 建议, 提案, 议案转建议. */
    INSTRUMENT,
    /** 届次. */
    SESSION,
    /** 满意度 of the result, last round. */
    SATISFACTION,
    /** 办理状态. */
    STATE,
    /** 协商形式: the closest there was. */
    CONTACT,
    /** 面商人: the highest there was. */
    MET_WITH;

    private static final Texts TEXTS = Texts.of(Dimension.class);
    /** Groups without a number, such as 界别, come after those with one. */
    private static final int AFTER_ALL_NUMBERS = 1000;
    private static final Pattern ORDINAL = Pattern.compile("第(" + ChineseNumerals.PATTERN + ")");

    /**
     * One value of a dimension.
     *
     * @param order sorts before the label; equal where the values have no order of their own
     * @param label what is printed
     */
    record Key(int order, String label) {
    }

    /** @return how it is named on the command line and in JSON */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return its name in the language in force, e.g. 承办单位 */
    public String label() {
        return TEXTS.get("Dimension." + name());
    }

    /**
     * @param code see {@link #code}
     * @return the dimension
     * @throws HeyiException when none is called that
     */
    public static Dimension parse(String code) {
        StringBuilder all = new StringBuilder();
        for (Dimension dimension : values()) {
            if (dimension.code().equalsIgnoreCase(code) || dimension.label().equals(code)) {
                return dimension;
            }
            all.append(all.isEmpty() ? "" : ", ").append(dimension.code());
        }
        throw new HeyiException(TEXTS.get("dimension.unknown", code, all));
    }

    /** The values an item has: one, but for UNIT with 分办. */
    List<Key> keys(Standing standing) {
        Suggestion s = standing.suggestion();
        return switch (this) {
            case UNIT -> units(standing);
            case CATEGORY -> List.of(category(s.getCategory()));
            case GROUP -> List.of(group(s));
            case CLASS -> List.of(replyClass(standing.replyClass()));
            case YEAR -> List.of(year(standing));
            case TYPE -> List.of(new Key(s.getType().getValue(), Labels.of(s.getType())));
            case INSTRUMENT -> List.of(new Key(s.getInstrument().getValue(), Labels.of(s.getInstrument())));
            case SESSION -> List.of(session(s));
            case SATISFACTION -> List.of(satisfaction(standing));
            case STATE -> List.of(new Key(standing.state().ordinal(), standing.state().label()));
            case CONTACT -> List.of(new Key(standing.closest().getValue(), Labels.of(standing.closest())));
            case MET_WITH -> List.of(standing.metWith() == ContactLevel.UNKNOWN ? none("metWith.none")
                    : new Key(standing.metWith().getValue(), Labels.of(standing.metWith())));
        };
    }

    /** @return whether rows without an order of their own are sorted by how many items they have */
    boolean byCount() {
        return this == UNIT;
    }

    private static List<Key> units(Standing standing) {
        UnitStanding main = standing.main();
        if (main == null) {
            return List.of(none("unit.none"));
        }
        if (main.handling() != HandlingRole.SEPARATE) {
            return List.of(new Key(0, present(main.unit())));
        }
        return standing.units().stream().filter(u -> u.handling() == HandlingRole.SEPARATE)
                .map(u -> new Key(0, present(u.unit()))).distinct().toList();
    }

    private static String present(HandlingUnit unit) {
        Set<HandlingUnit> seen = new HashSet<>(2);
        HandlingUnit at = unit;
        while (at.getSuccessor() != null && seen.add(at)) {
            at = at.getSuccessor();
        }
        return at.getName();
    }

    private static Key category(Category category) {
        if (category == null) {
            return none("category.none");
        }
        return new Key(number(category.getCode()), category.getName());
    }

    private static Key group(Suggestion s) {
        String name = s.getGroup() != null ? s.getGroup().getName() : s.getGroupName();
        return name == null || name.isBlank() ? none("group.none") : new Key(ordinal(name), name);
    }

    private static Key replyClass(ReplyClass replyClass) {
        if (replyClass == null) {
            return none("class.none");
        }
        int order = replyClass.eContainer() instanceof Scheme scheme ? scheme.getClasses().indexOf(replyClass) : 0;
        return new Key(order, replyClass.getCode());
    }

    private static Key year(Standing standing) {
        Session session = session(standing);
        int year = session != null && session.getYear() != 0 ? session.getYear()
                : standing.assignedOn() != null ? standing.assignedOn().getYear() : 0;
        return year == 0 ? none("year.none") : new Key(year, String.valueOf(year));
    }

    private static Session session(Standing standing) {
        return standing.suggestion().eContainer() instanceof Session session ? session : null;
    }

    private static Key session(Suggestion s) {
        if (!(s.eContainer() instanceof Session session)) {
            return none("session.none");
        }
        return new Key((session.getBody().getValue() * 1000 + session.getTerm()) * 100 + session.getOrdinal(),
                SessionName.label(session));
    }

    private static Key satisfaction(Standing standing) {
        Round round = standing.ratedRound();
        Satisfaction rating = round == null ? null : Indicator.result(round);
        return rating == null ? none("satisfaction.none") : new Key(rating.getValue(), Labels.of(rating));
    }

    private static Key none(String key) {
        return new Key(Integer.MAX_VALUE, TEXTS.get(key));
    }

    private static int number(String code) {
        return code != null && code.matches("\\d{1,6}") ? Integer.parseInt(code) : Integer.MAX_VALUE - 1;
    }

    /** n of 第n… at the beginning of a name; a number after all of them when there is none. */
    private static int ordinal(String name) {
        Matcher matcher = ORDINAL.matcher(name);
        int value = matcher.lookingAt() ? ChineseNumerals.value(matcher.group(1)) : 0;
        return value > 0 ? value : AFTER_ALL_NUMBERS;
    }
}
