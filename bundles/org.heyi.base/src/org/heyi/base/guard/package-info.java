/**
 * What plug-ins contribute, and what keeps the program going when one of them misbehaves.
 *
 * <p>Whoever offers a place for contributions asks {@link org.heyi.base.guard.Contributions} for them. Every call to one that
 * comes from a plug-in is guarded: what it throws, that it does not come back and that it would end the process is caught, named
 * as a {@link org.heyi.base.guard.Fault}, and the contribution is switched off for this run.
 */
@ProviderType
package org.heyi.base.guard;

import org.osgi.annotation.versioning.ProviderType;
