/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.time.LocalDate;

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

import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;

import org.heyi.model.report.Report;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Body;
import org.heyi.model.review.Distinction;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.ReviewPackage;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.model.review.Signoff;
import org.heyi.model.review.Sitting;
import org.heyi.model.review.Tombstone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getReport <em>Report</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getTombstones <em>Tombstones</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getDistinctions <em>Distinctions</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getSittings <em>Sittings</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.SessionImpl#getSignoffs <em>Signoffs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends IdentifiedImpl implements Session {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final Body BODY_EDEFAULT = Body.CONGRESS;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Body body = BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final int TERM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected int term = TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDINAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected int ordinal = ORDINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartDate() <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startDate = START_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndDate() <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endDate = END_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = "Asia/Shanghai";

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected Report report;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> revisions;

	/**
	 * The cached value of the '{@link #getSuggestions() <em>Suggestions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suggestion> suggestions;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected Scheme scheme;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<Category> categories;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected Rules rules;

	/**
	 * The default value of the '{@link #getMembers() <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMBERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected int members = MEMBERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTombstones() <em>Tombstones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTombstones()
	 * @generated
	 * @ordered
	 */
	protected EList<Tombstone> tombstones;

	/**
	 * The cached value of the '{@link #getDistinctions() <em>Distinctions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistinctions()
	 * @generated
	 * @ordered
	 */
	protected EList<Distinction> distinctions;

	/**
	 * The default value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected static final String REASONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected String reasons = REASONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSittings() <em>Sittings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSittings()
	 * @generated
	 * @ordered
	 */
	protected EList<Sitting> sittings;

	/**
	 * The cached value of the '{@link #getSignoffs() <em>Signoffs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignoffs()
	 * @generated
	 * @ordered
	 */
	protected EList<Signoff> signoffs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Body getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(Body newBody) {
		Body oldBody = body;
		body = newBody == null ? BODY_EDEFAULT : newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(int newTerm) {
		int oldTerm = term;
		term = newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrdinal() {
		return ordinal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdinal(int newOrdinal) {
		int oldOrdinal = ordinal;
		ordinal = newOrdinal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__ORDINAL, oldOrdinal, ordinal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartDate() {
		return startDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartDate(LocalDate newStartDate) {
		LocalDate oldStartDate = startDate;
		startDate = newStartDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__START_DATE, oldStartDate, startDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndDate() {
		return endDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndDate(LocalDate newEndDate) {
		LocalDate oldEndDate = endDate;
		endDate = newEndDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__END_DATE, oldEndDate, endDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report getReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReport(Report newReport, NotificationChain msgs) {
		Report oldReport = report;
		report = newReport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__REPORT, oldReport, newReport);
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
	public void setReport(Report newReport) {
		if (newReport != report) {
			NotificationChain msgs = null;
			if (report != null)
				msgs = ((InternalEObject)report).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__REPORT, null, msgs);
			if (newReport != null)
				msgs = ((InternalEObject)newReport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__REPORT, null, msgs);
			msgs = basicSetReport(newReport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__REPORT, newReport, newReport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, ReviewPackage.SESSION__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, ReviewPackage.SESSION__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, ReviewPackage.SESSION__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<Revision>(Revision.class, this, ReviewPackage.SESSION__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suggestion> getSuggestions() {
		if (suggestions == null) {
			suggestions = new EObjectContainmentEList<Suggestion>(Suggestion.class, this, ReviewPackage.SESSION__SUGGESTIONS);
		}
		return suggestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scheme getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScheme(Scheme newScheme, NotificationChain msgs) {
		Scheme oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__SCHEME, oldScheme, newScheme);
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
	public void setScheme(Scheme newScheme) {
		if (newScheme != scheme) {
			NotificationChain msgs = null;
			if (scheme != null)
				msgs = ((InternalEObject)scheme).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__SCHEME, null, msgs);
			if (newScheme != null)
				msgs = ((InternalEObject)newScheme).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__SCHEME, null, msgs);
			msgs = basicSetScheme(newScheme, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__SCHEME, newScheme, newScheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Category> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<Category>(Category.class, this, ReviewPackage.SESSION__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rules getRules() {
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRules(Rules newRules, NotificationChain msgs) {
		Rules oldRules = rules;
		rules = newRules;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__RULES, oldRules, newRules);
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
	public void setRules(Rules newRules) {
		if (newRules != rules) {
			NotificationChain msgs = null;
			if (rules != null)
				msgs = ((InternalEObject)rules).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__RULES, null, msgs);
			if (newRules != null)
				msgs = ((InternalEObject)newRules).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.SESSION__RULES, null, msgs);
			msgs = basicSetRules(newRules, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__RULES, newRules, newRules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMembers() {
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMembers(int newMembers) {
		int oldMembers = members;
		members = newMembers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__MEMBERS, oldMembers, members));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tombstone> getTombstones() {
		if (tombstones == null) {
			tombstones = new EObjectContainmentEList<Tombstone>(Tombstone.class, this, ReviewPackage.SESSION__TOMBSTONES);
		}
		return tombstones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Distinction> getDistinctions() {
		if (distinctions == null) {
			distinctions = new EObjectContainmentEList<Distinction>(Distinction.class, this, ReviewPackage.SESSION__DISTINCTIONS);
		}
		return distinctions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReasons() {
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasons(String newReasons) {
		String oldReasons = reasons;
		reasons = newReasons;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.SESSION__REASONS, oldReasons, reasons));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sitting> getSittings() {
		if (sittings == null) {
			sittings = new EObjectContainmentEList<Sitting>(Sitting.class, this, ReviewPackage.SESSION__SITTINGS);
		}
		return sittings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Signoff> getSignoffs() {
		if (signoffs == null) {
			signoffs = new EObjectContainmentEList<Signoff>(Signoff.class, this, ReviewPackage.SESSION__SIGNOFFS);
		}
		return signoffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.SESSION__REPORT:
				return basicSetReport(null, msgs);
			case ReviewPackage.SESSION__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__SUGGESTIONS:
				return ((InternalEList<?>)getSuggestions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__SCHEME:
				return basicSetScheme(null, msgs);
			case ReviewPackage.SESSION__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__RULES:
				return basicSetRules(null, msgs);
			case ReviewPackage.SESSION__TOMBSTONES:
				return ((InternalEList<?>)getTombstones()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__DISTINCTIONS:
				return ((InternalEList<?>)getDistinctions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__SITTINGS:
				return ((InternalEList<?>)getSittings()).basicRemove(otherEnd, msgs);
			case ReviewPackage.SESSION__SIGNOFFS:
				return ((InternalEList<?>)getSignoffs()).basicRemove(otherEnd, msgs);
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
			case ReviewPackage.SESSION__NAME:
				return getName();
			case ReviewPackage.SESSION__BODY:
				return getBody();
			case ReviewPackage.SESSION__TERM:
				return getTerm();
			case ReviewPackage.SESSION__ORDINAL:
				return getOrdinal();
			case ReviewPackage.SESSION__YEAR:
				return getYear();
			case ReviewPackage.SESSION__START_DATE:
				return getStartDate();
			case ReviewPackage.SESSION__END_DATE:
				return getEndDate();
			case ReviewPackage.SESSION__ZONE:
				return getZone();
			case ReviewPackage.SESSION__REPORT:
				return getReport();
			case ReviewPackage.SESSION__GROUPS:
				return getGroups();
			case ReviewPackage.SESSION__PARTICIPANTS:
				return getParticipants();
			case ReviewPackage.SESSION__ANNOTATIONS:
				return getAnnotations();
			case ReviewPackage.SESSION__REVISIONS:
				return getRevisions();
			case ReviewPackage.SESSION__SUGGESTIONS:
				return getSuggestions();
			case ReviewPackage.SESSION__SCHEME:
				return getScheme();
			case ReviewPackage.SESSION__CATEGORIES:
				return getCategories();
			case ReviewPackage.SESSION__RULES:
				return getRules();
			case ReviewPackage.SESSION__MEMBERS:
				return getMembers();
			case ReviewPackage.SESSION__TOMBSTONES:
				return getTombstones();
			case ReviewPackage.SESSION__DISTINCTIONS:
				return getDistinctions();
			case ReviewPackage.SESSION__REASONS:
				return getReasons();
			case ReviewPackage.SESSION__SITTINGS:
				return getSittings();
			case ReviewPackage.SESSION__SIGNOFFS:
				return getSignoffs();
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
			case ReviewPackage.SESSION__NAME:
				setName((String)newValue);
				return;
			case ReviewPackage.SESSION__BODY:
				setBody((Body)newValue);
				return;
			case ReviewPackage.SESSION__TERM:
				setTerm((Integer)newValue);
				return;
			case ReviewPackage.SESSION__ORDINAL:
				setOrdinal((Integer)newValue);
				return;
			case ReviewPackage.SESSION__YEAR:
				setYear((Integer)newValue);
				return;
			case ReviewPackage.SESSION__START_DATE:
				setStartDate((LocalDate)newValue);
				return;
			case ReviewPackage.SESSION__END_DATE:
				setEndDate((LocalDate)newValue);
				return;
			case ReviewPackage.SESSION__ZONE:
				setZone((String)newValue);
				return;
			case ReviewPackage.SESSION__REPORT:
				setReport((Report)newValue);
				return;
			case ReviewPackage.SESSION__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case ReviewPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case ReviewPackage.SESSION__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case ReviewPackage.SESSION__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
				return;
			case ReviewPackage.SESSION__SUGGESTIONS:
				getSuggestions().clear();
				getSuggestions().addAll((Collection<? extends Suggestion>)newValue);
				return;
			case ReviewPackage.SESSION__SCHEME:
				setScheme((Scheme)newValue);
				return;
			case ReviewPackage.SESSION__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends Category>)newValue);
				return;
			case ReviewPackage.SESSION__RULES:
				setRules((Rules)newValue);
				return;
			case ReviewPackage.SESSION__MEMBERS:
				setMembers((Integer)newValue);
				return;
			case ReviewPackage.SESSION__TOMBSTONES:
				getTombstones().clear();
				getTombstones().addAll((Collection<? extends Tombstone>)newValue);
				return;
			case ReviewPackage.SESSION__DISTINCTIONS:
				getDistinctions().clear();
				getDistinctions().addAll((Collection<? extends Distinction>)newValue);
				return;
			case ReviewPackage.SESSION__REASONS:
				setReasons((String)newValue);
				return;
			case ReviewPackage.SESSION__SITTINGS:
				getSittings().clear();
				getSittings().addAll((Collection<? extends Sitting>)newValue);
				return;
			case ReviewPackage.SESSION__SIGNOFFS:
				getSignoffs().clear();
				getSignoffs().addAll((Collection<? extends Signoff>)newValue);
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
			case ReviewPackage.SESSION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ReviewPackage.SESSION__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case ReviewPackage.SESSION__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case ReviewPackage.SESSION__ORDINAL:
				setOrdinal(ORDINAL_EDEFAULT);
				return;
			case ReviewPackage.SESSION__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case ReviewPackage.SESSION__START_DATE:
				setStartDate(START_DATE_EDEFAULT);
				return;
			case ReviewPackage.SESSION__END_DATE:
				setEndDate(END_DATE_EDEFAULT);
				return;
			case ReviewPackage.SESSION__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case ReviewPackage.SESSION__REPORT:
				setReport((Report)null);
				return;
			case ReviewPackage.SESSION__GROUPS:
				getGroups().clear();
				return;
			case ReviewPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				return;
			case ReviewPackage.SESSION__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ReviewPackage.SESSION__REVISIONS:
				getRevisions().clear();
				return;
			case ReviewPackage.SESSION__SUGGESTIONS:
				getSuggestions().clear();
				return;
			case ReviewPackage.SESSION__SCHEME:
				setScheme((Scheme)null);
				return;
			case ReviewPackage.SESSION__CATEGORIES:
				getCategories().clear();
				return;
			case ReviewPackage.SESSION__RULES:
				setRules((Rules)null);
				return;
			case ReviewPackage.SESSION__MEMBERS:
				setMembers(MEMBERS_EDEFAULT);
				return;
			case ReviewPackage.SESSION__TOMBSTONES:
				getTombstones().clear();
				return;
			case ReviewPackage.SESSION__DISTINCTIONS:
				getDistinctions().clear();
				return;
			case ReviewPackage.SESSION__REASONS:
				setReasons(REASONS_EDEFAULT);
				return;
			case ReviewPackage.SESSION__SITTINGS:
				getSittings().clear();
				return;
			case ReviewPackage.SESSION__SIGNOFFS:
				getSignoffs().clear();
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
			case ReviewPackage.SESSION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ReviewPackage.SESSION__BODY:
				return body != BODY_EDEFAULT;
			case ReviewPackage.SESSION__TERM:
				return term != TERM_EDEFAULT;
			case ReviewPackage.SESSION__ORDINAL:
				return ordinal != ORDINAL_EDEFAULT;
			case ReviewPackage.SESSION__YEAR:
				return year != YEAR_EDEFAULT;
			case ReviewPackage.SESSION__START_DATE:
				return START_DATE_EDEFAULT == null ? startDate != null : !START_DATE_EDEFAULT.equals(startDate);
			case ReviewPackage.SESSION__END_DATE:
				return END_DATE_EDEFAULT == null ? endDate != null : !END_DATE_EDEFAULT.equals(endDate);
			case ReviewPackage.SESSION__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case ReviewPackage.SESSION__REPORT:
				return report != null;
			case ReviewPackage.SESSION__GROUPS:
				return groups != null && !groups.isEmpty();
			case ReviewPackage.SESSION__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case ReviewPackage.SESSION__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ReviewPackage.SESSION__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case ReviewPackage.SESSION__SUGGESTIONS:
				return suggestions != null && !suggestions.isEmpty();
			case ReviewPackage.SESSION__SCHEME:
				return scheme != null;
			case ReviewPackage.SESSION__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case ReviewPackage.SESSION__RULES:
				return rules != null;
			case ReviewPackage.SESSION__MEMBERS:
				return members != MEMBERS_EDEFAULT;
			case ReviewPackage.SESSION__TOMBSTONES:
				return tombstones != null && !tombstones.isEmpty();
			case ReviewPackage.SESSION__DISTINCTIONS:
				return distinctions != null && !distinctions.isEmpty();
			case ReviewPackage.SESSION__REASONS:
				return REASONS_EDEFAULT == null ? reasons != null : !REASONS_EDEFAULT.equals(reasons);
			case ReviewPackage.SESSION__SITTINGS:
				return sittings != null && !sittings.isEmpty();
			case ReviewPackage.SESSION__SIGNOFFS:
				return signoffs != null && !signoffs.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", body: ");
		result.append(body);
		result.append(", term: ");
		result.append(term);
		result.append(", ordinal: ");
		result.append(ordinal);
		result.append(", year: ");
		result.append(year);
		result.append(", startDate: ");
		result.append(startDate);
		result.append(", endDate: ");
		result.append(endDate);
		result.append(", zone: ");
		result.append(zone);
		result.append(", members: ");
		result.append(members);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(')');
		return result.toString();
	}

} //SessionImpl
