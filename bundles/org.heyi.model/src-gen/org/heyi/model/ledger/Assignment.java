/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * ASSIGN, REASSIGN, EXTEND: gives a unit a role and a day to answer by.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Assignment#getHandling <em>Handling</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Assignment#getDue <em>Due</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends Event {
	/**
	 * Returns the value of the '<em><b>Handling</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.HandlingRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handling</em>' attribute.
	 * @see org.heyi.model.ledger.HandlingRole
	 * @see #setHandling(HandlingRole)
	 * @see org.heyi.model.ledger.LedgerPackage#getAssignment_Handling()
	 * @model
	 * @generated
	 */
	HandlingRole getHandling();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Assignment#getHandling <em>Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling</em>' attribute.
	 * @see org.heyi.model.ledger.HandlingRole
	 * @see #getHandling()
	 * @generated
	 */
	void setHandling(HandlingRole value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 要求办结日期.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.heyi.model.ledger.LedgerPackage#getAssignment_Due()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Assignment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

} // Assignment
