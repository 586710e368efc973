/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * FEEDBACK: what a proposer thinks of handling and result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Feedback#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Feedback#getResult <em>Result</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Feedback#getProposer <em>Proposer</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getFeedback()
 * @model
 * @generated
 */
public interface Feedback extends Event {
	/**
	 * Returns the value of the '<em><b>Attitude</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Satisfaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 办理工作（态度）满意度.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attitude</em>' attribute.
	 * @see org.heyi.model.ledger.Satisfaction
	 * @see #setAttitude(Satisfaction)
	 * @see org.heyi.model.ledger.LedgerPackage#getFeedback_Attitude()
	 * @model
	 * @generated
	 */
	Satisfaction getAttitude();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Feedback#getAttitude <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attitude</em>' attribute.
	 * @see org.heyi.model.ledger.Satisfaction
	 * @see #getAttitude()
	 * @generated
	 */
	void setAttitude(Satisfaction value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Satisfaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 办理结果满意度.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.heyi.model.ledger.Satisfaction
	 * @see #setResult(Satisfaction)
	 * @see org.heyi.model.ledger.LedgerPackage#getFeedback_Result()
	 * @model
	 * @generated
	 */
	Satisfaction getResult();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Feedback#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.heyi.model.ledger.Satisfaction
	 * @see #getResult()
	 * @generated
	 */
	void setResult(Satisfaction value);

	/**
	 * Returns the value of the '<em><b>Proposer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposer</em>' attribute.
	 * @see #setProposer(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getFeedback_Proposer()
	 * @model
	 * @generated
	 */
	String getProposer();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Feedback#getProposer <em>Proposer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposer</em>' attribute.
	 * @see #getProposer()
	 * @generated
	 */
	void setProposer(String value);

} // Feedback
