package org.heyi.ledger;

import java.time.LocalDate;

import org.heyi.base.Texts;
import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.util.Labels;

/**
 * What a step may ask for besides its day, who takes it, and why. Which step asks for which of them stands in its
 * {@link StepKind}; the dialog, the command and the timeline are made from that.
 */
public enum StepField {

    /** Name of the unit it concerns. */
    UNIT(String.class, "unit"),
    /** 独办, 主办, 会办 or 分办; 独办 when nothing is said. */
    HANDLING(HandlingRole.class, "handling"),
    /** 改派: the unit that is relieved. */
    FROM_UNIT(String.class, "from-unit"),
    /** 申请退办: the unit that is proposed instead. */
    INSTEAD(String.class, "instead"),
    /** 交办, 改派, 延期: the day to answer by. 邀请联名: the cut-off. */
    DUE(LocalDate.class, "due"),
    /** 并案: id or number of the master. */
    MASTER(String.class, "into"),
    /** 反馈: who gives it. 联名: who is invited, signs or leaves. */
    PROPOSER(String.class, "proposer"),
    /** 立案: name or code of the 分类. */
    CATEGORY(String.class, "category"),
    /** 沟通: 协商形式. */
    MODE(ContactMode.class, "mode"),
    /** 沟通: 面商人. */
    MET_WITH(ContactLevel.class, "met"),
    /** Code or words of the class of a reply. */
    REPLY_CLASS(String.class, "class"),
    /** 发文字号. */
    DOCUMENT(String.class, "document"),
    /** 公开属性. */
    PUBLICITY(Publicity.class, "publicity"),
    /** The words of a reply, of its draft, of a 会办意见 or of what was done later. */
    TEXT(String.class, "text"),
    /** 解决情况 in words, where it is judged apart from the class. */
    SOLUTION(String.class, "solution"),
    /** 采纳情况 in words, likewise. */
    ADOPTION(String.class, "adoption"),
    /** How those who signed along are answered. */
    CO_SIGNERS(CoSignerReply.class, "co-signers"),
    /** 反馈: 办理态度. */
    ATTITUDE(Satisfaction.class, "attitude"),
    /** 反馈: 办理结果. */
    RESULT(Satisfaction.class, "result"),
    /** 督办: the leader who supervises. */
    SUPERVISOR(String.class, "supervisor"),
    /** 公开: where it can be read. */
    PLACE(String.class, "at");

    private static final Texts TEXTS = Texts.of(StepField.class);

    private final Class<?> type;
    private final String word;

    StepField(Class<?> type, String word) {
        this.type = type;
        this.word = word;
    }

    /** @return what a value of it is: a text, a day, or a term of an enumeration of the model */
    public Class<?> type() {
        return type;
    }

    /** @return its name for programs and on the command line: small letters and hyphens */
    public String word() {
        return word;
    }

    /**
     * @param event a step that asked for it
     * @return what was said, as the timeline has it, in the language in force; empty when nothing was, or when it is told
     *         elsewhere (the unit, the master, texts of several lines)
     */
    String said(Event event) {
        String said = switch (this) {
            case HANDLING -> event instanceof Assignment a ? Labels.of(a.getHandling()) : null;
            case DUE -> event instanceof Assignment a && a.getDue() != null
                    ? TEXTS.get(CoSigning.isOne(event.getType()) ? "said.signUntil" : "said.until", a.getDue()) : null;
            case FROM_UNIT -> event.getOtherUnit() == null ? null : TEXTS.get("said.fromUnit", event.getOtherUnit().getName());
            case INSTEAD -> event.getOtherUnit() == null ? null : TEXTS.get("said.instead", event.getOtherUnit().getName());
            case PROPOSER -> event instanceof Feedback f ? f.getProposer() : StepKind.person(event);
            case SUPERVISOR -> StepKind.person(event);
            case PLACE -> StepKind.place(event);
            case MODE -> event instanceof Contact c ? Labels.of(c.getMode()) : null;
            case MET_WITH -> event instanceof Contact c ? Labels.of(c.getMetWith()) : null;
            case REPLY_CLASS -> event instanceof Reply r && r.getReplyClass() != null
                    ? TEXTS.get("said.replyClass", r.getReplyClass().getCode(), r.getReplyClass().getText()) : null;
            case DOCUMENT -> event instanceof Reply r ? r.getDocumentNumber() : null;
            case PUBLICITY -> event instanceof Reply r && r.getPublicity() != Publicity.UNDECIDED ? Labels.of(r.getPublicity()) : null;
            case SOLUTION -> event instanceof Reply r && filled(r.getSolution()) ? TEXTS.get("said.solution", r.getSolution()) : null;
            case ADOPTION -> event instanceof Reply r && filled(r.getAdoption()) ? TEXTS.get("said.adoption", r.getAdoption()) : null;
            case CO_SIGNERS -> event instanceof Reply r && r.getCoSigners() != CoSignerReply.UNKNOWN ? Labels.of(r.getCoSigners()) : null;
            case ATTITUDE -> event instanceof Feedback f ? TEXTS.get("said.attitude", Labels.of(f.getAttitude())) : null;
            case RESULT -> event instanceof Feedback f ? TEXTS.get("said.result", Labels.of(f.getResult())) : null;
            case UNIT, MASTER, CATEGORY, TEXT -> null;
        };
        return said == null ? "" : said;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
