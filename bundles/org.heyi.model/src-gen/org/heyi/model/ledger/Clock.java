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
 * A representation of the literals of the enumeration '<em><b>Clock</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a deadline is for (domain rules 1.6).
 * <!-- end-model-doc -->
 * @see org.heyi.model.ledger.LedgerPackage#getClock()
 * @model
 * @generated
 */
public enum Clock implements Enumerator {
	/**
	 * The '<em><b>ASSIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 交办, from 提交
	 * <!-- end-model-doc -->
	 * @see #ASSIGN_VALUE
	 * @generated
	 * @ordered
	 */
	ASSIGN(0, "ASSIGN", "ASSIGN"),

	/**
	 * The '<em><b>SIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 签收, from 交办
	 * <!-- end-model-doc -->
	 * @see #SIGN_VALUE
	 * @generated
	 * @ordered
	 */
	SIGN(1, "SIGN", "SIGN"),

	/**
	 * The '<em><b>RETURN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请退办, from 交办
	 * <!-- end-model-doc -->
	 * @see #RETURN_VALUE
	 * @generated
	 * @ordered
	 */
	RETURN(2, "RETURN", "RETURN"),

	/**
	 * The '<em><b>CO OPINION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办意见, from 交办
	 * <!-- end-model-doc -->
	 * @see #CO_OPINION_VALUE
	 * @generated
	 * @ordered
	 */
	CO_OPINION(3, "CO_OPINION", "CO_OPINION"),

	/**
	 * The '<em><b>REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 答复, from 交办
	 * <!-- end-model-doc -->
	 * @see #REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	REPLY(4, "REPLY", "REPLY"),

	/**
	 * The '<em><b>EXTENDED REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 延期后的最迟答复, from 交办
	 * <!-- end-model-doc -->
	 * @see #EXTENDED_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENDED_REPLY(5, "EXTENDED_REPLY", "EXTENDED_REPLY"),

	/**
	 * The '<em><b>REHANDLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 重新办理, from 不满意的反馈
	 * <!-- end-model-doc -->
	 * @see #REHANDLE_VALUE
	 * @generated
	 * @ordered
	 */
	REHANDLE(6, "REHANDLE", "REHANDLE"),

	/**
	 * The '<em><b>FEEDBACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 反馈征询表, from 答复
	 * <!-- end-model-doc -->
	 * @see #FEEDBACK_VALUE
	 * @generated
	 * @ordered
	 */
	FEEDBACK(7, "FEEDBACK", "FEEDBACK"),

	/**
	 * The '<em><b>PUBLISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 公开, from 答复
	 * <!-- end-model-doc -->
	 * @see #PUBLISH_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISH(8, "PUBLISH", "PUBLISH"),

	/**
	 * The '<em><b>WARN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 到期前提醒
	 * <!-- end-model-doc -->
	 * @see #WARN_VALUE
	 * @generated
	 * @ordered
	 */
	WARN(9, "WARN", "WARN");

	/**
	 * The '<em><b>ASSIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 交办, from 提交
	 * <!-- end-model-doc -->
	 * @see #ASSIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSIGN_VALUE = 0;

	/**
	 * The '<em><b>SIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 签收, from 交办
	 * <!-- end-model-doc -->
	 * @see #SIGN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIGN_VALUE = 1;

	/**
	 * The '<em><b>RETURN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 申请退办, from 交办
	 * <!-- end-model-doc -->
	 * @see #RETURN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETURN_VALUE = 2;

	/**
	 * The '<em><b>CO OPINION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办意见, from 交办
	 * <!-- end-model-doc -->
	 * @see #CO_OPINION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CO_OPINION_VALUE = 3;

	/**
	 * The '<em><b>REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 答复, from 交办
	 * <!-- end-model-doc -->
	 * @see #REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLY_VALUE = 4;

	/**
	 * The '<em><b>EXTENDED REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 延期后的最迟答复, from 交办
	 * <!-- end-model-doc -->
	 * @see #EXTENDED_REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTENDED_REPLY_VALUE = 5;

	/**
	 * The '<em><b>REHANDLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 重新办理, from 不满意的反馈
	 * <!-- end-model-doc -->
	 * @see #REHANDLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REHANDLE_VALUE = 6;

	/**
	 * The '<em><b>FEEDBACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 反馈征询表, from 答复
	 * <!-- end-model-doc -->
	 * @see #FEEDBACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEEDBACK_VALUE = 7;

	/**
	 * The '<em><b>PUBLISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 公开, from 答复
	 * <!-- end-model-doc -->
	 * @see #PUBLISH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISH_VALUE = 8;

	/**
	 * The '<em><b>WARN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 到期前提醒
	 * <!-- end-model-doc -->
	 * @see #WARN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WARN_VALUE = 9;

	/**
	 * An array of all the '<em><b>Clock</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Clock[] VALUES_ARRAY =
		new Clock[] {
			ASSIGN,
			SIGN,
			RETURN,
			CO_OPINION,
			REPLY,
			EXTENDED_REPLY,
			REHANDLE,
			FEEDBACK,
			PUBLISH,
			WARN,
		};

	/**
	 * A public read-only list of all the '<em><b>Clock</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Clock> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Clock</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Clock get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Clock result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clock</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Clock getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Clock result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Clock</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Clock get(int value) {
		switch (value) {
			case ASSIGN_VALUE: return ASSIGN;
			case SIGN_VALUE: return SIGN;
			case RETURN_VALUE: return RETURN;
			case CO_OPINION_VALUE: return CO_OPINION;
			case REPLY_VALUE: return REPLY;
			case EXTENDED_REPLY_VALUE: return EXTENDED_REPLY;
			case REHANDLE_VALUE: return REHANDLE;
			case FEEDBACK_VALUE: return FEEDBACK;
			case PUBLISH_VALUE: return PUBLISH;
			case WARN_VALUE: return WARN;
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
	private Clock(int value, String name, String literal) {
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

} //Clock
