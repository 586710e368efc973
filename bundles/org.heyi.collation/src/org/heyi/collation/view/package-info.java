/** The table of comments as a person has it before them: which rows, in which order, with which columns. */
package org.heyi.collation.view;
