package org.heyi.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.Texts;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.review.Body;
import org.heyi.model.review.Session;

/**
 * 届次: which session an item belongs to, as ledgers write it.
 *
 * @param body whose session; null when the words do not say
 * @param term 届
 * @param ordinal 次
 */
public record SessionName(Body body, int term, int ordinal) {

    private static final Texts TEXTS = Texts.of(SessionName.class);
    private static final Pattern WRITTEN = Pattern.compile("第?(" + ChineseNumerals.PATTERN + ")届\\D{0,14}?第?(" + ChineseNumerals.PATTERN + ")次");

    /**
     * @param session a session
     * @return its 届次
     */
    public static SessionName of(Session session) {
        return new SessionName(session.getBody(), session.getTerm(), session.getOrdinal());
    }

    /**
     * @param session a session
     * @return its 届次 as a ledger writes it; its name when term and ordinal are unknown
     */
    public static String label(Session session) {
        String label = of(session).label();
        return label.isEmpty() && session.getName() != null ? session.getName() : label;
    }

    /**
     * @param item an item of a ledger
     * @return how it is named among those of several sessions, e.g. 十七届人大一次会议第0012号建议
     */
    public static String named(Suggestion item) {
        return (item.eContainer() instanceof Session session ? of(session).label() : "") + Lifecycle.name(item);
    }

    /**
     * @param text e.g. 十七届人大一次会议, 政协第十四届委员会第二次会议, 17届1次
     * @return what it says; null when it names no session
     */
    public static SessionName parse(String text) {
        Matcher m = WRITTEN.matcher(text.replaceAll("\\s", ""));
        if (!m.find()) {
            return null;
        }
        Body body = text.contains("政协") || text.contains("委员会") && !text.contains("人大") ? Body.CPPCC
                : text.contains("人大") || text.contains("人民代表") ? Body.CONGRESS : null;
        int term = ChineseNumerals.value(m.group(1));
        int ordinal = ChineseNumerals.value(m.group(2));
        return term == 0 || ordinal == 0 ? null : new SessionName(body, term, ordinal);
    }

    /** @return e.g. 十七届人大一次会议; empty when term and ordinal are unknown */
    public String label() {
        if (term == 0 || ordinal == 0) {
            return "";
        }
        return TEXTS.get(body == Body.CPPCC ? "session.cppcc" : "session.congress", ChineseNumerals.print(term), ChineseNumerals.print(ordinal));
    }

    /**
     * @param session a session
     * @return whether it is this one
     */
    public boolean is(Session session) {
        return term == session.getTerm() && ordinal == session.getOrdinal() && (body == null || body == session.getBody());
    }
}
