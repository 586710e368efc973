/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.heyi.model.ModelPackage;

import org.heyi.model.impl.ModelPackageImpl;

import org.heyi.model.ledger.Assignment;
import org.heyi.model.ledger.Category;
import org.heyi.model.ledger.Clock;
import org.heyi.model.ledger.CoSignState;
import org.heyi.model.ledger.CoSigner;
import org.heyi.model.ledger.CoSignerReply;
import org.heyi.model.ledger.Contact;
import org.heyi.model.ledger.ContactLevel;
import org.heyi.model.ledger.ContactMode;
import org.heyi.model.ledger.DayKind;
import org.heyi.model.ledger.Event;
import org.heyi.model.ledger.EventType;
import org.heyi.model.ledger.Feedback;
import org.heyi.model.ledger.HandlingRole;
import org.heyi.model.ledger.HandlingUnit;
import org.heyi.model.ledger.Instrument;
import org.heyi.model.ledger.LedgerFactory;
import org.heyi.model.ledger.LedgerPackage;
import org.heyi.model.ledger.ProposalType;
import org.heyi.model.ledger.Publicity;
import org.heyi.model.ledger.Reply;
import org.heyi.model.ledger.ReplyClass;
import org.heyi.model.ledger.Rounding;
import org.heyi.model.ledger.Rules;
import org.heyi.model.ledger.Satisfaction;
import org.heyi.model.ledger.SatisfactionFormula;
import org.heyi.model.ledger.Scheme;
import org.heyi.model.ledger.Suggestion;
import org.heyi.model.ledger.TimeLimit;

import org.heyi.model.report.ReportPackage;

import org.heyi.model.report.impl.ReportPackageImpl;

import org.heyi.model.review.ReviewPackage;

