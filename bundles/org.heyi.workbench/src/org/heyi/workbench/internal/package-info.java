/** The shell of the window. */
package org.heyi.workbench.internal;
