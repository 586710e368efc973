/** One class for each command of the secretariat's desk; the rules stand in org.heyi.usecase. */
package org.heyi.workbench.collation.internal.handlers;
