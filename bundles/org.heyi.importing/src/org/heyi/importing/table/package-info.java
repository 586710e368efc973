/** Tables from spreadsheets and text files. */
@ProviderType
package org.heyi.importing.table;

import org.osgi.annotation.versioning.ProviderType;
