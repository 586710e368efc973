/** An exporter and a review check, to begin a plug-in with. */
package org.heyi.extras.template.internal;
