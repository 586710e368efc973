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
 * A representation of the literals of the enumeration '<em><b>Handling Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * 办理方式.
 * <!-- end-model-doc -->
 * @see org.heyi.model.ledger.LedgerPackage#getHandlingRole()
 * @model
 * @generated
 */
public enum HandlingRole implements Enumerator {
	/**
	 * The '<em><b>SOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 独办
	 * <!-- end-model-doc -->
	 * @see #SOLE_VALUE
	 * @generated
	 * @ordered
	 */
	SOLE(0, "SOLE", "SOLE"),

	/**
	 * The '<em><b>MAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主办
	 * <!-- end-model-doc -->
	 * @see #MAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN(1, "MAIN", "MAIN"),

	/**
	 * The '<em><b>CO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办
	 * <!-- end-model-doc -->
	 * @see #CO_VALUE
	 * @generated
	 * @ordered
	 */
	CO(2, "CO", "CO"),

	/**
	 * The '<em><b>SEPARATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 分办
	 * <!-- end-model-doc -->
	 * @see #SEPARATE_VALUE
	 * @generated
	 * @ordered
	 */
	SEPARATE(3, "SEPARATE", "SEPARATE");

	/**
	 * The '<em><b>SOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 独办
	 * <!-- end-model-doc -->
	 * @see #SOLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOLE_VALUE = 0;

	/**
	 * The '<em><b>MAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主办
	 * <!-- end-model-doc -->
	 * @see #MAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_VALUE = 1;

	/**
	 * The '<em><b>CO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会办
	 * <!-- end-model-doc -->
	 * @see #CO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CO_VALUE = 2;

	/**
	 * The '<em><b>SEPARATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 分办
	 * <!-- end-model-doc -->
	 * @see #SEPARATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEPARATE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Handling Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HandlingRole[] VALUES_ARRAY =
		new HandlingRole[] {
			SOLE,
			MAIN,
			CO,
			SEPARATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Handling Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HandlingRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Handling Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HandlingRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HandlingRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handling Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HandlingRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HandlingRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handling Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HandlingRole get(int value) {
		switch (value) {
			case SOLE_VALUE: return SOLE;
			case MAIN_VALUE: return MAIN;
			case CO_VALUE: return CO;
			case SEPARATE_VALUE: return SEPARATE;
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
	private HandlingRole(int value, String name, String literal) {
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

} //HandlingRole
