/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import java.time.Instant;
import java.time.LocalDate;

import org.heyi.model.Identified;

import org.heyi.model.review.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step in the life of a suggestion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Event#getType <em>Type</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getOn <em>On</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getRecordedAt <em>Recorded At</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getActor <em>Actor</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getActorRole <em>Actor Role</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getRound <em>Round</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getOtherUnit <em>Other Unit</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getPerson <em>Person</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Event#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Identified {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.EventType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.heyi.model.ledger.EventType
	 * @see #setType(EventType)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Type()
	 * @model
	 * @generated
	 */
	EventType getType();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.heyi.model.ledger.EventType
	 * @see #getType()
	 * @generated
	 */
	void setType(EventType value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it took effect, in the session's zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_On()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded At</em>' attribute.
	 * @see #setRecordedAt(Instant)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_RecordedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getRecordedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getRecordedAt <em>Recorded At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded At</em>' attribute.
	 * @see #getRecordedAt()
	 * @generated
	 */
	void setRecordedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handle or name of who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Actor()
	 * @model
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

	/**
	 * Returns the value of the '<em><b>Actor Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actor Role</em>' attribute.
	 * @see org.heyi.model.review.Role
	 * @see #setActorRole(Role)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_ActorRole()
	 * @model
	 * @generated
	 */
	Role getActorRole();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getActorRole <em>Actor Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor Role</em>' attribute.
	 * @see org.heyi.model.review.Role
	 * @see #getActorRole()
	 * @generated
	 */
	void setActorRole(Role value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit it concerns; null where none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(HandlingUnit)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Unit()
	 * @model resolveProxies="false"
	 * @generated
	 */
	HandlingUnit getUnit();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(HandlingUnit value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 for first handling, 2 after 重新办理 …; 0 before assignment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(int)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Round()
	 * @model
	 * @generated
	 */
	int getRound();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(int value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required where domain rules 1.10 ask for one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * REQUEST_RETURN: the unit proposed instead; REASSIGN: the unit that is relieved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Unit</em>' reference.
	 * @see #setOtherUnit(HandlingUnit)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_OtherUnit()
	 * @model resolveProxies="false"
	 * @generated
	 */
	HandlingUnit getOtherUnit();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getOtherUnit <em>Other Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Unit</em>' reference.
	 * @see #getOtherUnit()
	 * @generated
	 */
	void setOtherUnit(HandlingUnit value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was written: the draft of a reply, the reply, a 会办意见, what was done afterwards. Events recorded before there was this have it in reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * INVITE, CONFIRM, LEAVE: who signs along; SUPERVISE: the leader who supervises. Older events have it in reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Person()
	 * @model
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PUBLISH: where it can be read. Older events have it in reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getEvent_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Event#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

} // Event
