/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Message</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reply in the thread of a comment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Message#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.heyi.model.review.Message#getAt <em>At</em>}</li>
 *   <li>{@link org.heyi.model.review.Message#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.review.Message#getHandedInAt <em>Handed In At</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getMessage()
 * @model
 * @generated
 */
public interface Message extends Identified {
	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getMessage_Author()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getAuthor();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Message#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Participant value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getMessage_At()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Message#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.heyi.model.review.ReviewPackage#getMessage_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Message#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Handed In At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its author handed it in, or it came here; null while it is on its author's desk alone, where it can be changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed In At</em>' attribute.
	 * @see #setHandedInAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getMessage_HandedInAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getHandedInAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Message#getHandedInAt <em>Handed In At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handed In At</em>' attribute.
	 * @see #getHandedInAt()
	 * @generated
	 */
	void setHandedInAt(Instant value);

} // Message
