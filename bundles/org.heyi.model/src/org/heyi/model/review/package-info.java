/** The review: people, comments, amendments and decisions. Generated from {@code model/heyi.ecore}. */
@ProviderType
package org.heyi.model.review;

import org.osgi.annotation.versioning.ProviderType;
