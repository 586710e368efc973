/** Exporters to docx and xlsx. */
package org.heyi.export.office;