import org.heyi.model.review.impl.ReviewPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LedgerPackageImpl extends EPackageImpl implements LedgerPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handlingUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass categoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replyClassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timeLimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rulesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suggestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coSignerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedbackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum instrumentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum proposalTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coSignStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum handlingRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum satisfactionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clockEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dayKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum satisfactionFormulaEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coSignerReplyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roundingEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.heyi.model.ledger.LedgerPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LedgerPackageImpl() {
		super(eNS_URI, LedgerFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LedgerPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LedgerPackage init() {
		if (isInited) return (LedgerPackage)EPackage.Registry.INSTANCE.getEPackage(LedgerPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLedgerPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LedgerPackageImpl theLedgerPackage = registeredLedgerPackage instanceof LedgerPackageImpl ? (LedgerPackageImpl)registeredLedgerPackage : new LedgerPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);
		ReportPackageImpl theReportPackage = (ReportPackageImpl)(registeredPackage instanceof ReportPackageImpl ? registeredPackage : ReportPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);

		// Create package meta-data objects
		theLedgerPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theReportPackage.createPackageContents();
		theReviewPackage.createPackageContents();

		// Initialize created meta-data
		theLedgerPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theReportPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLedgerPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LedgerPackage.eNS_URI, theLedgerPackage);
		return theLedgerPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandlingUnit() {
		return handlingUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandlingUnit_Name() {
		return (EAttribute)handlingUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandlingUnit_Successor() {
		return (EReference)handlingUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandlingUnit_Code() {
		return (EAttribute)handlingUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCategory() {
		return categoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCategory_Code() {
		return (EAttribute)categoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCategory_Name() {
		return (EAttribute)categoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScheme() {
		return schemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScheme_Name() {
		return (EAttribute)schemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScheme_Classes() {
		return (EReference)schemeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplyClass() {
		return replyClassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplyClass_Code() {
		return (EAttribute)replyClassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplyClass_Text() {
		return (EAttribute)replyClassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplyClass_Solved() {
		return (EAttribute)replyClassEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplyClass_Adopted() {
		return (EAttribute)replyClassEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimeLimit() {
		return timeLimitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimeLimit_Clock() {
		return (EAttribute)timeLimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimeLimit_Amount() {
		return (EAttribute)timeLimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimeLimit_Days() {
		return (EAttribute)timeLimitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRules() {
		return rulesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRules_Name() {
		return (EAttribute)rulesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRules_Limits() {
		return (EReference)rulesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRules_Formula() {
		return (EAttribute)rulesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRules_Rounding() {
		return (EAttribute)rulesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRules_Decimals() {
		return (EAttribute)rulesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuggestion() {
		return suggestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Instrument() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Type() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Number() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Title() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Content() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_Category() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_Lead() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_LeadName() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_Group() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_GroupName() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Phone() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_SubmittedOn() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_InSession() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Supervised() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Supervisor() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuggestion_Remark() {
		return (EAttribute)suggestionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_MergedInto() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_CoSigners() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_Sources() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuggestion_Events() {
		return (EReference)suggestionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoSigner() {
		return coSignerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoSigner_Name() {
		return (EAttribute)coSignerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoSigner_Participant() {
		return (EReference)coSignerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoSigner_State() {
		return (EAttribute)coSignerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoSigner_At() {
		return (EAttribute)coSignerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvent() {
		return eventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Type() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_On() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_RecordedAt() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Actor() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_ActorRole() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_Unit() {
		return (EReference)eventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Round() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Reason() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvent_OtherUnit() {
		return (EReference)eventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Text() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Person() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvent_Place() {
		return (EAttribute)eventEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Handling() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Due() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Mode() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_MetWith() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReply() {
		return replyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReply_DocumentNumber() {
		return (EAttribute)replyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReply_ReplyClass() {
		return (EReference)replyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReply_Publicity() {
		return (EAttribute)replyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReply_Solution() {
		return (EAttribute)replyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReply_Adoption() {
		return (EAttribute)replyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReply_CoSigners() {
		return (EAttribute)replyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedback() {
		return feedbackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Attitude() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Result() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Proposer() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInstrument() {
		return instrumentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProposalType() {
		return proposalTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoSignState() {
		return coSignStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHandlingRole() {
		return handlingRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventType() {
		return eventTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactMode() {
		return contactModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactLevel() {
		return contactLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSatisfaction() {
		return satisfactionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublicity() {
		return publicityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClock() {
		return clockEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDayKind() {
		return dayKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSatisfactionFormula() {
		return satisfactionFormulaEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoSignerReply() {
		return coSignerReplyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRounding() {
		return roundingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LedgerFactory getLedgerFactory() {
		return (LedgerFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		handlingUnitEClass = createEClass(HANDLING_UNIT);
		createEAttribute(handlingUnitEClass, HANDLING_UNIT__NAME);
		createEReference(handlingUnitEClass, HANDLING_UNIT__SUCCESSOR);
		createEAttribute(handlingUnitEClass, HANDLING_UNIT__CODE);

		categoryEClass = createEClass(CATEGORY);
		createEAttribute(categoryEClass, CATEGORY__CODE);
		createEAttribute(categoryEClass, CATEGORY__NAME);

		schemeEClass = createEClass(SCHEME);
		createEAttribute(schemeEClass, SCHEME__NAME);
		createEReference(schemeEClass, SCHEME__CLASSES);

		replyClassEClass = createEClass(REPLY_CLASS);
		createEAttribute(replyClassEClass, REPLY_CLASS__CODE);
		createEAttribute(replyClassEClass, REPLY_CLASS__TEXT);
		createEAttribute(replyClassEClass, REPLY_CLASS__SOLVED);
		createEAttribute(replyClassEClass, REPLY_CLASS__ADOPTED);

		timeLimitEClass = createEClass(TIME_LIMIT);
		createEAttribute(timeLimitEClass, TIME_LIMIT__CLOCK);
		createEAttribute(timeLimitEClass, TIME_LIMIT__AMOUNT);
		createEAttribute(timeLimitEClass, TIME_LIMIT__DAYS);

		rulesEClass = createEClass(RULES);
		createEAttribute(rulesEClass, RULES__NAME);
		createEReference(rulesEClass, RULES__LIMITS);
		createEAttribute(rulesEClass, RULES__FORMULA);
		createEAttribute(rulesEClass, RULES__ROUNDING);
		createEAttribute(rulesEClass, RULES__DECIMALS);

		suggestionEClass = createEClass(SUGGESTION);
		createEAttribute(suggestionEClass, SUGGESTION__INSTRUMENT);
		createEAttribute(suggestionEClass, SUGGESTION__TYPE);
		createEAttribute(suggestionEClass, SUGGESTION__NUMBER);
		createEAttribute(suggestionEClass, SUGGESTION__TITLE);
		createEAttribute(suggestionEClass, SUGGESTION__CONTENT);
		createEReference(suggestionEClass, SUGGESTION__CATEGORY);
		createEReference(suggestionEClass, SUGGESTION__LEAD);
		createEAttribute(suggestionEClass, SUGGESTION__LEAD_NAME);
		createEReference(suggestionEClass, SUGGESTION__GROUP);
		createEAttribute(suggestionEClass, SUGGESTION__GROUP_NAME);
		createEAttribute(suggestionEClass, SUGGESTION__PHONE);
		createEAttribute(suggestionEClass, SUGGESTION__SUBMITTED_ON);
		createEAttribute(suggestionEClass, SUGGESTION__IN_SESSION);
		createEAttribute(suggestionEClass, SUGGESTION__SUPERVISED);
		createEAttribute(suggestionEClass, SUGGESTION__SUPERVISOR);
		createEAttribute(suggestionEClass, SUGGESTION__REMARK);
		createEReference(suggestionEClass, SUGGESTION__MERGED_INTO);
		createEReference(suggestionEClass, SUGGESTION__CO_SIGNERS);
		createEReference(suggestionEClass, SUGGESTION__SOURCES);
		createEReference(suggestionEClass, SUGGESTION__EVENTS);

		coSignerEClass = createEClass(CO_SIGNER);
		createEAttribute(coSignerEClass, CO_SIGNER__NAME);
		createEReference(coSignerEClass, CO_SIGNER__PARTICIPANT);
		createEAttribute(coSignerEClass, CO_SIGNER__STATE);
		createEAttribute(coSignerEClass, CO_SIGNER__AT);

		eventEClass = createEClass(EVENT);
		createEAttribute(eventEClass, EVENT__TYPE);
		createEAttribute(eventEClass, EVENT__ON);
		createEAttribute(eventEClass, EVENT__RECORDED_AT);
		createEAttribute(eventEClass, EVENT__ACTOR);
		createEAttribute(eventEClass, EVENT__ACTOR_ROLE);
		createEReference(eventEClass, EVENT__UNIT);
		createEAttribute(eventEClass, EVENT__ROUND);
		createEAttribute(eventEClass, EVENT__REASON);
		createEReference(eventEClass, EVENT__OTHER_UNIT);
		createEAttribute(eventEClass, EVENT__TEXT);
		createEAttribute(eventEClass, EVENT__PERSON);
		createEAttribute(eventEClass, EVENT__PLACE);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEAttribute(assignmentEClass, ASSIGNMENT__HANDLING);
		createEAttribute(assignmentEClass, ASSIGNMENT__DUE);

		contactEClass = createEClass(CONTACT);
		createEAttribute(contactEClass, CONTACT__MODE);
		createEAttribute(contactEClass, CONTACT__MET_WITH);

		replyEClass = createEClass(REPLY);
		createEAttribute(replyEClass, REPLY__DOCUMENT_NUMBER);
		createEReference(replyEClass, REPLY__REPLY_CLASS);
		createEAttribute(replyEClass, REPLY__PUBLICITY);
		createEAttribute(replyEClass, REPLY__SOLUTION);
		createEAttribute(replyEClass, REPLY__ADOPTION);
		createEAttribute(replyEClass, REPLY__CO_SIGNERS);

		feedbackEClass = createEClass(FEEDBACK);
		createEAttribute(feedbackEClass, FEEDBACK__ATTITUDE);
		createEAttribute(feedbackEClass, FEEDBACK__RESULT);
		createEAttribute(feedbackEClass, FEEDBACK__PROPOSER);

		// Create enums
		instrumentEEnum = createEEnum(INSTRUMENT);
		proposalTypeEEnum = createEEnum(PROPOSAL_TYPE);
		coSignStateEEnum = createEEnum(CO_SIGN_STATE);
		handlingRoleEEnum = createEEnum(HANDLING_ROLE);
		eventTypeEEnum = createEEnum(EVENT_TYPE);
		contactModeEEnum = createEEnum(CONTACT_MODE);
		contactLevelEEnum = createEEnum(CONTACT_LEVEL);
		satisfactionEEnum = createEEnum(SATISFACTION);
		publicityEEnum = createEEnum(PUBLICITY);
		clockEEnum = createEEnum(CLOCK);
		dayKindEEnum = createEEnum(DAY_KIND);
		satisfactionFormulaEEnum = createEEnum(SATISFACTION_FORMULA);
		coSignerReplyEEnum = createEEnum(CO_SIGNER_REPLY);
		roundingEEnum = createEEnum(ROUNDING);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ReviewPackage theReviewPackage = (ReviewPackage)EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		handlingUnitEClass.getESuperTypes().add(theModelPackage.getIdentified());
		categoryEClass.getESuperTypes().add(theModelPackage.getIdentified());
		schemeEClass.getESuperTypes().add(theModelPackage.getIdentified());
		replyClassEClass.getESuperTypes().add(theModelPackage.getIdentified());
		timeLimitEClass.getESuperTypes().add(theModelPackage.getIdentified());
		rulesEClass.getESuperTypes().add(theModelPackage.getIdentified());
		suggestionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		coSignerEClass.getESuperTypes().add(theModelPackage.getIdentified());
		eventEClass.getESuperTypes().add(theModelPackage.getIdentified());
		assignmentEClass.getESuperTypes().add(this.getEvent());
		contactEClass.getESuperTypes().add(this.getEvent());
		replyEClass.getESuperTypes().add(this.getEvent());
		feedbackEClass.getESuperTypes().add(this.getEvent());

		// Initialize classes and features; add operations and parameters
		initEClass(handlingUnitEClass, HandlingUnit.class, "HandlingUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandlingUnit_Name(), ecorePackage.getEString(), "name", null, 0, 1, HandlingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandlingUnit_Successor(), this.getHandlingUnit(), null, "successor", null, 0, 1, HandlingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandlingUnit_Code(), ecorePackage.getEString(), "code", null, 0, 1, HandlingUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(categoryEClass, Category.class, "Category", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCategory_Code(), ecorePackage.getEString(), "code", null, 0, 1, Category.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCategory_Name(), ecorePackage.getEString(), "name", null, 0, 1, Category.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schemeEClass, Scheme.class, "Scheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScheme_Name(), ecorePackage.getEString(), "name", null, 0, 1, Scheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScheme_Classes(), this.getReplyClass(), null, "classes", null, 0, -1, Scheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replyClassEClass, ReplyClass.class, "ReplyClass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReplyClass_Code(), ecorePackage.getEString(), "code", null, 0, 1, ReplyClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplyClass_Text(), ecorePackage.getEString(), "text", null, 0, 1, ReplyClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplyClass_Solved(), ecorePackage.getEBoolean(), "solved", null, 0, 1, ReplyClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplyClass_Adopted(), ecorePackage.getEBoolean(), "adopted", null, 0, 1, ReplyClass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timeLimitEClass, TimeLimit.class, "TimeLimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimeLimit_Clock(), this.getClock(), "clock", null, 0, 1, TimeLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeLimit_Amount(), ecorePackage.getEInt(), "amount", null, 0, 1, TimeLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeLimit_Days(), this.getDayKind(), "days", null, 0, 1, TimeLimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rulesEClass, Rules.class, "Rules", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRules_Name(), ecorePackage.getEString(), "name", null, 0, 1, Rules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRules_Limits(), this.getTimeLimit(), null, "limits", null, 0, -1, Rules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRules_Formula(), this.getSatisfactionFormula(), "formula", null, 0, 1, Rules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRules_Rounding(), this.getRounding(), "rounding", null, 0, 1, Rules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRules_Decimals(), ecorePackage.getEInt(), "decimals", "2", 0, 1, Rules.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suggestionEClass, Suggestion.class, "Suggestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuggestion_Instrument(), this.getInstrument(), "instrument", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Type(), this.getProposalType(), "type", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Number(), ecorePackage.getEString(), "number", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Title(), ecorePackage.getEString(), "title", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Content(), ecorePackage.getEString(), "content", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_Category(), this.getCategory(), null, "category", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_Lead(), theReviewPackage.getParticipant(), null, "lead", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_LeadName(), ecorePackage.getEString(), "leadName", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_Group(), theReviewPackage.getGroup(), null, "group", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_GroupName(), ecorePackage.getEString(), "groupName", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_SubmittedOn(), theModelPackage.getLocalDate(), "submittedOn", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_InSession(), ecorePackage.getEBoolean(), "inSession", "true", 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Supervised(), ecorePackage.getEBoolean(), "supervised", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Supervisor(), ecorePackage.getEString(), "supervisor", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuggestion_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_MergedInto(), this.getSuggestion(), null, "mergedInto", null, 0, 1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_CoSigners(), this.getCoSigner(), null, "coSigners", null, 0, -1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_Sources(), theReviewPackage.getAnnotation(), null, "sources", null, 0, -1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuggestion_Events(), this.getEvent(), null, "events", null, 0, -1, Suggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coSignerEClass, CoSigner.class, "CoSigner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoSigner_Name(), ecorePackage.getEString(), "name", null, 0, 1, CoSigner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoSigner_Participant(), theReviewPackage.getParticipant(), null, "participant", null, 0, 1, CoSigner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoSigner_State(), this.getCoSignState(), "state", null, 0, 1, CoSigner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoSigner_At(), theModelPackage.getLocalDate(), "at", null, 0, 1, CoSigner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvent_Type(), this.getEventType(), "type", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_On(), theModelPackage.getLocalDate(), "on", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_RecordedAt(), theModelPackage.getInstant(), "recordedAt", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Actor(), ecorePackage.getEString(), "actor", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_ActorRole(), theReviewPackage.getRole(), "actorRole", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_Unit(), this.getHandlingUnit(), null, "unit", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Round(), ecorePackage.getEInt(), "round", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvent_OtherUnit(), this.getHandlingUnit(), null, "otherUnit", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Text(), ecorePackage.getEString(), "text", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Person(), ecorePackage.getEString(), "person", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvent_Place(), ecorePackage.getEString(), "place", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssignment_Handling(), this.getHandlingRole(), "handling", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Due(), theModelPackage.getLocalDate(), "due", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContact_Mode(), this.getContactMode(), "mode", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_MetWith(), this.getContactLevel(), "metWith", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replyEClass, Reply.class, "Reply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReply_DocumentNumber(), ecorePackage.getEString(), "documentNumber", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReply_ReplyClass(), this.getReplyClass(), null, "replyClass", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReply_Publicity(), this.getPublicity(), "publicity", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReply_Solution(), ecorePackage.getEString(), "solution", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReply_Adoption(), ecorePackage.getEString(), "adoption", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReply_CoSigners(), this.getCoSignerReply(), "coSigners", null, 0, 1, Reply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(feedbackEClass, Feedback.class, "Feedback", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeedback_Attitude(), this.getSatisfaction(), "attitude", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedback_Result(), this.getSatisfaction(), "result", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedback_Proposer(), ecorePackage.getEString(), "proposer", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(instrumentEEnum, Instrument.class, "Instrument");
		addEEnumLiteral(instrumentEEnum, Instrument.SUGGESTION);
		addEEnumLiteral(instrumentEEnum, Instrument.PROPOSAL);
		addEEnumLiteral(instrumentEEnum, Instrument.CONVERTED_MOTION);

		initEEnum(proposalTypeEEnum, ProposalType.class, "ProposalType");
		addEEnumLiteral(proposalTypeEEnum, ProposalType.INDIVIDUAL);
		addEEnumLiteral(proposalTypeEEnum, ProposalType.JOINT);
		addEEnumLiteral(proposalTypeEEnum, ProposalType.COLLECTIVE);

		initEEnum(coSignStateEEnum, CoSignState.class, "CoSignState");
		addEEnumLiteral(coSignStateEEnum, CoSignState.INVITED);
		addEEnumLiteral(coSignStateEEnum, CoSignState.CONFIRMED);
		addEEnumLiteral(coSignStateEEnum, CoSignState.WITHDRAWN);

		initEEnum(handlingRoleEEnum, HandlingRole.class, "HandlingRole");
		addEEnumLiteral(handlingRoleEEnum, HandlingRole.SOLE);
		addEEnumLiteral(handlingRoleEEnum, HandlingRole.MAIN);
		addEEnumLiteral(handlingRoleEEnum, HandlingRole.CO);
		addEEnumLiteral(handlingRoleEEnum, HandlingRole.SEPARATE);

		initEEnum(eventTypeEEnum, EventType.class, "EventType");
		addEEnumLiteral(eventTypeEEnum, EventType.INVITE);
		addEEnumLiteral(eventTypeEEnum, EventType.CONFIRM);
		addEEnumLiteral(eventTypeEEnum, EventType.LEAVE);
		addEEnumLiteral(eventTypeEEnum, EventType.SUBMIT);
		addEEnumLiteral(eventTypeEEnum, EventType.SEND_BACK);
		addEEnumLiteral(eventTypeEEnum, EventType.WITHDRAW);
		addEEnumLiteral(eventTypeEEnum, EventType.REJECT);
		addEEnumLiteral(eventTypeEEnum, EventType.TRANSFER);
		addEEnumLiteral(eventTypeEEnum, EventType.MERGE);
		addEEnumLiteral(eventTypeEEnum, EventType.ACCEPT);
		addEEnumLiteral(eventTypeEEnum, EventType.NUMBER);
		addEEnumLiteral(eventTypeEEnum, EventType.ASSIGN);
		addEEnumLiteral(eventTypeEEnum, EventType.SIGN);
		addEEnumLiteral(eventTypeEEnum, EventType.REQUEST_RETURN);
		addEEnumLiteral(eventTypeEEnum, EventType.REASSIGN);
		addEEnumLiteral(eventTypeEEnum, EventType.REFUSE_RETURN);
		addEEnumLiteral(eventTypeEEnum, EventType.CONTACT);
		addEEnumLiteral(eventTypeEEnum, EventType.CO_OPINION);
		addEEnumLiteral(eventTypeEEnum, EventType.REQUEST_EXTENSION);
		addEEnumLiteral(eventTypeEEnum, EventType.EXTEND);
		addEEnumLiteral(eventTypeEEnum, EventType.DRAFT_REPLY);
		addEEnumLiteral(eventTypeEEnum, EventType.RETURN_REPLY);
		addEEnumLiteral(eventTypeEEnum, EventType.APPROVE_REPLY);
		addEEnumLiteral(eventTypeEEnum, EventType.REPLY);
		addEEnumLiteral(eventTypeEEnum, EventType.REQUEST_FEEDBACK);
		addEEnumLiteral(eventTypeEEnum, EventType.FEEDBACK);
		addEEnumLiteral(eventTypeEEnum, EventType.CLOSE_UNRATED);
		addEEnumLiteral(eventTypeEEnum, EventType.FOLLOW_UP);
		addEEnumLiteral(eventTypeEEnum, EventType.RECLASSIFY);
		addEEnumLiteral(eventTypeEEnum, EventType.PUBLISH);
		addEEnumLiteral(eventTypeEEnum, EventType.ARCHIVE);
		addEEnumLiteral(eventTypeEEnum, EventType.SUPERVISE);
		addEEnumLiteral(eventTypeEEnum, EventType.SUPERVISION);
		addEEnumLiteral(eventTypeEEnum, EventType.NOTE);

		initEEnum(contactModeEEnum, ContactMode.class, "ContactMode");
		addEEnumLiteral(contactModeEEnum, ContactMode.MEETING);
		addEEnumLiteral(contactModeEEnum, ContactMode.VISIT);
		addEEnumLiteral(contactModeEEnum, ContactMode.PHONE);
		addEEnumLiteral(contactModeEEnum, ContactMode.NONE);

		initEEnum(contactLevelEEnum, ContactLevel.class, "ContactLevel");
		addEEnumLiteral(contactLevelEEnum, ContactLevel.UNKNOWN);
		addEEnumLiteral(contactLevelEEnum, ContactLevel.HEAD);
		addEEnumLiteral(contactLevelEEnum, ContactLevel.LEADER);
		addEEnumLiteral(contactLevelEEnum, ContactLevel.SECTION_CHIEF);
		addEEnumLiteral(contactLevelEEnum, ContactLevel.STAFF);

		initEEnum(satisfactionEEnum, Satisfaction.class, "Satisfaction");
		addEEnumLiteral(satisfactionEEnum, Satisfaction.UNRATED);
		addEEnumLiteral(satisfactionEEnum, Satisfaction.SATISFIED);
		addEEnumLiteral(satisfactionEEnum, Satisfaction.BASICALLY_SATISFIED);
		addEEnumLiteral(satisfactionEEnum, Satisfaction.DISSATISFIED);

		initEEnum(publicityEEnum, Publicity.class, "Publicity");
		addEEnumLiteral(publicityEEnum, Publicity.UNDECIDED);
		addEEnumLiteral(publicityEEnum, Publicity.FULL);
		addEEnumLiteral(publicityEEnum, Publicity.ABSTRACT);
		addEEnumLiteral(publicityEEnum, Publicity.ON_REQUEST);
		addEEnumLiteral(publicityEEnum, Publicity.WITHHELD);

		initEEnum(clockEEnum, Clock.class, "Clock");
		addEEnumLiteral(clockEEnum, Clock.ASSIGN);
		addEEnumLiteral(clockEEnum, Clock.SIGN);
		addEEnumLiteral(clockEEnum, Clock.RETURN);
		addEEnumLiteral(clockEEnum, Clock.CO_OPINION);
		addEEnumLiteral(clockEEnum, Clock.REPLY);
		addEEnumLiteral(clockEEnum, Clock.EXTENDED_REPLY);
		addEEnumLiteral(clockEEnum, Clock.REHANDLE);
		addEEnumLiteral(clockEEnum, Clock.FEEDBACK);
		addEEnumLiteral(clockEEnum, Clock.PUBLISH);
		addEEnumLiteral(clockEEnum, Clock.WARN);

		initEEnum(dayKindEEnum, DayKind.class, "DayKind");
		addEEnumLiteral(dayKindEEnum, DayKind.WORKING_DAYS);
		addEEnumLiteral(dayKindEEnum, DayKind.DAYS);
		addEEnumLiteral(dayKindEEnum, DayKind.MONTHS);

		initEEnum(satisfactionFormulaEEnum, SatisfactionFormula.class, "SatisfactionFormula");
		addEEnumLiteral(satisfactionFormulaEEnum, SatisfactionFormula.STRICT);
		addEEnumLiteral(satisfactionFormulaEEnum, SatisfactionFormula.INCLUSIVE);

		initEEnum(coSignerReplyEEnum, CoSignerReply.class, "CoSignerReply");
		addEEnumLiteral(coSignerReplyEEnum, CoSignerReply.UNKNOWN);
		addEEnumLiteral(coSignerReplyEEnum, CoSignerReply.ADDRESSED);
		addEEnumLiteral(coSignerReplyEEnum, CoSignerReply.COPIED);
		addEEnumLiteral(coSignerReplyEEnum, CoSignerReply.NONE);

		initEEnum(roundingEEnum, Rounding.class, "Rounding");
		addEEnumLiteral(roundingEEnum, Rounding.PLAIN);
		addEEnumLiteral(roundingEEnum, Rounding.LARGEST_ABSORBS);
	}

} //LedgerPackageImpl
