/** What helps people at the window: the guide, page by page, and the keys that are in force. */
package org.heyi.workbench.internal.help;
