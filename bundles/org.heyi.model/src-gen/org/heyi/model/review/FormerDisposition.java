/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Former Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The decision on a comment before it was merged into another one.
 * <!-- end-model-doc -->
 *
 *
 * @see org.heyi.model.review.ReviewPackage#getFormerDisposition()
 * @model
 * @generated
 */
public interface FormerDisposition extends Disposition {
} // FormerDisposition
