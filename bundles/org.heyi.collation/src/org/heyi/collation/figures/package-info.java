/**
 * 数据: the figures of a report, what each is about, and what they were in a former version or in last year's report.
 *
 * <p>{@link org.heyi.collation.figures.Figures#of} reads them, {@link org.heyi.collation.figures.FigureComparison#of} compares two
 * reports. What is read is what the words say: a figure whose subject is not told has an empty one.
 */
@ProviderType
package org.heyi.collation.figures;

import org.osgi.annotation.versioning.ProviderType;
