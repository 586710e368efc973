/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.ledger.HandlingUnit;

import org.heyi.model.review.Session;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Archive</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a workspace: all sessions of one district, and the units that handle suggestions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.Archive#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.Archive#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.heyi.model.Archive#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.heyi.model.Archive#getUnits <em>Units</em>}</li>
 *   <li>{@link org.heyi.model.Archive#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.heyi.model.Archive#getRights <em>Rights</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ModelPackage#getArchive()
 * @model
 * @generated
 */
public interface Archive extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call this workspace; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.ModelPackage#getArchive_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.Archive#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The session that commands act on when none is named; null in an empty workspace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' reference.
	 * @see #setCurrent(Session)
	 * @see org.heyi.model.ModelPackage#getArchive_Current()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Session getCurrent();

	/**
	 * Sets the value of the '{@link org.heyi.model.Archive#getCurrent <em>Current</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' reference.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(Session value);

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of their creation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.heyi.model.ModelPackage#getArchive_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.ledger.HandlingUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 承办单位 of all sessions: they outlive a session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.heyi.model.ModelPackage#getArchive_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandlingUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Holidays and days worked in return, in the form of holidays.txt; empty means the calendar that ships with the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' attribute.
	 * @see #setCalendar(String)
	 * @see org.heyi.model.ModelPackage#getArchive_Calendar()
	 * @model
	 * @generated
	 */
	String getCalendar();

	/**
	 * Sets the value of the '{@link org.heyi.model.Archive#getCalendar <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' attribute.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What roles may do, in the form of rights.txt; empty means the table that ships with the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.heyi.model.ModelPackage#getArchive_Rights()
	 * @model
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.heyi.model.Archive#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

} // Archive
