/** The dialog in which a person sets what all windows share. */
package org.heyi.workbench.internal.settings;
