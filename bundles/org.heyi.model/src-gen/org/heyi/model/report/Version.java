/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text of the report as it was taken in, immutable afterwards.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.Version#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getTitle <em>Title</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getDate <em>Date</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getDateLine <em>Date Line</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getPost <em>Post</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getSourceHash <em>Source Hash</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getSections <em>Sections</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getSetAside <em>Set Aside</em>}</li>
 *   <li>{@link org.heyi.model.report.Version#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.report.ReportPackage#getVersion()
 * @model
 * @generated
 */
public interface Version extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 2, 3 … within the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Number()
	 * @model default="1"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day the report was given; null when the text does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Date()
	 * @model dataType="org.heyi.model.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Date Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date and place line as cleaned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date Line</em>' attribute.
	 * @see #setDateLine(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_DateLine()
	 * @model
	 * @generated
	 */
	String getDateLine();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getDateLine <em>Date Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date Line</em>' attribute.
	 * @see #getDateLine()
	 * @generated
	 */
	void setDateLine(String value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name of the meeting, e.g. 和平区第十八届人民代表大会第一次会议.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' attribute.
	 * @see #setMeeting(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Meeting()
	 * @model
	 * @generated
	 */
	String getMeeting();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getMeeting <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' attribute.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the speaker speaks for, e.g. 和平区人民政府.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Organisation()
	 * @model
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 职务, e.g. 区长.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post</em>' attribute.
	 * @see #setPost(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Post()
	 * @model
	 * @generated
	 */
	String getPost();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getPost <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' attribute.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(String value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.report.ImportProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see org.heyi.model.report.ImportProfile
	 * @see #setProfile(ImportProfile)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Profile()
	 * @model
	 * @generated
	 */
	ImportProfile getProfile();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see org.heyi.model.report.ImportProfile
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(ImportProfile value);

	/**
	 * Returns the value of the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name without folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Name</em>' attribute.
	 * @see #setSourceName(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_SourceName()
	 * @model
	 * @generated
	 */
	String getSourceName();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getSourceName <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Name</em>' attribute.
	 * @see #getSourceName()
	 * @generated
	 */
	void setSourceName(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the source's bytes, lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_SourceHash()
	 * @model
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

	/**
	 * Returns the value of the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the character set the source was read in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charset</em>' attribute.
	 * @see #setCharset(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Charset()
	 * @model
	 * @generated
	 */
	String getCharset();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getCharset <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charset</em>' attribute.
	 * @see #getCharset()
	 * @generated
	 */
	void setCharset(String value);

	/**
	 * Returns the value of the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole decoded source; every paragraph and set-aside part is a range of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw Text</em>' attribute.
	 * @see #setRawText(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_RawText()
	 * @model
	 * @generated
	 */
	String getRawText();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getRawText <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw Text</em>' attribute.
	 * @see #getRawText()
	 * @generated
	 */
	void setRawText(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.heyi.model.report.ReportPackage#getVersion_ImportedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people decided against the reader when this was taken in, written so that it can be said again of another version; empty when nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrections</em>' attribute.
	 * @see #setCorrections(String)
	 * @see org.heyi.model.report.ReportPackage#getVersion_Corrections()
	 * @model
	 * @generated
	 */
	String getCorrections();

	/**
	 * Sets the value of the '{@link org.heyi.model.report.Version#getCorrections <em>Corrections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrections</em>' attribute.
	 * @see #getCorrections()
	 * @generated
	 */
	void setCorrections(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.report.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In reading order, all levels in one list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.heyi.model.report.ReportPackage#getVersion_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Paragraphs</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.report.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In reading order, headings included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' containment reference list.
	 * @see org.heyi.model.report.ReportPackage#getVersion_Paragraphs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paragraph> getParagraphs();

	/**
	 * Returns the value of the '<em><b>Set Aside</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.report.SetAside}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does not belong to the report; never deleted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set Aside</em>' containment reference list.
	 * @see org.heyi.model.report.ReportPackage#getVersion_SetAside()
	 * @model containment="true"
	 * @generated
	 */
	EList<SetAside> getSetAside();

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.report.ImportWarning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Warnings</em>' containment reference list.
	 * @see org.heyi.model.report.ReportPackage#getVersion_Warnings()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportWarning> getWarnings();

} // Version
