/** Finds passages of a text again: strings in, ranges out. */
@ProviderType
package org.heyi.anchoring;

import org.osgi.annotation.versioning.ProviderType;
