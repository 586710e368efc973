/**
 * The workspace as a model: its sessions and what they share. Generated from {@code model/heyi.ecore}; read by everybody, changed by the program alone.
 */
@ProviderType
package org.heyi.model;

import org.osgi.annotation.versioning.ProviderType;
