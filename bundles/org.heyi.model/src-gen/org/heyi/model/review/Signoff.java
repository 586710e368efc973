/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signoff</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 团长审签: the head of a group signed what its people say, or took back what was signed. Never changed once it is made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Signoff#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getSigner <em>Signer</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getRecorder <em>Recorder</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getAt <em>At</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#isPaper <em>Paper</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getTakesBack <em>Takes Back</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.Signoff#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getSignoff()
 * @model
 * @generated
 */
public interface Signoff extends Identified {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose comments they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Group)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Group()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Group getGroup();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Group value);

	/**
	 * Returns the value of the '<em><b>Signer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The head who signed, or who took it back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signer</em>' reference.
	 * @see #setSigner(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Signer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getSigner();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getSigner <em>Signer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signer</em>' reference.
	 * @see #getSigner()
	 * @generated
	 */
	void setSigner(Participant value);

	/**
	 * Returns the value of the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who recorded it here, and alone hands it in: the signer, or somebody who recorded what was signed on paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorder</em>' reference.
	 * @see #setRecorder(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Recorder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getRecorder();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getRecorder <em>Recorder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorder</em>' reference.
	 * @see #getRecorder()
	 * @generated
	 */
	void setRecorder(Participant value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_At()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Paper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was signed on paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper</em>' attribute.
	 * @see #setPaper(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Paper()
	 * @model
	 * @generated
	 */
	boolean isPaper();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#isPaper <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper</em>' attribute.
	 * @see #isPaper()
	 * @generated
	 */
	void setPaper(boolean value);

	/**
	 * Returns the value of the '<em><b>Takes Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the sign-off of which the comments are taken back; null for a sign-off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Takes Back</em>' attribute.
	 * @see #setTakesBack(String)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_TakesBack()
	 * @model
	 * @generated
	 */
	String getTakesBack();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getTakesBack <em>Takes Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Takes Back</em>' attribute.
	 * @see #getTakesBack()
	 * @generated
	 */
	void setTakesBack(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was taken back; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line a comment: its id, the SHA-256 of what it said then, and the other ids that it has in files, separated by blanks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' attribute.
	 * @see #setComments(String)
	 * @see org.heyi.model.review.ReviewPackage#getSignoff_Comments()
	 * @model
	 * @generated
	 */
	String getComments();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Signoff#getComments <em>Comments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comments</em>' attribute.
	 * @see #getComments()
	 * @generated
	 */
	void setComments(String value);

} // Signoff
