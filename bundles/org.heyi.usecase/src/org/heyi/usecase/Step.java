package org.heyi.usecase;

import java.time.LocalDate;

import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.review.Role;

/**
 * One step in the life of a suggestion, as somebody enters it. What a step does not need is null.
 *
 * @param type which step
 * @param on the day it took effect
 * @param actor handle of who does it
 * @param role in which role; null for the first one that may do it
 * @param reason why, or what is noted
 * @param unit name of the unit it concerns
 * @param otherUnit 改派: the unit that is relieved
 * @param handling 交办, 改派: 独办, 主办, 会办 or 分办; null for 独办
 * @param due 交办, 改派, 延期: the day to answer by; null for what the local rules say. 邀请联名: the cut-off; null for the
 *            end of the meeting
 * @param into 并案: the master
 * @param documentNumber 答复: 发文字号
 * @param replyClass 审核通过, 答复, 类别变更: code or words of the class; for 答复 null for the one that was approved
 * @param publicity 审核通过, 答复: 公开属性; for 答复 null for the one that was approved
 * @param text 答复, 起草答复: the answer; for 答复 null for the draft. 会办意见: the opinion
 * @param mode 沟通: 协商形式
 * @param metWith 沟通: 面商人
 * @param attitude 反馈: 办理态度
 * @param result 反馈: 办理结果
 * @param proposer 反馈: who gives it; 联名: who is invited, signs or leaves
 * @param category 立案: name or code of the 分类 in the session's list
 * @param solution 答复: 解决情况 in words, where it is judged apart from the class
 * @param adoption 答复: 采纳情况 in words, likewise
 * @param coSigners 答复: how those who signed along are answered
 */
public record Step(EventType type, LocalDate on, String actor, Role role, String reason, String unit, String otherUnit,
        HandlingRole handling, LocalDate due, String into, String documentNumber, String replyClass,
        Publicity publicity, String text, ContactMode mode, ContactLevel metWith, Satisfaction attitude,
        Satisfaction result, String proposer, String category, String solution, String adoption, CoSignerReply coSigners) {

    /**
     * A step without what only some places keep: 分类 at 立案, 解决情况, 采纳情况 and 附议代表答复 in words of their own.
     *
     * @param type as above, like all others
     * @param on the day
     * @param actor who does it
     * @param role in which role
     * @param reason why
     * @param unit the unit it concerns
     * @param otherUnit the unit that is relieved
     * @param handling 独办, 主办, 会办 or 分办
     * @param due the day to answer by
     * @param into the master
     * @param documentNumber 发文字号
     * @param replyClass the class
     * @param publicity 公开属性
     * @param text the answer or the opinion
     * @param mode 协商形式
     * @param metWith 面商人
     * @param attitude 办理态度
     * @param result 办理结果
     * @param proposer who gives it, is invited, signs or leaves
     */
    public Step(EventType type, LocalDate on, String actor, Role role, String reason, String unit, String otherUnit,
            HandlingRole handling, LocalDate due, String into, String documentNumber, String replyClass,
            Publicity publicity, String text, ContactMode mode, ContactLevel metWith, Satisfaction attitude,
            Satisfaction result, String proposer) {
        this(type, on, actor, role, reason, unit, otherUnit, handling, due, into, documentNumber, replyClass, publicity, text,
                mode, metWith, attitude, result, proposer, null, null, null, null);
    }
}
