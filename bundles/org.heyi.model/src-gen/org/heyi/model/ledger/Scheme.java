/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The reply classes in force (domain rules 1.8): local, never assumed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Scheme#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Scheme#getClasses <em>Classes</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getScheme()
 * @model
 * @generated
 */
public interface Scheme extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getScheme_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Scheme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Classes</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.ReplyClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classes</em>' containment reference list.
	 * @see org.heyi.model.ledger.LedgerPackage#getScheme_Classes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReplyClass> getClasses();

} // Scheme
