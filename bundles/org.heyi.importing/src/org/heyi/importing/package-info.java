/** Reads outside files into plain records of reports and tables. */
@ProviderType
package org.heyi.importing;

import org.osgi.annotation.versioning.ProviderType;
