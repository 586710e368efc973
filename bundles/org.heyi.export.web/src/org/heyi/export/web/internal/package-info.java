/** How the page is put together. */
package org.heyi.export.web.internal;
