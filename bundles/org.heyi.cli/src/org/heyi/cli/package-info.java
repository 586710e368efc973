/** What a plug-in needs to add a command to the command line. */
@ProviderType
package org.heyi.cli;

import org.osgi.annotation.versioning.ProviderType;
