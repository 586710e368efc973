/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.ParagraphKind;
import org.heyi.model.report.ReportPackage;
import org.heyi.model.report.Section;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getRawText <em>Raw Text</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getRawStart <em>Raw Start</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getRawEnd <em>Raw End</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getOffsetMap <em>Offset Map</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getNoteTo <em>Note To</em>}</li>
 *   <li>{@link org.heyi.model.report.impl.ParagraphImpl#getNoteAt <em>Note At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParagraphImpl extends IdentifiedImpl implements Paragraph {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ParagraphKind KIND_EDEFAULT = ParagraphKind.BODY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ParagraphKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected Section section;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected static final int TOPIC_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected int topic = TOPIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawText() <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawText()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRawText() <em>Raw Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawText()
	 * @generated
	 * @ordered
	 */
	protected String rawText = RAW_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawStart() <em>Raw Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawStart()
	 * @generated
	 * @ordered
	 */
	protected static final int RAW_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRawStart() <em>Raw Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawStart()
	 * @generated
	 * @ordered
	 */
	protected int rawStart = RAW_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getRawEnd() <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int RAW_END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRawEnd() <em>Raw End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEnd()
	 * @generated
	 * @ordered
	 */
	protected int rawEnd = RAW_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetMap() <em>Offset Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMap()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFSET_MAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffsetMap() <em>Offset Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMap()
	 * @generated
	 * @ordered
	 */
	protected String offsetMap = OFFSET_MAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected int page = PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final int LINE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected int line = LINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNoteTo() <em>Note To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteTo()
	 * @generated
	 * @ordered
	 */
	protected Paragraph noteTo;

	/**
	 * The default value of the '{@link #getNoteAt() <em>Note At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteAt()
	 * @generated
	 * @ordered
	 */
	protected static final int NOTE_AT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNoteAt() <em>Note At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteAt()
	 * @generated
	 * @ordered
	 */
	protected int noteAt = NOTE_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParagraphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.PARAGRAPH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParagraphKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ParagraphKind newKind) {
		ParagraphKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(Section newSection) {
		Section oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(int newTopic) {
		int oldTopic = topic;
		topic = newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRawText() {
		return rawText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawText(String newRawText) {
		String oldRawText = rawText;
		rawText = newRawText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__RAW_TEXT, oldRawText, rawText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRawStart() {
		return rawStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawStart(int newRawStart) {
		int oldRawStart = rawStart;
		rawStart = newRawStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__RAW_START, oldRawStart, rawStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRawEnd() {
		return rawEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawEnd(int newRawEnd) {
		int oldRawEnd = rawEnd;
		rawEnd = newRawEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__RAW_END, oldRawEnd, rawEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOffsetMap() {
		return offsetMap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetMap(String newOffsetMap) {
		String oldOffsetMap = offsetMap;
		offsetMap = newOffsetMap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__OFFSET_MAP, oldOffsetMap, offsetMap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(int newPage) {
		int oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(int newLine) {
		int oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paragraph getNoteTo() {
		return noteTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteTo(Paragraph newNoteTo) {
		Paragraph oldNoteTo = noteTo;
		noteTo = newNoteTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__NOTE_TO, oldNoteTo, noteTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNoteAt() {
		return noteAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteAt(int newNoteAt) {
		int oldNoteAt = noteAt;
		noteAt = newNoteAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PARAGRAPH__NOTE_AT, oldNoteAt, noteAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.PARAGRAPH__KIND:
				return getKind();
			case ReportPackage.PARAGRAPH__SECTION:
				return getSection();
			case ReportPackage.PARAGRAPH__TEXT:
				return getText();
			case ReportPackage.PARAGRAPH__TOPIC:
				return getTopic();
			case ReportPackage.PARAGRAPH__RAW_TEXT:
				return getRawText();
			case ReportPackage.PARAGRAPH__RAW_START:
				return getRawStart();
			case ReportPackage.PARAGRAPH__RAW_END:
				return getRawEnd();
			case ReportPackage.PARAGRAPH__OFFSET_MAP:
				return getOffsetMap();
			case ReportPackage.PARAGRAPH__PAGE:
				return getPage();
			case ReportPackage.PARAGRAPH__LINE:
				return getLine();
			case ReportPackage.PARAGRAPH__NOTE_TO:
				return getNoteTo();
			case ReportPackage.PARAGRAPH__NOTE_AT:
				return getNoteAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReportPackage.PARAGRAPH__KIND:
				setKind((ParagraphKind)newValue);
				return;
			case ReportPackage.PARAGRAPH__SECTION:
				setSection((Section)newValue);
				return;
			case ReportPackage.PARAGRAPH__TEXT:
				setText((String)newValue);
				return;
			case ReportPackage.PARAGRAPH__TOPIC:
				setTopic((Integer)newValue);
				return;
			case ReportPackage.PARAGRAPH__RAW_TEXT:
				setRawText((String)newValue);
				return;
			case ReportPackage.PARAGRAPH__RAW_START:
				setRawStart((Integer)newValue);
				return;
			case ReportPackage.PARAGRAPH__RAW_END:
				setRawEnd((Integer)newValue);
				return;
			case ReportPackage.PARAGRAPH__OFFSET_MAP:
				setOffsetMap((String)newValue);
				return;
			case ReportPackage.PARAGRAPH__PAGE:
				setPage((Integer)newValue);
				return;
			case ReportPackage.PARAGRAPH__LINE:
				setLine((Integer)newValue);
				return;
			case ReportPackage.PARAGRAPH__NOTE_TO:
				setNoteTo((Paragraph)newValue);
				return;
			case ReportPackage.PARAGRAPH__NOTE_AT:
				setNoteAt((Integer)newValue);
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
			case ReportPackage.PARAGRAPH__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__SECTION:
				setSection((Section)null);
				return;
			case ReportPackage.PARAGRAPH__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__TOPIC:
				setTopic(TOPIC_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__RAW_TEXT:
				setRawText(RAW_TEXT_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__RAW_START:
				setRawStart(RAW_START_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__RAW_END:
				setRawEnd(RAW_END_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__OFFSET_MAP:
				setOffsetMap(OFFSET_MAP_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case ReportPackage.PARAGRAPH__NOTE_TO:
				setNoteTo((Paragraph)null);
				return;
			case ReportPackage.PARAGRAPH__NOTE_AT:
				setNoteAt(NOTE_AT_EDEFAULT);
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
			case ReportPackage.PARAGRAPH__KIND:
				return kind != KIND_EDEFAULT;
			case ReportPackage.PARAGRAPH__SECTION:
				return section != null;
			case ReportPackage.PARAGRAPH__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ReportPackage.PARAGRAPH__TOPIC:
				return topic != TOPIC_EDEFAULT;
			case ReportPackage.PARAGRAPH__RAW_TEXT:
				return RAW_TEXT_EDEFAULT == null ? rawText != null : !RAW_TEXT_EDEFAULT.equals(rawText);
			case ReportPackage.PARAGRAPH__RAW_START:
				return rawStart != RAW_START_EDEFAULT;
			case ReportPackage.PARAGRAPH__RAW_END:
				return rawEnd != RAW_END_EDEFAULT;
			case ReportPackage.PARAGRAPH__OFFSET_MAP:
				return OFFSET_MAP_EDEFAULT == null ? offsetMap != null : !OFFSET_MAP_EDEFAULT.equals(offsetMap);
			case ReportPackage.PARAGRAPH__PAGE:
				return page != PAGE_EDEFAULT;
			case ReportPackage.PARAGRAPH__LINE:
				return line != LINE_EDEFAULT;
			case ReportPackage.PARAGRAPH__NOTE_TO:
				return noteTo != null;
			case ReportPackage.PARAGRAPH__NOTE_AT:
				return noteAt != NOTE_AT_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", text: ");
		result.append(text);
		result.append(", topic: ");
		result.append(topic);
		result.append(", rawText: ");
		result.append(rawText);
		result.append(", rawStart: ");
		result.append(rawStart);
		result.append(", rawEnd: ");
		result.append(rawEnd);
		result.append(", offsetMap: ");
		result.append(offsetMap);
		result.append(", page: ");
		result.append(page);
		result.append(", line: ");
		result.append(line);
		result.append(", noteAt: ");
		result.append(noteAt);
		result.append(')');
		return result.toString();
	}

} //ParagraphImpl
