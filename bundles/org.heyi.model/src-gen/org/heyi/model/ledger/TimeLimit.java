/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Limit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One deadline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.TimeLimit#getClock <em>Clock</em>}</li>
 *   <li>{@link org.heyi.model.ledger.TimeLimit#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.heyi.model.ledger.TimeLimit#getDays <em>Days</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getTimeLimit()
 * @model
 * @generated
 */
public interface TimeLimit extends Identified {
	/**
	 * Returns the value of the '<em><b>Clock</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Clock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock</em>' attribute.
	 * @see org.heyi.model.ledger.Clock
	 * @see #setClock(Clock)
	 * @see org.heyi.model.ledger.LedgerPackage#getTimeLimit_Clock()
	 * @model
	 * @generated
	 */
	Clock getClock();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.TimeLimit#getClock <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' attribute.
	 * @see org.heyi.model.ledger.Clock
	 * @see #getClock()
	 * @generated
	 */
	void setClock(Clock value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many; 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(int)
	 * @see org.heyi.model.ledger.LedgerPackage#getTimeLimit_Amount()
	 * @model
	 * @generated
	 */
	int getAmount();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.TimeLimit#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(int value);

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.DayKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute.
	 * @see org.heyi.model.ledger.DayKind
	 * @see #setDays(DayKind)
	 * @see org.heyi.model.ledger.LedgerPackage#getTimeLimit_Days()
	 * @model
	 * @generated
	 */
	DayKind getDays();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.TimeLimit#getDays <em>Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days</em>' attribute.
	 * @see org.heyi.model.ledger.DayKind
	 * @see #getDays()
	 * @generated
	 */
	void setDays(DayKind value);

} // TimeLimit
