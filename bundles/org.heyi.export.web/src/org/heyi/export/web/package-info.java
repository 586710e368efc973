/** Exports for a web browser. */
package org.heyi.export.web;
