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
	 * The '<em><b>PART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一部分
	 * <!-- end-model-doc -->
	 * @see #PART_VALUE
	 * @generated
	 * @ordered
	 */
	PART(0, "PART", "PART"),

	/**
	 * The '<em><b>BARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 单独成行、无编号
	 * <!-- end-model-doc -->
	 * @see #BARE_VALUE
	 * @generated
	 * @ordered
	 */
	BARE(1, "BARE", "BARE"),

	/**
	 * The '<em><b>CHINESE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #CHINESE_VALUE
	 * @generated
	 * @ordered
	 */
	CHINESE(2, "CHINESE", "CHINESE"),

	/**
	 * The '<em><b>CHINESE PARENTHESISED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #CHINESE_PARENTHESISED_VALUE
	 * @generated
	 * @ordered
	 */
	CHINESE_PARENTHESISED(3, "CHINESE_PARENTHESISED", "CHINESE_PARENTHESISED"),

	/**
	 * The '<em><b>TOPIC SENTENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 整句成段的标题句
	 * <!-- end-model-doc -->
	 * @see #TOPIC_SENTENCE_VALUE
	 * @generated
	 * @ordered
	 */
	TOPIC_SENTENCE(4, "TOPIC_SENTENCE", "TOPIC_SENTENCE"),

	/**
	 * The '<em><b>ARABIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #ARABIC_VALUE
	 * @generated
	 * @ordered
	 */
	ARABIC(5, "ARABIC", "ARABIC"),

	/**
	 * The '<em><b>ARABIC PARENTHESISED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #ARABIC_PARENTHESISED_VALUE
	 * @generated
	 * @ordered
	 */
	ARABIC_PARENTHESISED(6, "ARABIC_PARENTHESISED", "ARABIC_PARENTHESISED"),

	/**
	 * The '<em><b>CIRCLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCLED(7, "CIRCLED", "CIRCLED"),

	/**
	 * The '<em><b>RUN IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 段首标题句
	 * <!-- end-model-doc -->
	 * @see #RUN_IN_VALUE
	 * @generated
	 * @ordered
	 */
	RUN_IN(8, "RUN_IN", "RUN_IN"),

	/**
	 * The '<em><b>APPENDIX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附件、名词解释
	 * <!-- end-model-doc -->
	 * @see #APPENDIX_VALUE
	 * @generated
	 * @ordered
	 */
	APPENDIX(9, "APPENDIX", "APPENDIX"),

	/**
	 * The '<em><b>STYLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 取自文字处理软件的标题样式
	 * <!-- end-model-doc -->
	 * @see #STYLED_VALUE
	 * @generated
	 * @ordered
	 */
	STYLED(10, "STYLED", "STYLED");

	/**
	 * The '<em><b>PART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一部分
	 * <!-- end-model-doc -->
	 * @see #PART
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PART_VALUE = 0;

	/**
	 * The '<em><b>BARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 单独成行、无编号
	 * <!-- end-model-doc -->
	 * @see #BARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BARE_VALUE = 1;

	/**
	 * The '<em><b>CHINESE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #CHINESE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHINESE_VALUE = 2;

	/**
	 * The '<em><b>CHINESE PARENTHESISED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #CHINESE_PARENTHESISED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHINESE_PARENTHESISED_VALUE = 3;

	/**
	 * The '<em><b>TOPIC SENTENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 整句成段的标题句
	 * <!-- end-model-doc -->
	 * @see #TOPIC_SENTENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOPIC_SENTENCE_VALUE = 4;

	/**
	 * The '<em><b>ARABIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #ARABIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARABIC_VALUE = 5;

	/**
	 * The '<em><b>ARABIC PARENTHESISED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #ARABIC_PARENTHESISED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARABIC_PARENTHESISED_VALUE = 6;

	/**
	 * The '<em><b>CIRCLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CIRCLED_VALUE = 7;

	/**
	 * The '<em><b>RUN IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 段首标题句
	 * <!-- end-model-doc -->
	 * @see #RUN_IN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RUN_IN_VALUE = 8;

	/**
	 * The '<em><b>APPENDIX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附件、名词解释
	 * <!-- end-model-doc -->
	 * @see #APPENDIX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPENDIX_VALUE = 9;

	/**
	 * The '<em><b>STYLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 取自文字处理软件的标题样式
	 * <!-- end-model-doc -->
	 * @see #STYLED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STYLED_VALUE = 10;

	/**
	 * An array of all the '<em><b>Heading Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeadingStyle[] VALUES_ARRAY =
		new HeadingStyle[] {
			PART,
			BARE,
			CHINESE,
			CHINESE_PARENTHESISED,
			TOPIC_SENTENCE,
			ARABIC,
			ARABIC_PARENTHESISED,
			CIRCLED,
			RUN_IN,
			APPENDIX,
			STYLED,
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
			case PART_VALUE: return PART;
			case BARE_VALUE: return BARE;
			case CHINESE_VALUE: return CHINESE;
			case CHINESE_PARENTHESISED_VALUE: return CHINESE_PARENTHESISED;
			case TOPIC_SENTENCE_VALUE: return TOPIC_SENTENCE;
			case ARABIC_VALUE: return ARABIC;
			case ARABIC_PARENTHESISED_VALUE: return ARABIC_PARENTHESISED;
			case CIRCLED_VALUE: return CIRCLED;
			case RUN_IN_VALUE: return RUN_IN;
			case APPENDIX_VALUE: return APPENDIX;
			case STYLED_VALUE: return STYLED;
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
