package org.heyi.workbench.review.internal;

import org.heyi.model.review.Annotation;

/**
 * A comment for which a person is looking for words in the report. Stands in the desk's context for as long as that lasts.
 *
 * @param annotation the comment
 * @param cancel leaves it where it is
 */
record Placing(Annotation annotation, Runnable cancel) {
}
