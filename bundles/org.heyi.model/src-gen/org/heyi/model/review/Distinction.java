/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distinction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody said of comments that look alike: no two of them ask the same.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Distinction#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.heyi.model.review.Distinction#getBy <em>By</em>}</li>
 *   <li>{@link org.heyi.model.review.Distinction#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getDistinction()
 * @model
 * @generated
 */
public interface Distinction extends Identified {
	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' reference list.
	 * The list contents are of type {@link org.heyi.model.review.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Two or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' reference list.
	 * @see org.heyi.model.review.ReviewPackage#getDistinction_Annotations()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handle of who said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.heyi.model.review.ReviewPackage#getDistinction_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Distinction#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getDistinction_At()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Distinction#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // Distinction
