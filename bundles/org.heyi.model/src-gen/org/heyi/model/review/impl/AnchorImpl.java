/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.review.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.heyi.model.impl.IdentifiedImpl;

import org.heyi.model.report.Paragraph;
import org.heyi.model.report.Version;

import org.heyi.model.review.Anchor;
import org.heyi.model.review.AnchorLevel;
import org.heyi.model.review.AnchorOutcome;
import org.heyi.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getEndParagraph <em>End Paragraph</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#isMoved <em>Moved</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.heyi.model.review.impl.AnchorImpl#isWritten <em>Written</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnchorImpl extends IdentifiedImpl implements Anchor {
	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected Version version;

	/**
	 * The cached value of the '{@link #getParagraph() <em>Paragraph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected Paragraph paragraph;

	/**
	 * The cached value of the '{@link #getEndParagraph() <em>End Paragraph</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndParagraph()
	 * @generated
	 * @ordered
	 */
	protected Paragraph endParagraph;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final AnchorOutcome OUTCOME_EDEFAULT = AnchorOutcome.PLACED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected AnchorOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #isMoved() <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMoved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MOVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMoved() <em>Moved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMoved()
	 * @generated
	 * @ordered
	 */
	protected boolean moved = MOVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIDENCE_EDEFAULT = 1000;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected int confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final AnchorLevel LEVEL_EDEFAULT = AnchorLevel.WORDS;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected AnchorLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isWritten() <em>Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritten()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITTEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWritten() <em>Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritten()
	 * @generated
	 * @ordered
	 */
	protected boolean written = WRITTEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.ANCHOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Version getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(Version newVersion) {
		Version oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paragraph getParagraph() {
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraph(Paragraph newParagraph) {
		Paragraph oldParagraph = paragraph;
		paragraph = newParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__PARAGRAPH, oldParagraph, paragraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paragraph getEndParagraph() {
		return endParagraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndParagraph(Paragraph newEndParagraph) {
		Paragraph oldEndParagraph = endParagraph;
		endParagraph = newEndParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__END_PARAGRAPH, oldEndParagraph, endParagraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnchorOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(AnchorOutcome newOutcome) {
		AnchorOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMoved() {
		return moved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoved(boolean newMoved) {
		boolean oldMoved = moved;
		moved = newMoved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__MOVED, oldMoved, moved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(int newConfidence) {
		int oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnchorLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(AnchorLevel newLevel) {
		AnchorLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWritten() {
		return written;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritten(boolean newWritten) {
		boolean oldWritten = written;
		written = newWritten;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANCHOR__WRITTEN, oldWritten, written));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.ANCHOR__VERSION:
				return getVersion();
			case ReviewPackage.ANCHOR__PARAGRAPH:
				return getParagraph();
			case ReviewPackage.ANCHOR__END_PARAGRAPH:
				return getEndParagraph();
			case ReviewPackage.ANCHOR__START:
				return getStart();
			case ReviewPackage.ANCHOR__END:
				return getEnd();
			case ReviewPackage.ANCHOR__QUOTE:
				return getQuote();
			case ReviewPackage.ANCHOR__PREFIX:
				return getPrefix();
			case ReviewPackage.ANCHOR__SUFFIX:
				return getSuffix();
			case ReviewPackage.ANCHOR__PATH:
				return getPath();
			case ReviewPackage.ANCHOR__OUTCOME:
				return getOutcome();
			case ReviewPackage.ANCHOR__MOVED:
				return isMoved();
			case ReviewPackage.ANCHOR__CONFIDENCE:
				return getConfidence();
			case ReviewPackage.ANCHOR__LEVEL:
				return getLevel();
			case ReviewPackage.ANCHOR__WRITTEN:
				return isWritten();
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
			case ReviewPackage.ANCHOR__VERSION:
				setVersion((Version)newValue);
				return;
			case ReviewPackage.ANCHOR__PARAGRAPH:
				setParagraph((Paragraph)newValue);
				return;
			case ReviewPackage.ANCHOR__END_PARAGRAPH:
				setEndParagraph((Paragraph)newValue);
				return;
			case ReviewPackage.ANCHOR__START:
				setStart((Integer)newValue);
				return;
			case ReviewPackage.ANCHOR__END:
				setEnd((Integer)newValue);
				return;
			case ReviewPackage.ANCHOR__QUOTE:
				setQuote((String)newValue);
				return;
			case ReviewPackage.ANCHOR__PREFIX:
				setPrefix((String)newValue);
				return;
			case ReviewPackage.ANCHOR__SUFFIX:
				setSuffix((String)newValue);
				return;
			case ReviewPackage.ANCHOR__PATH:
				setPath((String)newValue);
				return;
			case ReviewPackage.ANCHOR__OUTCOME:
				setOutcome((AnchorOutcome)newValue);
				return;
			case ReviewPackage.ANCHOR__MOVED:
				setMoved((Boolean)newValue);
				return;
			case ReviewPackage.ANCHOR__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case ReviewPackage.ANCHOR__LEVEL:
				setLevel((AnchorLevel)newValue);
				return;
			case ReviewPackage.ANCHOR__WRITTEN:
				setWritten((Boolean)newValue);
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
			case ReviewPackage.ANCHOR__VERSION:
				setVersion((Version)null);
				return;
			case ReviewPackage.ANCHOR__PARAGRAPH:
				setParagraph((Paragraph)null);
				return;
			case ReviewPackage.ANCHOR__END_PARAGRAPH:
				setEndParagraph((Paragraph)null);
				return;
			case ReviewPackage.ANCHOR__START:
				setStart(START_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__END:
				setEnd(END_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__MOVED:
				setMoved(MOVED_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ReviewPackage.ANCHOR__WRITTEN:
				setWritten(WRITTEN_EDEFAULT);
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
			case ReviewPackage.ANCHOR__VERSION:
				return version != null;
			case ReviewPackage.ANCHOR__PARAGRAPH:
				return paragraph != null;
			case ReviewPackage.ANCHOR__END_PARAGRAPH:
				return endParagraph != null;
			case ReviewPackage.ANCHOR__START:
				return start != START_EDEFAULT;
			case ReviewPackage.ANCHOR__END:
				return end != END_EDEFAULT;
			case ReviewPackage.ANCHOR__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ReviewPackage.ANCHOR__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case ReviewPackage.ANCHOR__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case ReviewPackage.ANCHOR__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ReviewPackage.ANCHOR__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ReviewPackage.ANCHOR__MOVED:
				return moved != MOVED_EDEFAULT;
			case ReviewPackage.ANCHOR__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ReviewPackage.ANCHOR__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ReviewPackage.ANCHOR__WRITTEN:
				return written != WRITTEN_EDEFAULT;
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", quote: ");
		result.append(quote);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", path: ");
		result.append(path);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", moved: ");
		result.append(moved);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", level: ");
		result.append(level);
		result.append(", written: ");
		result.append(written);
		result.append(')');
		return result.toString();
	}

} //AnchorImpl
