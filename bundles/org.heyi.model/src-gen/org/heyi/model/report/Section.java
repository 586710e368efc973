/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the report that stands under a heading.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.Section#getLevel <em>Level</em>}</li>
 *   <li>{@link org.heyi.model.report.Section#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.report.Section#getTitle <em>Title</em>}</li>
 *   <li>{@link org.heyi.model.report.Section#getStyle <em>Style</em>}</li>
 *   <li>{@link org.heyi.model.report.Section#getParent <em>Parent</em>}</li>
 *   <li>{@link org.heyi.model.report.Section#getHeading <em>Heading</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.report.ReportPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Identified {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 for the top level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.heyi.model.report.ReportPackage#getSection_Level()
	 * @model default="1"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As written, e.g. 一 or （二）; empty for headings without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.heyi.model.report.ReportPackage#getSection_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getNumber <em>Number</em>}' attribute.
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
	 * Without the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.heyi.model.report.ReportPackage#getSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.report.HeadingStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.heyi.model.report.HeadingStyle
	 * @see #setStyle(HeadingStyle)
	 * @see org.heyi.model.report.ReportPackage#getSection_Style()
	 * @model
	 * @generated
	 */
	HeadingStyle getStyle();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.heyi.model.report.HeadingStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(HeadingStyle value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The section of the next higher level; null on the top level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Section)
	 * @see org.heyi.model.report.ReportPackage#getSection_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Section getParent();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Section value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraph that holds the heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' reference.
	 * @see #setHeading(Paragraph)
	 * @see org.heyi.model.report.ReportPackage#getSection_Heading()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Paragraph getHeading();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Section#getHeading <em>Heading</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' reference.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(Paragraph value);

} // Section
