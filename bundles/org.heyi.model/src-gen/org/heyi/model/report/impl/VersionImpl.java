/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report.impl;

import java.time.Instant;
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

import org.heyi.model.report.ImportProfile;
import org.heyi.model.report.ImportWarning;
import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ReportPackage;
import org.heyi.model.report.Section;
import org.heyi.model.report.SetAside;
import org.heyi.model.report.Version;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getDateLine <em>Date Line</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getPost <em>Post</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getSetAside <em>Set Aside</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.VersionImpl#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionImpl extends IdentifiedImpl implements Version {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 1;

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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDateLine() <em>Date Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateLine()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDateLine() <em>Date Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDateLine()
	 * @generated
	 * @ordered
	 */
	protected String dateLine = DATE_LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected String meeting = MEETING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected static final String POST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected String post = POST_EDEFAULT;

	/**
	 * The default value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected static final ImportProfile PROFILE_EDEFAULT = ImportProfile.CLEAN;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected ImportProfile profile = PROFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected String sourceName = SOURCE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected String sourceHash = SOURCE_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharset() <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharset()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharset() <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharset()
	 * @generated
	 * @ordered
	 */
	protected String charset = CHARSET_EDEFAULT;

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
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrections() <em>Corrections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected String corrections = CORRECTIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getParagraphs() <em>Paragraphs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> paragraphs;

	/**
	 * The cached value of the '{@link #getSetAside() <em>Set Aside</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetAside()
	 * @generated
	 * @ordered
	 */
	protected EList<SetAside> setAside;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportWarning> warnings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.VERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDateLine() {
		return dateLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDateLine(String newDateLine) {
		String oldDateLine = dateLine;
		dateLine = newDateLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__DATE_LINE, oldDateLine, dateLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeeting(String newMeeting) {
		String oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__MEETING, oldMeeting, meeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPost() {
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(String newPost) {
		String oldPost = post;
		post = newPost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__POST, oldPost, post));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportProfile getProfile() {
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(ImportProfile newProfile) {
		ImportProfile oldProfile = profile;
		profile = newProfile == null ? PROFILE_EDEFAULT : newProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__PROFILE, oldProfile, profile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceName() {
		return sourceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceName(String newSourceName) {
		String oldSourceName = sourceName;
		sourceName = newSourceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__SOURCE_NAME, oldSourceName, sourceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceHash() {
		return sourceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceHash(String newSourceHash) {
		String oldSourceHash = sourceHash;
		sourceHash = newSourceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__SOURCE_HASH, oldSourceHash, sourceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharset() {
		return charset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharset(String newCharset) {
		String oldCharset = charset;
		charset = newCharset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__CHARSET, oldCharset, charset));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__RAW_TEXT, oldRawText, rawText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrections() {
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrections(String newCorrections) {
		String oldCorrections = corrections;
		corrections = newCorrections;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.VERSION__CORRECTIONS, oldCorrections, corrections));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, ReportPackage.VERSION__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getParagraphs() {
		if (paragraphs == null) {
			paragraphs = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, ReportPackage.VERSION__PARAGRAPHS);
		}
		return paragraphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SetAside> getSetAside() {
		if (setAside == null) {
			setAside = new EObjectContainmentEList<SetAside>(SetAside.class, this, ReportPackage.VERSION__SET_ASIDE);
		}
		return setAside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportWarning> getWarnings() {
		if (warnings == null) {
			warnings = new EObjectContainmentEList<ImportWarning>(ImportWarning.class, this, ReportPackage.VERSION__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReportPackage.VERSION__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ReportPackage.VERSION__PARAGRAPHS:
				return ((InternalEList<?>)getParagraphs()).basicRemove(otherEnd, msgs);
			case ReportPackage.VERSION__SET_ASIDE:
				return ((InternalEList<?>)getSetAside()).basicRemove(otherEnd, msgs);
			case ReportPackage.VERSION__WARNINGS:
				return ((InternalEList<?>)getWarnings()).basicRemove(otherEnd, msgs);
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
			case ReportPackage.VERSION__NUMBER:
				return getNumber();
			case ReportPackage.VERSION__TITLE:
				return getTitle();
			case ReportPackage.VERSION__DATE:
				return getDate();
			case ReportPackage.VERSION__DATE_LINE:
				return getDateLine();
			case ReportPackage.VERSION__MEETING:
				return getMeeting();
			case ReportPackage.VERSION__ORGANISATION:
				return getOrganisation();
			case ReportPackage.VERSION__SPEAKER:
				return getSpeaker();
			case ReportPackage.VERSION__POST:
				return getPost();
			case ReportPackage.VERSION__PROFILE:
				return getProfile();
			case ReportPackage.VERSION__SOURCE_NAME:
				return getSourceName();
			case ReportPackage.VERSION__SOURCE_HASH:
				return getSourceHash();
			case ReportPackage.VERSION__CHARSET:
				return getCharset();
			case ReportPackage.VERSION__RAW_TEXT:
				return getRawText();
			case ReportPackage.VERSION__IMPORTED_AT:
				return getImportedAt();
			case ReportPackage.VERSION__CORRECTIONS:
				return getCorrections();
			case ReportPackage.VERSION__SECTIONS:
				return getSections();
			case ReportPackage.VERSION__PARAGRAPHS:
				return getParagraphs();
			case ReportPackage.VERSION__SET_ASIDE:
				return getSetAside();
			case ReportPackage.VERSION__WARNINGS:
				return getWarnings();
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
			case ReportPackage.VERSION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ReportPackage.VERSION__TITLE:
				setTitle((String)newValue);
				return;
			case ReportPackage.VERSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ReportPackage.VERSION__DATE_LINE:
				setDateLine((String)newValue);
				return;
			case ReportPackage.VERSION__MEETING:
				setMeeting((String)newValue);
				return;
			case ReportPackage.VERSION__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case ReportPackage.VERSION__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case ReportPackage.VERSION__POST:
				setPost((String)newValue);
				return;
			case ReportPackage.VERSION__PROFILE:
				setProfile((ImportProfile)newValue);
				return;
			case ReportPackage.VERSION__SOURCE_NAME:
				setSourceName((String)newValue);
				return;
			case ReportPackage.VERSION__SOURCE_HASH:
				setSourceHash((String)newValue);
				return;
			case ReportPackage.VERSION__CHARSET:
				setCharset((String)newValue);
				return;
			case ReportPackage.VERSION__RAW_TEXT:
				setRawText((String)newValue);
				return;
			case ReportPackage.VERSION__IMPORTED_AT:
				setImportedAt((Instant)newValue);
				return;
			case ReportPackage.VERSION__CORRECTIONS:
				setCorrections((String)newValue);
				return;
			case ReportPackage.VERSION__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case ReportPackage.VERSION__PARAGRAPHS:
				getParagraphs().clear();
				getParagraphs().addAll((Collection<? extends Paragraph>)newValue);
				return;
			case ReportPackage.VERSION__SET_ASIDE:
				getSetAside().clear();
				getSetAside().addAll((Collection<? extends SetAside>)newValue);
				return;
			case ReportPackage.VERSION__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends ImportWarning>)newValue);
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
			case ReportPackage.VERSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ReportPackage.VERSION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReportPackage.VERSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ReportPackage.VERSION__DATE_LINE:
				setDateLine(DATE_LINE_EDEFAULT);
				return;
			case ReportPackage.VERSION__MEETING:
				setMeeting(MEETING_EDEFAULT);
				return;
			case ReportPackage.VERSION__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case ReportPackage.VERSION__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case ReportPackage.VERSION__POST:
				setPost(POST_EDEFAULT);
				return;
			case ReportPackage.VERSION__PROFILE:
				setProfile(PROFILE_EDEFAULT);
				return;
			case ReportPackage.VERSION__SOURCE_NAME:
				setSourceName(SOURCE_NAME_EDEFAULT);
				return;
			case ReportPackage.VERSION__SOURCE_HASH:
				setSourceHash(SOURCE_HASH_EDEFAULT);
				return;
			case ReportPackage.VERSION__CHARSET:
				setCharset(CHARSET_EDEFAULT);
				return;
			case ReportPackage.VERSION__RAW_TEXT:
				setRawText(RAW_TEXT_EDEFAULT);
				return;
			case ReportPackage.VERSION__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case ReportPackage.VERSION__CORRECTIONS:
				setCorrections(CORRECTIONS_EDEFAULT);
				return;
			case ReportPackage.VERSION__SECTIONS:
				getSections().clear();
				return;
			case ReportPackage.VERSION__PARAGRAPHS:
				getParagraphs().clear();
				return;
			case ReportPackage.VERSION__SET_ASIDE:
				getSetAside().clear();
				return;
			case ReportPackage.VERSION__WARNINGS:
				getWarnings().clear();
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
			case ReportPackage.VERSION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ReportPackage.VERSION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReportPackage.VERSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ReportPackage.VERSION__DATE_LINE:
				return DATE_LINE_EDEFAULT == null ? dateLine != null : !DATE_LINE_EDEFAULT.equals(dateLine);
			case ReportPackage.VERSION__MEETING:
				return MEETING_EDEFAULT == null ? meeting != null : !MEETING_EDEFAULT.equals(meeting);
			case ReportPackage.VERSION__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case ReportPackage.VERSION__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case ReportPackage.VERSION__POST:
				return POST_EDEFAULT == null ? post != null : !POST_EDEFAULT.equals(post);
			case ReportPackage.VERSION__PROFILE:
				return profile != PROFILE_EDEFAULT;
			case ReportPackage.VERSION__SOURCE_NAME:
				return SOURCE_NAME_EDEFAULT == null ? sourceName != null : !SOURCE_NAME_EDEFAULT.equals(sourceName);
			case ReportPackage.VERSION__SOURCE_HASH:
				return SOURCE_HASH_EDEFAULT == null ? sourceHash != null : !SOURCE_HASH_EDEFAULT.equals(sourceHash);
			case ReportPackage.VERSION__CHARSET:
				return CHARSET_EDEFAULT == null ? charset != null : !CHARSET_EDEFAULT.equals(charset);
			case ReportPackage.VERSION__RAW_TEXT:
				return RAW_TEXT_EDEFAULT == null ? rawText != null : !RAW_TEXT_EDEFAULT.equals(rawText);
			case ReportPackage.VERSION__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case ReportPackage.VERSION__CORRECTIONS:
				return CORRECTIONS_EDEFAULT == null ? corrections != null : !CORRECTIONS_EDEFAULT.equals(corrections);
			case ReportPackage.VERSION__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ReportPackage.VERSION__PARAGRAPHS:
				return paragraphs != null && !paragraphs.isEmpty();
			case ReportPackage.VERSION__SET_ASIDE:
				return setAside != null && !setAside.isEmpty();
			case ReportPackage.VERSION__WARNINGS:
				return warnings != null && !warnings.isEmpty();
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
		result.append(", title: ");
		result.append(title);
		result.append(", date: ");
		result.append(date);
		result.append(", dateLine: ");
		result.append(dateLine);
		result.append(", meeting: ");
		result.append(meeting);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(", post: ");
		result.append(post);
		result.append(", profile: ");
		result.append(profile);
		result.append(", sourceName: ");
		result.append(sourceName);
		result.append(", sourceHash: ");
		result.append(sourceHash);
		result.append(", charset: ");
		result.append(charset);
		result.append(", rawText: ");
		result.append(rawText);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", corrections: ");
		result.append(corrections);
		result.append(')');
		return result.toString();
	}

} //VersionImpl
