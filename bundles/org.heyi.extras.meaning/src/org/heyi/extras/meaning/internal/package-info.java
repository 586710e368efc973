/** Tells comments by what they mean, with a small model of Chinese that runs on this machine alone. */
package org.heyi.extras.meaning.internal;
