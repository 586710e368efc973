/** How csv is written. */
package org.heyi.export.data.internal;
