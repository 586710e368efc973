/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is recorded of one person at a sitting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Attendee#getPerson <em>Person</em>}</li>
 *   <li>{@link org.heyi.model.review.Attendee#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.review.Attendee#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.heyi.model.review.Attendee#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.Attendee#isPresides <em>Presides</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getAttendee()
 * @model
 * @generated
 */
public interface Attendee extends Identified {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null for somebody who is not on the roster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getAttendee_Person()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getPerson();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Attendee#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Participant value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it was written down; what a person of the roster is called then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.review.ReviewPackage#getAttendee_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Attendee#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Presence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they were there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presence</em>' attribute.
	 * @see org.heyi.model.review.Presence
	 * @see #setPresence(Presence)
	 * @see org.heyi.model.review.ReviewPackage#getAttendee_Presence()
	 * @model
	 * @generated
	 */
	Presence getPresence();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Attendee#getPresence <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presence</em>' attribute.
	 * @see org.heyi.model.review.Presence
	 * @see #getPresence()
	 * @generated
	 */
	void setPresence(Presence value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 请假事由; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.review.ReviewPackage#getAttendee_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Attendee#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Presides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主持人.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presides</em>' attribute.
	 * @see #setPresides(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getAttendee_Presides()
	 * @model
	 * @generated
	 */
	boolean isPresides();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Attendee#isPresides <em>Presides</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presides</em>' attribute.
	 * @see #isPresides()
	 * @generated
	 */
	void setPresides(boolean value);

} // Attendee
