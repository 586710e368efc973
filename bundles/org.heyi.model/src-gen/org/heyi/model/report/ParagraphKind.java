/**
 * Generated from model/heyi.ecore by releng/codegen; do not edit.
 */
package org.heyi.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Paragraph Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a paragraph is within a work report (domain rules 4.4).
 * <!-- end-model-doc -->
 * @see org.heyi.model.report.ReportPackage#getParagraphKind()
 * @model
 * @generated
 */
public enum ParagraphKind implements Enumerator {
	/**
	 * The '<em><b>TITLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标题
	 * <!-- end-model-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(0, "TITLE", "TITLE"),

	/**
	 * The '<em><b>SUBTITLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 副标题
	 * <!-- end-model-doc -->
	 * @see #SUBTITLE_VALUE
	 * @generated
	 * @ordered
	 */
	SUBTITLE(1, "SUBTITLE", "SUBTITLE"),

	/**
	 * The '<em><b>DATE LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 日期和会议，以——起
	 * <!-- end-model-doc -->
	 * @see #DATE_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	DATE_LINE(2, "DATE_LINE", "DATE_LINE"),

	/**
	 * The '<em><b>SPEAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 报告人：单位、职务、姓名
	 * <!-- end-model-doc -->
	 * @see #SPEAKER_VALUE
	 * @generated
	 * @ordered
	 */
	SPEAKER(3, "SPEAKER", "SPEAKER"),

	/**
	 * The '<em><b>SALUTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 称呼，如“各位代表：”
	 * <!-- end-model-doc -->
	 * @see #SALUTATION_VALUE
	 * @generated
	 * @ordered
	 */
	SALUTATION(4, "SALUTATION", "SALUTATION"),

	/**
	 * The '<em><b>OPENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 请予审议的开场段
	 * <!-- end-model-doc -->
	 * @see #OPENING_VALUE
	 * @generated
	 * @ordered
	 */
	OPENING(5, "OPENING", "OPENING"),

	/**
	 * The '<em><b>HEADING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 各级标题
	 * <!-- end-model-doc -->
	 * @see #HEADING_VALUE
	 * @generated
	 * @ordered
	 */
	HEADING(6, "HEADING", "HEADING"),

	/**
	 * The '<em><b>BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 正文
	 * <!-- end-model-doc -->
	 * @see #BODY_VALUE
	 * @generated
	 * @ordered
	 */
	BODY(7, "BODY", "BODY"),

	/**
	 * The '<em><b>LEAD ITEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 以——起的条目段
	 * <!-- end-model-doc -->
	 * @see #LEAD_ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD_ITEM(8, "LEAD_ITEM", "LEAD_ITEM"),

	/**
	 * The '<em><b>CLOSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 结束语
	 * <!-- end-model-doc -->
	 * @see #CLOSING_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSING(9, "CLOSING", "CLOSING"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 名词解释、注释、附件
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(10, "NOTE", "NOTE"),

	/**
	 * The '<em><b>TABLE ROW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 表格的一行
	 * <!-- end-model-doc -->
	 * @see #TABLE_ROW_VALUE
	 * @generated
	 * @ordered
	 */
	TABLE_ROW(11, "TABLE_ROW", "TABLE_ROW"),

	/**
	 * The '<em><b>FOOTNOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 脚注
	 * <!-- end-model-doc -->
	 * @see #FOOTNOTE_VALUE
	 * @generated
	 * @ordered
	 */
	FOOTNOTE(12, "FOOTNOTE", "FOOTNOTE"),

	/**
	 * The '<em><b>TEXT BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 文本框
	 * <!-- end-model-doc -->
	 * @see #TEXT_BOX_VALUE
	 * @generated
	 * @ordered
	 */
	TEXT_BOX(13, "TEXT_BOX", "TEXT_BOX");

	/**
	 * The '<em><b>TITLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标题
	 * <!-- end-model-doc -->
	 * @see #TITLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 0;

	/**
	 * The '<em><b>SUBTITLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 副标题
	 * <!-- end-model-doc -->
	 * @see #SUBTITLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUBTITLE_VALUE = 1;

	/**
	 * The '<em><b>DATE LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 日期和会议，以——起
	 * <!-- end-model-doc -->
	 * @see #DATE_LINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DATE_LINE_VALUE = 2;

	/**
	 * The '<em><b>SPEAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 报告人：单位、职务、姓名
	 * <!-- end-model-doc -->
	 * @see #SPEAKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPEAKER_VALUE = 3;

	/**
	 * The '<em><b>SALUTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 称呼，如“各位代表：”
	 * <!-- end-model-doc -->
	 * @see #SALUTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SALUTATION_VALUE = 4;

	/**
	 * The '<em><b>OPENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 请予审议的开场段
	 * <!-- end-model-doc -->
	 * @see #OPENING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPENING_VALUE = 5;

	/**
	 * The '<em><b>HEADING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 各级标题
	 * <!-- end-model-doc -->
	 * @see #HEADING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEADING_VALUE = 6;

	/**
	 * The '<em><b>BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 正文
	 * <!-- end-model-doc -->
	 * @see #BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BODY_VALUE = 7;

	/**
	 * The '<em><b>LEAD ITEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 以——起的条目段
	 * <!-- end-model-doc -->
	 * @see #LEAD_ITEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_ITEM_VALUE = 8;

	/**
	 * The '<em><b>CLOSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 结束语
	 * <!-- end-model-doc -->
	 * @see #CLOSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSING_VALUE = 9;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 名词解释、注释、附件
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 10;

	/**
	 * The '<em><b>TABLE ROW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 表格的一行
	 * <!-- end-model-doc -->
	 * @see #TABLE_ROW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TABLE_ROW_VALUE = 11;

	/**
	 * The '<em><b>FOOTNOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 脚注
	 * <!-- end-model-doc -->
	 * @see #FOOTNOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE_VALUE = 12;

	/**
	 * The '<em><b>TEXT BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 文本框
	 * <!-- end-model-doc -->
	 * @see #TEXT_BOX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_BOX_VALUE = 13;

	/**
	 * An array of all the '<em><b>Paragraph Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParagraphKind[] VALUES_ARRAY =
		new ParagraphKind[] {
			TITLE,
			SUBTITLE,
			DATE_LINE,
			SPEAKER,
			SALUTATION,
			OPENING,
			HEADING,
			BODY,
			LEAD_ITEM,
			CLOSING,
			NOTE,
			TABLE_ROW,
			FOOTNOTE,
			TEXT_BOX,
		};

	/**
	 * A public read-only list of all the '<em><b>Paragraph Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParagraphKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Paragraph Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParagraphKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParagraphKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphKind get(int value) {
		switch (value) {
			case TITLE_VALUE: return TITLE;
			case SUBTITLE_VALUE: return SUBTITLE;
			case DATE_LINE_VALUE: return DATE_LINE;
			case SPEAKER_VALUE: return SPEAKER;
			case SALUTATION_VALUE: return SALUTATION;
			case OPENING_VALUE: return OPENING;
			case HEADING_VALUE: return HEADING;
			case BODY_VALUE: return BODY;
			case LEAD_ITEM_VALUE: return LEAD_ITEM;
			case CLOSING_VALUE: return CLOSING;
			case NOTE_VALUE: return NOTE;
			case TABLE_ROW_VALUE: return TABLE_ROW;
			case FOOTNOTE_VALUE: return FOOTNOTE;
			case TEXT_BOX_VALUE: return TEXT_BOX;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ParagraphKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //ParagraphKind
