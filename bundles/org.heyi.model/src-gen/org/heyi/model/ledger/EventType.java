/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Event Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The transitions of domain rules 1.10. State is derived from them, never stored.
 * <!-- end-model-doc -->
 * @see org.heyi.model.ledger.LedgerPackage#getEventType()
 * @model
 * @generated
 */
public enum EventType implements Enumerator {
	/**
	 * The '<em><b>INVITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 邀请联名
	 * <!-- end-model-doc -->
	 * @see #INVITE_VALUE
	 * @generated
	 * @ordered
	 */
	INVITE(0, "INVITE", "INVITE"),

	/**
	 * The '<em><b>CONFIRM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 确认联名
	 * <!-- end-model-doc -->
	 * @see #CONFIRM_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIRM(1, "CONFIRM", "CONFIRM"),

	/**
	 * The '<em><b>LEAVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 退出联名
	 * <!-- end-model-doc -->
	 * @see #LEAVE_VALUE
	 * @generated
	 * @ordered
	 */
	LEAVE(2, "LEAVE", "LEAVE"),

	/**
	 * The '<em><b>SUBMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 提交
	 * <!-- end-model-doc -->
	 * @see #SUBMIT_VALUE
	 * @generated
	 * @ordered
	 */
	SUBMIT(3, "SUBMIT", "SUBMIT"),

	/**
	 * The '<em><b>SEND BACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 退回修改
	 * <!-- end-model-doc -->
	 * @see #SEND_BACK_VALUE
	 * @generated
	 * @ordered
	 */
	SEND_BACK(4, "SEND_BACK", "SEND_BACK"),

	/**
	 * The '<em><b>WITHDRAW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 撤回
	 * <!-- end-model-doc -->
	 * @see #WITHDRAW_VALUE
	 * @generated
	 * @ordered
	 */
	WITHDRAW(5, "WITHDRAW", "WITHDRAW"),

	/**
	 * The '<em><b>REJECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 不予立案、不作为建议
	 * <!-- end-model-doc -->
	 * @see #REJECT_VALUE
	 * @generated
	 * @ordered
	 */
	REJECT(6, "REJECT", "REJECT"),

	/**
	 * The '<em><b>TRANSFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 转社情民意、意见、来信
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER(7, "TRANSFER", "TRANSFER"),

	/**
	 * The '<em><b>MERGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 并案
	 * <!-- end-model-doc -->
	 * @see #MERGE_VALUE
	 * @generated
	 * @ordered
	 */
	MERGE(8, "MERGE", "MERGE"),

	/**
	 * The '<em><b>ACCEPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 立案、确认
	 * <!-- end-model-doc -->
	 * @see #ACCEPT_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPT(9, "ACCEPT", "ACCEPT"),

	/**
	 * The '<em><b>NUMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 编号
	 * <!-- end-model-doc -->
	 * @see #NUMBER_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBER(10, "NUMBER", "NUMBER"),

	/**
	 * The '<em><b>ASSIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 交办
	 * <!-- end-model-doc -->
	 * @see #ASSIGN_VALUE
	 * @generated
	 * @ordered
	 */
	ASSIGN(11, "ASSIGN", "ASSIGN"),

	/**
	 * The '<em><b>SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 签收
	 * <!-- end-model-doc -->
	 * @see #SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	SIGN(12, "SIGN", "SIGN"),

	/**
	 * The '<em><b>REQUEST RETURN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请退办
	 * <!-- end-model-doc -->
	 * @see #REQUEST_RETURN_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST_RETURN(13, "REQUEST_RETURN", "REQUEST_RETURN"),

	/**
	 * The '<em><b>REASSIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 同意退办并改派
	 * <!-- end-model-doc -->
	 * @see #REASSIGN_VALUE
	 * @generated
	 * @ordered
	 */
	REASSIGN(14, "REASSIGN", "REASSIGN"),

	/**
	 * The '<em><b>REFUSE RETURN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 拒绝申退
	 * <!-- end-model-doc -->
	 * @see #REFUSE_RETURN_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSE_RETURN(15, "REFUSE_RETURN", "REFUSE_RETURN"),

	/**
	 * The '<em><b>CONTACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 沟通、面商
	 * <!-- end-model-doc -->
	 * @see #CONTACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTACT(16, "CONTACT", "CONTACT"),

	/**
	 * The '<em><b>CO OPINION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办意见
	 * <!-- end-model-doc -->
	 * @see #CO_OPINION_VALUE
	 * @generated
	 * @ordered
	 */
	CO_OPINION(17, "CO_OPINION", "CO_OPINION"),

