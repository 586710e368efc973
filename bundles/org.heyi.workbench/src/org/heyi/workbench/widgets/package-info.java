/** What several desks show: the few controls of our own, drawn by us and told to screen readers by us, and what is put together of them. */
package org.heyi.workbench.widgets;
