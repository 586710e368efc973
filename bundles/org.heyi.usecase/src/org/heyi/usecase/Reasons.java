package org.heyi.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.model.review.Session;

/**
 * The reasons that a secretariat gives again and again for its decisions: a list of the session, to choose from and to edit. While
 * it has none of its own, the program offers some.
 */
public final class Reasons {

    private static final Texts TEXTS = Texts.of(Reasons.class);
    /** What is done, as the history and the table of rights call it. */
    private static final String TYPE = "session.reasons";
    /** A reason is a sentence or two, not a letter. */
    private static final int LONGEST = 200;
    private static final int MOST = 100;

    private Reasons() {
    }

    /**
     * @param session a session
     * @return its reasons in their order; those of the program where it has none of its own
     */
    public static List<String> of(Session session) {
        String own = session.getReasons();
        return (own == null || own.isBlank() ? TEXTS.get("reasons.preset") : own).lines().toList();
    }

    /**
     * Prepares another list.
     *
     * @param session a session
     * @param reasons in their order; blank ones and repetitions are left out; none for those of the program
     * @return the edit
     * @throws HeyiException when there are more than 100, or one has more than 200 characters
     */
    public static Edit<Session> set(Session session, List<String> reasons) {
        List<String> clean = new ArrayList<>(new LinkedHashSet<>(reasons.stream().map(each -> each.replaceAll("\\s+", " ").strip())
                .filter(each -> !each.isEmpty()).toList()));
        for (String each : clean) {
            if (each.codePointCount(0, each.length()) > LONGEST) {
                throw new HeyiException(TEXTS.get("reasons.long", each.substring(0, each.offsetByCodePoints(0, 20)), LONGEST));
            }
        }
        if (clean.size() > MOST) {
            throw new HeyiException(TEXTS.get("reasons.many", clean.size(), MOST));
        }
        return new Edit<>(TYPE, session, () -> session.setReasons(clean.isEmpty() ? null : String.join("\n", clean)));
    }

    /**
     * Prepares to offer another reason, at the end of the list.
     *
     * @param session a session
     * @param reason the reason
     * @return the edit
     * @throws HeyiException when it is blank, too long, or there already
     */
    public static Edit<Session> add(Session session, String reason) {
        List<String> more = new ArrayList<>(of(session));
        if (reason.isBlank() || more.contains(reason.strip())) {
            throw new HeyiException(TEXTS.get(reason.isBlank() ? "reasons.blank" : "reasons.there", reason.strip()));
        }
        more.add(reason);
        return set(session, more);
    }

    /**
     * Prepares to offer a reason no longer.
     *
     * @param session a session
     * @param number of the reason in the list, from 1
     * @return the edit
     * @throws HeyiException when there is none of that number, or it is the last one
     */
    public static Edit<Session> remove(Session session, int number) {
        require(session, number);
        List<String> less = new ArrayList<>(of(session));
        if (less.size() == 1) {
            throw new HeyiException(TEXTS.get("reasons.last"));
        }
        less.remove(number - 1);
        return set(session, less);
    }

    /**
     * @param session a session
     * @param number of a reason in the list, from 1
     * @return that reason
     * @throws HeyiException when there is none of that number
     */
    public static String require(Session session, int number) {
        List<String> reasons = of(session);
        if (number < 1 || number > reasons.size()) {
            throw new HeyiException(TEXTS.get("reasons.none", number, reasons.size()));
        }
        return reasons.get(number - 1);
    }
}
