/** The secretariat's desk. */
package org.heyi.workbench.collation.internal;
