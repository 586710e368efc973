/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.heyi.model.ledger.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LedgerFactoryImpl extends EFactoryImpl implements LedgerFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static LedgerFactory init() {
		try {
			LedgerFactory theLedgerFactory = (LedgerFactory)EPackage.Registry.INSTANCE.getEFactory(LedgerPackage.eNS_URI);
			if (theLedgerFactory != null) {
				return theLedgerFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new LedgerFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LedgerFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case LedgerPackage.HANDLING_UNIT: return createHandlingUnit();
			case LedgerPackage.CATEGORY: return createCategory();
			case LedgerPackage.SCHEME: return createScheme();
			case LedgerPackage.REPLY_CLASS: return createReplyClass();
			case LedgerPackage.TIME_LIMIT: return createTimeLimit();
			case LedgerPackage.RULES: return createRules();
			case LedgerPackage.SUGGESTION: return createSuggestion();
			case LedgerPackage.CO_SIGNER: return createCoSigner();
			case LedgerPackage.EVENT: return createEvent();
			case LedgerPackage.ASSIGNMENT: return createAssignment();
			case LedgerPackage.CONTACT: return createContact();
			case LedgerPackage.REPLY: return createReply();
			case LedgerPackage.FEEDBACK: return createFeedback();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case LedgerPackage.INSTRUMENT:
				return createInstrumentFromString(eDataType, initialValue);
			case LedgerPackage.PROPOSAL_TYPE:
				return createProposalTypeFromString(eDataType, initialValue);
			case LedgerPackage.CO_SIGN_STATE:
				return createCoSignStateFromString(eDataType, initialValue);
			case LedgerPackage.HANDLING_ROLE:
				return createHandlingRoleFromString(eDataType, initialValue);
			case LedgerPackage.EVENT_TYPE:
				return createEventTypeFromString(eDataType, initialValue);
			case LedgerPackage.CONTACT_MODE:
				return createContactModeFromString(eDataType, initialValue);
			case LedgerPackage.CONTACT_LEVEL:
				return createContactLevelFromString(eDataType, initialValue);
			case LedgerPackage.SATISFACTION:
				return createSatisfactionFromString(eDataType, initialValue);
			case LedgerPackage.PUBLICITY:
				return createPublicityFromString(eDataType, initialValue);
			case LedgerPackage.CLOCK:
				return createClockFromString(eDataType, initialValue);
			case LedgerPackage.DAY_KIND:
				return createDayKindFromString(eDataType, initialValue);
			case LedgerPackage.SATISFACTION_FORMULA:
				return createSatisfactionFormulaFromString(eDataType, initialValue);
			case LedgerPackage.CO_SIGNER_REPLY:
				return createCoSignerReplyFromString(eDataType, initialValue);
			case LedgerPackage.ROUNDING:
				return createRoundingFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case LedgerPackage.INSTRUMENT:
				return convertInstrumentToString(eDataType, instanceValue);
			case LedgerPackage.PROPOSAL_TYPE:
				return convertProposalTypeToString(eDataType, instanceValue);
			case LedgerPackage.CO_SIGN_STATE:
				return convertCoSignStateToString(eDataType, instanceValue);
			case LedgerPackage.HANDLING_ROLE:
				return convertHandlingRoleToString(eDataType, instanceValue);
			case LedgerPackage.EVENT_TYPE:
				return convertEventTypeToString(eDataType, instanceValue);
			case LedgerPackage.CONTACT_MODE:
				return convertContactModeToString(eDataType, instanceValue);
			case LedgerPackage.CONTACT_LEVEL:
				return convertContactLevelToString(eDataType, instanceValue);
			case LedgerPackage.SATISFACTION:
				return convertSatisfactionToString(eDataType, instanceValue);
			case LedgerPackage.PUBLICITY:
				return convertPublicityToString(eDataType, instanceValue);
			case LedgerPackage.CLOCK:
				return convertClockToString(eDataType, instanceValue);
			case LedgerPackage.DAY_KIND:
				return convertDayKindToString(eDataType, instanceValue);
			case LedgerPackage.SATISFACTION_FORMULA:
				return convertSatisfactionFormulaToString(eDataType, instanceValue);
			case LedgerPackage.CO_SIGNER_REPLY:
				return convertCoSignerReplyToString(eDataType, instanceValue);
			case LedgerPackage.ROUNDING:
				return convertRoundingToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandlingUnit createHandlingUnit() {
		HandlingUnitImpl handlingUnit = new HandlingUnitImpl();
		return handlingUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category createCategory() {
		CategoryImpl category = new CategoryImpl();
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scheme createScheme() {
		SchemeImpl scheme = new SchemeImpl();
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplyClass createReplyClass() {
		ReplyClassImpl replyClass = new ReplyClassImpl();
		return replyClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeLimit createTimeLimit() {
		TimeLimitImpl timeLimit = new TimeLimitImpl();
		return timeLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rules createRules() {
		RulesImpl rules = new RulesImpl();
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suggestion createSuggestion() {
		SuggestionImpl suggestion = new SuggestionImpl();
		return suggestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoSigner createCoSigner() {
		CoSignerImpl coSigner = new CoSignerImpl();
		return coSigner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Event createEvent() {
		EventImpl event = new EventImpl();
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assignment createAssignment() {
		AssignmentImpl assignment = new AssignmentImpl();
		return assignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contact createContact() {
		ContactImpl contact = new ContactImpl();
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reply createReply() {
		ReplyImpl reply = new ReplyImpl();
		return reply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Feedback createFeedback() {
		FeedbackImpl feedback = new FeedbackImpl();
		return feedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument createInstrumentFromString(EDataType eDataType, String initialValue) {
		Instrument result = Instrument.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstrumentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProposalType createProposalTypeFromString(EDataType eDataType, String initialValue) {
		ProposalType result = ProposalType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProposalTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoSignState createCoSignStateFromString(EDataType eDataType, String initialValue) {
		CoSignState result = CoSignState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoSignStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HandlingRole createHandlingRoleFromString(EDataType eDataType, String initialValue) {
		HandlingRole result = HandlingRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHandlingRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventType createEventTypeFromString(EDataType eDataType, String initialValue) {
		EventType result = EventType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEventTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactMode createContactModeFromString(EDataType eDataType, String initialValue) {
		ContactMode result = ContactMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactLevel createContactLevelFromString(EDataType eDataType, String initialValue) {
		ContactLevel result = ContactLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Satisfaction createSatisfactionFromString(EDataType eDataType, String initialValue) {
		Satisfaction result = Satisfaction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSatisfactionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Publicity createPublicityFromString(EDataType eDataType, String initialValue) {
		Publicity result = Publicity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPublicityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Clock createClockFromString(EDataType eDataType, String initialValue) {
		Clock result = Clock.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClockToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DayKind createDayKindFromString(EDataType eDataType, String initialValue) {
		DayKind result = DayKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDayKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SatisfactionFormula createSatisfactionFormulaFromString(EDataType eDataType, String initialValue) {
		SatisfactionFormula result = SatisfactionFormula.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSatisfactionFormulaToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoSignerReply createCoSignerReplyFromString(EDataType eDataType, String initialValue) {
		CoSignerReply result = CoSignerReply.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoSignerReplyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rounding createRoundingFromString(EDataType eDataType, String initialValue) {
		Rounding result = Rounding.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoundingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LedgerPackage getLedgerPackage() {
		return (LedgerPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static LedgerPackage getPackage() {
		return LedgerPackage.eINSTANCE;
	}

} //LedgerFactoryImpl
