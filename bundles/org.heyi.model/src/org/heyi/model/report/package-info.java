/** The report: versions, sections and paragraphs. Generated from {@code model/heyi.ecore}. */
@ProviderType
package org.heyi.model.report;

import org.osgi.annotation.versioning.ProviderType;
