/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reply Class</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 办理结果类别.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.ReplyClass#getCode <em>Code</em>}</li>
 *   <li>{@link org.heyi.model.ledger.ReplyClass#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.ledger.ReplyClass#isSolved <em>Solved</em>}</li>
 *   <li>{@link org.heyi.model.ledger.ReplyClass#isAdopted <em>Adopted</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getReplyClass()
 * @model
 * @generated
 */
public interface ReplyClass extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A, B …; or the word itself where there is no letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getReplyClass_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.ReplyClass#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getReplyClass_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.ReplyClass#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts as 已解决.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solved</em>' attribute.
	 * @see #setSolved(boolean)
	 * @see org.heyi.model.ledger.LedgerPackage#getReplyClass_Solved()
	 * @model
	 * @generated
	 */
	boolean isSolved();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.ReplyClass#isSolved <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solved</em>' attribute.
	 * @see #isSolved()
	 * @generated
	 */
	void setSolved(boolean value);

	/**
	 * Returns the value of the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts as 已采纳.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted</em>' attribute.
	 * @see #setAdopted(boolean)
	 * @see org.heyi.model.ledger.LedgerPackage#getReplyClass_Adopted()
	 * @model
	 * @generated
	 */
	boolean isAdopted();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.ReplyClass#isAdopted <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted</em>' attribute.
	 * @see #isAdopted()
	 * @generated
	 */
	void setAdopted(boolean value);

} // ReplyClass
