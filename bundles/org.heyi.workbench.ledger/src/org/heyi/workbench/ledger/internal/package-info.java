/** The ledger's desk. */
package org.heyi.workbench.ledger.internal;
