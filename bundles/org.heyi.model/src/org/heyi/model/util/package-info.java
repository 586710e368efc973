/** What the generated model needs and the generator cannot give: making, finding and naming its objects. */
@ProviderType
package org.heyi.model.util;

import org.osgi.annotation.versioning.ProviderType;
