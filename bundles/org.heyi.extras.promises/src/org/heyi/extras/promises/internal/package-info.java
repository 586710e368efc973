/** A review check of what last year's report promised. */
package org.heyi.extras.promises.internal;
