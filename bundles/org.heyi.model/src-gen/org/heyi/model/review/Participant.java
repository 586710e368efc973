/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person in a session. People of the same name are told apart by handle and id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Participant#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getRole <em>Role</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getPost <em>Post</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getCode <em>Code</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#isInactive <em>Inactive</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#isHead <em>Head</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.heyi.model.review.Participant#getKeys <em>Keys</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getParticipant()
 * @model
 * @generated
 */
public interface Participant extends Identified {
	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name typed on the command line; unique within the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Handle()
	 * @model
	 * @generated
	 */
	String getHandle();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.heyi.model.review.Role
	 * @see #setRole(Role)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.heyi.model.review.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(Group)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Group()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Group getGroup();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(Group value);

	/**
	 * Returns the value of the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 职务.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post</em>' attribute.
	 * @see #setPost(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Post()
	 * @model
	 * @generated
	 */
	String getPost();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getPost <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' attribute.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Phone()
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the roster numbers the person by, e.g. the number of a 代表证; empty when it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 单位: the handling unit that a person of the role UNIT answers for; for others where they work. May be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else the roster says, one line for each column, as 列名：值; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' attribute.
	 * @see #setRemarks(String)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Remarks()
	 * @model
	 * @generated
	 */
	String getRemarks();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#getRemarks <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remarks</em>' attribute.
	 * @see #getRemarks()
	 * @generated
	 */
	void setRemarks(String value);

	/**
	 * Returns the value of the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person takes no part any more; what they did stays theirs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inactive</em>' attribute.
	 * @see #setInactive(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Inactive()
	 * @model
	 * @generated
	 */
	boolean isInactive();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#isInactive <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inactive</em>' attribute.
	 * @see #isInactive()
	 * @generated
	 */
	void setInactive(boolean value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 团长、负责的副团长、召集人: whether the person signs for their group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Head()
	 * @model
	 * @generated
	 */
	boolean isHead();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Participant#isHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #isHead()
	 * @generated
	 */
	void setHead(boolean value);

	/**
	 * Returns the value of the '<em><b>Former Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.FormerName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person was called before, oldest first, and the other spellings that were found to be the same person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Names</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_FormerNames()
	 * @model containment="true"
	 * @generated
	 */
	EList<FormerName> getFormerNames();

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.PersonKey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys that the person signed with, oldest first; the last that is not retired is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getParticipant_Keys()
	 * @model containment="true"
	 * @generated
	 */
	EList<PersonKey> getKeys();

} // Participant
