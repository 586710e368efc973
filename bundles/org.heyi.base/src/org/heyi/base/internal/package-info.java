/** What the OSGi runtime starts. */
package org.heyi.base.internal;
