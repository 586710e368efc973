/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The decision on a comment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Disposition#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getDuplicateOf <em>Duplicate Of</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getWording <em>Wording</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getAdopted <em>Adopted</em>}</li>
 *   <li>{@link org.heyi.model.review.Disposition#getFormer <em>Former</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getDisposition()
 * @model
 * @generated
 */
public interface Disposition extends Identified {
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.heyi.model.review.Decision
	 * @see #setDecision(Decision)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.heyi.model.review.Decision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required for everything but ADOPTED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 转部门研办: to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handle of the person who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_DecidedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Duplicate Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DUPLICATE: the comment it was merged into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duplicate Of</em>' reference.
	 * @see #setDuplicateOf(Annotation)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_DuplicateOf()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Annotation getDuplicateOf();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getDuplicateOf <em>Duplicate Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duplicate Of</em>' reference.
	 * @see #getDuplicateOf()
	 * @generated
	 */
	void setDuplicateOf(Annotation value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digests of the wordings that were in force when this was decided, separated by blanks; empty when there were none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Wording()
	 * @model
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Adopted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 部分采纳: the words that are adopted, where they are others than those that were asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted</em>' attribute.
	 * @see #setAdopted(String)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Adopted()
	 * @model
	 * @generated
	 */
	String getAdopted();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getAdopted <em>Adopted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adopted</em>' attribute.
	 * @see #getAdopted()
	 * @generated
	 */
	void setAdopted(String value);

	/**
	 * Returns the value of the '<em><b>Former</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DUPLICATE: what had been decided before it was merged, which holds again when that is undone; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former</em>' containment reference.
	 * @see #setFormer(FormerDisposition)
	 * @see org.heyi.model.review.ReviewPackage#getDisposition_Former()
	 * @model containment="true"
	 * @generated
	 */
	FormerDisposition getFormer();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Disposition#getFormer <em>Former</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former</em>' containment reference.
	 * @see #getFormer()
	 * @generated
	 */
	void setFormer(FormerDisposition value);

} // Disposition
