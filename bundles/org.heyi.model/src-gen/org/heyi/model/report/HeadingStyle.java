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
 * A representation of the literals of the enumeration '<em><b>Heading Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The form in which a heading was written (domain rules 4.4).
 * <!-- end-model-doc -->
 * @see org.heyi.model.report.ReportPackage#getHeadingStyle()
 * @model
 * @generated
 */
public enum HeadingStyle implements Enumerator {
	/**
	 * The '<em><b>NUMBERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、 （一） 1. （1）
	 * <!-- end-model-doc -->
	 * @see #NUMBERED_VALUE
	 * @generated
	 * @ordered
	 */
	NUMBERED(0, "NUMBERED", "NUMBERED"),

	/**
	 * The '<em><b>BARE LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 单独成行、无编号
	 * <!-- end-model-doc -->
	 * @see #BARE_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	BARE_LINE(1, "BARE_LINE", "BARE_LINE"),

	/**
	 * The '<em><b>TOPIC PARAGRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 整句成段的标题句
	 * <!-- end-model-doc -->
	 * @see #TOPIC_PARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	TOPIC_PARAGRAPH(2, "TOPIC_PARAGRAPH", "TOPIC_PARAGRAPH"),

	/**
	 * The '<em><b>WORD STYLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 取自文字处理软件的标题样式
	 * <!-- end-model-doc -->
	 * @see #WORD_STYLE_VALUE
	 * @generated
	 * @ordered
	 */
	WORD_STYLE(3, "WORD_STYLE", "WORD_STYLE");

	/**
	 * The '<em><b>NUMBERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、 （一） 1. （1）
	 * <!-- end-model-doc -->
	 * @see #NUMBERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NUMBERED_VALUE = 0;

	/**
	 * The '<em><b>BARE LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 单独成行、无编号
	 * <!-- end-model-doc -->
	 * @see #BARE_LINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BARE_LINE_VALUE = 1;

	/**
	 * The '<em><b>TOPIC PARAGRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 整句成段的标题句
	 * <!-- end-model-doc -->
	 * @see #TOPIC_PARAGRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOPIC_PARAGRAPH_VALUE = 2;

	/**
	 * The '<em><b>WORD STYLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 取自文字处理软件的标题样式
	 * <!-- end-model-doc -->
	 * @see #WORD_STYLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORD_STYLE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Heading Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeadingStyle[] VALUES_ARRAY =
		new HeadingStyle[] {
			NUMBERED,
			BARE_LINE,
			TOPIC_PARAGRAPH,
			WORD_STYLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Heading Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeadingStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Heading Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeadingStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heading Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeadingStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heading Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingStyle get(int value) {
		switch (value) {
			case NUMBERED_VALUE: return NUMBERED;
			case BARE_LINE_VALUE: return BARE_LINE;
			case TOPIC_PARAGRAPH_VALUE: return TOPIC_PARAGRAPH;
			case WORD_STYLE_VALUE: return WORD_STYLE;
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
	private HeadingStyle(int value, String name, String literal) {
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

} //HeadingStyle
