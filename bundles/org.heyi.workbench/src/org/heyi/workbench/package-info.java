/** What the parts of the window share: the open document, event topics, ids, colours and fonts. */
package org.heyi.workbench;
