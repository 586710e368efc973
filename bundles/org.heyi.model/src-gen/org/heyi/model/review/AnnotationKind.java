/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Annotation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of comments on a report (domain rules 3).
 * <!-- end-model-doc -->
 * @see org.heyi.model.review.ReviewPackage#getAnnotationKind()
 * @model
 * @generated
 */
public enum AnnotationKind implements Enumerator {
	/**
	 * The '<em><b>OVERALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 总体评价
	 * <!-- end-model-doc -->
	 * @see #OVERALL_VALUE
	 * @generated
	 * @ordered
	 */
	OVERALL(0, "OVERALL", "OVERALL"),

	/**
	 * The '<em><b>WORDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 修改意见
	 * <!-- end-model-doc -->
	 * @see #WORDING_VALUE
	 * @generated
	 * @ordered
	 */
	WORDING(1, "WORDING", "WORDING"),

	/**
	 * The '<em><b>ADDITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 补充意见
	 * <!-- end-model-doc -->
	 * @see #ADDITION_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITION(2, "ADDITION", "ADDITION"),

	/**
	 * The '<em><b>FACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 数据/事实疑问
	 * <!-- end-model-doc -->
	 * @see #FACT_VALUE
	 * @generated
	 * @ordered
	 */
	FACT(3, "FACT", "FACT"),

	/**
	 * The '<em><b>WORK SUGGESTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 工作建议
	 * <!-- end-model-doc -->
	 * @see #WORK_SUGGESTION_VALUE
	 * @generated
	 * @ordered
	 */
	WORK_SUGGESTION(4, "WORK_SUGGESTION", "WORK_SUGGESTION"),

	/**
	 * The '<em><b>CRITICISM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 批评
	 * <!-- end-model-doc -->
	 * @see #CRITICISM_VALUE
	 * @generated
	 * @ordered
	 */
	CRITICISM(5, "CRITICISM", "CRITICISM"),

	/**
	 * The '<em><b>TYPO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 错别字
	 * <!-- end-model-doc -->
	 * @see #TYPO_VALUE
	 * @generated
	 * @ordered
	 */
	TYPO(6, "TYPO", "TYPO");

	/**
	 * The '<em><b>OVERALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 总体评价
	 * <!-- end-model-doc -->
	 * @see #OVERALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OVERALL_VALUE = 0;

	/**
	 * The '<em><b>WORDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 修改意见
	 * <!-- end-model-doc -->
	 * @see #WORDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORDING_VALUE = 1;

	/**
	 * The '<em><b>ADDITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 补充意见
	 * <!-- end-model-doc -->
	 * @see #ADDITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADDITION_VALUE = 2;

	/**
	 * The '<em><b>FACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 数据/事实疑问
	 * <!-- end-model-doc -->
	 * @see #FACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FACT_VALUE = 3;

	/**
	 * The '<em><b>WORK SUGGESTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 工作建议
	 * <!-- end-model-doc -->
	 * @see #WORK_SUGGESTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORK_SUGGESTION_VALUE = 4;

	/**
	 * The '<em><b>CRITICISM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 批评
	 * <!-- end-model-doc -->
	 * @see #CRITICISM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CRITICISM_VALUE = 5;

	/**
	 * The '<em><b>TYPO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 错别字
	 * <!-- end-model-doc -->
	 * @see #TYPO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TYPO_VALUE = 6;

	/**
	 * An array of all the '<em><b>Annotation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AnnotationKind[] VALUES_ARRAY =
		new AnnotationKind[] {
			OVERALL,
			WORDING,
			ADDITION,
			FACT,
			WORK_SUGGESTION,
			CRITICISM,
			TYPO,
		};

	/**
	 * A public read-only list of all the '<em><b>Annotation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AnnotationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Annotation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnotationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annotation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AnnotationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Annotation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AnnotationKind get(int value) {
		switch (value) {
			case OVERALL_VALUE: return OVERALL;
			case WORDING_VALUE: return WORDING;
			case ADDITION_VALUE: return ADDITION;
			case FACT_VALUE: return FACT;
			case WORK_SUGGESTION_VALUE: return WORK_SUGGESTION;
			case CRITICISM_VALUE: return CRITICISM;
			case TYPO_VALUE: return TYPO;
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
	private AnnotationKind(int value, String name, String literal) {
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

} //AnnotationKind
