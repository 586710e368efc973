/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import java.time.LocalDate;

import org.heyi.model.Identified;

import org.heyi.model.review.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Co Signer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 联名人.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.CoSigner#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.CoSigner#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.heyi.model.ledger.CoSigner#getState <em>State</em>}</li>
 *   <li>{@link org.heyi.model.ledger.CoSigner#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getCoSigner()
 * @model
 * @generated
 */
public interface CoSigner extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getCoSigner_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.CoSigner#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.heyi.model.ledger.LedgerPackage#getCoSigner_Participant()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.CoSigner#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.CoSignState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.heyi.model.ledger.CoSignState
	 * @see #setState(CoSignState)
	 * @see org.heyi.model.ledger.LedgerPackage#getCoSigner_State()
	 * @model
	 * @generated
	 */
	CoSignState getState();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.CoSigner#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.heyi.model.ledger.CoSignState
	 * @see #getState()
	 * @generated
	 */
	void setState(CoSignState value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(LocalDate)
	 * @see org.heyi.model.ledger.LedgerPackage#getCoSigner_At()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.CoSigner#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(LocalDate value);

} // CoSigner
