/**
 * Puts the comments of a session in line: order, the lines and columns of the 汇总表, amendments in formal words and as
 * a preview, and counts that add up. Knows no file format.
 */
@ProviderType
package org.heyi.collation;

import org.osgi.annotation.versioning.ProviderType;
