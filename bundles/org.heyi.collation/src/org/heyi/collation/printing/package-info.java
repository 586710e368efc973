/** Pages and lines of a report as it was printed, and what stands where on them. */
package org.heyi.collation.printing;
