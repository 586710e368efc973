/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an author handed in as one comment, immutable: a comment of which several wordings came says what follows from all of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Wording#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getParents <em>Parents</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getContent <em>Content</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getHandedInAt <em>Handed In At</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getCollectedAt <em>Collected At</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.heyi.model.review.Wording#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getWording()
 * @model
 * @generated
 */
public interface Wording extends Identified {
	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of parents and content, lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.heyi.model.review.ReviewPackage#getWording_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Parents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digests of the wordings that this one takes the place of, ascending, separated by blanks; empty for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parents</em>' attribute.
	 * @see #setParents(String)
	 * @see org.heyi.model.review.ReviewPackage#getWording_Parents()
	 * @model
	 * @generated
	 */
	String getParents();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getParents <em>Parents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parents</em>' attribute.
	 * @see #getParents()
	 * @generated
	 */
	void setParents(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says, as JSON with sorted members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.heyi.model.review.ReviewPackage#getWording_Content()
	 * @model
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Handed In At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By the author's clock, for people to read: no rule depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handed In At</em>' attribute.
	 * @see #setHandedInAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getWording_HandedInAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getHandedInAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getHandedInAt <em>Handed In At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handed In At</em>' attribute.
	 * @see #getHandedInAt()
	 * @generated
	 */
	void setHandedInAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Collected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came here; null where it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected At</em>' attribute.
	 * @see #setCollectedAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getWording_CollectedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getCollectedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getCollectedAt <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected At</em>' attribute.
	 * @see #getCollectedAt()
	 * @generated
	 */
	void setCollectedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the key it was signed with when it came; empty when it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.heyi.model.review.ReviewPackage#getWording_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getFingerprint <em>Fingerprint</em>}' attribute.
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
	 * What was known of that key then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trust</em>' attribute.
	 * @see org.heyi.model.review.Trust
	 * @see #setTrust(Trust)
	 * @see org.heyi.model.review.ReviewPackage#getWording_Trust()
	 * @model
	 * @generated
	 */
	Trust getTrust();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Wording#getTrust <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trust</em>' attribute.
	 * @see org.heyi.model.review.Trust
	 * @see #getTrust()
	 * @generated
	 */
	void setTrust(Trust value);

} // Wording
