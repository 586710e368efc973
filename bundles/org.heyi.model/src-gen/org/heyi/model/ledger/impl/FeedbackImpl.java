/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.Satisfaction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.impl.FeedbackImpl#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.FeedbackImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.FeedbackImpl#getProposer <em>Proposer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeedbackImpl extends EventImpl implements Feedback {
	/**
	 * The default value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected static final Satisfaction ATTITUDE_EDEFAULT = Satisfaction.UNRATED;

	/**
	 * The cached value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected Satisfaction attitude = ATTITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final Satisfaction RESULT_EDEFAULT = Satisfaction.UNRATED;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected Satisfaction result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposer() <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposer()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposer() <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposer()
	 * @generated
	 * @ordered
	 */
	protected String proposer = PROPOSER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeedbackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LedgerPackage.Literals.FEEDBACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Satisfaction getAttitude() {
		return attitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttitude(Satisfaction newAttitude) {
		Satisfaction oldAttitude = attitude;
		attitude = newAttitude == null ? ATTITUDE_EDEFAULT : newAttitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.FEEDBACK__ATTITUDE, oldAttitude, attitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Satisfaction getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(Satisfaction newResult) {
		Satisfaction oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.FEEDBACK__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposer() {
		return proposer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposer(String newProposer) {
		String oldProposer = proposer;
		proposer = newProposer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.FEEDBACK__PROPOSER, oldProposer, proposer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LedgerPackage.FEEDBACK__ATTITUDE:
				return getAttitude();
			case LedgerPackage.FEEDBACK__RESULT:
				return getResult();
			case LedgerPackage.FEEDBACK__PROPOSER:
				return getProposer();
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
			case LedgerPackage.FEEDBACK__ATTITUDE:
				setAttitude((Satisfaction)newValue);
				return;
			case LedgerPackage.FEEDBACK__RESULT:
				setResult((Satisfaction)newValue);
				return;
			case LedgerPackage.FEEDBACK__PROPOSER:
				setProposer((String)newValue);
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
			case LedgerPackage.FEEDBACK__ATTITUDE:
				setAttitude(ATTITUDE_EDEFAULT);
				return;
			case LedgerPackage.FEEDBACK__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case LedgerPackage.FEEDBACK__PROPOSER:
				setProposer(PROPOSER_EDEFAULT);
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
			case LedgerPackage.FEEDBACK__ATTITUDE:
				return attitude != ATTITUDE_EDEFAULT;
			case LedgerPackage.FEEDBACK__RESULT:
				return result != RESULT_EDEFAULT;
			case LedgerPackage.FEEDBACK__PROPOSER:
				return PROPOSER_EDEFAULT == null ? proposer != null : !PROPOSER_EDEFAULT.equals(proposer);
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
		result.append(" (attitude: ");
		result.append(attitude);
		result.append(", result: ");
		result.append(result);
		result.append(", proposer: ");
		result.append(proposer);
		result.append(')');
		return result.toString();
	}

} //FeedbackImpl
