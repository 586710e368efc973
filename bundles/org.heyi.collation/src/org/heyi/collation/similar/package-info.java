/** Comments that ask the same in other words: offered to the secretariat, never merged by the program. */
@ProviderType
package org.heyi.collation.similar;

import org.osgi.annotation.versioning.ProviderType;
