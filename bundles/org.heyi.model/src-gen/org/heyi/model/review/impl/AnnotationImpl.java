/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.review.Amendment;
import org.heyi.model.review.Anchor;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Answer;
import org.heyi.model.review.Attachment;
import org.heyi.model.review.Audience;
import org.heyi.model.review.Disposition;
import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.Message;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewPackage;
import org.heyi.model.review.Wording;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getForeign <em>Foreign</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#isResolved <em>Resolved</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getFormerAnchors <em>Former Anchors</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAmendment <em>Amendment</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getThread <em>Thread</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getDisposition <em>Disposition</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getDisputed <em>Disputed</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnnotationImpl#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationImpl extends IdentifiedImpl implements Annotation {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Participant author;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AnnotationKind KIND_EDEFAULT = AnnotationKind.OVERALL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AnnotationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AnnotationState STATE_EDEFAULT = AnnotationState.SUBMITTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AnnotationState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

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
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedAt() <em>Modified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiedAt() <em>Modified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant modifiedAt = MODIFIED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getForeign() <em>Foreign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeign()
	 * @generated
	 * @ordered
	 */
	protected static final String FOREIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeign() <em>Foreign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeign()
	 * @generated
	 * @ordered
	 */
	protected String foreign = FOREIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #isResolved() <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResolved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESOLVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isResolved() <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResolved()
	 * @generated
	 * @ordered
	 */
	protected boolean resolved = RESOLVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTurns() <em>Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected static final int TURNS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTurns() <em>Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurns()
	 * @generated
	 * @ordered
	 */
	protected int turns = TURNS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected Anchor anchor;

	/**
	 * The cached value of the '{@link #getFormerAnchors() <em>Former Anchors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerAnchors()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerAnchor> formerAnchors;

	/**
	 * The cached value of the '{@link #getAmendment() <em>Amendment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendment()
	 * @generated
	 * @ordered
	 */
	protected Amendment amendment;

	/**
	 * The cached value of the '{@link #getThread() <em>Thread</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread()
	 * @generated
	 * @ordered
	 */
	protected EList<Message> thread;

	/**
	 * The cached value of the '{@link #getDisposition() <em>Disposition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposition()
	 * @generated
	 * @ordered
	 */
	protected Disposition disposition;

	/**
	 * The default value of the '{@link #getDisputed() <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputed()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPUTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisputed() <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisputed()
	 * @generated
	 * @ordered
	 */
	protected String disputed = DISPUTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWordings() <em>Wordings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordings()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> wordings;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

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
	 * The cached value of the '{@link #getAssignee() <em>Assignee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected Participant assignee;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected Answer answer;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.SECRETARIAT;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected static final String TAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected String tags = TAGS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.ANNOTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Participant newAuthor) {
		Participant oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnotationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AnnotationKind newKind) {
		AnnotationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnotationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AnnotationState newState) {
		AnnotationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__BODY, oldBody, body));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModifiedAt() {
		return modifiedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedAt(Instant newModifiedAt) {
		Instant oldModifiedAt = modifiedAt;
		modifiedAt = newModifiedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__MODIFIED_AT, oldModifiedAt, modifiedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForeign() {
		return foreign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeign(String newForeign) {
		String oldForeign = foreign;
		foreign = newForeign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__FOREIGN, oldForeign, foreign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isResolved() {
		return resolved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolved(boolean newResolved) {
		boolean oldResolved = resolved;
		resolved = newResolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__RESOLVED, oldResolved, resolved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTurns() {
		return turns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTurns(int newTurns) {
		int oldTurns = turns;
		turns = newTurns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__TURNS, oldTurns, turns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anchor getAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnchor(Anchor newAnchor, NotificationChain msgs) {
		Anchor oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__ANCHOR, oldAnchor, newAnchor);
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
	public void setAnchor(Anchor newAnchor) {
		if (newAnchor != anchor) {
			NotificationChain msgs = null;
			if (anchor != null)
				msgs = ((InternalEObject)anchor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__ANCHOR, null, msgs);
			if (newAnchor != null)
				msgs = ((InternalEObject)newAnchor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__ANCHOR, null, msgs);
			msgs = basicSetAnchor(newAnchor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__ANCHOR, newAnchor, newAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerAnchor> getFormerAnchors() {
		if (formerAnchors == null) {
			formerAnchors = new EObjectContainmentEList<FormerAnchor>(FormerAnchor.class, this, ReviewPackage.ANNOTATION__FORMER_ANCHORS);
		}
		return formerAnchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amendment getAmendment() {
		return amendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAmendment(Amendment newAmendment, NotificationChain msgs) {
		Amendment oldAmendment = amendment;
		amendment = newAmendment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__AMENDMENT, oldAmendment, newAmendment);
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
	public void setAmendment(Amendment newAmendment) {
		if (newAmendment != amendment) {
			NotificationChain msgs = null;
			if (amendment != null)
				msgs = ((InternalEObject)amendment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__AMENDMENT, null, msgs);
			if (newAmendment != null)
				msgs = ((InternalEObject)newAmendment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__AMENDMENT, null, msgs);
			msgs = basicSetAmendment(newAmendment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__AMENDMENT, newAmendment, newAmendment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Message> getThread() {
		if (thread == null) {
			thread = new EObjectContainmentEList<Message>(Message.class, this, ReviewPackage.ANNOTATION__THREAD);
		}
		return thread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disposition getDisposition() {
		return disposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDisposition(Disposition newDisposition, NotificationChain msgs) {
		Disposition oldDisposition = disposition;
		disposition = newDisposition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__DISPOSITION, oldDisposition, newDisposition);
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
	public void setDisposition(Disposition newDisposition) {
		if (newDisposition != disposition) {
			NotificationChain msgs = null;
			if (disposition != null)
				msgs = ((InternalEObject)disposition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__DISPOSITION, null, msgs);
			if (newDisposition != null)
				msgs = ((InternalEObject)newDisposition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__DISPOSITION, null, msgs);
			msgs = basicSetDisposition(newDisposition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__DISPOSITION, newDisposition, newDisposition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisputed() {
		return disputed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisputed(String newDisputed) {
		String oldDisputed = disputed;
		disputed = newDisputed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__DISPUTED, oldDisputed, disputed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getWordings() {
		if (wordings == null) {
			wordings = new EObjectContainmentEList<Wording>(Wording.class, this, ReviewPackage.ANNOTATION__WORDINGS);
		}
		return wordings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__OPINION, oldOpinion, opinion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getAssignee() {
		return assignee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignee(Participant newAssignee) {
		Participant oldAssignee = assignee;
		assignee = newAssignee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__ASSIGNEE, oldAssignee, assignee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ReviewPackage.ANNOTATION__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnswer(Answer newAnswer, NotificationChain msgs) {
		Answer oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__ANSWER, oldAnswer, newAnswer);
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
	public void setAnswer(Answer newAnswer) {
		if (newAnswer != answer) {
			NotificationChain msgs = null;
			if (answer != null)
				msgs = ((InternalEObject)answer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__ANSWER, null, msgs);
			if (newAnswer != null)
				msgs = ((InternalEObject)newAnswer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANNOTATION__ANSWER, null, msgs);
			msgs = basicSetAnswer(newAnswer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__ANSWER, newAnswer, newAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTags() {
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTags(String newTags) {
		String oldTags = tags;
		tags = newTags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANNOTATION__TAGS, oldTags, tags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.ANNOTATION__ANCHOR:
				return basicSetAnchor(null, msgs);
			case ReviewPackage.ANNOTATION__FORMER_ANCHORS:
				return ((InternalEList<?>)getFormerAnchors()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANNOTATION__AMENDMENT:
				return basicSetAmendment(null, msgs);
			case ReviewPackage.ANNOTATION__THREAD:
				return ((InternalEList<?>)getThread()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANNOTATION__DISPOSITION:
				return basicSetDisposition(null, msgs);
			case ReviewPackage.ANNOTATION__WORDINGS:
				return ((InternalEList<?>)getWordings()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANNOTATION__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANNOTATION__ANSWER:
				return basicSetAnswer(null, msgs);
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
			case ReviewPackage.ANNOTATION__NUMBER:
				return getNumber();
			case ReviewPackage.ANNOTATION__AUTHOR:
				return getAuthor();
			case ReviewPackage.ANNOTATION__KIND:
				return getKind();
			case ReviewPackage.ANNOTATION__STATE:
				return getState();
			case ReviewPackage.ANNOTATION__BODY:
				return getBody();
			case ReviewPackage.ANNOTATION__REASON:
				return getReason();
			case ReviewPackage.ANNOTATION__CREATED_AT:
				return getCreatedAt();
			case ReviewPackage.ANNOTATION__MODIFIED_AT:
				return getModifiedAt();
			case ReviewPackage.ANNOTATION__FOREIGN:
				return getForeign();
			case ReviewPackage.ANNOTATION__RESOLVED:
				return isResolved();
			case ReviewPackage.ANNOTATION__TURNS:
				return getTurns();
			case ReviewPackage.ANNOTATION__ANCHOR:
				return getAnchor();
			case ReviewPackage.ANNOTATION__FORMER_ANCHORS:
				return getFormerAnchors();
			case ReviewPackage.ANNOTATION__AMENDMENT:
				return getAmendment();
			case ReviewPackage.ANNOTATION__THREAD:
				return getThread();
			case ReviewPackage.ANNOTATION__DISPOSITION:
				return getDisposition();
			case ReviewPackage.ANNOTATION__DISPUTED:
				return getDisputed();
			case ReviewPackage.ANNOTATION__WORDINGS:
				return getWordings();
			case ReviewPackage.ANNOTATION__OPINION:
				return getOpinion();
			case ReviewPackage.ANNOTATION__UNIT:
				return getUnit();
			case ReviewPackage.ANNOTATION__ASSIGNEE:
				return getAssignee();
			case ReviewPackage.ANNOTATION__ATTACHMENTS:
				return getAttachments();
			case ReviewPackage.ANNOTATION__ANSWER:
				return getAnswer();
			case ReviewPackage.ANNOTATION__AUDIENCE:
				return getAudience();
			case ReviewPackage.ANNOTATION__TAGS:
				return getTags();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.ANNOTATION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ReviewPackage.ANNOTATION__AUTHOR:
				setAuthor((Participant)newValue);
				return;
			case ReviewPackage.ANNOTATION__KIND:
				setKind((AnnotationKind)newValue);
				return;
			case ReviewPackage.ANNOTATION__STATE:
				setState((AnnotationState)newValue);
				return;
			case ReviewPackage.ANNOTATION__BODY:
				setBody((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case ReviewPackage.ANNOTATION__MODIFIED_AT:
				setModifiedAt((Instant)newValue);
				return;
			case ReviewPackage.ANNOTATION__FOREIGN:
				setForeign((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__RESOLVED:
				setResolved((Boolean)newValue);
				return;
			case ReviewPackage.ANNOTATION__TURNS:
				setTurns((Integer)newValue);
				return;
			case ReviewPackage.ANNOTATION__ANCHOR:
				setAnchor((Anchor)newValue);
				return;
			case ReviewPackage.ANNOTATION__FORMER_ANCHORS:
				getFormerAnchors().clear();
				getFormerAnchors().addAll((Collection<? extends FormerAnchor>)newValue);
				return;
			case ReviewPackage.ANNOTATION__AMENDMENT:
				setAmendment((Amendment)newValue);
				return;
			case ReviewPackage.ANNOTATION__THREAD:
				getThread().clear();
				getThread().addAll((Collection<? extends Message>)newValue);
				return;
			case ReviewPackage.ANNOTATION__DISPOSITION:
				setDisposition((Disposition)newValue);
				return;
			case ReviewPackage.ANNOTATION__DISPUTED:
				setDisputed((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__WORDINGS:
				getWordings().clear();
				getWordings().addAll((Collection<? extends Wording>)newValue);
				return;
			case ReviewPackage.ANNOTATION__OPINION:
				setOpinion((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__UNIT:
				setUnit((String)newValue);
				return;
			case ReviewPackage.ANNOTATION__ASSIGNEE:
				setAssignee((Participant)newValue);
				return;
			case ReviewPackage.ANNOTATION__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ReviewPackage.ANNOTATION__ANSWER:
				setAnswer((Answer)newValue);
				return;
			case ReviewPackage.ANNOTATION__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case ReviewPackage.ANNOTATION__TAGS:
				setTags((String)newValue);
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
			case ReviewPackage.ANNOTATION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__AUTHOR:
				setAuthor((Participant)null);
				return;
			case ReviewPackage.ANNOTATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__MODIFIED_AT:
				setModifiedAt(MODIFIED_AT_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__FOREIGN:
				setForeign(FOREIGN_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__RESOLVED:
				setResolved(RESOLVED_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__TURNS:
				setTurns(TURNS_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__ANCHOR:
				setAnchor((Anchor)null);
				return;
			case ReviewPackage.ANNOTATION__FORMER_ANCHORS:
				getFormerAnchors().clear();
				return;
			case ReviewPackage.ANNOTATION__AMENDMENT:
				setAmendment((Amendment)null);
				return;
			case ReviewPackage.ANNOTATION__THREAD:
				getThread().clear();
				return;
			case ReviewPackage.ANNOTATION__DISPOSITION:
				setDisposition((Disposition)null);
				return;
			case ReviewPackage.ANNOTATION__DISPUTED:
				setDisputed(DISPUTED_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__WORDINGS:
				getWordings().clear();
				return;
			case ReviewPackage.ANNOTATION__OPINION:
				setOpinion(OPINION_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__ASSIGNEE:
				setAssignee((Participant)null);
				return;
			case ReviewPackage.ANNOTATION__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ReviewPackage.ANNOTATION__ANSWER:
				setAnswer((Answer)null);
				return;
			case ReviewPackage.ANNOTATION__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case ReviewPackage.ANNOTATION__TAGS:
				setTags(TAGS_EDEFAULT);
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
			case ReviewPackage.ANNOTATION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ReviewPackage.ANNOTATION__AUTHOR:
				return author != null;
			case ReviewPackage.ANNOTATION__KIND:
				return kind != KIND_EDEFAULT;
			case ReviewPackage.ANNOTATION__STATE:
				return state != STATE_EDEFAULT;
			case ReviewPackage.ANNOTATION__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case ReviewPackage.ANNOTATION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.ANNOTATION__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ReviewPackage.ANNOTATION__MODIFIED_AT:
				return MODIFIED_AT_EDEFAULT == null ? modifiedAt != null : !MODIFIED_AT_EDEFAULT.equals(modifiedAt);
			case ReviewPackage.ANNOTATION__FOREIGN:
				return FOREIGN_EDEFAULT == null ? foreign != null : !FOREIGN_EDEFAULT.equals(foreign);
			case ReviewPackage.ANNOTATION__RESOLVED:
				return resolved != RESOLVED_EDEFAULT;
			case ReviewPackage.ANNOTATION__TURNS:
				return turns != TURNS_EDEFAULT;
			case ReviewPackage.ANNOTATION__ANCHOR:
				return anchor != null;
			case ReviewPackage.ANNOTATION__FORMER_ANCHORS:
				return formerAnchors != null && !formerAnchors.isEmpty();
			case ReviewPackage.ANNOTATION__AMENDMENT:
				return amendment != null;
			case ReviewPackage.ANNOTATION__THREAD:
				return thread != null && !thread.isEmpty();
			case ReviewPackage.ANNOTATION__DISPOSITION:
				return disposition != null;
			case ReviewPackage.ANNOTATION__DISPUTED:
				return DISPUTED_EDEFAULT == null ? disputed != null : !DISPUTED_EDEFAULT.equals(disputed);
			case ReviewPackage.ANNOTATION__WORDINGS:
				return wordings != null && !wordings.isEmpty();
			case ReviewPackage.ANNOTATION__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
			case ReviewPackage.ANNOTATION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ReviewPackage.ANNOTATION__ASSIGNEE:
				return assignee != null;
			case ReviewPackage.ANNOTATION__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ReviewPackage.ANNOTATION__ANSWER:
				return answer != null;
			case ReviewPackage.ANNOTATION__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case ReviewPackage.ANNOTATION__TAGS:
				return TAGS_EDEFAULT == null ? tags != null : !TAGS_EDEFAULT.equals(tags);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", body: ");
		result.append(body);
		result.append(", reason: ");
		result.append(reason);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", modifiedAt: ");
		result.append(modifiedAt);
		result.append(", foreign: ");
		result.append(foreign);
		result.append(", resolved: ");
		result.append(resolved);
		result.append(", turns: ");
		result.append(turns);
		result.append(", disputed: ");
		result.append(disputed);
		result.append(", opinion: ");
		result.append(opinion);
		result.append(", unit: ");
		result.append(unit);
		result.append(", audience: ");
		result.append(audience);
		result.append(", tags: ");
		result.append(tags);
		result.append(')');
		return result.toString();
	}

} //AnnotationImpl
