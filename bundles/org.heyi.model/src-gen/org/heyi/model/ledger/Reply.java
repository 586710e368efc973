/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.ledger;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * REPLY, RECLASSIFY: an answer with its class.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.ledger.Reply#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Reply#getReplyClass <em>Reply Class</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Reply#getPublicity <em>Publicity</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Reply#getSolution <em>Solution</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Reply#getAdoption <em>Adoption</em>}</li>
 *   <li>{@link org.heyi.model.ledger.Reply#getCoSigners <em>Co Signers</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.ledger.LedgerPackage#getReply()
 * @model
 * @generated
 */
public interface Reply extends Event {
	/**
	 * Returns the value of the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发文字号.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Number</em>' attribute.
	 * @see #setDocumentNumber(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_DocumentNumber()
	 * @model
	 * @generated
	 */
	String getDocumentNumber();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getDocumentNumber <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Number</em>' attribute.
	 * @see #getDocumentNumber()
	 * @generated
	 */
	void setDocumentNumber(String value);

	/**
	 * Returns the value of the '<em><b>Reply Class</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reply Class</em>' reference.
	 * @see #setReplyClass(ReplyClass)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_ReplyClass()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ReplyClass getReplyClass();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getReplyClass <em>Reply Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reply Class</em>' reference.
	 * @see #getReplyClass()
	 * @generated
	 */
	void setReplyClass(ReplyClass value);

	/**
	 * Returns the value of the '<em><b>Publicity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.Publicity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publicity</em>' attribute.
	 * @see org.heyi.model.ledger.Publicity
	 * @see #setPublicity(Publicity)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_Publicity()
	 * @model
	 * @generated
	 */
	Publicity getPublicity();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getPublicity <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publicity</em>' attribute.
	 * @see org.heyi.model.ledger.Publicity
	 * @see #getPublicity()
	 * @generated
	 */
	void setPublicity(Publicity value);

	/**
	 * Returns the value of the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 解决情况 as written, where it is judged apart from the class; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solution</em>' attribute.
	 * @see #setSolution(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_Solution()
	 * @model
	 * @generated
	 */
	String getSolution();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getSolution <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solution</em>' attribute.
	 * @see #getSolution()
	 * @generated
	 */
	void setSolution(String value);

	/**
	 * Returns the value of the '<em><b>Adoption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 采纳情况 as written, where it is judged apart from the class; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adoption</em>' attribute.
	 * @see #setAdoption(String)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_Adoption()
	 * @model
	 * @generated
	 */
	String getAdoption();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getAdoption <em>Adoption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adoption</em>' attribute.
	 * @see #getAdoption()
	 * @generated
	 */
	void setAdoption(String value);

	/**
	 * Returns the value of the '<em><b>Co Signers</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.ledger.CoSignerReply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附议代表答复: how those who signed along were answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Signers</em>' attribute.
	 * @see org.heyi.model.ledger.CoSignerReply
	 * @see #setCoSigners(CoSignerReply)
	 * @see org.heyi.model.ledger.LedgerPackage#getReply_CoSigners()
	 * @model
	 * @generated
	 */
	CoSignerReply getCoSigners();

	/**
	 * Sets the value of the '{@link org.heyi.model.ledger.Reply#getCoSigners <em>Co Signers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Co Signers</em>' attribute.
	 * @see org.heyi.model.ledger.CoSignerReply
	 * @see #getCoSigners()
	 * @generated
	 */
	void setCoSigners(CoSignerReply value);

} // Reply
