/**
 * What last year's report promised beside what this year's report says of it. It proposes and never asserts: what is not found in a
 * report may have been done all the same.
 */
@ProviderType
package org.heyi.collation.promises;

import org.osgi.annotation.versioning.ProviderType;
