/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;

import org.heyi.model.report.Report;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 一次会议: its people, its report, the comments on it, its suggestions, and its local rules.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Session#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getBody <em>Body</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getTerm <em>Term</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getYear <em>Year</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getZone <em>Zone</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getReport <em>Report</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getRules <em>Rules</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getMembers <em>Members</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getTombstones <em>Tombstones</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getDistinctions <em>Distinctions</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getSittings <em>Sittings</em>}</li>
 *   <li>{@link org.heyi.model.review.Session#getSignoffs <em>Signoffs</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 会议全称.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Body}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see org.heyi.model.review.Body
	 * @see #setBody(Body)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Body()
	 * @model
	 * @generated
	 */
	Body getBody();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see org.heyi.model.review.Body
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Body value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 届, e.g. 18; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(int)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Term()
	 * @model
	 * @generated
	 */
	int getTerm();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(int value);

	/**
	 * Returns the value of the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 次, e.g. 1; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordinal</em>' attribute.
	 * @see #setOrdinal(int)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Ordinal()
	 * @model
	 * @generated
	 */
	int getOrdinal();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getOrdinal <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordinal</em>' attribute.
	 * @see #getOrdinal()
	 * @generated
	 */
	void setOrdinal(int value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year the session is counted under; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(LocalDate)
	 * @see org.heyi.model.review.ReviewPackage#getSession_StartDate()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getStartDate();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(LocalDate)
	 * @see org.heyi.model.review.ReviewPackage#getSession_EndDate()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getEndDate();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>"Asia/Shanghai"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA id of the zone in which times are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Zone()
	 * @model default="Asia/Shanghai"
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Report</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null until a report was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report</em>' containment reference.
	 * @see #setReport(Report)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Report()
	 * @model containment="true"
	 * @generated
	 */
	Report getReport();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getReport <em>Report</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' containment reference.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(Report value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of their creation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 处: places changed in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Revisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Revision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.Suggestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 建议, 提案 and converted motions of this session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Suggestions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suggestion> getSuggestions();

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reply classes in force; null means the workspace's default preset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' containment reference.
	 * @see #setScheme(Scheme)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Scheme()
	 * @model containment="true"
	 * @generated
	 */
	Scheme getScheme();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getScheme <em>Scheme</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' containment reference.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(Scheme value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 分类 in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Category> getCategories();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deadlines and definitions in force; null means the default preset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference.
	 * @see #setRules(Rules)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Rules()
	 * @model containment="true"
	 * @generated
	 */
	Rules getRules();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getRules <em>Rules</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rules</em>' containment reference.
	 * @see #getRules()
	 * @generated
	 */
	void setRules(Rules value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many deputies or members the body has, the base of 提出率; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' attribute.
	 * @see #setMembers(int)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Members()
	 * @model
	 * @generated
	 */
	int getMembers();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getMembers <em>Members</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Members</em>' attribute.
	 * @see #getMembers()
	 * @generated
	 */
	void setMembers(int value);

	/**
	 * Returns the value of the '<em><b>Tombstones</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Tombstone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments that were handed in and deleted since; kept for ever, so that an old package does not bring them back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tombstones</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Tombstones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tombstone> getTombstones();

	/**
	 * Returns the value of the '<em><b>Distinctions</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Distinction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments that were offered as asking the same and do not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distinctions</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Distinctions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Distinction> getDistinctions();

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasons to choose from when a comment is decided, one a line; null for the preset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute.
	 * @see #setReasons(String)
	 * @see org.heyi.model.review.ReviewPackage#getSession_Reasons()
	 * @model
	 * @generated
	 */
	String getReasons();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Session#getReasons <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reasons</em>' attribute.
	 * @see #getReasons()
	 * @generated
	 */
	void setReasons(String value);

	/**
	 * Returns the value of the '<em><b>Sittings</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Sitting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 小组会议、代表团全体会议: who was there, in the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sittings</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Sittings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sitting> getSittings();

	/**
	 * Returns the value of the '<em><b>Signoffs</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Signoff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 团长审签, and what was taken back of it, in the order in which it came; never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signoffs</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getSession_Signoffs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signoff> getSignoffs();

} // Session
