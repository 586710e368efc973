/**
 * Review checks: what looks for mistakes in a report or in a ledger.
 *
 * <p>A plug-in adds a check by publishing a {@link org.heyi.check.ReviewCheck} as an OSGi service; {@link
 * org.heyi.check.Checks} finds and runs whatever is there.
 */
@ProviderType
package org.heyi.check;

import org.osgi.annotation.versioning.ProviderType;
