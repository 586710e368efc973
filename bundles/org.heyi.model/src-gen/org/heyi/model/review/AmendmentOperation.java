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
 * A representation of the literals of the enumeration '<em><b>Amendment Operation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The grammar of amendments (domain rules 3).
 * <!-- end-model-doc -->
 * @see org.heyi.model.review.ReviewPackage#getAmendmentOperation()
 * @model
 * @generated
 */
public enum AmendmentOperation implements Enumerator {
	/**
	 * The '<em><b>REPLACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将“A”修改为“B”
	 * <!-- end-model-doc -->
	 * @see #REPLACE_VALUE
	 * @generated
	 * @ordered
	 */
	REPLACE(0, "REPLACE", "REPLACE"),

	/**
	 * The '<em><b>INSERT AFTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”后增加“B”
	 * <!-- end-model-doc -->
	 * @see #INSERT_AFTER_VALUE
	 * @generated
	 * @ordered
	 */
	INSERT_AFTER(1, "INSERT_AFTER", "INSERT_AFTER"),

	/**
	 * The '<em><b>INSERT BEFORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”前增加“B”
	 * <!-- end-model-doc -->
	 * @see #INSERT_BEFORE_VALUE
	 * @generated
	 * @ordered
	 */
	INSERT_BEFORE(2, "INSERT_BEFORE", "INSERT_BEFORE"),

	/**
	 * The '<em><b>DELETE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 删除“A”
	 * <!-- end-model-doc -->
	 * @see #DELETE_VALUE
	 * @generated
	 * @ordered
	 */
	DELETE(3, "DELETE", "DELETE"),

	/**
	 * The '<em><b>APPEND SENTENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”一段末增加一句“B”
	 * <!-- end-model-doc -->
	 * @see #APPEND_SENTENCE_VALUE
	 * @generated
	 * @ordered
	 */
	APPEND_SENTENCE(4, "APPEND_SENTENCE", "APPEND_SENTENCE"),

	/**
	 * The '<em><b>ADD PARAGRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 增加一段：“B”
	 * <!-- end-model-doc -->
	 * @see #ADD_PARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	ADD_PARAGRAPH(5, "ADD_PARAGRAPH", "ADD_PARAGRAPH"),

	/**
	 * The '<em><b>MOVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将第X段移至第Y段后
	 * <!-- end-model-doc -->
	 * @see #MOVE_VALUE
	 * @generated
	 * @ordered
	 */
	MOVE(6, "MOVE", "MOVE"),

	/**
	 * The '<em><b>MERGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将“A”与“B”合并
	 * <!-- end-model-doc -->
	 * @see #MERGE_VALUE
	 * @generated
	 * @ordered
	 */
	MERGE(7, "MERGE", "MERGE"),

	/**
	 * The '<em><b>UNIFY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 全文“A”统一为“B”
	 * <!-- end-model-doc -->
	 * @see #UNIFY_VALUE
	 * @generated
	 * @ordered
	 */
	UNIFY(8, "UNIFY", "UNIFY"),

	/**
	 * The '<em><b>CORRECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标点、数字、单位勘误
	 * <!-- end-model-doc -->
	 * @see #CORRECTION_VALUE
	 * @generated
	 * @ordered
	 */
	CORRECTION(9, "CORRECTION", "CORRECTION");

	/**
	 * The '<em><b>REPLACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将“A”修改为“B”
	 * <!-- end-model-doc -->
	 * @see #REPLACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLACE_VALUE = 0;

	/**
	 * The '<em><b>INSERT AFTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”后增加“B”
	 * <!-- end-model-doc -->
	 * @see #INSERT_AFTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSERT_AFTER_VALUE = 1;

	/**
	 * The '<em><b>INSERT BEFORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”前增加“B”
	 * <!-- end-model-doc -->
	 * @see #INSERT_BEFORE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSERT_BEFORE_VALUE = 2;

	/**
	 * The '<em><b>DELETE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 删除“A”
	 * <!-- end-model-doc -->
	 * @see #DELETE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELETE_VALUE = 3;

	/**
	 * The '<em><b>APPEND SENTENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 在“A”一段末增加一句“B”
	 * <!-- end-model-doc -->
	 * @see #APPEND_SENTENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPEND_SENTENCE_VALUE = 4;

	/**
	 * The '<em><b>ADD PARAGRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 增加一段：“B”
	 * <!-- end-model-doc -->
	 * @see #ADD_PARAGRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADD_PARAGRAPH_VALUE = 5;

	/**
	 * The '<em><b>MOVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将第X段移至第Y段后
	 * <!-- end-model-doc -->
	 * @see #MOVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVE_VALUE = 6;

	/**
	 * The '<em><b>MERGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 将“A”与“B”合并
	 * <!-- end-model-doc -->
	 * @see #MERGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MERGE_VALUE = 7;

	/**
	 * The '<em><b>UNIFY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 全文“A”统一为“B”
	 * <!-- end-model-doc -->
	 * @see #UNIFY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNIFY_VALUE = 8;

	/**
	 * The '<em><b>CORRECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标点、数字、单位勘误
	 * <!-- end-model-doc -->
	 * @see #CORRECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CORRECTION_VALUE = 9;

	/**
	 * An array of all the '<em><b>Amendment Operation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AmendmentOperation[] VALUES_ARRAY =
		new AmendmentOperation[] {
			REPLACE,
			INSERT_AFTER,
			INSERT_BEFORE,
			DELETE,
			APPEND_SENTENCE,
			ADD_PARAGRAPH,
			MOVE,
			MERGE,
			UNIFY,
			CORRECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Amendment Operation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AmendmentOperation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Amendment Operation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentOperation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmendmentOperation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amendment Operation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentOperation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AmendmentOperation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Amendment Operation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AmendmentOperation get(int value) {
		switch (value) {
			case REPLACE_VALUE: return REPLACE;
			case INSERT_AFTER_VALUE: return INSERT_AFTER;
			case INSERT_BEFORE_VALUE: return INSERT_BEFORE;
			case DELETE_VALUE: return DELETE;
			case APPEND_SENTENCE_VALUE: return APPEND_SENTENCE;
			case ADD_PARAGRAPH_VALUE: return ADD_PARAGRAPH;
			case MOVE_VALUE: return MOVE;
			case MERGE_VALUE: return MERGE;
			case UNIFY_VALUE: return UNIFY;
			case CORRECTION_VALUE: return CORRECTION;
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
	private AmendmentOperation(int value, String name, String literal) {
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

} //AmendmentOperation
