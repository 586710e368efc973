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
 * A representation of the literals of the enumeration '<em><b>Instrument</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which of the instruments of domain rules 1.1 it is; they are never merged.
 * <!-- end-model-doc -->
 * @see org.heyi.model.ledger.LedgerPackage#getInstrument()
 * @model
 * @generated
 */
public enum Instrument implements Enumerator {
	/**
	 * The '<em><b>SUGGESTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 代表建议、批评和意见
	 * <!-- end-model-doc -->
	 * @see #SUGGESTION_VALUE
	 * @generated
	 * @ordered
	 */
	SUGGESTION(0, "SUGGESTION", "SUGGESTION"),

	/**
	 * The '<em><b>PROPOSAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 政协提案
	 * <!-- end-model-doc -->
	 * @see #PROPOSAL_VALUE
	 * @generated
	 * @ordered
	 */
	PROPOSAL(1, "PROPOSAL", "PROPOSAL"),

	/**
	 * The '<em><b>CONVERTED MOTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 议案转建议
	 * <!-- end-model-doc -->
	 * @see #CONVERTED_MOTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONVERTED_MOTION(2, "CONVERTED_MOTION", "CONVERTED_MOTION");

	/**
	 * The '<em><b>SUGGESTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 代表建议、批评和意见
	 * <!-- end-model-doc -->
	 * @see #SUGGESTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUGGESTION_VALUE = 0;

	/**
	 * The '<em><b>PROPOSAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 政协提案
	 * <!-- end-model-doc -->
	 * @see #PROPOSAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROPOSAL_VALUE = 1;

	/**
	 * The '<em><b>CONVERTED MOTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 议案转建议
	 * <!-- end-model-doc -->
	 * @see #CONVERTED_MOTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONVERTED_MOTION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Instrument[] VALUES_ARRAY =
		new Instrument[] {
			SUGGESTION,
			PROPOSAL,
			CONVERTED_MOTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Instrument</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Instrument> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Instrument result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Instrument result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Instrument</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Instrument get(int value) {
		switch (value) {
			case SUGGESTION_VALUE: return SUGGESTION;
			case PROPOSAL_VALUE: return PROPOSAL;
			case CONVERTED_MOTION_VALUE: return CONVERTED_MOTION;
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
	private Instrument(int value, String name, String literal) {
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

} //Instrument
