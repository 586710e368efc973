/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Former Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a comment sat in an earlier version.
 * <!-- end-model-doc -->
 *
 *
 * @see org.heyi.model.review.ReviewPackage#getFormerAnchor()
 * @model
 * @generated
 */
public interface FormerAnchor extends Anchor {
} // FormerAnchor
