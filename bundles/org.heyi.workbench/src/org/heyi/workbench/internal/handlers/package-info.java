/** One class for each command of the shell; no rule of the domain stands here. */
package org.heyi.workbench.internal.handlers;
