/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Decision;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.FormerDisposition;
import org.heyi.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getDuplicateOf <em>Duplicate Of</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getAdopted <em>Adopted</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.DispositionImpl#getFormer <em>Former</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DispositionImpl extends IdentifiedImpl implements Disposition {
	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final Decision DECISION_EDEFAULT = Decision.ADOPTED;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDuplicateOf() <em>Duplicate Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplicateOf()
	 * @generated
	 * @ordered
	 */
	protected Annotation duplicateOf;

	/**
	 * The default value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected String wording = WORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected static final String ADOPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopted()
	 * @generated
	 * @ordered
	 */
	protected String adopted = ADOPTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormer() <em>Former</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormer()
	 * @generated
	 * @ordered
	 */
	protected FormerDisposition former;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DispositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.DISPOSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDecidedAt() {
		return decidedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(Instant newDecidedAt) {
		Instant oldDecidedAt = decidedAt;
		decidedAt = newDecidedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__DECIDED_AT, oldDecidedAt, decidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Annotation getDuplicateOf() {
		return duplicateOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuplicateOf(Annotation newDuplicateOf) {
		Annotation oldDuplicateOf = duplicateOf;
		duplicateOf = newDuplicateOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__DUPLICATE_OF, oldDuplicateOf, duplicateOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWording() {
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(String newWording) {
		String oldWording = wording;
		wording = newWording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__WORDING, oldWording, wording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdopted() {
		return adopted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdopted(String newAdopted) {
		String oldAdopted = adopted;
		adopted = newAdopted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__ADOPTED, oldAdopted, adopted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormerDisposition getFormer() {
		return former;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFormer(FormerDisposition newFormer, NotificationChain msgs) {
		FormerDisposition oldFormer = former;
		former = newFormer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__FORMER, oldFormer, newFormer);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormer(FormerDisposition newFormer) {
		if (newFormer != former) {
			NotificationChain msgs = null;
			if (former != null)
				msgs = ((InternalEObject)former).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.DISPOSITION__FORMER, null, msgs);
			if (newFormer != null)
				msgs = ((InternalEObject)newFormer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.DISPOSITION__FORMER, null, msgs);
			msgs = basicSetFormer(newFormer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DISPOSITION__FORMER, newFormer, newFormer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.DISPOSITION__FORMER:
				return basicSetFormer(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.DISPOSITION__DECISION:
				return getDecision();
			case ReviewPackage.DISPOSITION__REASON:
				return getReason();
			case ReviewPackage.DISPOSITION__UNIT:
				return getUnit();
			case ReviewPackage.DISPOSITION__DECIDED_BY:
				return getDecidedBy();
			case ReviewPackage.DISPOSITION__DECIDED_AT:
				return getDecidedAt();
			case ReviewPackage.DISPOSITION__DUPLICATE_OF:
				return getDuplicateOf();
			case ReviewPackage.DISPOSITION__WORDING:
				return getWording();
			case ReviewPackage.DISPOSITION__ADOPTED:
				return getAdopted();
			case ReviewPackage.DISPOSITION__FORMER:
				return getFormer();
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
			case ReviewPackage.DISPOSITION__DECISION:
				setDecision((Decision)newValue);
				return;
			case ReviewPackage.DISPOSITION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.DISPOSITION__UNIT:
				setUnit((String)newValue);
				return;
			case ReviewPackage.DISPOSITION__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ReviewPackage.DISPOSITION__DECIDED_AT:
				setDecidedAt((Instant)newValue);
				return;
			case ReviewPackage.DISPOSITION__DUPLICATE_OF:
				setDuplicateOf((Annotation)newValue);
				return;
			case ReviewPackage.DISPOSITION__WORDING:
				setWording((String)newValue);
				return;
			case ReviewPackage.DISPOSITION__ADOPTED:
				setAdopted((String)newValue);
				return;
			case ReviewPackage.DISPOSITION__FORMER:
				setFormer((FormerDisposition)newValue);
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
			case ReviewPackage.DISPOSITION__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__DUPLICATE_OF:
				setDuplicateOf((Annotation)null);
				return;
			case ReviewPackage.DISPOSITION__WORDING:
				setWording(WORDING_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__ADOPTED:
				setAdopted(ADOPTED_EDEFAULT);
				return;
			case ReviewPackage.DISPOSITION__FORMER:
				setFormer((FormerDisposition)null);
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
			case ReviewPackage.DISPOSITION__DECISION:
				return decision != DECISION_EDEFAULT;
			case ReviewPackage.DISPOSITION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.DISPOSITION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ReviewPackage.DISPOSITION__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ReviewPackage.DISPOSITION__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
			case ReviewPackage.DISPOSITION__DUPLICATE_OF:
				return duplicateOf != null;
			case ReviewPackage.DISPOSITION__WORDING:
				return WORDING_EDEFAULT == null ? wording != null : !WORDING_EDEFAULT.equals(wording);
			case ReviewPackage.DISPOSITION__ADOPTED:
				return ADOPTED_EDEFAULT == null ? adopted != null : !ADOPTED_EDEFAULT.equals(adopted);
			case ReviewPackage.DISPOSITION__FORMER:
				return former != null;
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
		result.append(" (decision: ");
		result.append(decision);
		result.append(", reason: ");
		result.append(reason);
		result.append(", unit: ");
		result.append(unit);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(", wording: ");
		result.append(wording);
		result.append(", adopted: ");
		result.append(adopted);
		result.append(')');
		return result.toString();
	}

} //DispositionImpl
