/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * CONTACT: a talk with the proposer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Contact#getMode <em>Mode</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Contact#getMetWith <em>Met With</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getContact()
 * @model
 * @generated
 */
public interface Contact extends Event {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.ContactMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.heyi.model.ledger.ContactMode
	 * @see #setMode(ContactMode)
	 * @see org.heyi.model.ledger.LedgerPackage#getContact_Mode()
	 * @model
	 * @generated
	 */
	ContactMode getMode();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Contact#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.heyi.model.ledger.ContactMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(ContactMode value);

	/**
	 * Returns the value of the '<em><b>Met With</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.ContactLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Met With</em>' attribute.
	 * @see org.heyi.model.ledger.ContactLevel
	 * @see #setMetWith(ContactLevel)
	 * @see org.heyi.model.ledger.LedgerPackage#getContact_MetWith()
	 * @model
	 * @generated
	 */
	ContactLevel getMetWith();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Contact#getMetWith <em>Met With</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Met With</em>' attribute.
	 * @see org.heyi.model.ledger.ContactLevel
	 * @see #getMetWith()
	 * @generated
	 */
	void setMetWith(ContactLevel value);

} // Contact
