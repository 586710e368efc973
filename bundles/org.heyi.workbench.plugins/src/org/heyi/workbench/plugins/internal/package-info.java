/** The plug-in dialog. */
package org.heyi.workbench.plugins.internal;
