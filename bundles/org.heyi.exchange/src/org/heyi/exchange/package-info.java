/** Comments from and for other programs and places: W3C Web Annotations. */
@ProviderType
package org.heyi.exchange;

import org.osgi.annotation.versioning.ProviderType;
