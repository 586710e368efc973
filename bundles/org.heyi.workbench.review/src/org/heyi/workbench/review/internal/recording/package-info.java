/** Writing down what people say at a meeting. */
package org.heyi.workbench.review.internal.recording;