	/**
	 * The '<em><b>REQUEST EXTENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请延期
	 * <!-- end-model-doc -->
	 * @see #REQUEST_EXTENSION_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST_EXTENSION(18, "REQUEST_EXTENSION", "REQUEST_EXTENSION"),

	/**
	 * The '<em><b>EXTEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 批准延期
	 * <!-- end-model-doc -->
	 * @see #EXTEND_VALUE
	 * @generated
	 * @ordered
	 */
	EXTEND(19, "EXTEND", "EXTEND"),

	/**
	 * The '<em><b>DRAFT REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 起草答复送审
	 * <!-- end-model-doc -->
	 * @see #DRAFT_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	DRAFT_REPLY(20, "DRAFT_REPLY", "DRAFT_REPLY"),

	/**
	 * The '<em><b>RETURN REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 审核退回
	 * <!-- end-model-doc -->
	 * @see #RETURN_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	RETURN_REPLY(21, "RETURN_REPLY", "RETURN_REPLY"),

	/**
	 * The '<em><b>APPROVE REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 审核通过
	 * <!-- end-model-doc -->
	 * @see #APPROVE_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	APPROVE_REPLY(22, "APPROVE_REPLY", "APPROVE_REPLY"),

	/**
	 * The '<em><b>REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 答复
	 * <!-- end-model-doc -->
	 * @see #REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	REPLY(23, "REPLY", "REPLY"),

	/**
	 * The '<em><b>REQUEST FEEDBACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发征询表
	 * <!-- end-model-doc -->
	 * @see #REQUEST_FEEDBACK_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST_FEEDBACK(24, "REQUEST_FEEDBACK", "REQUEST_FEEDBACK"),

	/**
	 * The '<em><b>FEEDBACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 反馈
	 * <!-- end-model-doc -->
	 * @see #FEEDBACK_VALUE
	 * @generated
	 * @ordered
	 */
	FEEDBACK(25, "FEEDBACK", "FEEDBACK"),

	/**
	 * The '<em><b>CLOSE UNRATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 逾期未反馈办结
	 * <!-- end-model-doc -->
	 * @see #CLOSE_UNRATED_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE_UNRATED(26, "CLOSE_UNRATED", "CLOSE_UNRATED"),

	/**
	 * The '<em><b>FOLLOW UP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 跟踪
	 * <!-- end-model-doc -->
	 * @see #FOLLOW_UP_VALUE
	 * @generated
	 * @ordered
	 */
	FOLLOW_UP(27, "FOLLOW_UP", "FOLLOW_UP"),

	/**
	 * The '<em><b>RECLASSIFY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 类别变更
	 * <!-- end-model-doc -->
	 * @see #RECLASSIFY_VALUE
	 * @generated
	 * @ordered
	 */
	RECLASSIFY(28, "RECLASSIFY", "RECLASSIFY"),

	/**
	 * The '<em><b>PUBLISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 公开
	 * <!-- end-model-doc -->
	 * @see #PUBLISH_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISH(29, "PUBLISH", "PUBLISH"),

	/**
	 * The '<em><b>ARCHIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 归档
	 * <!-- end-model-doc -->
	 * @see #ARCHIVE_VALUE
	 * @generated
	 * @ordered
	 */
	ARCHIVE(30, "ARCHIVE", "ARCHIVE"),

