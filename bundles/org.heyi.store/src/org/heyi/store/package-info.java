/** Workspaces: the model kept in H2, every change one event in one transaction, with a history that cannot be altered unseen. */
package org.heyi.store;
