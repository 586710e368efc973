/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getReplyClass <em>Reply Class</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getPublicity <em>Publicity</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getSolution <em>Solution</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getAdoption <em>Adoption</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.ReplyImpl#getCoSigners <em>Co Signers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplyImpl extends EventImpl implements Reply {
	/**
	 * The default value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected String documentNumber = DOCUMENT_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplyClass() <em>Reply Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplyClass()
	 * @generated
	 * @ordered
	 */
	protected ReplyClass replyClass;

	/**
	 * The default value of the '{@link #getPublicity() <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicity()
	 * @generated
	 * @ordered
	 */
	protected static final Publicity PUBLICITY_EDEFAULT = Publicity.UNDECIDED;

	/**
	 * The cached value of the '{@link #getPublicity() <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicity()
	 * @generated
	 * @ordered
	 */
	protected Publicity publicity = PUBLICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolution() <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolution()
	 * @generated
	 * @ordered
	 */
	protected static final String SOLUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSolution() <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolution()
	 * @generated
	 * @ordered
	 */
	protected String solution = SOLUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdoption() <em>Adoption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoption()
	 * @generated
	 * @ordered
	 */
	protected static final String ADOPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdoption() <em>Adoption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoption()
	 * @generated
	 * @ordered
	 */
	protected String adoption = ADOPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoSigners() <em>Co Signers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoSigners()
	 * @generated
	 * @ordered
	 */
	protected static final CoSignerReply CO_SIGNERS_EDEFAULT = CoSignerReply.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCoSigners() <em>Co Signers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoSigners()
	 * @generated
	 * @ordered
	 */
	protected CoSignerReply coSigners = CO_SIGNERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LedgerPackage.Literals.REPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentNumber() {
		return documentNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentNumber(String newDocumentNumber) {
		String oldDocumentNumber = documentNumber;
		documentNumber = newDocumentNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__DOCUMENT_NUMBER, oldDocumentNumber, documentNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplyClass getReplyClass() {
		return replyClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplyClass(ReplyClass newReplyClass) {
		ReplyClass oldReplyClass = replyClass;
		replyClass = newReplyClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__REPLY_CLASS, oldReplyClass, replyClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publicity getPublicity() {
		return publicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicity(Publicity newPublicity) {
		Publicity oldPublicity = publicity;
		publicity = newPublicity == null ? PUBLICITY_EDEFAULT : newPublicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__PUBLICITY, oldPublicity, publicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSolution() {
		return solution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolution(String newSolution) {
		String oldSolution = solution;
		solution = newSolution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__SOLUTION, oldSolution, solution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdoption() {
		return adoption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdoption(String newAdoption) {
		String oldAdoption = adoption;
		adoption = newAdoption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__ADOPTION, oldAdoption, adoption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoSignerReply getCoSigners() {
		return coSigners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoSigners(CoSignerReply newCoSigners) {
		CoSignerReply oldCoSigners = coSigners;
		coSigners = newCoSigners == null ? CO_SIGNERS_EDEFAULT : newCoSigners;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.REPLY__CO_SIGNERS, oldCoSigners, coSigners));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LedgerPackage.REPLY__DOCUMENT_NUMBER:
				return getDocumentNumber();
			case LedgerPackage.REPLY__REPLY_CLASS:
				return getReplyClass();
			case LedgerPackage.REPLY__PUBLICITY:
				return getPublicity();
			case LedgerPackage.REPLY__SOLUTION:
				return getSolution();
			case LedgerPackage.REPLY__ADOPTION:
				return getAdoption();
			case LedgerPackage.REPLY__CO_SIGNERS:
				return getCoSigners();
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
			case LedgerPackage.REPLY__DOCUMENT_NUMBER:
				setDocumentNumber((String)newValue);
				return;
			case LedgerPackage.REPLY__REPLY_CLASS:
				setReplyClass((ReplyClass)newValue);
				return;
			case LedgerPackage.REPLY__PUBLICITY:
				setPublicity((Publicity)newValue);
				return;
			case LedgerPackage.REPLY__SOLUTION:
				setSolution((String)newValue);
				return;
			case LedgerPackage.REPLY__ADOPTION:
				setAdoption((String)newValue);
				return;
			case LedgerPackage.REPLY__CO_SIGNERS:
				setCoSigners((CoSignerReply)newValue);
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
			case LedgerPackage.REPLY__DOCUMENT_NUMBER:
				setDocumentNumber(DOCUMENT_NUMBER_EDEFAULT);
				return;
			case LedgerPackage.REPLY__REPLY_CLASS:
				setReplyClass((ReplyClass)null);
				return;
			case LedgerPackage.REPLY__PUBLICITY:
				setPublicity(PUBLICITY_EDEFAULT);
				return;
			case LedgerPackage.REPLY__SOLUTION:
				setSolution(SOLUTION_EDEFAULT);
				return;
			case LedgerPackage.REPLY__ADOPTION:
				setAdoption(ADOPTION_EDEFAULT);
				return;
			case LedgerPackage.REPLY__CO_SIGNERS:
				setCoSigners(CO_SIGNERS_EDEFAULT);
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
			case LedgerPackage.REPLY__DOCUMENT_NUMBER:
				return DOCUMENT_NUMBER_EDEFAULT == null ? documentNumber != null : !DOCUMENT_NUMBER_EDEFAULT.equals(documentNumber);
			case LedgerPackage.REPLY__REPLY_CLASS:
				return replyClass != null;
			case LedgerPackage.REPLY__PUBLICITY:
				return publicity != PUBLICITY_EDEFAULT;
			case LedgerPackage.REPLY__SOLUTION:
				return SOLUTION_EDEFAULT == null ? solution != null : !SOLUTION_EDEFAULT.equals(solution);
			case LedgerPackage.REPLY__ADOPTION:
				return ADOPTION_EDEFAULT == null ? adoption != null : !ADOPTION_EDEFAULT.equals(adoption);
			case LedgerPackage.REPLY__CO_SIGNERS:
				return coSigners != CO_SIGNERS_EDEFAULT;
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
		result.append(" (documentNumber: ");
		result.append(documentNumber);
		result.append(", publicity: ");
		result.append(publicity);
		result.append(", solution: ");
		result.append(solution);
		result.append(", adoption: ");
		result.append(adoption);
		result.append(", coSigners: ");
		result.append(coSigners);
		result.append(')');
		return result.toString();
	}

} //ReplyImpl
