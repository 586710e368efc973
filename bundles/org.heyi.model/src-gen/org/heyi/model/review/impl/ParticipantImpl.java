/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.review.FormerName;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.PersonKey;
import org.heyi.model.review.ReviewPackage;
import org.heyi.model.review.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getPost <em>Post</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#isInactive <em>Inactive</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#isHead <em>Head</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.ParticipantImpl#getKeys <em>Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantImpl extends IdentifiedImpl implements Participant {
	/**
	 * The default value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandle() <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandle()
	 * @generated
	 * @ordered
	 */
	protected String handle = HANDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role ROLE_EDEFAULT = Role.DEPUTY;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected Role role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected Group group;

	/**
	 * The default value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected static final String POST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected String post = POST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected String remarks = REMARKS_EDEFAULT;

	/**
	 * The default value of the '{@link #isInactive() <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInactive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInactive() <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInactive()
	 * @generated
	 * @ordered
	 */
	protected boolean inactive = INACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHead()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHead() <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHead()
	 * @generated
	 * @ordered
	 */
	protected boolean head = HEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFormerNames() <em>Former Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormerNames()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerName> formerNames;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<PersonKey> keys;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PARTICIPANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandle() {
		return handle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandle(String newHandle) {
		String oldHandle = handle;
		handle = newHandle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__HANDLE, oldHandle, handle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole) {
		Role oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(Group newGroup) {
		Group oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPost() {
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(String newPost) {
		String oldPost = post;
		post = newPost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__POST, oldPost, post));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemarks() {
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemarks(String newRemarks) {
		String oldRemarks = remarks;
		remarks = newRemarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__REMARKS, oldRemarks, remarks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInactive() {
		return inactive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInactive(boolean newInactive) {
		boolean oldInactive = inactive;
		inactive = newInactive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__INACTIVE, oldInactive, inactive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(boolean newHead) {
		boolean oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PARTICIPANT__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerName> getFormerNames() {
		if (formerNames == null) {
			formerNames = new EObjectContainmentEList<FormerName>(FormerName.class, this, ReviewPackage.PARTICIPANT__FORMER_NAMES);
		}
		return formerNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PersonKey> getKeys() {
		if (keys == null) {
			keys = new EObjectContainmentEList<PersonKey>(PersonKey.class, this, ReviewPackage.PARTICIPANT__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.PARTICIPANT__FORMER_NAMES:
				return ((InternalEList<?>)getFormerNames()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PARTICIPANT__KEYS:
				return ((InternalEList<?>)getKeys()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.PARTICIPANT__HANDLE:
				return getHandle();
			case ReviewPackage.PARTICIPANT__NAME:
				return getName();
			case ReviewPackage.PARTICIPANT__ROLE:
				return getRole();
			case ReviewPackage.PARTICIPANT__GROUP:
				return getGroup();
			case ReviewPackage.PARTICIPANT__POST:
				return getPost();
			case ReviewPackage.PARTICIPANT__PHONE:
				return getPhone();
			case ReviewPackage.PARTICIPANT__CODE:
				return getCode();
			case ReviewPackage.PARTICIPANT__UNIT:
				return getUnit();
			case ReviewPackage.PARTICIPANT__REMARKS:
				return getRemarks();
			case ReviewPackage.PARTICIPANT__INACTIVE:
				return isInactive();
			case ReviewPackage.PARTICIPANT__HEAD:
				return isHead();
			case ReviewPackage.PARTICIPANT__FORMER_NAMES:
				return getFormerNames();
			case ReviewPackage.PARTICIPANT__KEYS:
				return getKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.PARTICIPANT__HANDLE:
				setHandle((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__NAME:
				setName((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__ROLE:
				setRole((Role)newValue);
				return;
			case ReviewPackage.PARTICIPANT__GROUP:
				setGroup((Group)newValue);
				return;
			case ReviewPackage.PARTICIPANT__POST:
				setPost((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__PHONE:
				setPhone((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__CODE:
				setCode((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__UNIT:
				setUnit((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__REMARKS:
				setRemarks((String)newValue);
				return;
			case ReviewPackage.PARTICIPANT__INACTIVE:
				setInactive((Boolean)newValue);
				return;
			case ReviewPackage.PARTICIPANT__HEAD:
				setHead((Boolean)newValue);
				return;
			case ReviewPackage.PARTICIPANT__FORMER_NAMES:
				getFormerNames().clear();
				getFormerNames().addAll((Collection<? extends FormerName>)newValue);
				return;
			case ReviewPackage.PARTICIPANT__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends PersonKey>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.PARTICIPANT__HANDLE:
				setHandle(HANDLE_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__GROUP:
				setGroup((Group)null);
				return;
			case ReviewPackage.PARTICIPANT__POST:
				setPost(POST_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__REMARKS:
				setRemarks(REMARKS_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__INACTIVE:
				setInactive(INACTIVE_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__HEAD:
				setHead(HEAD_EDEFAULT);
				return;
			case ReviewPackage.PARTICIPANT__FORMER_NAMES:
				getFormerNames().clear();
				return;
			case ReviewPackage.PARTICIPANT__KEYS:
				getKeys().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.PARTICIPANT__HANDLE:
				return HANDLE_EDEFAULT == null ? handle != null : !HANDLE_EDEFAULT.equals(handle);
			case ReviewPackage.PARTICIPANT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ReviewPackage.PARTICIPANT__ROLE:
				return role != ROLE_EDEFAULT;
			case ReviewPackage.PARTICIPANT__GROUP:
				return group != null;
			case ReviewPackage.PARTICIPANT__POST:
				return POST_EDEFAULT == null ? post != null : !POST_EDEFAULT.equals(post);
			case ReviewPackage.PARTICIPANT__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case ReviewPackage.PARTICIPANT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ReviewPackage.PARTICIPANT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ReviewPackage.PARTICIPANT__REMARKS:
				return REMARKS_EDEFAULT == null ? remarks != null : !REMARKS_EDEFAULT.equals(remarks);
			case ReviewPackage.PARTICIPANT__INACTIVE:
				return inactive != INACTIVE_EDEFAULT;
			case ReviewPackage.PARTICIPANT__HEAD:
				return head != HEAD_EDEFAULT;
			case ReviewPackage.PARTICIPANT__FORMER_NAMES:
				return formerNames != null && !formerNames.isEmpty();
			case ReviewPackage.PARTICIPANT__KEYS:
				return keys != null && !keys.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (handle: ");
		result.append(handle);
		result.append(", name: ");
		result.append(name);
		result.append(", role: ");
		result.append(role);
		result.append(", post: ");
		result.append(post);
		result.append(", phone: ");
		result.append(phone);
		result.append(", code: ");
		result.append(code);
		result.append(", unit: ");
		result.append(unit);
		result.append(", remarks: ");
		result.append(remarks);
		result.append(", inactive: ");
		result.append(inactive);
		result.append(", head: ");
		result.append(head);
		result.append(')');
		return result.toString();
	}

} //ParticipantImpl
