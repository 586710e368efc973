/** One class for each command of the deputy's desk; the rules stand in org.heyi.usecase. */
package org.heyi.workbench.review.internal.handlers;
