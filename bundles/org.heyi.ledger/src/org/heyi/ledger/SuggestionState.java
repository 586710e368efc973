package org.heyi.ledger;

import org.heyi.base.Texts;

/**
 * Where a 建议 or 提案 stands (domain rules 1.10). Never stored: {@link Lifecycle} derives it from the events.
 *
 * <p>From {@link #TO_SIGN} to {@link #REPLIED} the order is that of progress: of several units with a duty to reply,
 * the least advanced one gives the state of the item.
 */
public enum SuggestionState {
    /** 草稿. */
    DRAFT,
    /** 待审查. */
    UNDER_REVIEW,
    /** 已撤回; an end. */
    WITHDRAWN,
    /** 不立案; an end. */
    REJECTED,
    /** 已转办: 社情民意, 意见, 来信; an end. */
    TRANSFERRED,
    /** 并案: handled with its master, but answered to its own proposer. */
    MERGED,
    /** 待交办. */
    TO_ASSIGN,
    /** 待签收. */
    TO_SIGN,
    /** 退办待审. */
    RETURN_PENDING,
    /** 重新办理: the proposer was not satisfied. */
    REHANDLING,
    /** 办理中. */
    HANDLING,
    /** 待审核: a reply was drafted. */
    REPLY_PENDING,
    /** 待寄送: the reply passed review and was not sent yet. */
    APPROVED,
    /** 已答复. */
    REPLIED,
    /** 待反馈. */
    AWAITING_FEEDBACK,
    /** 办结. */
    CLOSED,
    /** 办结（未反馈）, counted apart. */
    CLOSED_UNRATED,
    /** 已归档. */
    ARCHIVED;

    private static final Texts TEXTS = Texts.of(SuggestionState.class);

    /** @return the field's term in the language in force, e.g. 办理中 */
    public String label() {
        return TEXTS.get("SuggestionState." + name());
    }

    /** Whether units have it in hand: the item then stands where the one of them stands that has got the least far. */
    boolean isPerUnit() {
        return compareTo(TO_SIGN) >= 0 && compareTo(REPLIED) <= 0;
    }
}
