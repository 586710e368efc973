/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

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
 * @see org.heyi.model.ledger.LedgerFactory
 * @model kind="package"
 * @generated
 */
public interface LedgerPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "ledger";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:org.heyi:model:ledger";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ledger";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LedgerPackage eINSTANCE = org.heyi.model.ledger.impl.LedgerPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.HandlingUnitImpl <em>Handling Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.HandlingUnitImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getHandlingUnit()
	 * @generated
	 */
	int HANDLING_UNIT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLING_UNIT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLING_UNIT__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLING_UNIT__SUCCESSOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLING_UNIT__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Handling Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDLING_UNIT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.CategoryImpl <em>Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.CategoryImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.SchemeImpl <em>Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.SchemeImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__CLASSES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.ReplyClassImpl <em>Reply Class</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.ReplyClassImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getReplyClass()
	 * @generated
	 */
	int REPLY_CLASS = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS__CODE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS__SOLVED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS__ADOPTED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reply Class</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_CLASS_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.TimeLimitImpl <em>Time Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.TimeLimitImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getTimeLimit()
	 * @generated
	 */
	int TIME_LIMIT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_LIMIT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_LIMIT__CLOCK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_LIMIT__AMOUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_LIMIT__DAYS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Time Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_LIMIT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.RulesImpl <em>Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.RulesImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getRules()
	 * @generated
	 */
	int RULES = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__LIMITS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__FORMULA = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rounding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__ROUNDING = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES__DECIMALS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULES_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.SuggestionImpl <em>Suggestion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.SuggestionImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSuggestion()
	 * @generated
	 */
	int SUGGESTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__INSTRUMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__TYPE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__NUMBER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__TITLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__CONTENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__CATEGORY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__LEAD = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lead Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__LEAD_NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__GROUP = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Group Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__GROUP_NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__PHONE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__SUBMITTED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>In Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__IN_SESSION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Supervised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__SUPERVISED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Supervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__SUPERVISOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__REMARK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__MERGED_INTO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Co Signers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__CO_SIGNERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__EVENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.CoSignerImpl <em>Co Signer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.CoSignerImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSigner()
	 * @generated
	 */
	int CO_SIGNER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER__PARTICIPANT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER__AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Co Signer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CO_SIGNER_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.EventImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TYPE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__RECORDED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Actor Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTOR_ROLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ROUND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__OTHER_UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PERSON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__PLACE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.AssignmentImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__TYPE = EVENT__TYPE;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ON = EVENT__ON;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__RECORDED_AT = EVENT__RECORDED_AT;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ACTOR = EVENT__ACTOR;

	/**
	 * The feature id for the '<em><b>Actor Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ACTOR_ROLE = EVENT__ACTOR_ROLE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__UNIT = EVENT__UNIT;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ROUND = EVENT__ROUND;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__REASON = EVENT__REASON;

	/**
	 * The feature id for the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__OTHER_UNIT = EVENT__OTHER_UNIT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__TEXT = EVENT__TEXT;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PERSON = EVENT__PERSON;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__PLACE = EVENT__PLACE;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__HANDLING = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DUE = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.ContactImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__TYPE = EVENT__TYPE;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ON = EVENT__ON;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__RECORDED_AT = EVENT__RECORDED_AT;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ACTOR = EVENT__ACTOR;

	/**
	 * The feature id for the '<em><b>Actor Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ACTOR_ROLE = EVENT__ACTOR_ROLE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__UNIT = EVENT__UNIT;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ROUND = EVENT__ROUND;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__REASON = EVENT__REASON;

	/**
	 * The feature id for the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__OTHER_UNIT = EVENT__OTHER_UNIT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__TEXT = EVENT__TEXT;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PERSON = EVENT__PERSON;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PLACE = EVENT__PLACE;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MODE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Met With</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MET_WITH = EVENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = EVENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.ReplyImpl <em>Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.ReplyImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getReply()
	 * @generated
	 */
	int REPLY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__TYPE = EVENT__TYPE;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ON = EVENT__ON;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__RECORDED_AT = EVENT__RECORDED_AT;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ACTOR = EVENT__ACTOR;

	/**
	 * The feature id for the '<em><b>Actor Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ACTOR_ROLE = EVENT__ACTOR_ROLE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__UNIT = EVENT__UNIT;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ROUND = EVENT__ROUND;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__REASON = EVENT__REASON;

	/**
	 * The feature id for the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__OTHER_UNIT = EVENT__OTHER_UNIT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__TEXT = EVENT__TEXT;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__PERSON = EVENT__PERSON;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__PLACE = EVENT__PLACE;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__DOCUMENT_NUMBER = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reply Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__REPLY_CLASS = EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Publicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__PUBLICITY = EVENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__SOLUTION = EVENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adoption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ADOPTION = EVENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Co Signers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__CO_SIGNERS = EVENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_FEATURE_COUNT = EVENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.impl.FeedbackImpl <em>Feedback</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.impl.FeedbackImpl
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getFeedback()
	 * @generated
	 */
	int FEEDBACK = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ID = EVENT__ID;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__TYPE = EVENT__TYPE;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ON = EVENT__ON;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__RECORDED_AT = EVENT__RECORDED_AT;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ACTOR = EVENT__ACTOR;

	/**
	 * The feature id for the '<em><b>Actor Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ACTOR_ROLE = EVENT__ACTOR_ROLE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__UNIT = EVENT__UNIT;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ROUND = EVENT__ROUND;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__REASON = EVENT__REASON;

	/**
	 * The feature id for the '<em><b>Other Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__OTHER_UNIT = EVENT__OTHER_UNIT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__TEXT = EVENT__TEXT;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__PERSON = EVENT__PERSON;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__PLACE = EVENT__PLACE;

	/**
	 * The feature id for the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ATTITUDE = EVENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__RESULT = EVENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Proposer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__PROPOSER = EVENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Feedback</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_FEATURE_COUNT = EVENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.Instrument <em>Instrument</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.Instrument
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 13;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.ProposalType <em>Proposal Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.ProposalType
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getProposalType()
	 * @generated
	 */
	int PROPOSAL_TYPE = 14;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.CoSignState <em>Co Sign State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.CoSignState
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSignState()
	 * @generated
	 */
	int CO_SIGN_STATE = 15;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.HandlingRole <em>Handling Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.HandlingRole
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getHandlingRole()
	 * @generated
	 */
	int HANDLING_ROLE = 16;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.EventType <em>Event Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.EventType
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getEventType()
	 * @generated
	 */
	int EVENT_TYPE = 17;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.ContactMode <em>Contact Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.ContactMode
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContactMode()
	 * @generated
	 */
	int CONTACT_MODE = 18;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.ContactLevel <em>Contact Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.ContactLevel
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContactLevel()
	 * @generated
	 */
	int CONTACT_LEVEL = 19;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.Satisfaction <em>Satisfaction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.Satisfaction
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSatisfaction()
	 * @generated
	 */
	int SATISFACTION = 20;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.Publicity <em>Publicity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.Publicity
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getPublicity()
	 * @generated
	 */
	int PUBLICITY = 21;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.Clock <em>Clock</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.Clock
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getClock()
	 * @generated
	 */
	int CLOCK = 22;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.DayKind <em>Day Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.DayKind
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getDayKind()
	 * @generated
	 */
	int DAY_KIND = 23;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.SatisfactionFormula <em>Satisfaction Formula</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.SatisfactionFormula
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSatisfactionFormula()
	 * @generated
	 */
	int SATISFACTION_FORMULA = 24;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.CoSignerReply <em>Co Signer Reply</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.CoSignerReply
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSignerReply()
	 * @generated
	 */
	int CO_SIGNER_REPLY = 25;

	/**
	 * The meta object id for the '{@link org.heyi.model.ledger.Rounding <em>Rounding</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.heyi.model.ledger.Rounding
	 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getRounding()
	 * @generated
	 */
	int ROUNDING = 26;


	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.HandlingUnit <em>Handling Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handling Unit</em>'.
	 * @see org.heyi.model.ledger.HandlingUnit
	 * @generated
	 */
	EClass getHandlingUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.HandlingUnit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.ledger.HandlingUnit#getName()
	 * @see #getHandlingUnit()
	 * @generated
	 */
	EAttribute getHandlingUnit_Name();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.HandlingUnit#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Successor</em>'.
	 * @see org.heyi.model.ledger.HandlingUnit#getSuccessor()
	 * @see #getHandlingUnit()
	 * @generated
	 */
	EReference getHandlingUnit_Successor();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.HandlingUnit#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.heyi.model.ledger.HandlingUnit#getCode()
	 * @see #getHandlingUnit()
	 * @generated
	 */
	EAttribute getHandlingUnit_Code();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category</em>'.
	 * @see org.heyi.model.ledger.Category
	 * @generated
	 */
	EClass getCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Category#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.heyi.model.ledger.Category#getCode()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Category#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.ledger.Category#getName()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Name();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme</em>'.
	 * @see org.heyi.model.ledger.Scheme
	 * @generated
	 */
	EClass getScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Scheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.ledger.Scheme#getName()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.ledger.Scheme#getClasses <em>Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Classes</em>'.
	 * @see org.heyi.model.ledger.Scheme#getClasses()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Classes();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.ReplyClass <em>Reply Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply Class</em>'.
	 * @see org.heyi.model.ledger.ReplyClass
	 * @generated
	 */
	EClass getReplyClass();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.ReplyClass#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.heyi.model.ledger.ReplyClass#getCode()
	 * @see #getReplyClass()
	 * @generated
	 */
	EAttribute getReplyClass_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.ReplyClass#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.heyi.model.ledger.ReplyClass#getText()
	 * @see #getReplyClass()
	 * @generated
	 */
	EAttribute getReplyClass_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.ReplyClass#isSolved <em>Solved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solved</em>'.
	 * @see org.heyi.model.ledger.ReplyClass#isSolved()
	 * @see #getReplyClass()
	 * @generated
	 */
	EAttribute getReplyClass_Solved();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.ReplyClass#isAdopted <em>Adopted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adopted</em>'.
	 * @see org.heyi.model.ledger.ReplyClass#isAdopted()
	 * @see #getReplyClass()
	 * @generated
	 */
	EAttribute getReplyClass_Adopted();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.TimeLimit <em>Time Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Limit</em>'.
	 * @see org.heyi.model.ledger.TimeLimit
	 * @generated
	 */
	EClass getTimeLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.TimeLimit#getClock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock</em>'.
	 * @see org.heyi.model.ledger.TimeLimit#getClock()
	 * @see #getTimeLimit()
	 * @generated
	 */
	EAttribute getTimeLimit_Clock();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.TimeLimit#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.heyi.model.ledger.TimeLimit#getAmount()
	 * @see #getTimeLimit()
	 * @generated
	 */
	EAttribute getTimeLimit_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.TimeLimit#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.heyi.model.ledger.TimeLimit#getDays()
	 * @see #getTimeLimit()
	 * @generated
	 */
	EAttribute getTimeLimit_Days();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Rules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rules</em>'.
	 * @see org.heyi.model.ledger.Rules
	 * @generated
	 */
	EClass getRules();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Rules#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.ledger.Rules#getName()
	 * @see #getRules()
	 * @generated
	 */
	EAttribute getRules_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.ledger.Rules#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Limits</em>'.
	 * @see org.heyi.model.ledger.Rules#getLimits()
	 * @see #getRules()
	 * @generated
	 */
	EReference getRules_Limits();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Rules#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.heyi.model.ledger.Rules#getFormula()
	 * @see #getRules()
	 * @generated
	 */
	EAttribute getRules_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Rules#getRounding <em>Rounding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounding</em>'.
	 * @see org.heyi.model.ledger.Rules#getRounding()
	 * @see #getRules()
	 * @generated
	 */
	EAttribute getRules_Rounding();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Rules#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.heyi.model.ledger.Rules#getDecimals()
	 * @see #getRules()
	 * @generated
	 */
	EAttribute getRules_Decimals();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Suggestion <em>Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion</em>'.
	 * @see org.heyi.model.ledger.Suggestion
	 * @generated
	 */
	EClass getSuggestion();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getInstrument()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getType()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getNumber()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getTitle()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getContent()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Content();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Suggestion#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getCategory()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Category();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Suggestion#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lead</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getLead()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Lead();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getLeadName <em>Lead Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead Name</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getLeadName()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_LeadName();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Suggestion#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getGroup()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getGroupName <em>Group Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Name</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getGroupName()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_GroupName();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getPhone()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getSubmittedOn()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_SubmittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#isInSession <em>In Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Session</em>'.
	 * @see org.heyi.model.ledger.Suggestion#isInSession()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_InSession();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#isSupervised <em>Supervised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supervised</em>'.
	 * @see org.heyi.model.ledger.Suggestion#isSupervised()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Supervised();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getSupervisor <em>Supervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supervisor</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getSupervisor()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Supervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Suggestion#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getRemark()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Remark();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Suggestion#getMergedInto <em>Merged Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Merged Into</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getMergedInto()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_MergedInto();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.ledger.Suggestion#getCoSigners <em>Co Signers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Co Signers</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getCoSigners()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_CoSigners();

	/**
	 * Returns the meta object for the reference list '{@link org.heyi.model.ledger.Suggestion#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getSources()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.heyi.model.ledger.Suggestion#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.heyi.model.ledger.Suggestion#getEvents()
	 * @see #getSuggestion()
	 * @generated
	 */
	EReference getSuggestion_Events();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.CoSigner <em>Co Signer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Co Signer</em>'.
	 * @see org.heyi.model.ledger.CoSigner
	 * @generated
	 */
	EClass getCoSigner();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.CoSigner#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.heyi.model.ledger.CoSigner#getName()
	 * @see #getCoSigner()
	 * @generated
	 */
	EAttribute getCoSigner_Name();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.CoSigner#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Participant</em>'.
	 * @see org.heyi.model.ledger.CoSigner#getParticipant()
	 * @see #getCoSigner()
	 * @generated
	 */
	EReference getCoSigner_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.CoSigner#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.heyi.model.ledger.CoSigner#getState()
	 * @see #getCoSigner()
	 * @generated
	 */
	EAttribute getCoSigner_State();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.CoSigner#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.heyi.model.ledger.CoSigner#getAt()
	 * @see #getCoSigner()
	 * @generated
	 */
	EAttribute getCoSigner_At();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.heyi.model.ledger.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.heyi.model.ledger.Event#getType()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.heyi.model.ledger.Event#getOn()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_On();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.heyi.model.ledger.Event#getRecordedAt()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_RecordedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.heyi.model.ledger.Event#getActor()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Actor();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getActorRole <em>Actor Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor Role</em>'.
	 * @see org.heyi.model.ledger.Event#getActorRole()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_ActorRole();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Event#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.heyi.model.ledger.Event#getUnit()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.heyi.model.ledger.Event#getRound()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Round();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.heyi.model.ledger.Event#getReason()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Event#getOtherUnit <em>Other Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Other Unit</em>'.
	 * @see org.heyi.model.ledger.Event#getOtherUnit()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_OtherUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.heyi.model.ledger.Event#getText()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.heyi.model.ledger.Event#getPerson()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Event#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.heyi.model.ledger.Event#getPlace()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Place();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.heyi.model.ledger.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Assignment#getHandling <em>Handling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handling</em>'.
	 * @see org.heyi.model.ledger.Assignment#getHandling()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Handling();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Assignment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.heyi.model.ledger.Assignment#getDue()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Due();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.heyi.model.ledger.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Contact#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.heyi.model.ledger.Contact#getMode()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Contact#getMetWith <em>Met With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met With</em>'.
	 * @see org.heyi.model.ledger.Contact#getMetWith()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_MetWith();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply</em>'.
	 * @see org.heyi.model.ledger.Reply
	 * @generated
	 */
	EClass getReply();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Reply#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.heyi.model.ledger.Reply#getDocumentNumber()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_DocumentNumber();

	/**
	 * Returns the meta object for the reference '{@link org.heyi.model.ledger.Reply#getReplyClass <em>Reply Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reply Class</em>'.
	 * @see org.heyi.model.ledger.Reply#getReplyClass()
	 * @see #getReply()
	 * @generated
	 */
	EReference getReply_ReplyClass();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Reply#getPublicity <em>Publicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publicity</em>'.
	 * @see org.heyi.model.ledger.Reply#getPublicity()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Publicity();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Reply#getSolution <em>Solution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solution</em>'.
	 * @see org.heyi.model.ledger.Reply#getSolution()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Solution();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Reply#getAdoption <em>Adoption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adoption</em>'.
	 * @see org.heyi.model.ledger.Reply#getAdoption()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Adoption();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Reply#getCoSigners <em>Co Signers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Co Signers</em>'.
	 * @see org.heyi.model.ledger.Reply#getCoSigners()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_CoSigners();

	/**
	 * Returns the meta object for class '{@link org.heyi.model.ledger.Feedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback</em>'.
	 * @see org.heyi.model.ledger.Feedback
	 * @generated
	 */
	EClass getFeedback();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Feedback#getAttitude <em>Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attitude</em>'.
	 * @see org.heyi.model.ledger.Feedback#getAttitude()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Attitude();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Feedback#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.heyi.model.ledger.Feedback#getResult()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.heyi.model.ledger.Feedback#getProposer <em>Proposer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposer</em>'.
	 * @see org.heyi.model.ledger.Feedback#getProposer()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Proposer();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Instrument</em>'.
	 * @see org.heyi.model.ledger.Instrument
	 * @generated
	 */
	EEnum getInstrument();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.ProposalType <em>Proposal Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proposal Type</em>'.
	 * @see org.heyi.model.ledger.ProposalType
	 * @generated
	 */
	EEnum getProposalType();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.CoSignState <em>Co Sign State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Co Sign State</em>'.
	 * @see org.heyi.model.ledger.CoSignState
	 * @generated
	 */
	EEnum getCoSignState();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.HandlingRole <em>Handling Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Handling Role</em>'.
	 * @see org.heyi.model.ledger.HandlingRole
	 * @generated
	 */
	EEnum getHandlingRole();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.EventType <em>Event Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Type</em>'.
	 * @see org.heyi.model.ledger.EventType
	 * @generated
	 */
	EEnum getEventType();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.ContactMode <em>Contact Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Mode</em>'.
	 * @see org.heyi.model.ledger.ContactMode
	 * @generated
	 */
	EEnum getContactMode();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.ContactLevel <em>Contact Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Level</em>'.
	 * @see org.heyi.model.ledger.ContactLevel
	 * @generated
	 */
	EEnum getContactLevel();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.Satisfaction <em>Satisfaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Satisfaction</em>'.
	 * @see org.heyi.model.ledger.Satisfaction
	 * @generated
	 */
	EEnum getSatisfaction();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.Publicity <em>Publicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Publicity</em>'.
	 * @see org.heyi.model.ledger.Publicity
	 * @generated
	 */
	EEnum getPublicity();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.Clock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Clock</em>'.
	 * @see org.heyi.model.ledger.Clock
	 * @generated
	 */
	EEnum getClock();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.DayKind <em>Day Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Day Kind</em>'.
	 * @see org.heyi.model.ledger.DayKind
	 * @generated
	 */
	EEnum getDayKind();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.SatisfactionFormula <em>Satisfaction Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Satisfaction Formula</em>'.
	 * @see org.heyi.model.ledger.SatisfactionFormula
	 * @generated
	 */
	EEnum getSatisfactionFormula();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.CoSignerReply <em>Co Signer Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Co Signer Reply</em>'.
	 * @see org.heyi.model.ledger.CoSignerReply
	 * @generated
	 */
	EEnum getCoSignerReply();

	/**
	 * Returns the meta object for enum '{@link org.heyi.model.ledger.Rounding <em>Rounding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rounding</em>'.
	 * @see org.heyi.model.ledger.Rounding
	 * @generated
	 */
	EEnum getRounding();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LedgerFactory getLedgerFactory();

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
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.HandlingUnitImpl <em>Handling Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.HandlingUnitImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getHandlingUnit()
		 * @generated
		 */
		EClass HANDLING_UNIT = eINSTANCE.getHandlingUnit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLING_UNIT__NAME = eINSTANCE.getHandlingUnit_Name();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDLING_UNIT__SUCCESSOR = eINSTANCE.getHandlingUnit_Successor();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDLING_UNIT__CODE = eINSTANCE.getHandlingUnit_Code();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.CategoryImpl <em>Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.CategoryImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCategory()
		 * @generated
		 */
		EClass CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__CODE = eINSTANCE.getCategory_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__NAME = eINSTANCE.getCategory_Name();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.SchemeImpl <em>Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.SchemeImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getScheme()
		 * @generated
		 */
		EClass SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__NAME = eINSTANCE.getScheme_Name();

		/**
		 * The meta object literal for the '<em><b>Classes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__CLASSES = eINSTANCE.getScheme_Classes();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.ReplyClassImpl <em>Reply Class</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.ReplyClassImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getReplyClass()
		 * @generated
		 */
		EClass REPLY_CLASS = eINSTANCE.getReplyClass();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY_CLASS__CODE = eINSTANCE.getReplyClass_Code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY_CLASS__TEXT = eINSTANCE.getReplyClass_Text();

		/**
		 * The meta object literal for the '<em><b>Solved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY_CLASS__SOLVED = eINSTANCE.getReplyClass_Solved();

		/**
		 * The meta object literal for the '<em><b>Adopted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY_CLASS__ADOPTED = eINSTANCE.getReplyClass_Adopted();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.TimeLimitImpl <em>Time Limit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.TimeLimitImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getTimeLimit()
		 * @generated
		 */
		EClass TIME_LIMIT = eINSTANCE.getTimeLimit();

		/**
		 * The meta object literal for the '<em><b>Clock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_LIMIT__CLOCK = eINSTANCE.getTimeLimit_Clock();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_LIMIT__AMOUNT = eINSTANCE.getTimeLimit_Amount();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_LIMIT__DAYS = eINSTANCE.getTimeLimit_Days();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.RulesImpl <em>Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.RulesImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getRules()
		 * @generated
		 */
		EClass RULES = eINSTANCE.getRules();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULES__NAME = eINSTANCE.getRules_Name();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULES__LIMITS = eINSTANCE.getRules_Limits();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULES__FORMULA = eINSTANCE.getRules_Formula();

		/**
		 * The meta object literal for the '<em><b>Rounding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULES__ROUNDING = eINSTANCE.getRules_Rounding();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULES__DECIMALS = eINSTANCE.getRules_Decimals();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.SuggestionImpl <em>Suggestion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.SuggestionImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSuggestion()
		 * @generated
		 */
		EClass SUGGESTION = eINSTANCE.getSuggestion();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__INSTRUMENT = eINSTANCE.getSuggestion_Instrument();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__TYPE = eINSTANCE.getSuggestion_Type();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__NUMBER = eINSTANCE.getSuggestion_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__TITLE = eINSTANCE.getSuggestion_Title();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__CONTENT = eINSTANCE.getSuggestion_Content();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__CATEGORY = eINSTANCE.getSuggestion_Category();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__LEAD = eINSTANCE.getSuggestion_Lead();

		/**
		 * The meta object literal for the '<em><b>Lead Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__LEAD_NAME = eINSTANCE.getSuggestion_LeadName();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__GROUP = eINSTANCE.getSuggestion_Group();

		/**
		 * The meta object literal for the '<em><b>Group Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__GROUP_NAME = eINSTANCE.getSuggestion_GroupName();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__PHONE = eINSTANCE.getSuggestion_Phone();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__SUBMITTED_ON = eINSTANCE.getSuggestion_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>In Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__IN_SESSION = eINSTANCE.getSuggestion_InSession();

		/**
		 * The meta object literal for the '<em><b>Supervised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__SUPERVISED = eINSTANCE.getSuggestion_Supervised();

		/**
		 * The meta object literal for the '<em><b>Supervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__SUPERVISOR = eINSTANCE.getSuggestion_Supervisor();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__REMARK = eINSTANCE.getSuggestion_Remark();

		/**
		 * The meta object literal for the '<em><b>Merged Into</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__MERGED_INTO = eINSTANCE.getSuggestion_MergedInto();

		/**
		 * The meta object literal for the '<em><b>Co Signers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__CO_SIGNERS = eINSTANCE.getSuggestion_CoSigners();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__SOURCES = eINSTANCE.getSuggestion_Sources();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTION__EVENTS = eINSTANCE.getSuggestion_Events();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.CoSignerImpl <em>Co Signer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.CoSignerImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSigner()
		 * @generated
		 */
		EClass CO_SIGNER = eINSTANCE.getCoSigner();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CO_SIGNER__NAME = eINSTANCE.getCoSigner_Name();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CO_SIGNER__PARTICIPANT = eINSTANCE.getCoSigner_Participant();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CO_SIGNER__STATE = eINSTANCE.getCoSigner_State();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CO_SIGNER__AT = eINSTANCE.getCoSigner_At();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.EventImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TYPE = eINSTANCE.getEvent_Type();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ON = eINSTANCE.getEvent_On();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__RECORDED_AT = eINSTANCE.getEvent_RecordedAt();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ACTOR = eINSTANCE.getEvent_Actor();

		/**
		 * The meta object literal for the '<em><b>Actor Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ACTOR_ROLE = eINSTANCE.getEvent_ActorRole();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__UNIT = eINSTANCE.getEvent_Unit();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ROUND = eINSTANCE.getEvent_Round();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__REASON = eINSTANCE.getEvent_Reason();

		/**
		 * The meta object literal for the '<em><b>Other Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__OTHER_UNIT = eINSTANCE.getEvent_OtherUnit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TEXT = eINSTANCE.getEvent_Text();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PERSON = eINSTANCE.getEvent_Person();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__PLACE = eINSTANCE.getEvent_Place();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.AssignmentImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Handling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__HANDLING = eINSTANCE.getAssignment_Handling();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__DUE = eINSTANCE.getAssignment_Due();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.ContactImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__MODE = eINSTANCE.getContact_Mode();

		/**
		 * The meta object literal for the '<em><b>Met With</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__MET_WITH = eINSTANCE.getContact_MetWith();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.ReplyImpl <em>Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.ReplyImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getReply()
		 * @generated
		 */
		EClass REPLY = eINSTANCE.getReply();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__DOCUMENT_NUMBER = eINSTANCE.getReply_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Reply Class</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLY__REPLY_CLASS = eINSTANCE.getReply_ReplyClass();

		/**
		 * The meta object literal for the '<em><b>Publicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__PUBLICITY = eINSTANCE.getReply_Publicity();

		/**
		 * The meta object literal for the '<em><b>Solution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__SOLUTION = eINSTANCE.getReply_Solution();

		/**
		 * The meta object literal for the '<em><b>Adoption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__ADOPTION = eINSTANCE.getReply_Adoption();

		/**
		 * The meta object literal for the '<em><b>Co Signers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__CO_SIGNERS = eINSTANCE.getReply_CoSigners();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.impl.FeedbackImpl <em>Feedback</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.impl.FeedbackImpl
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getFeedback()
		 * @generated
		 */
		EClass FEEDBACK = eINSTANCE.getFeedback();

		/**
		 * The meta object literal for the '<em><b>Attitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__ATTITUDE = eINSTANCE.getFeedback_Attitude();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__RESULT = eINSTANCE.getFeedback_Result();

		/**
		 * The meta object literal for the '<em><b>Proposer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__PROPOSER = eINSTANCE.getFeedback_Proposer();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.Instrument <em>Instrument</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.Instrument
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getInstrument()
		 * @generated
		 */
		EEnum INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.ProposalType <em>Proposal Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.ProposalType
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getProposalType()
		 * @generated
		 */
		EEnum PROPOSAL_TYPE = eINSTANCE.getProposalType();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.CoSignState <em>Co Sign State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.CoSignState
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSignState()
		 * @generated
		 */
		EEnum CO_SIGN_STATE = eINSTANCE.getCoSignState();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.HandlingRole <em>Handling Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.HandlingRole
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getHandlingRole()
		 * @generated
		 */
		EEnum HANDLING_ROLE = eINSTANCE.getHandlingRole();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.EventType <em>Event Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.EventType
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getEventType()
		 * @generated
		 */
		EEnum EVENT_TYPE = eINSTANCE.getEventType();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.ContactMode <em>Contact Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.ContactMode
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContactMode()
		 * @generated
		 */
		EEnum CONTACT_MODE = eINSTANCE.getContactMode();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.ContactLevel <em>Contact Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.ContactLevel
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getContactLevel()
		 * @generated
		 */
		EEnum CONTACT_LEVEL = eINSTANCE.getContactLevel();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.Satisfaction <em>Satisfaction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.Satisfaction
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSatisfaction()
		 * @generated
		 */
		EEnum SATISFACTION = eINSTANCE.getSatisfaction();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.Publicity <em>Publicity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.Publicity
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getPublicity()
		 * @generated
		 */
		EEnum PUBLICITY = eINSTANCE.getPublicity();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.Clock <em>Clock</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.Clock
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getClock()
		 * @generated
		 */
		EEnum CLOCK = eINSTANCE.getClock();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.DayKind <em>Day Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.DayKind
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getDayKind()
		 * @generated
		 */
		EEnum DAY_KIND = eINSTANCE.getDayKind();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.SatisfactionFormula <em>Satisfaction Formula</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.SatisfactionFormula
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getSatisfactionFormula()
		 * @generated
		 */
		EEnum SATISFACTION_FORMULA = eINSTANCE.getSatisfactionFormula();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.CoSignerReply <em>Co Signer Reply</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.CoSignerReply
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getCoSignerReply()
		 * @generated
		 */
		EEnum CO_SIGNER_REPLY = eINSTANCE.getCoSignerReply();

		/**
		 * The meta object literal for the '{@link org.heyi.model.ledger.Rounding <em>Rounding</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.heyi.model.ledger.Rounding
		 * @see org.heyi.model.ledger.impl.LedgerPackageImpl#getRounding()
		 * @generated
		 */
		EEnum ROUNDING = eINSTANCE.getRounding();

	}

} //LedgerPackage
