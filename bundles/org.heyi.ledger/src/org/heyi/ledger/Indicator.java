package org.heyi.ledger;

import java.util.Locale;
import java.util.function.Predicate;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Satisfaction;

/**
 * What is counted of a ledger (domain rules 2): each is a share of items among items, and says of which.
 *
 * <p>T is 交办件, the items assigned for handling; R those of them answered by the day asked for; F those rated. Where
 * several proposers rate one item, the worst form counts.
 */
public enum Indicator {
    /** 办复率: R/T. */
    REPLIED(Standing::assigned, Standing::replied),
    /** 按时办结率: first reply by the due day, extensions included, of T. */
    IN_TIME(Standing::assigned, Standing::inTime),
    /** 逾期率: a reply is owed and its day has passed, of T. */
    OVERDUE(Standing::assigned, Standing::overdue),
    /** 反馈率: F/R. */
    RATED(Indicator::replied, Indicator::rated),
    /** 满意率, usage (a): 满意/F, 办理结果, last round. */
    SATISFIED(Indicator::rated, s -> result(s.ratedRound()) == Satisfaction.SATISFIED),
    /** 满意率, usage (b): （满意+基本满意）/F, 办理结果, last round. */
    SATISFIED_INCLUSIVE(Indicator::rated, s -> content(result(s.ratedRound()))),
    /** 基本满意率: 基本满意/F, 办理结果, last round. */
    BASICALLY_SATISFIED(Indicator::rated, s -> result(s.ratedRound()) == Satisfaction.BASICALLY_SATISFIED),
    /** 不满意率: 不满意/F, 办理结果, last round. */
    DISSATISFIED(Indicator::rated, s -> result(s.ratedRound()) == Satisfaction.DISSATISFIED),
    /** 满意 of T instead of F. */
    SATISFIED_OF_ASSIGNED(Standing::assigned, s -> rated(s) && result(s.ratedRound()) == Satisfaction.SATISFIED),
    /** 满意+基本满意 of T instead of F. */
    SATISFIED_INCLUSIVE_OF_ASSIGNED(Standing::assigned, s -> rated(s) && content(result(s.ratedRound()))),
    /** 初次满意率, usage (a): the first round. */
    FIRST_SATISFIED(Indicator::firstRated, s -> result(s.firstRound()) == Satisfaction.SATISFIED),
    /** 初次满意率, usage (b): the first round. */
    FIRST_SATISFIED_INCLUSIVE(Indicator::firstRated, s -> content(result(s.firstRound()))),
    /** 态度满意率, usage (a). */
    ATTITUDE_SATISFIED(Indicator::attitudeRated, s -> s.ratedRound().attitude() == Satisfaction.SATISFIED),
    /** 态度满意率, usage (b). */
    ATTITUDE_SATISFIED_INCLUSIVE(Indicator::attitudeRated, s -> content(s.ratedRound().attitude())),
    /** 解决采纳率: class in force counts as solved or adopted, of R. */
    SOLVED(Indicator::replied, Indicator::solvedOrAdopted),
    /** 解决采纳率 of T. */
    SOLVED_OF_ASSIGNED(Standing::assigned, s -> s.replied() && solvedOrAdopted(s)),
    /** 首类转化率: first class did not count as solved, the class in force does; of those whose first class did not. */
    BECAME_SOLVED(s -> s.assigned() && s.firstClass() != null && !s.firstClass().isSolved(),
            s -> s.replyClass().isSolved()),
    /** 面商率: at least one 座谈 or 走访, of T. */
    MET(Standing::assigned, Standing::met),
    /** 协商率: at least one contact of any kind, of T. */
    CONSULTED(Standing::assigned, s -> s.closest() != ContactMode.NONE),
    /** 公开率 of R. */
    PUBLISHED(Indicator::replied, Standing::published),
    /** 公开率 of those to be made public. */
    PUBLISHED_OF_ELIGIBLE(s -> replied(s) && (s.publicity() == Publicity.FULL || s.publicity() == Publicity.ABSTRACT),
            Standing::published),
    /** 签收率: every unit has signed, of T. */
    SIGNED(Standing::assigned, Standing::signed),
    /** 签收及时率: every unit that owes a reply signed within the time the rules give, of those of which that can be said. */
    SIGNED_IN_TIME(s -> s.assigned() && s.signedInTime() != null, Standing::signedInTime),
    /** 退办率: a unit asked to be relieved, of T. */
    RETURNED(Standing::assigned, s -> s.returns() > 0),
    /** 延期率: an extension was granted, of T. */
    EXTENDED(Standing::assigned, Standing::extended),
    /** 重办率: handled again after 不满意, of T. */
    REHANDLED(Standing::assigned, Standing::rehandled),
    /** 重点督办率, of T. */
    SUPERVISED(Standing::assigned, Standing::supervised);

    private static final Texts TEXTS = Texts.of(Indicator.class);

    private final Predicate<Standing> of;
    private final Predicate<Standing> in;

    Indicator(Predicate<Standing> of, Predicate<Standing> in) {
        this.of = of;
        this.in = in;
    }

    /** @return how it is named on the command line and in JSON, e.g. satisfied-inclusive */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return its name in the language in force, e.g. 办复率 */
    public String label() {
        return TEXTS.get("Indicator." + name());
    }

    /** @return what it is the share of, in one sentence that is printed beside it */
    public String definition() {
        return TEXTS.get("Indicator." + name() + ".definition");
    }

    /**
     * @param code see {@link #code}
     * @return the indicator
     * @throws HeyiException when none is called that
     */
    public static Indicator parse(String code) {
        StringBuilder all = new StringBuilder();
        for (Indicator indicator : values()) {
            if (indicator.code().equalsIgnoreCase(code) || indicator.label().equals(code)) {
                return indicator;
            }
            all.append(all.isEmpty() ? "" : ", ").append(indicator.code());
        }
        throw new HeyiException(TEXTS.get("indicator.unknown", code, all));
    }

    boolean counts(Standing standing) {
        return of.test(standing);
    }

    boolean holds(Standing standing) {
        return in.test(standing);
    }

    private static boolean replied(Standing s) {
        return s.assigned() && s.replied();
    }

    private static boolean rated(Standing s) {
        return s.assigned() && s.ratedRound() != null;
    }

    private static boolean firstRated(Standing s) {
        return s.assigned() && s.firstRound() != null && s.firstRound().rated();
    }

    private static boolean attitudeRated(Standing s) {
        return rated(s) && s.ratedRound().attitude() != null;
    }

    /** A form with one question only answers both. */
    static Satisfaction result(Round round) {
        return round.result() == null ? round.attitude() : round.result();
    }

    private static boolean content(Satisfaction rating) {
        return rating == Satisfaction.SATISFIED || rating == Satisfaction.BASICALLY_SATISFIED;
    }

    private static boolean solvedOrAdopted(Standing s) {
        return s.replyClass() != null && (s.replyClass().isSolved() || s.replyClass().isAdopted());
    }
}
