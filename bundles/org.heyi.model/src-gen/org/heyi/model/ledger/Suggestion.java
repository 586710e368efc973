/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suggestion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One 建议 or 提案, tracked until it is answered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getType <em>Type</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getTitle <em>Title</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getContent <em>Content</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getCategory <em>Category</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getLead <em>Lead</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getLeadName <em>Lead Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getGroupName <em>Group Name</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#isInSession <em>In Session</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#isSupervised <em>Supervised</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getSupervisor <em>Supervisor</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getCoSigners <em>Co Signers</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getSources <em>Sources</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Suggestion#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion()
 * @model
 * @generated
 */
public interface Suggestion extends Identified {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see org.heyi.model.ledger.Instrument
	 * @see #setInstrument(Instrument)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Instrument()
	 * @model
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see org.heyi.model.ledger.Instrument
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.ProposalType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.heyi.model.ledger.ProposalType
	 * @see #setType(ProposalType)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Type()
	 * @model
	 * @generated
	 */
	ProposalType getType();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.heyi.model.ledger.ProposalType
	 * @see #getType()
	 * @generated
	 */
	void setType(ProposalType value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official number within session and instrument; empty before NUMBER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 案由.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Content()
	 * @model
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(Category)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Category()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 领衔人 when known as a participant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Participant)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Lead()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getLead();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Participant value);

	/**
	 * Returns the value of the '<em><b>Lead Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 领衔人 as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Name</em>' attribute.
	 * @see #setLeadName(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_LeadName()
	 * @model
	 * @generated
	 */
	String getLeadName();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getLeadName <em>Lead Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Name</em>' attribute.
	 * @see #getLeadName()
	 * @generated
	 */
	void setLeadName(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Group)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Group()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Group getGroup();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Group value);

	/**
	 * Returns the value of the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 代表团、界别 as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Name</em>' attribute.
	 * @see #setGroupName(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_GroupName()
	 * @model
	 * @generated
	 */
	String getGroupName();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getGroupName <em>Group Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Name</em>' attribute.
	 * @see #getGroupName()
	 * @generated
	 */
	void setGroupName(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Phone()
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted On</em>' attribute.
	 * @see #setSubmittedOn(LocalDate)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_SubmittedOn()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getSubmittedOn();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getSubmittedOn <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted On</em>' attribute.
	 * @see #getSubmittedOn()
	 * @generated
	 */
	void setSubmittedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>In Session</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 大会期间; false for 平时, 闭会.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Session</em>' attribute.
	 * @see #setInSession(boolean)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_InSession()
	 * @model default="true"
	 * @generated
	 */
	boolean isInSession();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#isInSession <em>In Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Session</em>' attribute.
	 * @see #isInSession()
	 * @generated
	 */
	void setInSession(boolean value);

	/**
	 * Returns the value of the '<em><b>Supervised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 重点督办.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supervised</em>' attribute.
	 * @see #setSupervised(boolean)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Supervised()
	 * @model
	 * @generated
	 */
	boolean isSupervised();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#isSupervised <em>Supervised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervised</em>' attribute.
	 * @see #isSupervised()
	 * @generated
	 */
	void setSupervised(boolean value);

	/**
	 * Returns the value of the '<em><b>Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 督办领导.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supervisor</em>' attribute.
	 * @see #setSupervisor(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Supervisor()
	 * @model
	 * @generated
	 */
	String getSupervisor();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getSupervisor <em>Supervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervisor</em>' attribute.
	 * @see #getSupervisor()
	 * @generated
	 */
	void setSupervisor(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 并案: the master.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into</em>' reference.
	 * @see #setMergedInto(Suggestion)
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_MergedInto()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Suggestion getMergedInto();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Suggestion#getMergedInto <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' reference.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(Suggestion value);

	/**
	 * Returns the value of the '<em><b>Co Signers</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.CoSigner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Co Signers</em>' containment reference list.
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_CoSigners()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoSigner> getCoSigners();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.heyi.model.review.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The comments it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Sources()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Annotation> getSources();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ascending by date, then by the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.heyi.model.ledger.LedgerPackage#getSuggestion_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getEvents();

} // Suggestion
