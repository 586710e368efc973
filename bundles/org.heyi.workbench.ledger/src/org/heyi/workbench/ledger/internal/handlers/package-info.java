/** One class for each command of the ledger's desk; the rules stand in org.heyi.usecase. */
package org.heyi.workbench.ledger.internal.handlers;
