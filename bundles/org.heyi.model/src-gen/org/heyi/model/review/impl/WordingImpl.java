/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.review.ReviewPackage;
import org.heyi.model.review.Trust;
import org.heyi.model.review.Wording;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getParents <em>Parents</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getHandedInAt <em>Handed In At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getCollectedAt <em>Collected At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.WordingImpl#getTrust <em>Trust</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WordingImpl extends IdentifiedImpl implements Wording {
	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getParents() <em>Parents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParents()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParents() <em>Parents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParents()
	 * @generated
	 * @ordered
	 */
	protected String parents = PARENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandedInAt() <em>Handed In At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedInAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant HANDED_IN_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandedInAt() <em>Handed In At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedInAt()
	 * @generated
	 * @ordered
	 */
	protected Instant handedInAt = HANDED_IN_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedAt() <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COLLECTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedAt() <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant collectedAt = COLLECTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrust() <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrust()
	 * @generated
	 * @ordered
	 */
	protected static final Trust TRUST_EDEFAULT = Trust.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTrust() <em>Trust</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrust()
	 * @generated
	 * @ordered
	 */
	protected Trust trust = TRUST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.WORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParents() {
		return parents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParents(String newParents) {
		String oldParents = parents;
		parents = newParents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__PARENTS, oldParents, parents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getHandedInAt() {
		return handedInAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandedInAt(Instant newHandedInAt) {
		Instant oldHandedInAt = handedInAt;
		handedInAt = newHandedInAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__HANDED_IN_AT, oldHandedInAt, handedInAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCollectedAt() {
		return collectedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedAt(Instant newCollectedAt) {
		Instant oldCollectedAt = collectedAt;
		collectedAt = newCollectedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__COLLECTED_AT, oldCollectedAt, collectedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trust getTrust() {
		return trust;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrust(Trust newTrust) {
		Trust oldTrust = trust;
		trust = newTrust == null ? TRUST_EDEFAULT : newTrust;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.WORDING__TRUST, oldTrust, trust));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.WORDING__DIGEST:
				return getDigest();
			case ReviewPackage.WORDING__PARENTS:
				return getParents();
			case ReviewPackage.WORDING__CONTENT:
				return getContent();
			case ReviewPackage.WORDING__HANDED_IN_AT:
				return getHandedInAt();
			case ReviewPackage.WORDING__COLLECTED_AT:
				return getCollectedAt();
			case ReviewPackage.WORDING__FINGERPRINT:
				return getFingerprint();
			case ReviewPackage.WORDING__TRUST:
				return getTrust();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.WORDING__DIGEST:
				setDigest((String)newValue);
				return;
			case ReviewPackage.WORDING__PARENTS:
				setParents((String)newValue);
				return;
			case ReviewPackage.WORDING__CONTENT:
				setContent((String)newValue);
				return;
			case ReviewPackage.WORDING__HANDED_IN_AT:
				setHandedInAt((Instant)newValue);
				return;
			case ReviewPackage.WORDING__COLLECTED_AT:
				setCollectedAt((Instant)newValue);
				return;
			case ReviewPackage.WORDING__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case ReviewPackage.WORDING__TRUST:
				setTrust((Trust)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.WORDING__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case ReviewPackage.WORDING__PARENTS:
				setParents(PARENTS_EDEFAULT);
				return;
			case ReviewPackage.WORDING__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case ReviewPackage.WORDING__HANDED_IN_AT:
				setHandedInAt(HANDED_IN_AT_EDEFAULT);
				return;
			case ReviewPackage.WORDING__COLLECTED_AT:
				setCollectedAt(COLLECTED_AT_EDEFAULT);
				return;
			case ReviewPackage.WORDING__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case ReviewPackage.WORDING__TRUST:
				setTrust(TRUST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.WORDING__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case ReviewPackage.WORDING__PARENTS:
				return PARENTS_EDEFAULT == null ? parents != null : !PARENTS_EDEFAULT.equals(parents);
			case ReviewPackage.WORDING__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case ReviewPackage.WORDING__HANDED_IN_AT:
				return HANDED_IN_AT_EDEFAULT == null ? handedInAt != null : !HANDED_IN_AT_EDEFAULT.equals(handedInAt);
			case ReviewPackage.WORDING__COLLECTED_AT:
				return COLLECTED_AT_EDEFAULT == null ? collectedAt != null : !COLLECTED_AT_EDEFAULT.equals(collectedAt);
			case ReviewPackage.WORDING__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case ReviewPackage.WORDING__TRUST:
				return trust != TRUST_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (digest: ");
		result.append(digest);
		result.append(", parents: ");
		result.append(parents);
		result.append(", content: ");
		result.append(content);
		result.append(", handedInAt: ");
		result.append(handedInAt);
		result.append(", collectedAt: ");
		result.append(collectedAt);
		result.append(", fingerprint: ");
		result.append(fingerprint);
		result.append(", trust: ");
		result.append(trust);
		result.append(')');
		return result.toString();
	}

} //WordingImpl
