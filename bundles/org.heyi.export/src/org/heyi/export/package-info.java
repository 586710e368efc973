/** The service interface of exporters, their registry, and the safe way to put an export into a file. Knows no format. */
@ProviderType
package org.heyi.export;

import org.osgi.annotation.versioning.ProviderType;
