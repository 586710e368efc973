/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.heyi.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One comment (条) on the report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.Annotation#getNumber <em>Number</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getState <em>State</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getBody <em>Body</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getReason <em>Reason</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getForeign <em>Foreign</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#isResolved <em>Resolved</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getTurns <em>Turns</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getFormerAnchors <em>Former Anchors</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAmendment <em>Amendment</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getThread <em>Thread</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getDisposition <em>Disposition</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getDisputed <em>Disputed</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.heyi.model.review.Annotation#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @see org.heyi.model.review.ReviewPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 2, 3 … in the order of creation within the session; never reused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Author()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getAuthor();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Participant value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.heyi.model.review.AnnotationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.heyi.model.review.AnnotationKind
	 * @see #setKind(AnnotationKind)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Kind()
	 * @model
	 * @generated
	 */
	AnnotationKind getKind();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.heyi.model.review.AnnotationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AnnotationKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"SUBMITTED"</code>.
	 * The literals are from the enumeration {@link org.heyi.model.review.AnnotationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.heyi.model.review.AnnotationState
	 * @see #setState(AnnotationState)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_State()
	 * @model default="SUBMITTED"
	 * @generated
	 */
	AnnotationState getState();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.heyi.model.review.AnnotationState
	 * @see #getState()
	 * @generated
	 */
	void setState(AnnotationState value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the author says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Body()
	 * @model
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 理由 of an amendment; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_CreatedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified At</em>' attribute.
	 * @see #setModifiedAt(Instant)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_ModifiedAt()
	 * @model dataType="org.heyi.model.Instant"
	 * @generated
	 */
	Instant getModifiedAt();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getModifiedAt <em>Modified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified At</em>' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 */
	void setModifiedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Foreign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The W3C Web Annotation it was imported from, as JSON, when that says more than the model holds; else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreign</em>' attribute.
	 * @see #setForeign(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Foreign()
	 * @model
	 * @generated
	 */
	String getForeign();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getForeign <em>Foreign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreign</em>' attribute.
	 * @see #getForeign()
	 * @generated
	 */
	void setForeign(String value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether somebody marked it as done (解决), here or in a Word file it is in; that is no decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(boolean)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Resolved()
	 * @model
	 * @generated
	 */
	boolean isResolved();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#isResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #isResolved()
	 * @generated
	 */
	void setResolved(boolean value);

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it was marked as done and as open again: of what two desks say, that with more turns counts. A Word file tells of none, so that it may be one behind resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turns</em>' attribute.
	 * @see #setTurns(int)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Turns()
	 * @model
	 * @generated
	 */
	int getTurns();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getTurns <em>Turns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Turns</em>' attribute.
	 * @see #getTurns()
	 * @generated
	 */
	void setTurns(int value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Former Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.FormerAnchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it sat in earlier versions, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Anchors</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_FormerAnchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<FormerAnchor> getFormerAnchors();

	/**
	 * Returns the value of the '<em><b>Amendment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null for a comment that asks for no change of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendment</em>' containment reference.
	 * @see #setAmendment(Amendment)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Amendment()
	 * @model containment="true"
	 * @generated
	 */
	Amendment getAmendment();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAmendment <em>Amendment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amendment</em>' containment reference.
	 * @see #getAmendment()
	 * @generated
	 */
	void setAmendment(Amendment value);

	/**
	 * Returns the value of the '<em><b>Thread</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Message}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replies to the comment by time, of one time by id; a clerk's note of having recorded the comment stands first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thread</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Thread()
	 * @model containment="true"
	 * @generated
	 */
	EList<Message> getThread();

	/**
	 * Returns the value of the '<em><b>Disposition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * null while undecided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disposition</em>' containment reference.
	 * @see #setDisposition(Disposition)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Disposition()
	 * @model containment="true"
	 * @generated
	 */
	Disposition getDisposition();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getDisposition <em>Disposition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disposition</em>' containment reference.
	 * @see #getDisposition()
	 * @generated
	 */
	void setDisposition(Disposition value);

	/**
	 * Returns the value of the '<em><b>Disputed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of what is said in two ways by wordings of which neither knows the other, separated by blanks; empty when nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disputed</em>' attribute.
	 * @see #setDisputed(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Disputed()
	 * @model
	 * @generated
	 */
	String getDisputed();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getDisputed <em>Disputed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disputed</em>' attribute.
	 * @see #getDisputed()
	 * @generated
	 */
	void setDisputed(String value);

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the author handed in, in the order in which it came; empty for what never left this desk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Wordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 起草组意见: what the group that drafts the report thinks of it, before it is decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see #setOpinion(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Opinion()
	 * @model
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 责任单位: whose field it is; where it goes when it is transferred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who of the secretariat works on it; null for nobody yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignee</em>' reference.
	 * @see #setAssignee(Participant)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Assignee()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Participant getAssignee();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAssignee <em>Assignee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' reference.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(Participant value);

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.heyi.model.review.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that belong to it, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the secretariat answered the author, on the author's own desk; null elsewhere and before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' containment reference.
	 * @see #setAnswer(Answer)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Answer()
	 * @model containment="true"
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAnswer <em>Answer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' containment reference.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The default value is <code>"SECRETARIAT"</code>.
	 * The literals are from the enumeration {@link org.heyi.model.review.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may read it beside its author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.heyi.model.review.Audience
	 * @see #setAudience(Audience)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Audience()
	 * @model default="SECRETARIAT"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.heyi.model.review.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标签: words by which the people of this workspace find it again, one a line; they do not leave it. null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute.
	 * @see #setTags(String)
	 * @see org.heyi.model.review.ReviewPackage#getAnnotation_Tags()
	 * @model
	 * @generated
	 */
	String getTags();

	/**
	 * Sets the value of the '{@link org.heyi.model.review.Annotation#getTags <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tags</em>' attribute.
	 * @see #getTags()
	 * @generated
	 */
	void setTags(String value);

} // Annotation
