/** Rules of suggestions: states from events, deadlines, statistics, the table they are kept in. */
@ProviderType
package org.heyi.ledger;

import org.osgi.annotation.versioning.ProviderType;
