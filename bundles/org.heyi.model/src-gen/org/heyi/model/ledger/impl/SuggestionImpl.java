/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Suggestion;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suggestion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getLeadName <em>Lead Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#isInSession <em>In Session</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#isSupervised <em>Supervised</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getCoSigners <em>Co Signers</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.heyi.model.ledger.impl.SuggestionImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuggestionImpl extends IdentifiedImpl implements Suggestion {
	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final Instrument INSTRUMENT_EDEFAULT = Instrument.SUGGESTION;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalType TYPE_EDEFAULT = ProposalType.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ProposalType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected Category category;

	/**
	 * The cached value of the '{@link #getLead() <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected Participant lead;

	/**
	 * The default value of the '{@link #getLeadName() <em>Lead Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadName()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeadName() <em>Lead Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadName()
	 * @generated
	 * @ordered
	 */
	protected String leadName = LEAD_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupName() <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupName()
	 * @generated
	 * @ordered
	 */
	protected String groupName = GROUP_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isInSession() <em>In Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInSession()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_SESSION_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInSession() <em>In Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInSession()
	 * @generated
	 * @ordered
	 */
	protected boolean inSession = IN_SESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isSupervised() <em>Supervised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSupervised()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SUPERVISED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSupervised() <em>Supervised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSupervised()
	 * @generated
	 * @ordered
	 */
	protected boolean supervised = SUPERVISED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupervisor() <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPERVISOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupervisor() <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisor()
	 * @generated
	 * @ordered
	 */
	protected String supervisor = SUPERVISOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMergedInto() <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedInto()
	 * @generated
	 * @ordered
	 */
	protected Suggestion mergedInto;

	/**
	 * The cached value of the '{@link #getCoSigners() <em>Co Signers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoSigners()
	 * @generated
	 * @ordered
	 */
	protected EList<CoSigner> coSigners;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> sources;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuggestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LedgerPackage.Literals.SUGGESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument == null ? INSTRUMENT_EDEFAULT : newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ProposalType newType) {
		ProposalType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(Category newCategory) {
		Category oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getLead() {
		return lead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(Participant newLead) {
		Participant oldLead = lead;
		lead = newLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__LEAD, oldLead, lead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLeadName() {
		return leadName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeadName(String newLeadName) {
		String oldLeadName = leadName;
		leadName = newLeadName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__LEAD_NAME, oldLeadName, leadName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupName() {
		return groupName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupName(String newGroupName) {
		String oldGroupName = groupName;
		groupName = newGroupName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__GROUP_NAME, oldGroupName, groupName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSubmittedOn() {
		return submittedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedOn(LocalDate newSubmittedOn) {
		LocalDate oldSubmittedOn = submittedOn;
		submittedOn = newSubmittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__SUBMITTED_ON, oldSubmittedOn, submittedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInSession() {
		return inSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInSession(boolean newInSession) {
		boolean oldInSession = inSession;
		inSession = newInSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__IN_SESSION, oldInSession, inSession));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSupervised() {
		return supervised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupervised(boolean newSupervised) {
		boolean oldSupervised = supervised;
		supervised = newSupervised;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__SUPERVISED, oldSupervised, supervised));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupervisor() {
		return supervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupervisor(String newSupervisor) {
		String oldSupervisor = supervisor;
		supervisor = newSupervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__SUPERVISOR, oldSupervisor, supervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suggestion getMergedInto() {
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedInto(Suggestion newMergedInto) {
		Suggestion oldMergedInto = mergedInto;
		mergedInto = newMergedInto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LedgerPackage.SUGGESTION__MERGED_INTO, oldMergedInto, mergedInto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoSigner> getCoSigners() {
		if (coSigners == null) {
			coSigners = new EObjectContainmentEList<CoSigner>(CoSigner.class, this, LedgerPackage.SUGGESTION__CO_SIGNERS);
		}
		return coSigners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getSources() {
		if (sources == null) {
			sources = new EObjectEList<Annotation>(Annotation.class, this, LedgerPackage.SUGGESTION__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, LedgerPackage.SUGGESTION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LedgerPackage.SUGGESTION__CO_SIGNERS:
				return ((InternalEList<?>)getCoSigners()).basicRemove(otherEnd, msgs);
			case LedgerPackage.SUGGESTION__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
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
			case LedgerPackage.SUGGESTION__INSTRUMENT:
				return getInstrument();
			case LedgerPackage.SUGGESTION__TYPE:
				return getType();
			case LedgerPackage.SUGGESTION__NUMBER:
				return getNumber();
			case LedgerPackage.SUGGESTION__TITLE:
				return getTitle();
			case LedgerPackage.SUGGESTION__CONTENT:
				return getContent();
			case LedgerPackage.SUGGESTION__CATEGORY:
				return getCategory();
			case LedgerPackage.SUGGESTION__LEAD:
				return getLead();
			case LedgerPackage.SUGGESTION__LEAD_NAME:
				return getLeadName();
			case LedgerPackage.SUGGESTION__GROUP:
				return getGroup();
			case LedgerPackage.SUGGESTION__GROUP_NAME:
				return getGroupName();
			case LedgerPackage.SUGGESTION__PHONE:
				return getPhone();
			case LedgerPackage.SUGGESTION__SUBMITTED_ON:
				return getSubmittedOn();
			case LedgerPackage.SUGGESTION__IN_SESSION:
				return isInSession();
			case LedgerPackage.SUGGESTION__SUPERVISED:
				return isSupervised();
			case LedgerPackage.SUGGESTION__SUPERVISOR:
				return getSupervisor();
			case LedgerPackage.SUGGESTION__REMARK:
				return getRemark();
			case LedgerPackage.SUGGESTION__MERGED_INTO:
				return getMergedInto();
			case LedgerPackage.SUGGESTION__CO_SIGNERS:
				return getCoSigners();
			case LedgerPackage.SUGGESTION__SOURCES:
				return getSources();
			case LedgerPackage.SUGGESTION__EVENTS:
				return getEvents();
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
			case LedgerPackage.SUGGESTION__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case LedgerPackage.SUGGESTION__TYPE:
				setType((ProposalType)newValue);
				return;
			case LedgerPackage.SUGGESTION__NUMBER:
				setNumber((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__TITLE:
				setTitle((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__CONTENT:
				setContent((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__CATEGORY:
				setCategory((Category)newValue);
				return;
			case LedgerPackage.SUGGESTION__LEAD:
				setLead((Participant)newValue);
				return;
			case LedgerPackage.SUGGESTION__LEAD_NAME:
				setLeadName((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__GROUP:
				setGroup((Group)newValue);
				return;
			case LedgerPackage.SUGGESTION__GROUP_NAME:
				setGroupName((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__PHONE:
				setPhone((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__SUBMITTED_ON:
				setSubmittedOn((LocalDate)newValue);
				return;
			case LedgerPackage.SUGGESTION__IN_SESSION:
				setInSession((Boolean)newValue);
				return;
			case LedgerPackage.SUGGESTION__SUPERVISED:
				setSupervised((Boolean)newValue);
				return;
			case LedgerPackage.SUGGESTION__SUPERVISOR:
				setSupervisor((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__REMARK:
				setRemark((String)newValue);
				return;
			case LedgerPackage.SUGGESTION__MERGED_INTO:
				setMergedInto((Suggestion)newValue);
				return;
			case LedgerPackage.SUGGESTION__CO_SIGNERS:
				getCoSigners().clear();
				getCoSigners().addAll((Collection<? extends CoSigner>)newValue);
				return;
			case LedgerPackage.SUGGESTION__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Annotation>)newValue);
				return;
			case LedgerPackage.SUGGESTION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
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
			case LedgerPackage.SUGGESTION__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__CATEGORY:
				setCategory((Category)null);
				return;
			case LedgerPackage.SUGGESTION__LEAD:
				setLead((Participant)null);
				return;
			case LedgerPackage.SUGGESTION__LEAD_NAME:
				setLeadName(LEAD_NAME_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__GROUP:
				setGroup((Group)null);
				return;
			case LedgerPackage.SUGGESTION__GROUP_NAME:
				setGroupName(GROUP_NAME_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__SUBMITTED_ON:
				setSubmittedOn(SUBMITTED_ON_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__IN_SESSION:
				setInSession(IN_SESSION_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__SUPERVISED:
				setSupervised(SUPERVISED_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__SUPERVISOR:
				setSupervisor(SUPERVISOR_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case LedgerPackage.SUGGESTION__MERGED_INTO:
				setMergedInto((Suggestion)null);
				return;
			case LedgerPackage.SUGGESTION__CO_SIGNERS:
				getCoSigners().clear();
				return;
			case LedgerPackage.SUGGESTION__SOURCES:
				getSources().clear();
				return;
			case LedgerPackage.SUGGESTION__EVENTS:
				getEvents().clear();
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
			case LedgerPackage.SUGGESTION__INSTRUMENT:
				return instrument != INSTRUMENT_EDEFAULT;
			case LedgerPackage.SUGGESTION__TYPE:
				return type != TYPE_EDEFAULT;
			case LedgerPackage.SUGGESTION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case LedgerPackage.SUGGESTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case LedgerPackage.SUGGESTION__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case LedgerPackage.SUGGESTION__CATEGORY:
				return category != null;
			case LedgerPackage.SUGGESTION__LEAD:
				return lead != null;
			case LedgerPackage.SUGGESTION__LEAD_NAME:
				return LEAD_NAME_EDEFAULT == null ? leadName != null : !LEAD_NAME_EDEFAULT.equals(leadName);
			case LedgerPackage.SUGGESTION__GROUP:
				return group != null;
			case LedgerPackage.SUGGESTION__GROUP_NAME:
				return GROUP_NAME_EDEFAULT == null ? groupName != null : !GROUP_NAME_EDEFAULT.equals(groupName);
			case LedgerPackage.SUGGESTION__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case LedgerPackage.SUGGESTION__SUBMITTED_ON:
				return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
			case LedgerPackage.SUGGESTION__IN_SESSION:
				return inSession != IN_SESSION_EDEFAULT;
			case LedgerPackage.SUGGESTION__SUPERVISED:
				return supervised != SUPERVISED_EDEFAULT;
			case LedgerPackage.SUGGESTION__SUPERVISOR:
				return SUPERVISOR_EDEFAULT == null ? supervisor != null : !SUPERVISOR_EDEFAULT.equals(supervisor);
			case LedgerPackage.SUGGESTION__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case LedgerPackage.SUGGESTION__MERGED_INTO:
				return mergedInto != null;
			case LedgerPackage.SUGGESTION__CO_SIGNERS:
				return coSigners != null && !coSigners.isEmpty();
			case LedgerPackage.SUGGESTION__SOURCES:
				return sources != null && !sources.isEmpty();
			case LedgerPackage.SUGGESTION__EVENTS:
				return events != null && !events.isEmpty();
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
		result.append(" (instrument: ");
		result.append(instrument);
		result.append(", type: ");
		result.append(type);
		result.append(", number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", content: ");
		result.append(content);
		result.append(", leadName: ");
		result.append(leadName);
		result.append(", groupName: ");
		result.append(groupName);
		result.append(", phone: ");
		result.append(phone);
		result.append(", submittedOn: ");
		result.append(submittedOn);
		result.append(", inSession: ");
		result.append(inSession);
		result.append(", supervised: ");
		result.append(supervised);
		result.append(", supervisor: ");
		result.append(supervisor);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //SuggestionImpl
