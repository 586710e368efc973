/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import org.eclipse.emf.ecore.EClass;

import org.heyi.model.review.FormerAnchor;
import org.heyi.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Former Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FormerAnchorImpl extends AnchorImpl implements FormerAnchor {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FormerAnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.FORMER_ANCHOR;
	}

} //FormerAnchorImpl
