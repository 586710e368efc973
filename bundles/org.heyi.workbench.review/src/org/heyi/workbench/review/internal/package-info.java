/** The deputy's desk. */
package org.heyi.workbench.review.internal;
