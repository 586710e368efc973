/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sitting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One meeting of a group on the report: when, where, and who was there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Sitting#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#getAt <em>At</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#getRecorder <em>Recorder</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#isRemoved <em>Removed</em>}</li>
 *   <li>{@link org.heyi.model.review.Sitting#getAttendees <em>Attendees</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getSitting()
 * @model
 * @generated
 */
public interface Sitting extends Identified {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose meeting it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Group)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Group()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Group getGroup();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Group value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began, to the minute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_At()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who recorded it, and alone hands it in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorder</em>' reference.
	 * @see #setRecorder(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Recorder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getRecorder();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#getRecorder <em>Recorder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorder</em>' reference.
	 * @see #getRecorder()
	 * @generated
	 */
	void setRecorder(Participant value);

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it was recorded, 1 for the first time: of two copies the one with more counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Revision()
	 * @model default="1"
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was recorded by mistake; it is kept, so that no package brings it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' attribute.
	 * @see #setRemoved(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Removed()
	 * @model
	 * @generated
	 */
	boolean isRemoved();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Sitting#isRemoved <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed</em>' attribute.
	 * @see #isRemoved()
	 * @generated
	 */
	void setRemoved(boolean value);

	/**
	 * Returns the value of the '<em><b>Attendees</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Attendee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those of whom something is said, in the order of the roster; at most one for each person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendees</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSitting_Attendees()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attendee> getAttendees();

} // Sitting
