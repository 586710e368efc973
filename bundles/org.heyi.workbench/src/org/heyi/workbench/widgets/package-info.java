/** The few controls of our own: drawn by us, and told to screen readers by us. */
package org.heyi.workbench.widgets;
