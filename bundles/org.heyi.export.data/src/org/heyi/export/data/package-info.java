/** Exporters to csv and json-ld. */
package org.heyi.export.data;
