/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One paragraph: the unit to which comments are anchored.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.Paragraph#getKind <em>Kind</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getSection <em>Section</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getRawStart <em>Raw Start</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getRawEnd <em>Raw End</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getOffsetMap <em>Offset Map</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getPage <em>Page</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getLine <em>Line</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getNoteTo <em>Note To</em>}</li>
 *   <li>{@link org.heyi.model.report.Paragraph#getNoteAt <em>Note At</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.report.ReportPackage#getParagraph()
 * @model
 * @generated
 */
public interface Paragraph extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"BODY"</code>.
	 * The literals are from the enumeration {@link org.heyi.model.report.ParagraphKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.heyi.model.report.ParagraphKind
	 * @see #setKind(ParagraphKind)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Kind()
	 * @model default="BODY"
	 * @generated
	 */
	ParagraphKind getKind();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.heyi.model.report.ParagraphKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ParagraphKind value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The innermost section it stands in; null before the first heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' reference.
	 * @see #setSection(Section)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Section()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Section getSection();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getSection <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(Section value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cleaned text; offsets of anchors are UTF-16 offsets into it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the topic phrase that the text begins with, in UTF-16 units; 0 when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see #setTopic(int)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Topic()
	 * @model
	 * @generated
	 */
	int getTopic();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(int value);

	/**
	 * Returns the value of the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same paragraph as it stood in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw Text</em>' attribute.
	 * @see #setRawText(String)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_RawText()
	 * @model
	 * @generated
	 */
	String getRawText();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getRawText <em>Raw Text</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * UTF-16 offset of rawText in Version.rawText.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw Start</em>' attribute.
	 * @see #setRawStart(int)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_RawStart()
	 * @model
	 * @generated
	 */
	int getRawStart();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getRawStart <em>Raw Start</em>}' attribute.
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
	 * @see org.heyi.model.report.ReportPackage#getParagraph_RawEnd()
	 * @model
	 * @generated
	 */
	int getRawEnd();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getRawEnd <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw End</em>' attribute.
	 * @see #getRawEnd()
	 * @generated
	 */
	void setRawEnd(int value);

	/**
	 * Returns the value of the '<em><b>Offset Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serialised map between rawText and text; empty when they are equal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Map</em>' attribute.
	 * @see #setOffsetMap(String)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_OffsetMap()
	 * @model
	 * @generated
	 */
	String getOffsetMap();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getOffsetMap <em>Offset Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Map</em>' attribute.
	 * @see #getOffsetMap()
	 * @generated
	 */
	void setOffsetMap(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page of the source's print, 1-based; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Page()
	 * @model
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line on that page, 1-based; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(int)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_Line()
	 * @model
	 * @generated
	 */
	int getLine();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(int value);

	/**
	 * Returns the value of the '<em><b>Note To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A footnote or endnote: the paragraph that refers to it; null for others or when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note To</em>' reference.
	 * @see #setNoteTo(Paragraph)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_NoteTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Paragraph getNoteTo();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getNoteTo <em>Note To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note To</em>' reference.
	 * @see #getNoteTo()
	 * @generated
	 */
	void setNoteTo(Paragraph value);

	/**
	 * Returns the value of the '<em><b>Note At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 offset of its mark in the text of that paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note At</em>' attribute.
	 * @see #setNoteAt(int)
	 * @see org.heyi.model.report.ReportPackage#getParagraph_NoteAt()
	 * @model
	 * @generated
	 */
	int getNoteAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Paragraph#getNoteAt <em>Note At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note At</em>' attribute.
	 * @see #getNoteAt()
	 * @generated
	 */
	void setNoteAt(int value);

} // Paragraph
