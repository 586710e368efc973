/** Exporters of Word and Excel files. */
package org.heyi.export.office;
