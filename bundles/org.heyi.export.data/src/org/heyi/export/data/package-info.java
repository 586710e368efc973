/** Exporters of data for other programs: csv and W3C Web Annotations. */
package org.heyi.export.data;
