/** Pages and lines of a report as it was printed, and what stands where on them. */
@ProviderType
package org.heyi.collation.printing;

import org.osgi.annotation.versioning.ProviderType;
