/**
 * 对照: two texts of a report side by side. Says which paragraphs stand beside which, what became of each, and which comments
 * belong to them; knows no window and no file format.
 */
package org.heyi.collation.sides;
