/**
 * Makes the next text of a report of what was adopted: which comments go in, which do not and why, which collide, and the
 * places (处) that change. Knows no file format.
 */
@ProviderType
package org.heyi.collation.revise;

import org.osgi.annotation.versioning.ProviderType;
