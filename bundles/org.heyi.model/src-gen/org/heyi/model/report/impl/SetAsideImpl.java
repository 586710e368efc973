/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.report.ReportPackage;
import org.heyi.model.report.SetAside;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Set Aside</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.impl.SetAsideImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.SetAsideImpl#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.SetAsideImpl#getRawStart <em>Raw Start</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.SetAsideImpl#getRawEnd <em>Raw End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SetAsideImpl extends IdentifiedImpl implements SetAside {
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
	 * The default value of the '{@link #getRawText() <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawText()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRawText() <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawText()
	 * @generated
	 * @ordered
	 */
	protected String rawText = RAW_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawStart() <em>Raw Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawStart()
	 * @generated
	 * @ordered
	 */
	protected static final int RAW_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRawStart() <em>Raw Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawStart()
	 * @generated
	 * @ordered
	 */
	protected int rawStart = RAW_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawEnd() <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int RAW_END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRawEnd() <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEnd()
	 * @generated
	 * @ordered
	 */
	protected int rawEnd = RAW_END_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SetAsideImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.SET_ASIDE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.SET_ASIDE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRawText() {
		return rawText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawText(String newRawText) {
		String oldRawText = rawText;
		rawText = newRawText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.SET_ASIDE__RAW_TEXT, oldRawText, rawText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRawStart() {
		return rawStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawStart(int newRawStart) {
		int oldRawStart = rawStart;
		rawStart = newRawStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.SET_ASIDE__RAW_START, oldRawStart, rawStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRawEnd() {
		return rawEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawEnd(int newRawEnd) {
		int oldRawEnd = rawEnd;
		rawEnd = newRawEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.SET_ASIDE__RAW_END, oldRawEnd, rawEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.SET_ASIDE__REASON:
				return getReason();
			case ReportPackage.SET_ASIDE__RAW_TEXT:
				return getRawText();
			case ReportPackage.SET_ASIDE__RAW_START:
				return getRawStart();
			case ReportPackage.SET_ASIDE__RAW_END:
				return getRawEnd();
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
			case ReportPackage.SET_ASIDE__REASON:
				setReason((String)newValue);
				return;
			case ReportPackage.SET_ASIDE__RAW_TEXT:
				setRawText((String)newValue);
				return;
			case ReportPackage.SET_ASIDE__RAW_START:
				setRawStart((Integer)newValue);
				return;
			case ReportPackage.SET_ASIDE__RAW_END:
				setRawEnd((Integer)newValue);
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
			case ReportPackage.SET_ASIDE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReportPackage.SET_ASIDE__RAW_TEXT:
				setRawText(RAW_TEXT_EDEFAULT);
				return;
			case ReportPackage.SET_ASIDE__RAW_START:
				setRawStart(RAW_START_EDEFAULT);
				return;
			case ReportPackage.SET_ASIDE__RAW_END:
				setRawEnd(RAW_END_EDEFAULT);
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
			case ReportPackage.SET_ASIDE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReportPackage.SET_ASIDE__RAW_TEXT:
				return RAW_TEXT_EDEFAULT == null ? rawText != null : !RAW_TEXT_EDEFAULT.equals(rawText);
			case ReportPackage.SET_ASIDE__RAW_START:
				return rawStart != RAW_START_EDEFAULT;
			case ReportPackage.SET_ASIDE__RAW_END:
				return rawEnd != RAW_END_EDEFAULT;
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
		result.append(" (reason: ");
		result.append(reason);
		result.append(", rawText: ");
		result.append(rawText);
		result.append(", rawStart: ");
		result.append(rawStart);
		result.append(", rawEnd: ");
		result.append(rawEnd);
		result.append(')');
		return result.toString();
	}

} //SetAsideImpl
