/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

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
 * @see org.heyi.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public interface ReviewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "review";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.heyi:model:review";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "review";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReviewPackage eINSTANCE = org.heyi.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.SessionImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BODY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TERM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ORDINAL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__YEAR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__START_DATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__END_DATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ZONE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Report</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__REPORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__GROUPS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PARTICIPANTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ANNOTATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__REVISIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SUGGESTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SCHEME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CATEGORIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__RULES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MEMBERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Tombstones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TOMBSTONES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Distinctions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DISTINCTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__REASONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Sittings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SITTINGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Signoffs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SIGNOFFS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.GroupImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TYPE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.ParticipantImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__HANDLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__GROUP = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__POST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PHONE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__REMARKS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__INACTIVE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__HEAD = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Former Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__FORMER_NAMES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__KEYS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AnnotationImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AUTHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__BODY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FOREIGN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__RESOLVED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Turns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TURNS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ANCHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Former Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FORMER_ANCHORS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Amendment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AMENDMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Thread</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__THREAD = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Disposition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__DISPOSITION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__DISPUTED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__WORDINGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__OPINION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ASSIGNEE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ATTACHMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ANSWER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AUDIENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TAGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.FormerNameImpl <em>Former Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.FormerNameImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerName()
	 * @generated
	 */
	int FORMER_NAME = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME__UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME__HANDLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME__PERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Former Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_NAME_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.PersonKeyImpl <em>Person Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.PersonKeyImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getPersonKey()
	 * @generated
	 */
	int PERSON_KEY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Public Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__PUBLIC_KEY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__FINGERPRINT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__VERIFIED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__RETIRED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__SINCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bound By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__BOUND_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Person Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_KEY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.WordingImpl <em>Wording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.WordingImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getWording()
	 * @generated
	 */
	int WORDING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__DIGEST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__PARENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__CONTENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Handed In At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__HANDED_IN_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Collected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__COLLECTED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__FINGERPRINT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING__TRUST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Wording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORDING_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AnswerImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__FINGERPRINT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trust</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TRUST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__SUGGESTIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AttachmentImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__DIGEST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.DispositionImpl <em>Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.DispositionImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDisposition()
	 * @generated
	 */
	int DISPOSITION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECISION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECIDED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECIDED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duplicate Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DUPLICATE_OF = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__WORDING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ADOPTED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Former</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__FORMER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.FormerDispositionImpl <em>Former Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.FormerDispositionImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerDisposition()
	 * @generated
	 */
	int FORMER_DISPOSITION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__ID = DISPOSITION__ID;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__DECISION = DISPOSITION__DECISION;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__REASON = DISPOSITION__REASON;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__UNIT = DISPOSITION__UNIT;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__DECIDED_BY = DISPOSITION__DECIDED_BY;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__DECIDED_AT = DISPOSITION__DECIDED_AT;

	/**
	 * The feature id for the '<em><b>Duplicate Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__DUPLICATE_OF = DISPOSITION__DUPLICATE_OF;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__WORDING = DISPOSITION__WORDING;

	/**
	 * The feature id for the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__ADOPTED = DISPOSITION__ADOPTED;

	/**
	 * The feature id for the '<em><b>Former</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION__FORMER = DISPOSITION__FORMER;

	/**
	 * The number of structural features of the '<em>Former Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_DISPOSITION_FEATURE_COUNT = DISPOSITION_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.DistinctionImpl <em>Distinction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.DistinctionImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDistinction()
	 * @generated
	 */
	int DISTINCTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCTION__ANNOTATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCTION__BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCTION__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Distinction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTINCTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.TombstoneImpl <em>Tombstone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.TombstoneImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getTombstone()
	 * @generated
	 */
	int TOMBSTONE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tombstone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOMBSTONE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.SittingImpl <em>Sitting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.SittingImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSitting()
	 * @generated
	 */
	int SITTING = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__GROUP = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__RECORDER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__REVISION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__REMOVED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Attendees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING__ATTENDEES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Sitting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITTING_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.SignoffImpl <em>Signoff</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.SignoffImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSignoff()
	 * @generated
	 */
	int SIGNOFF = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__GROUP = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__SIGNER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recorder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__RECORDER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Paper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__PAPER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Takes Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__TAKES_BACK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF__COMMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Signoff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNOFF_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AttendeeImpl <em>Attendee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AttendeeImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAttendee()
	 * @generated
	 */
	int ATTENDEE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__PERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Presence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__PRESENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Presides</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE__PRESIDES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Attendee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDEE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AnchorImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__VERSION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PARAGRAPH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__END_PARAGRAPH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__START = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__END = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__QUOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PREFIX = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SUFFIX = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PATH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__OUTCOME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__MOVED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CONFIDENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__WRITTEN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.FormerAnchorImpl <em>Former Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.FormerAnchorImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerAnchor()
	 * @generated
	 */
	int FORMER_ANCHOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__ID = ANCHOR__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__VERSION = ANCHOR__VERSION;

	/**
	 * The feature id for the '<em><b>Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__PARAGRAPH = ANCHOR__PARAGRAPH;

	/**
	 * The feature id for the '<em><b>End Paragraph</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__END_PARAGRAPH = ANCHOR__END_PARAGRAPH;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__START = ANCHOR__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__END = ANCHOR__END;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__QUOTE = ANCHOR__QUOTE;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__PREFIX = ANCHOR__PREFIX;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__SUFFIX = ANCHOR__SUFFIX;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__PATH = ANCHOR__PATH;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__OUTCOME = ANCHOR__OUTCOME;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__MOVED = ANCHOR__MOVED;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__CONFIDENCE = ANCHOR__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__LEVEL = ANCHOR__LEVEL;

	/**
	 * The feature id for the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR__WRITTEN = ANCHOR__WRITTEN;

	/**
	 * The number of structural features of the '<em>Former Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ANCHOR_FEATURE_COUNT = ANCHOR_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.AmendmentImpl <em>Amendment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.AmendmentImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAmendment()
	 * @generated
	 */
	int AMENDMENT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__OPERATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT__TARGET = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMENDMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.MessageImpl <em>Message</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.MessageImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getMessage()
	 * @generated
	 */
	int MESSAGE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__AUTHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Handed In At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE__HANDED_IN_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.impl.RevisionImpl
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__DESCRIPTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ANNOTATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Body <em>Body</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Body
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getBody()
	 * @generated
	 */
	int BODY = 21;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.GroupType <em>Group Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.GroupType
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getGroupType()
	 * @generated
	 */
	int GROUP_TYPE = 22;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Role
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 23;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.AnnotationKind <em>Annotation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.AnnotationKind
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotationKind()
	 * @generated
	 */
	int ANNOTATION_KIND = 24;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Audience
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 25;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.AnnotationState <em>Annotation State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.AnnotationState
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotationState()
	 * @generated
	 */
	int ANNOTATION_STATE = 26;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Presence <em>Presence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Presence
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getPresence()
	 * @generated
	 */
	int PRESENCE = 27;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.AmendmentOperation <em>Amendment Operation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.AmendmentOperation
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAmendmentOperation()
	 * @generated
	 */
	int AMENDMENT_OPERATION = 28;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Decision <em>Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Decision
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 29;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.Trust <em>Trust</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.Trust
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getTrust()
	 * @generated
	 */
	int TRUST = 30;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.AnchorOutcome <em>Anchor Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.AnchorOutcome
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchorOutcome()
	 * @generated
	 */
	int ANCHOR_OUTCOME = 31;

	/**
	 * The meta object id for the '{@link org.heyi.model.review.AnchorLevel <em>Anchor Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.review.AnchorLevel
	 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchorLevel()
	 * @generated
	 */
	int ANCHOR_LEVEL = 32;


	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.heyi.model.review.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.Session#getName()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.heyi.model.review.Session#getBody()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.heyi.model.review.Session#getTerm()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getOrdinal <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordinal</em>'.
	 * @see org.heyi.model.review.Session#getOrdinal()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Ordinal();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.heyi.model.review.Session#getYear()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.heyi.model.review.Session#getStartDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.heyi.model.review.Session#getEndDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_EndDate();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.heyi.model.review.Session#getZone()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Zone();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Session#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Report</em>'.
	 * @see org.heyi.model.review.Session#getReport()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Report();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.heyi.model.review.Session#getGroups()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.heyi.model.review.Session#getParticipants()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.heyi.model.review.Session#getAnnotations()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.heyi.model.review.Session#getRevisions()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Revisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestions</em>'.
	 * @see org.heyi.model.review.Session#getSuggestions()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Suggestions();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Session#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scheme</em>'.
	 * @see org.heyi.model.review.Session#getScheme()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Scheme();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.heyi.model.review.Session#getCategories()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Categories();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Session#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rules</em>'.
	 * @see org.heyi.model.review.Session#getRules()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Rules();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members</em>'.
	 * @see org.heyi.model.review.Session#getMembers()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getTombstones <em>Tombstones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tombstones</em>'.
	 * @see org.heyi.model.review.Session#getTombstones()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Tombstones();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getDistinctions <em>Distinctions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distinctions</em>'.
	 * @see org.heyi.model.review.Session#getDistinctions()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Distinctions();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Session#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reasons</em>'.
	 * @see org.heyi.model.review.Session#getReasons()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Reasons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getSittings <em>Sittings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sittings</em>'.
	 * @see org.heyi.model.review.Session#getSittings()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Sittings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Session#getSignoffs <em>Signoffs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signoffs</em>'.
	 * @see org.heyi.model.review.Session#getSignoffs()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Signoffs();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.heyi.model.review.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Group#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.Group#getName()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Group#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.heyi.model.review.Group#getType()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Type();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.heyi.model.review.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getHandle <em>Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handle</em>'.
	 * @see org.heyi.model.review.Participant#getHandle()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Handle();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.Participant#getName()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.heyi.model.review.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Participant#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.heyi.model.review.Participant#getGroup()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getPost <em>Post</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post</em>'.
	 * @see org.heyi.model.review.Participant#getPost()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Post();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.heyi.model.review.Participant#getPhone()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.heyi.model.review.Participant#getCode()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.heyi.model.review.Participant#getUnit()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remarks</em>'.
	 * @see org.heyi.model.review.Participant#getRemarks()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Remarks();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#isInactive <em>Inactive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inactive</em>'.
	 * @see org.heyi.model.review.Participant#isInactive()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Inactive();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Participant#isHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.heyi.model.review.Participant#isHead()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Head();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Participant#getFormerNames <em>Former Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Former Names</em>'.
	 * @see org.heyi.model.review.Participant#getFormerNames()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_FormerNames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Participant#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keys</em>'.
	 * @see org.heyi.model.review.Participant#getKeys()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Keys();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.heyi.model.review.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.heyi.model.review.Annotation#getNumber()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Number();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Annotation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.heyi.model.review.Annotation#getAuthor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.heyi.model.review.Annotation#getKind()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.heyi.model.review.Annotation#getState()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_State();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.heyi.model.review.Annotation#getBody()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.review.Annotation#getReason()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.heyi.model.review.Annotation#getCreatedAt()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getModifiedAt <em>Modified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified At</em>'.
	 * @see org.heyi.model.review.Annotation#getModifiedAt()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_ModifiedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getForeign <em>Foreign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreign</em>'.
	 * @see org.heyi.model.review.Annotation#getForeign()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Foreign();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.heyi.model.review.Annotation#isResolved()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Resolved();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getTurns <em>Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Turns</em>'.
	 * @see org.heyi.model.review.Annotation#getTurns()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Turns();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Annotation#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.heyi.model.review.Annotation#getAnchor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Anchor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Annotation#getFormerAnchors <em>Former Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Former Anchors</em>'.
	 * @see org.heyi.model.review.Annotation#getFormerAnchors()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_FormerAnchors();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Annotation#getAmendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amendment</em>'.
	 * @see org.heyi.model.review.Annotation#getAmendment()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Amendment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Annotation#getThread <em>Thread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thread</em>'.
	 * @see org.heyi.model.review.Annotation#getThread()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Thread();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Annotation#getDisposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Disposition</em>'.
	 * @see org.heyi.model.review.Annotation#getDisposition()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Disposition();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getDisputed <em>Disputed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disputed</em>'.
	 * @see org.heyi.model.review.Annotation#getDisputed()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Disputed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Annotation#getWordings <em>Wordings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wordings</em>'.
	 * @see org.heyi.model.review.Annotation#getWordings()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Wordings();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.heyi.model.review.Annotation#getOpinion()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Opinion();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.heyi.model.review.Annotation#getUnit()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Annotation#getAssignee <em>Assignee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assignee</em>'.
	 * @see org.heyi.model.review.Annotation#getAssignee()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Assignee();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Annotation#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.heyi.model.review.Annotation#getAttachments()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Attachments();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Annotation#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Answer</em>'.
	 * @see org.heyi.model.review.Annotation#getAnswer()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.heyi.model.review.Annotation#getAudience()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Annotation#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags</em>'.
	 * @see org.heyi.model.review.Annotation#getTags()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Tags();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.FormerName <em>Former Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Former Name</em>'.
	 * @see org.heyi.model.review.FormerName
	 * @generated
	 */
	EClass getFormerName();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.FormerName#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.FormerName#getName()
	 * @see #getFormerName()
	 * @generated
	 */
	EAttribute getFormerName_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.FormerName#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.heyi.model.review.FormerName#getUntil()
	 * @see #getFormerName()
	 * @generated
	 */
	EAttribute getFormerName_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.FormerName#getHandle <em>Handle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handle</em>'.
	 * @see org.heyi.model.review.FormerName#getHandle()
	 * @see #getFormerName()
	 * @generated
	 */
	EAttribute getFormerName_Handle();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.FormerName#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.heyi.model.review.FormerName#getPerson()
	 * @see #getFormerName()
	 * @generated
	 */
	EAttribute getFormerName_Person();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.PersonKey <em>Person Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person Key</em>'.
	 * @see org.heyi.model.review.PersonKey
	 * @generated
	 */
	EClass getPersonKey();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#getPublicKey <em>Public Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Key</em>'.
	 * @see org.heyi.model.review.PersonKey#getPublicKey()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_PublicKey();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.heyi.model.review.PersonKey#getFingerprint()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.heyi.model.review.PersonKey#isVerified()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_Verified();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.heyi.model.review.PersonKey#isRetired()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_Retired();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.heyi.model.review.PersonKey#getSince()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#getBoundBy <em>Bound By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound By</em>'.
	 * @see org.heyi.model.review.PersonKey#getBoundBy()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_BoundBy();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.PersonKey#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.review.PersonKey#getReason()
	 * @see #getPersonKey()
	 * @generated
	 */
	EAttribute getPersonKey_Reason();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Wording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wording</em>'.
	 * @see org.heyi.model.review.Wording
	 * @generated
	 */
	EClass getWording();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.heyi.model.review.Wording#getDigest()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getParents <em>Parents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parents</em>'.
	 * @see org.heyi.model.review.Wording#getParents()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Parents();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.heyi.model.review.Wording#getContent()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getHandedInAt <em>Handed In At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handed In At</em>'.
	 * @see org.heyi.model.review.Wording#getHandedInAt()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_HandedInAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getCollectedAt <em>Collected At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected At</em>'.
	 * @see org.heyi.model.review.Wording#getCollectedAt()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_CollectedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.heyi.model.review.Wording#getFingerprint()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Wording#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust</em>'.
	 * @see org.heyi.model.review.Wording#getTrust()
	 * @see #getWording()
	 * @generated
	 */
	EAttribute getWording_Trust();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.heyi.model.review.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Answer#getAt()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_At();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.heyi.model.review.Answer#getBy()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_By();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.heyi.model.review.Answer#getFingerprint()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getTrust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trust</em>'.
	 * @see org.heyi.model.review.Answer#getTrust()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Trust();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.heyi.model.review.Answer#getPlace()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Answer#getSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggestions</em>'.
	 * @see org.heyi.model.review.Answer#getSuggestions()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Suggestions();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.heyi.model.review.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attachment#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.heyi.model.review.Attachment#getDigest()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.heyi.model.review.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.FormerDisposition <em>Former Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Former Disposition</em>'.
	 * @see org.heyi.model.review.FormerDisposition
	 * @generated
	 */
	EClass getFormerDisposition();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Distinction <em>Distinction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distinction</em>'.
	 * @see org.heyi.model.review.Distinction
	 * @generated
	 */
	EClass getDistinction();

	/**
	 * Returns the meta object for the reference list '{@link org.heyi.model.review.Distinction#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Annotations</em>'.
	 * @see org.heyi.model.review.Distinction#getAnnotations()
	 * @see #getDistinction()
	 * @generated
	 */
	EReference getDistinction_Annotations();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Distinction#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.heyi.model.review.Distinction#getBy()
	 * @see #getDistinction()
	 * @generated
	 */
	EAttribute getDistinction_By();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Distinction#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Distinction#getAt()
	 * @see #getDistinction()
	 * @generated
	 */
	EAttribute getDistinction_At();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Tombstone <em>Tombstone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tombstone</em>'.
	 * @see org.heyi.model.review.Tombstone
	 * @generated
	 */
	EClass getTombstone();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Tombstone#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.heyi.model.review.Tombstone#getComment()
	 * @see #getTombstone()
	 * @generated
	 */
	EAttribute getTombstone_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Tombstone#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Tombstone#getAt()
	 * @see #getTombstone()
	 * @generated
	 */
	EAttribute getTombstone_At();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Sitting <em>Sitting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sitting</em>'.
	 * @see org.heyi.model.review.Sitting
	 * @generated
	 */
	EClass getSitting();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Sitting#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.heyi.model.review.Sitting#getGroup()
	 * @see #getSitting()
	 * @generated
	 */
	EReference getSitting_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Sitting#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Sitting#getAt()
	 * @see #getSitting()
	 * @generated
	 */
	EAttribute getSitting_At();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Sitting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.heyi.model.review.Sitting#getPlace()
	 * @see #getSitting()
	 * @generated
	 */
	EAttribute getSitting_Place();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Sitting#getRecorder <em>Recorder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recorder</em>'.
	 * @see org.heyi.model.review.Sitting#getRecorder()
	 * @see #getSitting()
	 * @generated
	 */
	EReference getSitting_Recorder();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Sitting#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.heyi.model.review.Sitting#getRevision()
	 * @see #getSitting()
	 * @generated
	 */
	EAttribute getSitting_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Sitting#isRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removed</em>'.
	 * @see org.heyi.model.review.Sitting#isRemoved()
	 * @see #getSitting()
	 * @generated
	 */
	EAttribute getSitting_Removed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.review.Sitting#getAttendees <em>Attendees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendees</em>'.
	 * @see org.heyi.model.review.Sitting#getAttendees()
	 * @see #getSitting()
	 * @generated
	 */
	EReference getSitting_Attendees();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Signoff <em>Signoff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signoff</em>'.
	 * @see org.heyi.model.review.Signoff
	 * @generated
	 */
	EClass getSignoff();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Signoff#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.heyi.model.review.Signoff#getGroup()
	 * @see #getSignoff()
	 * @generated
	 */
	EReference getSignoff_Group();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Signoff#getSigner <em>Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signer</em>'.
	 * @see org.heyi.model.review.Signoff#getSigner()
	 * @see #getSignoff()
	 * @generated
	 */
	EReference getSignoff_Signer();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Signoff#getRecorder <em>Recorder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recorder</em>'.
	 * @see org.heyi.model.review.Signoff#getRecorder()
	 * @see #getSignoff()
	 * @generated
	 */
	EReference getSignoff_Recorder();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Signoff#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Signoff#getAt()
	 * @see #getSignoff()
	 * @generated
	 */
	EAttribute getSignoff_At();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Signoff#isPaper <em>Paper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paper</em>'.
	 * @see org.heyi.model.review.Signoff#isPaper()
	 * @see #getSignoff()
	 * @generated
	 */
	EAttribute getSignoff_Paper();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Signoff#getTakesBack <em>Takes Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Takes Back</em>'.
	 * @see org.heyi.model.review.Signoff#getTakesBack()
	 * @see #getSignoff()
	 * @generated
	 */
	EAttribute getSignoff_TakesBack();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Signoff#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.review.Signoff#getReason()
	 * @see #getSignoff()
	 * @generated
	 */
	EAttribute getSignoff_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Signoff#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comments</em>'.
	 * @see org.heyi.model.review.Signoff#getComments()
	 * @see #getSignoff()
	 * @generated
	 */
	EAttribute getSignoff_Comments();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Attendee <em>Attendee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendee</em>'.
	 * @see org.heyi.model.review.Attendee
	 * @generated
	 */
	EClass getAttendee();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Attendee#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.heyi.model.review.Attendee#getPerson()
	 * @see #getAttendee()
	 * @generated
	 */
	EReference getAttendee_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attendee#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.review.Attendee#getName()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attendee#getPresence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presence</em>'.
	 * @see org.heyi.model.review.Attendee#getPresence()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Presence();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attendee#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.review.Attendee#getReason()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Attendee#isPresides <em>Presides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presides</em>'.
	 * @see org.heyi.model.review.Attendee#isPresides()
	 * @see #getAttendee()
	 * @generated
	 */
	EAttribute getAttendee_Presides();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.heyi.model.review.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Anchor#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Version</em>'.
	 * @see org.heyi.model.review.Anchor#getVersion()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Version();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Anchor#getParagraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Paragraph</em>'.
	 * @see org.heyi.model.review.Anchor#getParagraph()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Paragraph();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Anchor#getEndParagraph <em>End Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>End Paragraph</em>'.
	 * @see org.heyi.model.review.Anchor#getEndParagraph()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_EndParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.heyi.model.review.Anchor#getStart()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.heyi.model.review.Anchor#getEnd()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_End();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.heyi.model.review.Anchor#getQuote()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.heyi.model.review.Anchor#getPrefix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.heyi.model.review.Anchor#getSuffix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.heyi.model.review.Anchor#getPath()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.heyi.model.review.Anchor#getOutcome()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#isMoved <em>Moved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moved</em>'.
	 * @see org.heyi.model.review.Anchor#isMoved()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Moved();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.heyi.model.review.Anchor#getConfidence()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.heyi.model.review.Anchor#getLevel()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Anchor#isWritten <em>Written</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Written</em>'.
	 * @see org.heyi.model.review.Anchor#isWritten()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Written();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.FormerAnchor <em>Former Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Former Anchor</em>'.
	 * @see org.heyi.model.review.FormerAnchor
	 * @generated
	 */
	EClass getFormerAnchor();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Amendment <em>Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amendment</em>'.
	 * @see org.heyi.model.review.Amendment
	 * @generated
	 */
	EClass getAmendment();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Amendment#getOperation <em>Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operation</em>'.
	 * @see org.heyi.model.review.Amendment#getOperation()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Operation();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Amendment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.heyi.model.review.Amendment#getText()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Amendment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.heyi.model.review.Amendment#getTarget()
	 * @see #getAmendment()
	 * @generated
	 */
	EAttribute getAmendment_Target();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Message <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message</em>'.
	 * @see org.heyi.model.review.Message
	 * @generated
	 */
	EClass getMessage();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Message#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.heyi.model.review.Message#getAuthor()
	 * @see #getMessage()
	 * @generated
	 */
	EReference getMessage_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Message#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.review.Message#getAt()
	 * @see #getMessage()
	 * @generated
	 */
	EAttribute getMessage_At();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Message#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.heyi.model.review.Message#getText()
	 * @see #getMessage()
	 * @generated
	 */
	EAttribute getMessage_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Message#getHandedInAt <em>Handed In At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handed In At</em>'.
	 * @see org.heyi.model.review.Message#getHandedInAt()
	 * @see #getMessage()
	 * @generated
	 */
	EAttribute getMessage_HandedInAt();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disposition</em>'.
	 * @see org.heyi.model.review.Disposition
	 * @generated
	 */
	EClass getDisposition();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.heyi.model.review.Disposition#getDecision()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.review.Disposition#getReason()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.heyi.model.review.Disposition#getUnit()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.heyi.model.review.Disposition#getDecidedBy()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.heyi.model.review.Disposition#getDecidedAt()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_DecidedAt();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.review.Disposition#getDuplicateOf <em>Duplicate Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Duplicate Of</em>'.
	 * @see org.heyi.model.review.Disposition#getDuplicateOf()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_DuplicateOf();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.heyi.model.review.Disposition#getWording()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Disposition#getAdopted <em>Adopted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted</em>'.
	 * @see org.heyi.model.review.Disposition#getAdopted()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Adopted();

	/**
	 * Returns the meta object for the containment reference '{@link org.heyi.model.review.Disposition#getFormer <em>Former</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Former</em>'.
	 * @see org.heyi.model.review.Disposition#getFormer()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_Former();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.review.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.heyi.model.review.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Revision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.heyi.model.review.Revision#getNumber()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.review.Revision#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.heyi.model.review.Revision#getDescription()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.heyi.model.review.Revision#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Annotations</em>'.
	 * @see org.heyi.model.review.Revision#getAnnotations()
	 * @see #getRevision()
	 * @generated
	 */
	EReference getRevision_Annotations();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Body <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Body</em>'.
	 * @see org.heyi.model.review.Body
	 * @generated
	 */
	EEnum getBody();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.GroupType <em>Group Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Type</em>'.
	 * @see org.heyi.model.review.GroupType
	 * @generated
	 */
	EEnum getGroupType();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.heyi.model.review.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.AnnotationKind <em>Annotation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation Kind</em>'.
	 * @see org.heyi.model.review.AnnotationKind
	 * @generated
	 */
	EEnum getAnnotationKind();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.heyi.model.review.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.AnnotationState <em>Annotation State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation State</em>'.
	 * @see org.heyi.model.review.AnnotationState
	 * @generated
	 */
	EEnum getAnnotationState();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presence</em>'.
	 * @see org.heyi.model.review.Presence
	 * @generated
	 */
	EEnum getPresence();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.AmendmentOperation <em>Amendment Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amendment Operation</em>'.
	 * @see org.heyi.model.review.AmendmentOperation
	 * @generated
	 */
	EEnum getAmendmentOperation();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision</em>'.
	 * @see org.heyi.model.review.Decision
	 * @generated
	 */
	EEnum getDecision();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.Trust <em>Trust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trust</em>'.
	 * @see org.heyi.model.review.Trust
	 * @generated
	 */
	EEnum getTrust();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.AnchorOutcome <em>Anchor Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor Outcome</em>'.
	 * @see org.heyi.model.review.AnchorOutcome
	 * @generated
	 */
	EEnum getAnchorOutcome();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.review.AnchorLevel <em>Anchor Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor Level</em>'.
	 * @see org.heyi.model.review.AnchorLevel
	 * @generated
	 */
	EEnum getAnchorLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReviewFactory getReviewFactory();

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
		 * The meta object literal for the '{@link org.heyi.model.review.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.SessionImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NAME = eINSTANCE.getSession_Name();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BODY = eINSTANCE.getSession_Body();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TERM = eINSTANCE.getSession_Term();

		/**
		 * The meta object literal for the '<em><b>Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ORDINAL = eINSTANCE.getSession_Ordinal();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__YEAR = eINSTANCE.getSession_Year();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__START_DATE = eINSTANCE.getSession_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__END_DATE = eINSTANCE.getSession_EndDate();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ZONE = eINSTANCE.getSession_Zone();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__REPORT = eINSTANCE.getSession_Report();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__GROUPS = eINSTANCE.getSession_Groups();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PARTICIPANTS = eINSTANCE.getSession_Participants();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ANNOTATIONS = eINSTANCE.getSession_Annotations();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__REVISIONS = eINSTANCE.getSession_Revisions();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SUGGESTIONS = eINSTANCE.getSession_Suggestions();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SCHEME = eINSTANCE.getSession_Scheme();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__CATEGORIES = eINSTANCE.getSession_Categories();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__RULES = eINSTANCE.getSession_Rules();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MEMBERS = eINSTANCE.getSession_Members();

		/**
		 * The meta object literal for the '<em><b>Tombstones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__TOMBSTONES = eINSTANCE.getSession_Tombstones();

		/**
		 * The meta object literal for the '<em><b>Distinctions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__DISTINCTIONS = eINSTANCE.getSession_Distinctions();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__REASONS = eINSTANCE.getSession_Reasons();

		/**
		 * The meta object literal for the '<em><b>Sittings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SITTINGS = eINSTANCE.getSession_Sittings();

		/**
		 * The meta object literal for the '<em><b>Signoffs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__SIGNOFFS = eINSTANCE.getSession_Signoffs();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.GroupImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__NAME = eINSTANCE.getGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__TYPE = eINSTANCE.getGroup_Type();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.ParticipantImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Handle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__HANDLE = eINSTANCE.getParticipant_Handle();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NAME = eINSTANCE.getParticipant_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__GROUP = eINSTANCE.getParticipant_Group();

		/**
		 * The meta object literal for the '<em><b>Post</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__POST = eINSTANCE.getParticipant_Post();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__PHONE = eINSTANCE.getParticipant_Phone();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CODE = eINSTANCE.getParticipant_Code();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__UNIT = eINSTANCE.getParticipant_Unit();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__REMARKS = eINSTANCE.getParticipant_Remarks();

		/**
		 * The meta object literal for the '<em><b>Inactive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__INACTIVE = eINSTANCE.getParticipant_Inactive();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__HEAD = eINSTANCE.getParticipant_Head();

		/**
		 * The meta object literal for the '<em><b>Former Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__FORMER_NAMES = eINSTANCE.getParticipant_FormerNames();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__KEYS = eINSTANCE.getParticipant_Keys();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AnnotationImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__NUMBER = eINSTANCE.getAnnotation_Number();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__AUTHOR = eINSTANCE.getAnnotation_Author();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__KIND = eINSTANCE.getAnnotation_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__STATE = eINSTANCE.getAnnotation_State();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__BODY = eINSTANCE.getAnnotation_Body();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__REASON = eINSTANCE.getAnnotation_Reason();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED_AT = eINSTANCE.getAnnotation_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Modified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MODIFIED_AT = eINSTANCE.getAnnotation_ModifiedAt();

		/**
		 * The meta object literal for the '<em><b>Foreign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__FOREIGN = eINSTANCE.getAnnotation_Foreign();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__RESOLVED = eINSTANCE.getAnnotation_Resolved();

		/**
		 * The meta object literal for the '<em><b>Turns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TURNS = eINSTANCE.getAnnotation_Turns();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ANCHOR = eINSTANCE.getAnnotation_Anchor();

		/**
		 * The meta object literal for the '<em><b>Former Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__FORMER_ANCHORS = eINSTANCE.getAnnotation_FormerAnchors();

		/**
		 * The meta object literal for the '<em><b>Amendment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__AMENDMENT = eINSTANCE.getAnnotation_Amendment();

		/**
		 * The meta object literal for the '<em><b>Thread</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__THREAD = eINSTANCE.getAnnotation_Thread();

		/**
		 * The meta object literal for the '<em><b>Disposition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__DISPOSITION = eINSTANCE.getAnnotation_Disposition();

		/**
		 * The meta object literal for the '<em><b>Disputed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__DISPUTED = eINSTANCE.getAnnotation_Disputed();

		/**
		 * The meta object literal for the '<em><b>Wordings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__WORDINGS = eINSTANCE.getAnnotation_Wordings();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__OPINION = eINSTANCE.getAnnotation_Opinion();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__UNIT = eINSTANCE.getAnnotation_Unit();

		/**
		 * The meta object literal for the '<em><b>Assignee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ASSIGNEE = eINSTANCE.getAnnotation_Assignee();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ATTACHMENTS = eINSTANCE.getAnnotation_Attachments();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ANSWER = eINSTANCE.getAnnotation_Answer();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__AUDIENCE = eINSTANCE.getAnnotation_Audience();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TAGS = eINSTANCE.getAnnotation_Tags();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.FormerNameImpl <em>Former Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.FormerNameImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerName()
		 * @generated
		 */
		EClass FORMER_NAME = eINSTANCE.getFormerName();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORMER_NAME__NAME = eINSTANCE.getFormerName_Name();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORMER_NAME__UNTIL = eINSTANCE.getFormerName_Until();

		/**
		 * The meta object literal for the '<em><b>Handle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORMER_NAME__HANDLE = eINSTANCE.getFormerName_Handle();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORMER_NAME__PERSON = eINSTANCE.getFormerName_Person();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.PersonKeyImpl <em>Person Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.PersonKeyImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getPersonKey()
		 * @generated
		 */
		EClass PERSON_KEY = eINSTANCE.getPersonKey();

		/**
		 * The meta object literal for the '<em><b>Public Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__PUBLIC_KEY = eINSTANCE.getPersonKey_PublicKey();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__FINGERPRINT = eINSTANCE.getPersonKey_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__VERIFIED = eINSTANCE.getPersonKey_Verified();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__RETIRED = eINSTANCE.getPersonKey_Retired();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__SINCE = eINSTANCE.getPersonKey_Since();

		/**
		 * The meta object literal for the '<em><b>Bound By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__BOUND_BY = eINSTANCE.getPersonKey_BoundBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON_KEY__REASON = eINSTANCE.getPersonKey_Reason();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.WordingImpl <em>Wording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.WordingImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getWording()
		 * @generated
		 */
		EClass WORDING = eINSTANCE.getWording();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__DIGEST = eINSTANCE.getWording_Digest();

		/**
		 * The meta object literal for the '<em><b>Parents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__PARENTS = eINSTANCE.getWording_Parents();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__CONTENT = eINSTANCE.getWording_Content();

		/**
		 * The meta object literal for the '<em><b>Handed In At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__HANDED_IN_AT = eINSTANCE.getWording_HandedInAt();

		/**
		 * The meta object literal for the '<em><b>Collected At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__COLLECTED_AT = eINSTANCE.getWording_CollectedAt();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__FINGERPRINT = eINSTANCE.getWording_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORDING__TRUST = eINSTANCE.getWording_Trust();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AnswerImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__AT = eINSTANCE.getAnswer_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__BY = eINSTANCE.getAnswer_By();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__FINGERPRINT = eINSTANCE.getAnswer_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TRUST = eINSTANCE.getAnswer_Trust();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__PLACE = eINSTANCE.getAnswer_Place();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__SUGGESTIONS = eINSTANCE.getAnswer_Suggestions();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AttachmentImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__DIGEST = eINSTANCE.getAttachment_Digest();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.FormerDispositionImpl <em>Former Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.FormerDispositionImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerDisposition()
		 * @generated
		 */
		EClass FORMER_DISPOSITION = eINSTANCE.getFormerDisposition();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.DistinctionImpl <em>Distinction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.DistinctionImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDistinction()
		 * @generated
		 */
		EClass DISTINCTION = eINSTANCE.getDistinction();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISTINCTION__ANNOTATIONS = eINSTANCE.getDistinction_Annotations();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTINCTION__BY = eINSTANCE.getDistinction_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTINCTION__AT = eINSTANCE.getDistinction_At();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.TombstoneImpl <em>Tombstone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.TombstoneImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getTombstone()
		 * @generated
		 */
		EClass TOMBSTONE = eINSTANCE.getTombstone();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOMBSTONE__COMMENT = eINSTANCE.getTombstone_Comment();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOMBSTONE__AT = eINSTANCE.getTombstone_At();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.SittingImpl <em>Sitting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.SittingImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSitting()
		 * @generated
		 */
		EClass SITTING = eINSTANCE.getSitting();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITTING__GROUP = eINSTANCE.getSitting_Group();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITTING__AT = eINSTANCE.getSitting_At();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITTING__PLACE = eINSTANCE.getSitting_Place();

		/**
		 * The meta object literal for the '<em><b>Recorder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITTING__RECORDER = eINSTANCE.getSitting_Recorder();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITTING__REVISION = eINSTANCE.getSitting_Revision();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITTING__REMOVED = eINSTANCE.getSitting_Removed();

		/**
		 * The meta object literal for the '<em><b>Attendees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITTING__ATTENDEES = eINSTANCE.getSitting_Attendees();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.SignoffImpl <em>Signoff</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.SignoffImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getSignoff()
		 * @generated
		 */
		EClass SIGNOFF = eINSTANCE.getSignoff();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNOFF__GROUP = eINSTANCE.getSignoff_Group();

		/**
		 * The meta object literal for the '<em><b>Signer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNOFF__SIGNER = eINSTANCE.getSignoff_Signer();

		/**
		 * The meta object literal for the '<em><b>Recorder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNOFF__RECORDER = eINSTANCE.getSignoff_Recorder();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNOFF__AT = eINSTANCE.getSignoff_At();

		/**
		 * The meta object literal for the '<em><b>Paper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNOFF__PAPER = eINSTANCE.getSignoff_Paper();

		/**
		 * The meta object literal for the '<em><b>Takes Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNOFF__TAKES_BACK = eINSTANCE.getSignoff_TakesBack();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNOFF__REASON = eINSTANCE.getSignoff_Reason();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNOFF__COMMENTS = eINSTANCE.getSignoff_Comments();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AttendeeImpl <em>Attendee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AttendeeImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAttendee()
		 * @generated
		 */
		EClass ATTENDEE = eINSTANCE.getAttendee();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDEE__PERSON = eINSTANCE.getAttendee_Person();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__NAME = eINSTANCE.getAttendee_Name();

		/**
		 * The meta object literal for the '<em><b>Presence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__PRESENCE = eINSTANCE.getAttendee_Presence();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__REASON = eINSTANCE.getAttendee_Reason();

		/**
		 * The meta object literal for the '<em><b>Presides</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDEE__PRESIDES = eINSTANCE.getAttendee_Presides();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AnchorImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__VERSION = eINSTANCE.getAnchor_Version();

		/**
		 * The meta object literal for the '<em><b>Paragraph</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__PARAGRAPH = eINSTANCE.getAnchor_Paragraph();

		/**
		 * The meta object literal for the '<em><b>End Paragraph</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__END_PARAGRAPH = eINSTANCE.getAnchor_EndParagraph();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__START = eINSTANCE.getAnchor_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__END = eINSTANCE.getAnchor_End();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__QUOTE = eINSTANCE.getAnchor_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PREFIX = eINSTANCE.getAnchor_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SUFFIX = eINSTANCE.getAnchor_Suffix();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PATH = eINSTANCE.getAnchor_Path();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__OUTCOME = eINSTANCE.getAnchor_Outcome();

		/**
		 * The meta object literal for the '<em><b>Moved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__MOVED = eINSTANCE.getAnchor_Moved();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__CONFIDENCE = eINSTANCE.getAnchor_Confidence();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__LEVEL = eINSTANCE.getAnchor_Level();

		/**
		 * The meta object literal for the '<em><b>Written</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__WRITTEN = eINSTANCE.getAnchor_Written();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.FormerAnchorImpl <em>Former Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.FormerAnchorImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getFormerAnchor()
		 * @generated
		 */
		EClass FORMER_ANCHOR = eINSTANCE.getFormerAnchor();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.AmendmentImpl <em>Amendment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.AmendmentImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAmendment()
		 * @generated
		 */
		EClass AMENDMENT = eINSTANCE.getAmendment();

		/**
		 * The meta object literal for the '<em><b>Operation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__OPERATION = eINSTANCE.getAmendment_Operation();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__TEXT = eINSTANCE.getAmendment_Text();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMENDMENT__TARGET = eINSTANCE.getAmendment_Target();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.MessageImpl <em>Message</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.MessageImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getMessage()
		 * @generated
		 */
		EClass MESSAGE = eINSTANCE.getMessage();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MESSAGE__AUTHOR = eINSTANCE.getMessage_Author();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE__AT = eINSTANCE.getMessage_At();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE__TEXT = eINSTANCE.getMessage_Text();

		/**
		 * The meta object literal for the '<em><b>Handed In At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE__HANDED_IN_AT = eINSTANCE.getMessage_HandedInAt();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.DispositionImpl <em>Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.DispositionImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDisposition()
		 * @generated
		 */
		EClass DISPOSITION = eINSTANCE.getDisposition();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DECISION = eINSTANCE.getDisposition_Decision();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__REASON = eINSTANCE.getDisposition_Reason();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__UNIT = eINSTANCE.getDisposition_Unit();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DECIDED_BY = eINSTANCE.getDisposition_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DECIDED_AT = eINSTANCE.getDisposition_DecidedAt();

		/**
		 * The meta object literal for the '<em><b>Duplicate Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__DUPLICATE_OF = eINSTANCE.getDisposition_DuplicateOf();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__WORDING = eINSTANCE.getDisposition_Wording();

		/**
		 * The meta object literal for the '<em><b>Adopted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__ADOPTED = eINSTANCE.getDisposition_Adopted();

		/**
		 * The meta object literal for the '<em><b>Former</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__FORMER = eINSTANCE.getDisposition_Former();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.impl.RevisionImpl
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__NUMBER = eINSTANCE.getRevision_Number();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__DESCRIPTION = eINSTANCE.getRevision_Description();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISION__ANNOTATIONS = eINSTANCE.getRevision_Annotations();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Body <em>Body</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Body
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getBody()
		 * @generated
		 */
		EEnum BODY = eINSTANCE.getBody();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.GroupType <em>Group Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.GroupType
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getGroupType()
		 * @generated
		 */
		EEnum GROUP_TYPE = eINSTANCE.getGroupType();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Role
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.AnnotationKind <em>Annotation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.AnnotationKind
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotationKind()
		 * @generated
		 */
		EEnum ANNOTATION_KIND = eINSTANCE.getAnnotationKind();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Audience
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.AnnotationState <em>Annotation State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.AnnotationState
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnnotationState()
		 * @generated
		 */
		EEnum ANNOTATION_STATE = eINSTANCE.getAnnotationState();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Presence <em>Presence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Presence
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getPresence()
		 * @generated
		 */
		EEnum PRESENCE = eINSTANCE.getPresence();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.AmendmentOperation <em>Amendment Operation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.AmendmentOperation
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAmendmentOperation()
		 * @generated
		 */
		EEnum AMENDMENT_OPERATION = eINSTANCE.getAmendmentOperation();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Decision <em>Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Decision
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getDecision()
		 * @generated
		 */
		EEnum DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.Trust <em>Trust</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.Trust
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getTrust()
		 * @generated
		 */
		EEnum TRUST = eINSTANCE.getTrust();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.AnchorOutcome <em>Anchor Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.AnchorOutcome
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchorOutcome()
		 * @generated
		 */
		EEnum ANCHOR_OUTCOME = eINSTANCE.getAnchorOutcome();

		/**
		 * The meta object literal for the '{@link org.heyi.model.review.AnchorLevel <em>Anchor Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.review.AnchorLevel
		 * @see org.heyi.model.review.impl.ReviewPackageImpl#getAnchorLevel()
		 * @generated
		 */
		EEnum ANCHOR_LEVEL = eINSTANCE.getAnchorLevel();

	}

} //ReviewPackage