	/**
	 * The '<em><b>SUPERVISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 列为重点督办
	 * <!-- end-model-doc -->
	 * @see #SUPERVISE_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISE(31, "SUPERVISE", "SUPERVISE"),

	/**
	 * The '<em><b>SUPERVISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 督办记录
	 * <!-- end-model-doc -->
	 * @see #SUPERVISION_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISION(33, "SUPERVISION", "SUPERVISION"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 记事
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(32, "NOTE", "NOTE");

	/**
	 * The '<em><b>INVITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 邀请联名
	 * <!-- end-model-doc -->
	 * @see #INVITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INVITE_VALUE = 0;

	/**
	 * The '<em><b>CONFIRM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 确认联名
	 * <!-- end-model-doc -->
	 * @see #CONFIRM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFIRM_VALUE = 1;

	/**
	 * The '<em><b>LEAVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 退出联名
	 * <!-- end-model-doc -->
	 * @see #LEAVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEAVE_VALUE = 2;

	/**
	 * The '<em><b>SUBMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 提交
	 * <!-- end-model-doc -->
	 * @see #SUBMIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUBMIT_VALUE = 3;

	/**
	 * The '<em><b>SEND BACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 退回修改
	 * <!-- end-model-doc -->
	 * @see #SEND_BACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEND_BACK_VALUE = 4;

	/**
	 * The '<em><b>WITHDRAW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 撤回
	 * <!-- end-model-doc -->
	 * @see #WITHDRAW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WITHDRAW_VALUE = 5;

	/**
	 * The '<em><b>REJECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 不予立案、不作为建议
	 * <!-- end-model-doc -->
	 * @see #REJECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REJECT_VALUE = 6;

	/**
	 * The '<em><b>TRANSFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 转社情民意、意见、来信
	 * <!-- end-model-doc -->
	 * @see #TRANSFER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_VALUE = 7;

	/**
	 * The '<em><b>MERGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 并案
	 * <!-- end-model-doc -->
	 * @see #MERGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MERGE_VALUE = 8;

	/**
	 * The '<em><b>ACCEPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 立案、确认
	 * <!-- end-model-doc -->
	 * @see #ACCEPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPT_VALUE = 9;

	/**
	 * The '<em><b>NUMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 编号
	 * <!-- end-model-doc -->
	 * @see #NUMBER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NUMBER_VALUE = 10;

	/**
	 * The '<em><b>ASSIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 交办
	 * <!-- end-model-doc -->
	 * @see #ASSIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGN_VALUE = 11;

	/**
	 * The '<em><b>SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 签收
	 * <!-- end-model-doc -->
	 * @see #SIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIGN_VALUE = 12;

	/**
	 * The '<em><b>REQUEST RETURN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请退办
	 * <!-- end-model-doc -->
	 * @see #REQUEST_RETURN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_RETURN_VALUE = 13;

	/**
	 * The '<em><b>REASSIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 同意退办并改派
	 * <!-- end-model-doc -->
	 * @see #REASSIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REASSIGN_VALUE = 14;

	/**
	 * The '<em><b>REFUSE RETURN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 拒绝申退
	 * <!-- end-model-doc -->
	 * @see #REFUSE_RETURN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REFUSE_RETURN_VALUE = 15;

	/**
	 * The '<em><b>CONTACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 沟通、面商
	 * <!-- end-model-doc -->
	 * @see #CONTACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTACT_VALUE = 16;

	/**
	 * The '<em><b>CO OPINION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办意见
	 * <!-- end-model-doc -->
	 * @see #CO_OPINION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CO_OPINION_VALUE = 17;

	/**
	 * The '<em><b>REQUEST EXTENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请延期
	 * <!-- end-model-doc -->
	 * @see #REQUEST_EXTENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_EXTENSION_VALUE = 18;

	/**
	 * The '<em><b>EXTEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 批准延期
	 * <!-- end-model-doc -->
	 * @see #EXTEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTEND_VALUE = 19;

	/**
	 * The '<em><b>DRAFT REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 起草答复送审
	 * <!-- end-model-doc -->
	 * @see #DRAFT_REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DRAFT_REPLY_VALUE = 20;

	/**
	 * The '<em><b>RETURN REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 审核退回
	 * <!-- end-model-doc -->
	 * @see #RETURN_REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETURN_REPLY_VALUE = 21;

	/**
	 * The '<em><b>APPROVE REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 审核通过
	 * <!-- end-model-doc -->
	 * @see #APPROVE_REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPROVE_REPLY_VALUE = 22;

	/**
	 * The '<em><b>REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 答复
	 * <!-- end-model-doc -->
	 * @see #REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLY_VALUE = 23;

	/**
	 * The '<em><b>REQUEST FEEDBACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发征询表
	 * <!-- end-model-doc -->
	 * @see #REQUEST_FEEDBACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_FEEDBACK_VALUE = 24;

	/**
	 * The '<em><b>FEEDBACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 反馈
	 * <!-- end-model-doc -->
	 * @see #FEEDBACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEEDBACK_VALUE = 25;

	/**
	 * The '<em><b>CLOSE UNRATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 逾期未反馈办结
	 * <!-- end-model-doc -->
	 * @see #CLOSE_UNRATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_UNRATED_VALUE = 26;

	/**
	 * The '<em><b>FOLLOW UP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 跟踪
	 * <!-- end-model-doc -->
	 * @see #FOLLOW_UP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOLLOW_UP_VALUE = 27;

	/**
	 * The '<em><b>RECLASSIFY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 类别变更
	 * <!-- end-model-doc -->
	 * @see #RECLASSIFY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECLASSIFY_VALUE = 28;

	/**
	 * The '<em><b>PUBLISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 公开
	 * <!-- end-model-doc -->
	 * @see #PUBLISH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISH_VALUE = 29;

	/**
	 * The '<em><b>ARCHIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 归档
	 * <!-- end-model-doc -->
	 * @see #ARCHIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARCHIVE_VALUE = 30;

	/**
	 * The '<em><b>SUPERVISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 列为重点督办
	 * <!-- end-model-doc -->
	 * @see #SUPERVISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISE_VALUE = 31;

	/**
	 * The '<em><b>SUPERVISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 督办记录
	 * <!-- end-model-doc -->
	 * @see #SUPERVISION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISION_VALUE = 33;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 记事
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 32;

	/**
	 * An array of all the '<em><b>Event Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EventType[] VALUES_ARRAY =
		new EventType[] {
			INVITE,
			CONFIRM,
			LEAVE,
			SUBMIT,
			SEND_BACK,
			WITHDRAW,
			REJECT,
			TRANSFER,
			MERGE,
			ACCEPT,
			NUMBER,
			ASSIGN,
			SIGN,
			REQUEST_RETURN,
			REASSIGN,
			REFUSE_RETURN,
			CONTACT,
			CO_OPINION,
			REQUEST_EXTENSION,
			EXTEND,
			DRAFT_REPLY,
			RETURN_REPLY,
			APPROVE_REPLY,
			REPLY,
			REQUEST_FEEDBACK,
			FEEDBACK,
			CLOSE_UNRATED,
			FOLLOW_UP,
			RECLASSIFY,
			PUBLISH,
			ARCHIVE,
			SUPERVISE,
			SUPERVISION,
			NOTE,
		};

	/**
	 * A public read-only list of all the '<em><b>Event Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EventType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Event Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EventType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EventType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Event Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EventType get(int value) {
		switch (value) {
			case INVITE_VALUE: return INVITE;
			case CONFIRM_VALUE: return CONFIRM;
			case LEAVE_VALUE: return LEAVE;
			case SUBMIT_VALUE: return SUBMIT;
			case SEND_BACK_VALUE: return SEND_BACK;
			case WITHDRAW_VALUE: return WITHDRAW;
			case REJECT_VALUE: return REJECT;
			case TRANSFER_VALUE: return TRANSFER;
			case MERGE_VALUE: return MERGE;
			case ACCEPT_VALUE: return ACCEPT;
			case NUMBER_VALUE: return NUMBER;
			case ASSIGN_VALUE: return ASSIGN;
			case SIGN_VALUE: return SIGN;
			case REQUEST_RETURN_VALUE: return REQUEST_RETURN;
			case REASSIGN_VALUE: return REASSIGN;
			case REFUSE_RETURN_VALUE: return REFUSE_RETURN;
			case CONTACT_VALUE: return CONTACT;
			case CO_OPINION_VALUE: return CO_OPINION;
			case REQUEST_EXTENSION_VALUE: return REQUEST_EXTENSION;
			case EXTEND_VALUE: return EXTEND;
			case DRAFT_REPLY_VALUE: return DRAFT_REPLY;
			case RETURN_REPLY_VALUE: return RETURN_REPLY;
			case APPROVE_REPLY_VALUE: return APPROVE_REPLY;
			case REPLY_VALUE: return REPLY;
			case REQUEST_FEEDBACK_VALUE: return REQUEST_FEEDBACK;
			case FEEDBACK_VALUE: return FEEDBACK;
			case CLOSE_UNRATED_VALUE: return CLOSE_UNRATED;
			case FOLLOW_UP_VALUE: return FOLLOW_UP;
			case RECLASSIFY_VALUE: return RECLASSIFY;
			case PUBLISH_VALUE: return PUBLISH;
			case ARCHIVE_VALUE: return ARCHIVE;
			case SUPERVISE_VALUE: return SUPERVISE;
			case SUPERVISION_VALUE: return SUPERVISION;
			case NOTE_VALUE: return NOTE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EventType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //EventType
