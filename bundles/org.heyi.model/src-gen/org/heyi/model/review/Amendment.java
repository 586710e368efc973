/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amendment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change that a comment asks for; what it changes is the anchor's quote.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Amendment#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.heyi.model.review.Amendment#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.review.Amendment#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getAmendment()
 * @model
 * @generated
 */
public interface Amendment extends Identified {
	/**
	 * Returns the value of the '<em><b>Operation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.AmendmentOperation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operation</em>' attribute.
	 * @see org.heyi.model.review.AmendmentOperation
	 * @see #setOperation(AmendmentOperation)
	 * @see org.heyi.model.review.ReviewPackage#getAmendment_Operation()
	 * @model
	 * @generated
	 */
	AmendmentOperation getOperation();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Amendment#getOperation <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operation</em>' attribute.
	 * @see org.heyi.model.review.AmendmentOperation
	 * @see #getOperation()
	 * @generated
	 */
	void setOperation(AmendmentOperation value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The new words; empty for DELETE and MOVE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.heyi.model.review.ReviewPackage#getAmendment_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Amendment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MOVE: after which paragraph; MERGE: the other passage, quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.heyi.model.review.ReviewPackage#getAmendment_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Amendment#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

} // Amendment
