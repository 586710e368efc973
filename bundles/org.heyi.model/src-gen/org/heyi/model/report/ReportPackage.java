/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.heyi.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.heyi.model.report.ReportFactory
 * @model kind="package"
 * @generated
 */
public interface ReportPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "report";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.heyi:model:report";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "report";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReportPackage eINSTANCE = org.heyi.model.report.impl.ReportPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.ReportImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__VERSIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.VersionImpl <em>Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.VersionImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getVersion()
	 * @generated
	 */
	int VERSION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__DATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__DATE_LINE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__MEETING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__ORGANISATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SPEAKER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__POST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__PROFILE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SOURCE_NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SOURCE_HASH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__CHARSET = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__RAW_TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__IMPORTED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__CORRECTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SECTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__PARAGRAPHS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Set Aside</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__SET_ASIDE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Warnings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__WARNINGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.SectionImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__STYLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PARENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HEADING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.ParagraphImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Section</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__SECTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TOPIC = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__RAW_TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Raw Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__RAW_START = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Raw End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__RAW_END = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Offset Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__OFFSET_MAP = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__PAGE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__LINE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Note To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__NOTE_TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__NOTE_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.SetAsideImpl <em>Set Aside</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.SetAsideImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getSetAside()
	 * @generated
	 */
	int SET_ASIDE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raw Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE__RAW_TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Raw Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE__RAW_START = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Raw End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE__RAW_END = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Set Aside</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SET_ASIDE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.impl.ImportWarningImpl <em>Import Warning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.impl.ImportWarningImpl
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getImportWarning()
	 * @generated
	 */
	int IMPORT_WARNING = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_WARNING__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_WARNING__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_WARNING__MESSAGE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_WARNING__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Import Warning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_WARNING_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.ImportProfile <em>Import Profile</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.ImportProfile
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getImportProfile()
	 * @generated
	 */
	int IMPORT_PROFILE = 6;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.ParagraphKind <em>Paragraph Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.ParagraphKind
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getParagraphKind()
	 * @generated
	 */
	int PARAGRAPH_KIND = 7;

	/**
	 * The meta object id for the '{@link org.heyi.model.report.HeadingStyle <em>Heading Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.report.HeadingStyle
	 * @see org.heyi.model.report.impl.ReportPackageImpl#getHeadingStyle()
	 * @generated
	 */
	int HEADING_STYLE = 8;


	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.heyi.model.report.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Report#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.heyi.model.report.Report#getTitle()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.report.Report#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.heyi.model.report.Report#getVersions()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Versions();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.Version <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version</em>'.
	 * @see org.heyi.model.report.Version
	 * @generated
	 */
	EClass getVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.heyi.model.report.Version#getNumber()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.heyi.model.report.Version#getTitle()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.heyi.model.report.Version#getDate()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getDateLine <em>Date Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date Line</em>'.
	 * @see org.heyi.model.report.Version#getDateLine()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_DateLine();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting</em>'.
	 * @see org.heyi.model.report.Version#getMeeting()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Meeting();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.heyi.model.report.Version#getOrganisation()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.heyi.model.report.Version#getSpeaker()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post</em>'.
	 * @see org.heyi.model.report.Version#getPost()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Post();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see org.heyi.model.report.Version#getProfile()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Profile();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getSourceName <em>Source Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Name</em>'.
	 * @see org.heyi.model.report.Version#getSourceName()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_SourceName();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getSourceHash <em>Source Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Hash</em>'.
	 * @see org.heyi.model.report.Version#getSourceHash()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_SourceHash();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.heyi.model.report.Version#getCharset()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Charset();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getRawText <em>Raw Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Text</em>'.
	 * @see org.heyi.model.report.Version#getRawText()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_RawText();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.heyi.model.report.Version#getImportedAt()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Version#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrections</em>'.
	 * @see org.heyi.model.report.Version#getCorrections()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Corrections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.report.Version#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.heyi.model.report.Version#getSections()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.report.Version#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.heyi.model.report.Version#getParagraphs()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Paragraphs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.report.Version#getSetAside <em>Set Aside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Set Aside</em>'.
	 * @see org.heyi.model.report.Version#getSetAside()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_SetAside();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.report.Version#getWarnings <em>Warnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Warnings</em>'.
	 * @see org.heyi.model.report.Version#getWarnings()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Warnings();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.heyi.model.report.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Section#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.heyi.model.report.Section#getLevel()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Section#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.heyi.model.report.Section#getNumber()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.heyi.model.report.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Section#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.heyi.model.report.Section#getStyle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Style();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.report.Section#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.heyi.model.report.Section#getParent()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Parent();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.report.Section#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Heading</em>'.
	 * @see org.heyi.model.report.Section#getHeading()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Heading();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.heyi.model.report.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.heyi.model.report.Paragraph#getKind()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.report.Paragraph#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Section</em>'.
	 * @see org.heyi.model.report.Paragraph#getSection()
	 * @see #getParagraph()
	 * @generated
	 */
	EReference getParagraph_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.heyi.model.report.Paragraph#getText()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.heyi.model.report.Paragraph#getTopic()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getRawText <em>Raw Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Text</em>'.
	 * @see org.heyi.model.report.Paragraph#getRawText()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_RawText();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getRawStart <em>Raw Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Start</em>'.
	 * @see org.heyi.model.report.Paragraph#getRawStart()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_RawStart();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getRawEnd <em>Raw End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw End</em>'.
	 * @see org.heyi.model.report.Paragraph#getRawEnd()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_RawEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getOffsetMap <em>Offset Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Map</em>'.
	 * @see org.heyi.model.report.Paragraph#getOffsetMap()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_OffsetMap();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.heyi.model.report.Paragraph#getPage()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.heyi.model.report.Paragraph#getLine()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Line();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.report.Paragraph#getNoteTo <em>Note To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Note To</em>'.
	 * @see org.heyi.model.report.Paragraph#getNoteTo()
	 * @see #getParagraph()
	 * @generated
	 */
	EReference getParagraph_NoteTo();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.Paragraph#getNoteAt <em>Note At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note At</em>'.
	 * @see org.heyi.model.report.Paragraph#getNoteAt()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_NoteAt();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.SetAside <em>Set Aside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Set Aside</em>'.
	 * @see org.heyi.model.report.SetAside
	 * @generated
	 */
	EClass getSetAside();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.SetAside#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.report.SetAside#getReason()
	 * @see #getSetAside()
	 * @generated
	 */
	EAttribute getSetAside_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.SetAside#getRawText <em>Raw Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Text</em>'.
	 * @see org.heyi.model.report.SetAside#getRawText()
	 * @see #getSetAside()
	 * @generated
	 */
	EAttribute getSetAside_RawText();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.SetAside#getRawStart <em>Raw Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw Start</em>'.
	 * @see org.heyi.model.report.SetAside#getRawStart()
	 * @see #getSetAside()
	 * @generated
	 */
	EAttribute getSetAside_RawStart();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.SetAside#getRawEnd <em>Raw End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw End</em>'.
	 * @see org.heyi.model.report.SetAside#getRawEnd()
	 * @see #getSetAside()
	 * @generated
	 */
	EAttribute getSetAside_RawEnd();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.report.ImportWarning <em>Import Warning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Warning</em>'.
	 * @see org.heyi.model.report.ImportWarning
	 * @generated
	 */
	EClass getImportWarning();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.ImportWarning#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.heyi.model.report.ImportWarning#getCode()
	 * @see #getImportWarning()
	 * @generated
	 */
	EAttribute getImportWarning_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.ImportWarning#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.heyi.model.report.ImportWarning#getMessage()
	 * @see #getImportWarning()
	 * @generated
	 */
	EAttribute getImportWarning_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.report.ImportWarning#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.heyi.model.report.ImportWarning#getPlace()
	 * @see #getImportWarning()
	 * @generated
	 */
	EAttribute getImportWarning_Place();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.report.ImportProfile <em>Import Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Import Profile</em>'.
	 * @see org.heyi.model.report.ImportProfile
	 * @generated
	 */
	EEnum getImportProfile();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.report.ParagraphKind <em>Paragraph Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Paragraph Kind</em>'.
	 * @see org.heyi.model.report.ParagraphKind
	 * @generated
	 */
	EEnum getParagraphKind();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.report.HeadingStyle <em>Heading Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Heading Style</em>'.
	 * @see org.heyi.model.report.HeadingStyle
	 * @generated
	 */
	EEnum getHeadingStyle();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReportFactory getReportFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.ReportImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__TITLE = eINSTANCE.getReport_Title();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__VERSIONS = eINSTANCE.getReport_Versions();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.VersionImpl <em>Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.VersionImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getVersion()
		 * @generated
		 */
		EClass VERSION = eINSTANCE.getVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__NUMBER = eINSTANCE.getVersion_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__TITLE = eINSTANCE.getVersion_Title();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__DATE = eINSTANCE.getVersion_Date();

		/**
		 * The meta object literal for the '<em><b>Date Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__DATE_LINE = eINSTANCE.getVersion_DateLine();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__MEETING = eINSTANCE.getVersion_Meeting();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__ORGANISATION = eINSTANCE.getVersion_Organisation();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__SPEAKER = eINSTANCE.getVersion_Speaker();

		/**
		 * The meta object literal for the '<em><b>Post</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__POST = eINSTANCE.getVersion_Post();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__PROFILE = eINSTANCE.getVersion_Profile();

		/**
		 * The meta object literal for the '<em><b>Source Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__SOURCE_NAME = eINSTANCE.getVersion_SourceName();

		/**
		 * The meta object literal for the '<em><b>Source Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__SOURCE_HASH = eINSTANCE.getVersion_SourceHash();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__CHARSET = eINSTANCE.getVersion_Charset();

		/**
		 * The meta object literal for the '<em><b>Raw Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__RAW_TEXT = eINSTANCE.getVersion_RawText();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__IMPORTED_AT = eINSTANCE.getVersion_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__CORRECTIONS = eINSTANCE.getVersion_Corrections();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__SECTIONS = eINSTANCE.getVersion_Sections();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__PARAGRAPHS = eINSTANCE.getVersion_Paragraphs();

		/**
		 * The meta object literal for the '<em><b>Set Aside</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__SET_ASIDE = eINSTANCE.getVersion_SetAside();

		/**
		 * The meta object literal for the '<em><b>Warnings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__WARNINGS = eINSTANCE.getVersion_Warnings();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.SectionImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LEVEL = eINSTANCE.getSection_Level();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__NUMBER = eINSTANCE.getSection_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__STYLE = eINSTANCE.getSection_Style();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__PARENT = eINSTANCE.getSection_Parent();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__HEADING = eINSTANCE.getSection_Heading();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.ParagraphImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__KIND = eINSTANCE.getParagraph_Kind();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAGRAPH__SECTION = eINSTANCE.getParagraph_Section();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__TEXT = eINSTANCE.getParagraph_Text();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__TOPIC = eINSTANCE.getParagraph_Topic();

		/**
		 * The meta object literal for the '<em><b>Raw Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__RAW_TEXT = eINSTANCE.getParagraph_RawText();

		/**
		 * The meta object literal for the '<em><b>Raw Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__RAW_START = eINSTANCE.getParagraph_RawStart();

		/**
		 * The meta object literal for the '<em><b>Raw End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__RAW_END = eINSTANCE.getParagraph_RawEnd();

		/**
		 * The meta object literal for the '<em><b>Offset Map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__OFFSET_MAP = eINSTANCE.getParagraph_OffsetMap();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__PAGE = eINSTANCE.getParagraph_Page();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__LINE = eINSTANCE.getParagraph_Line();

		/**
		 * The meta object literal for the '<em><b>Note To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAGRAPH__NOTE_TO = eINSTANCE.getParagraph_NoteTo();

		/**
		 * The meta object literal for the '<em><b>Note At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__NOTE_AT = eINSTANCE.getParagraph_NoteAt();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.SetAsideImpl <em>Set Aside</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.SetAsideImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getSetAside()
		 * @generated
		 */
		EClass SET_ASIDE = eINSTANCE.getSetAside();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ASIDE__REASON = eINSTANCE.getSetAside_Reason();

		/**
		 * The meta object literal for the '<em><b>Raw Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ASIDE__RAW_TEXT = eINSTANCE.getSetAside_RawText();

		/**
		 * The meta object literal for the '<em><b>Raw Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ASIDE__RAW_START = eINSTANCE.getSetAside_RawStart();

		/**
		 * The meta object literal for the '<em><b>Raw End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SET_ASIDE__RAW_END = eINSTANCE.getSetAside_RawEnd();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.impl.ImportWarningImpl <em>Import Warning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.impl.ImportWarningImpl
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getImportWarning()
		 * @generated
		 */
		EClass IMPORT_WARNING = eINSTANCE.getImportWarning();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_WARNING__CODE = eINSTANCE.getImportWarning_Code();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_WARNING__MESSAGE = eINSTANCE.getImportWarning_Message();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_WARNING__PLACE = eINSTANCE.getImportWarning_Place();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.ImportProfile <em>Import Profile</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.ImportProfile
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getImportProfile()
		 * @generated
		 */
		EEnum IMPORT_PROFILE = eINSTANCE.getImportProfile();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.ParagraphKind <em>Paragraph Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.ParagraphKind
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getParagraphKind()
		 * @generated
		 */
		EEnum PARAGRAPH_KIND = eINSTANCE.getParagraphKind();

		/**
		 * The meta object literal for the '{@link org.heyi.model.report.HeadingStyle <em>Heading Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.report.HeadingStyle
		 * @see org.heyi.model.report.impl.ReportPackageImpl#getHeadingStyle()
		 * @generated
		 */
		EEnum HEADING_STYLE = eINSTANCE.getHeadingStyle();

	}

} //ReportPackage
