/** The comments as a table: sorted, grouped, narrowed, and several of them changed at once. */
package org.heyi.workbench.review.internal.list;
