/** What became of a comment: what it said at each time, what others said to it, what was decided. */
package org.heyi.workbench.review.internal.history;
