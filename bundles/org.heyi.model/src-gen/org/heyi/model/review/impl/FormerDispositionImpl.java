/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import org.eclipse.emf.ecore.EClass;

import org.heyi.model.review.FormerDisposition;
import org.heyi.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Former Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FormerDispositionImpl extends DispositionImpl implements FormerDisposition {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FormerDispositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.FORMER_DISPOSITION;
	}

} //FormerDispositionImpl
