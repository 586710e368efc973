/** Workspaces on disk with an append-only history. */
package org.heyi.store;
