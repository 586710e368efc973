/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewPackage;
import org.heyi.model.review.Signoff;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signoff</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getSigner <em>Signer</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getRecorder <em>Recorder</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#isPaper <em>Paper</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getTakesBack <em>Takes Back</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SignoffImpl#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignoffImpl extends IdentifiedImpl implements Signoff {
	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected Group group;

	/**
	 * The cached value of the '{@link #getSigner() <em>Signer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigner()
	 * @generated
	 * @ordered
	 */
	protected Participant signer;

	/**
	 * The cached value of the '{@link #getRecorder() <em>Recorder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorder()
	 * @generated
	 * @ordered
	 */
	protected Participant recorder;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPaper()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PAPER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPaper()
	 * @generated
	 * @ordered
	 */
	protected boolean paper = PAPER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakesBack() <em>Takes Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakesBack()
	 * @generated
	 * @ordered
	 */
	protected static final String TAKES_BACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakesBack() <em>Takes Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakesBack()
	 * @generated
	 * @ordered
	 */
	protected String takesBack = TAKES_BACK_EDEFAULT;

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
	 * The default value of the '{@link #getComments() <em>Comments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected String comments = COMMENTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SignoffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.SIGNOFF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(Group newGroup) {
		Group oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getSigner() {
		return signer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigner(Participant newSigner) {
		Participant oldSigner = signer;
		signer = newSigner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__SIGNER, oldSigner, signer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getRecorder() {
		return recorder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorder(Participant newRecorder) {
		Participant oldRecorder = recorder;
		recorder = newRecorder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__RECORDER, oldRecorder, recorder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPaper() {
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaper(boolean newPaper) {
		boolean oldPaper = paper;
		paper = newPaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__PAPER, oldPaper, paper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTakesBack() {
		return takesBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakesBack(String newTakesBack) {
		String oldTakesBack = takesBack;
		takesBack = newTakesBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__TAKES_BACK, oldTakesBack, takesBack));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComments() {
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComments(String newComments) {
		String oldComments = comments;
		comments = newComments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SIGNOFF__COMMENTS, oldComments, comments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.SIGNOFF__GROUP:
				return getGroup();
			case ReviewPackage.SIGNOFF__SIGNER:
				return getSigner();
			case ReviewPackage.SIGNOFF__RECORDER:
				return getRecorder();
			case ReviewPackage.SIGNOFF__AT:
				return getAt();
			case ReviewPackage.SIGNOFF__PAPER:
				return isPaper();
			case ReviewPackage.SIGNOFF__TAKES_BACK:
				return getTakesBack();
			case ReviewPackage.SIGNOFF__REASON:
				return getReason();
			case ReviewPackage.SIGNOFF__COMMENTS:
				return getComments();
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
			case ReviewPackage.SIGNOFF__GROUP:
				setGroup((Group)newValue);
				return;
			case ReviewPackage.SIGNOFF__SIGNER:
				setSigner((Participant)newValue);
				return;
			case ReviewPackage.SIGNOFF__RECORDER:
				setRecorder((Participant)newValue);
				return;
			case ReviewPackage.SIGNOFF__AT:
				setAt((Instant)newValue);
				return;
			case ReviewPackage.SIGNOFF__PAPER:
				setPaper((Boolean)newValue);
				return;
			case ReviewPackage.SIGNOFF__TAKES_BACK:
				setTakesBack((String)newValue);
				return;
			case ReviewPackage.SIGNOFF__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.SIGNOFF__COMMENTS:
				setComments((String)newValue);
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
			case ReviewPackage.SIGNOFF__GROUP:
				setGroup((Group)null);
				return;
			case ReviewPackage.SIGNOFF__SIGNER:
				setSigner((Participant)null);
				return;
			case ReviewPackage.SIGNOFF__RECORDER:
				setRecorder((Participant)null);
				return;
			case ReviewPackage.SIGNOFF__AT:
				setAt(AT_EDEFAULT);
				return;
			case ReviewPackage.SIGNOFF__PAPER:
				setPaper(PAPER_EDEFAULT);
				return;
			case ReviewPackage.SIGNOFF__TAKES_BACK:
				setTakesBack(TAKES_BACK_EDEFAULT);
				return;
			case ReviewPackage.SIGNOFF__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.SIGNOFF__COMMENTS:
				setComments(COMMENTS_EDEFAULT);
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
			case ReviewPackage.SIGNOFF__GROUP:
				return group != null;
			case ReviewPackage.SIGNOFF__SIGNER:
				return signer != null;
			case ReviewPackage.SIGNOFF__RECORDER:
				return recorder != null;
			case ReviewPackage.SIGNOFF__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ReviewPackage.SIGNOFF__PAPER:
				return paper != PAPER_EDEFAULT;
			case ReviewPackage.SIGNOFF__TAKES_BACK:
				return TAKES_BACK_EDEFAULT == null ? takesBack != null : !TAKES_BACK_EDEFAULT.equals(takesBack);
			case ReviewPackage.SIGNOFF__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.SIGNOFF__COMMENTS:
				return COMMENTS_EDEFAULT == null ? comments != null : !COMMENTS_EDEFAULT.equals(comments);
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
		result.append(" (at: ");
		result.append(at);
		result.append(", paper: ");
		result.append(paper);
		result.append(", takesBack: ");
		result.append(takesBack);
		result.append(", reason: ");
		result.append(reason);
		result.append(", comments: ");
		result.append(comments);
		result.append(')');
		return result.toString();
	}

} //SignoffImpl
