/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What came back to the author of a comment with a signed answer; the decision itself is the disposition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Answer#getAt <em>At</em>}</li>
 *   <li>{@link org.heyi.model.review.Answer#getBy <em>By</em>}</li>
 *   <li>{@link org.heyi.model.review.Answer#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.heyi.model.review.Answer#getTrust <em>Trust</em>}</li>
 *   <li>{@link org.heyi.model.review.Answer#getPlace <em>Place</em>}</li>
 *   <li>{@link org.heyi.model.review.Answer#getSuggestions <em>Suggestions</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends Identified {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the answer was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_At()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the key that it was signed with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Trust</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Trust}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was known of that key when it came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trust</em>' attribute.
	 * @see org.heyi.model.review.Trust
	 * @see #setTrust(Trust)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_Trust()
	 * @model
	 * @generated
	 */
	Trust getTrust();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getTrust <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' attribute.
	 * @see org.heyi.model.review.Trust
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(Trust value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the comment stands in the version the answer came with, in words; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 建议 and 提案 that came of it and how they stand, one a line; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' attribute.
	 * @see #setSuggestions(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnswer_Suggestions()
	 * @model
	 * @generated
	 */
	String getSuggestions();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Answer#getSuggestions <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestions</em>' attribute.
	 * @see #getSuggestions()
	 * @generated
	 */
	void setSuggestions(String value);

} // Answer
