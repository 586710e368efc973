/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Local rules of a session: deadlines and definitions (domain rules 1.6, 2). Never assumed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Rules#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Rules#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Rules#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Rules#getRounding <em>Rounding</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Rules#getDecimals <em>Decimals</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getRules()
 * @model
 * @generated
 */
public interface Rules extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the preset or of the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getRules_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Rules#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.TimeLimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most one per clock; a clock without one does not run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference list.
	 * @see org.heyi.model.ledger.LedgerPackage#getRules_Limits()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimeLimit> getLimits();

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.SatisfactionFormula}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usage of 满意率 that is printed first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see org.heyi.model.ledger.SatisfactionFormula
	 * @see #setFormula(SatisfactionFormula)
	 * @see org.heyi.model.ledger.LedgerPackage#getRules_Formula()
	 * @model
	 * @generated
	 */
	SatisfactionFormula getFormula();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Rules#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see org.heyi.model.ledger.SatisfactionFormula
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(SatisfactionFormula value);

	/**
	 * Returns the value of the '<em><b>Rounding</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Rounding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How shares are printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounding</em>' attribute.
	 * @see org.heyi.model.ledger.Rounding
	 * @see #setRounding(Rounding)
	 * @see org.heyi.model.ledger.LedgerPackage#getRules_Rounding()
	 * @model
	 * @generated
	 */
	Rounding getRounding();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Rules#getRounding <em>Rounding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounding</em>' attribute.
	 * @see org.heyi.model.ledger.Rounding
	 * @see #getRounding()
	 * @generated
	 */
	void setRounding(Rounding value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals of printed percentages, 0 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.heyi.model.ledger.LedgerPackage#getRules_Decimals()
	 * @model default="2"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Rules#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

} // Rules
