/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import org.heyi.model.Identified;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a comment sits: position, quote and context together, so that any subset suffices to find it again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Anchor#getVersion <em>Version</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getEndParagraph <em>End Paragraph</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getStart <em>Start</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getEnd <em>End</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getPath <em>Path</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#isMoved <em>Moved</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#getLevel <em>Level</em>}</li>
 *   <li>{@link org.heyi.model.review.Anchor#isWritten <em>Written</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' reference.
	 * @see #setVersion(Version)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Version()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Version getVersion();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getVersion <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' reference.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(Version value);

	/**
	 * Returns the value of the '<em><b>Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the passage begins; null when the comment is on the report as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraph</em>' reference.
	 * @see #setParagraph(Paragraph)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Paragraph()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Paragraph getParagraph();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getParagraph <em>Paragraph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph</em>' reference.
	 * @see #getParagraph()
	 * @generated
	 */
	void setParagraph(Paragraph value);

	/**
	 * Returns the value of the '<em><b>End Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends; null when that is the same paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Paragraph</em>' reference.
	 * @see #setEndParagraph(Paragraph)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_EndParagraph()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Paragraph getEndParagraph();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getEndParagraph <em>End Paragraph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Paragraph</em>' reference.
	 * @see #getEndParagraph()
	 * @generated
	 */
	void setEndParagraph(Paragraph value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 offset in paragraph.text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exclusive; in endParagraph.text when that is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 UTF-16 units before the quote, across paragraph borders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 UTF-16 units after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Structural path, for people and as a last resort: e.g. 1/5 = fifth paragraph of the first section.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.AnchorOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it came to stand here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.heyi.model.review.AnchorOutcome
	 * @see #setOutcome(AnchorOutcome)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Outcome()
	 * @model
	 * @generated
	 */
	AnchorOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.heyi.model.review.AnchorOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(AnchorOutcome value);

	/**
	 * Returns the value of the '<em><b>Moved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the passage left the order of its neighbours in this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved</em>' attribute.
	 * @see #setMoved(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Moved()
	 * @model
	 * @generated
	 */
	boolean isMoved();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#isMoved <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moved</em>' attribute.
	 * @see #isMoved()
	 * @generated
	 */
	void setMoved(boolean value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the place is, in thousandths: 1000 is certain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(int)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Confidence()
	 * @model default="1000"
	 * @generated
	 */
	int getConfidence();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(int value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.AnchorLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the place is: the words, or what they stood in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.heyi.model.review.AnchorLevel
	 * @see #setLevel(AnchorLevel)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Level()
	 * @model
	 * @generated
	 */
	AnchorLevel getLevel();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.heyi.model.review.AnchorLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(AnchorLevel value);

	/**
	 * Returns the value of the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what came from the author says that they wrote here; where none of a comment's anchors has it, times tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written</em>' attribute.
	 * @see #setWritten(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getAnchor_Written()
	 * @model
	 * @generated
	 */
	boolean isWritten();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Anchor#isWritten <em>Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written</em>' attribute.
	 * @see #isWritten()
	 * @generated
	 */
	void setWritten(boolean value);

} // Anchor
