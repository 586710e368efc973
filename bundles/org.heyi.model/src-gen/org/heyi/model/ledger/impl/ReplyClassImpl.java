/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.ReplyClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reply Class</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyClassImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyClassImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyClassImpl#isSolved <em>Solved</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyClassImpl#isAdopted <em>Adopted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplyClassImpl extends IdentifiedImpl implements ReplyClass {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSolved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SOLVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSolved()
	 * @generated
	 * @ordered
	 */
	protected boolean solved = SOLVED_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdopted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADOPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAdopted() <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdopted()
	 * @generated
	 * @ordered
	 */
	protected boolean adopted = ADOPTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplyClassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LedgerPackage.Literals.REPLY_CLASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY_CLASS__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY_CLASS__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSolved() {
		return solved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolved(boolean newSolved) {
		boolean oldSolved = solved;
		solved = newSolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY_CLASS__SOLVED, oldSolved, solved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdopted() {
		return adopted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdopted(boolean newAdopted) {
		boolean oldAdopted = adopted;
		adopted = newAdopted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY_CLASS__ADOPTED, oldAdopted, adopted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LedgerPackage.REPLY_CLASS__CODE:
				return getCode();
			case LedgerPackage.REPLY_CLASS__TEXT:
				return getText();
			case LedgerPackage.REPLY_CLASS__SOLVED:
				return isSolved();
			case LedgerPackage.REPLY_CLASS__ADOPTED:
				return isAdopted();
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
			case LedgerPackage.REPLY_CLASS__CODE:
				setCode((String)newValue);
				return;
			case LedgerPackage.REPLY_CLASS__TEXT:
				setText((String)newValue);
				return;
			case LedgerPackage.REPLY_CLASS__SOLVED:
				setSolved((Boolean)newValue);
				return;
			case LedgerPackage.REPLY_CLASS__ADOPTED:
				setAdopted((Boolean)newValue);
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
			case LedgerPackage.REPLY_CLASS__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case LedgerPackage.REPLY_CLASS__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case LedgerPackage.REPLY_CLASS__SOLVED:
				setSolved(SOLVED_EDEFAULT);
				return;
			case LedgerPackage.REPLY_CLASS__ADOPTED:
				setAdopted(ADOPTED_EDEFAULT);
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
			case LedgerPackage.REPLY_CLASS__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case LedgerPackage.REPLY_CLASS__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case LedgerPackage.REPLY_CLASS__SOLVED:
				return solved != SOLVED_EDEFAULT;
			case LedgerPackage.REPLY_CLASS__ADOPTED:
				return adopted != ADOPTED_EDEFAULT;
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
		result.append(" (code: ");
		result.append(code);
		result.append(", text: ");
		result.append(text);
		result.append(", solved: ");
		result.append(solved);
		result.append(", adopted: ");
		result.append(adopted);
		result.append(')');
		return result.toString();
	}

} //ReplyClassImpl
