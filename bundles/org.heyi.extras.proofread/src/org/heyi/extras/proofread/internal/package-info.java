/** Review checks for punctuation, sums and percentages. */
package org.heyi.extras.proofread.internal;
