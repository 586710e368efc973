/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Set Aside</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the source that is not part of the report, such as the tail of a web page.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.SetAside#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.report.SetAside#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.SetAside#getRawStart <em>Raw Start</em>}</li>
 *   <li>{@link org.heyi.model.report.SetAside#getRawEnd <em>Raw End</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.report.ReportPackage#getSetAside()
 * @model
 * @generated
 */
public interface SetAside extends Identified {
	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the rule that set it aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.report.ReportPackage#getSetAside_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.SetAside#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raw Text</em>' attribute.
	 * @see #setRawText(String)
	 * @see org.heyi.model.report.ReportPackage#getSetAside_RawText()
	 * @model
	 * @generated
	 */
	String getRawText();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.SetAside#getRawText <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw Text</em>' attribute.
	 * @see #getRawText()
	 * @generated
	 */
	void setRawText(String value);

	/**
	 * Returns the value of the '<em><b>Raw Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raw Start</em>' attribute.
	 * @see #setRawStart(int)
	 * @see org.heyi.model.report.ReportPackage#getSetAside_RawStart()
	 * @model
	 * @generated
	 */
	int getRawStart();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.SetAside#getRawStart <em>Raw Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw Start</em>' attribute.
	 * @see #getRawStart()
	 * @generated
	 */
	void setRawStart(int value);

	/**
	 * Returns the value of the '<em><b>Raw End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw End</em>' attribute.
	 * @see #setRawEnd(int)
	 * @see org.heyi.model.report.ReportPackage#getSetAside_RawEnd()
	 * @model
	 * @generated
	 */
	int getRawEnd();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.SetAside#getRawEnd <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw End</em>' attribute.
	 * @see #getRawEnd()
	 * @generated
	 */
	void setRawEnd(int value);

} // SetAside
