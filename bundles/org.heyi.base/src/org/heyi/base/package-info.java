/** What every bundle may use: user errors, ids, progress, localised texts. */
@ProviderType
package org.heyi.base;

import org.osgi.annotation.versioning.ProviderType;
