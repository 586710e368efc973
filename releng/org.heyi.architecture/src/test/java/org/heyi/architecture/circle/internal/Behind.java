package org.heyi.architecture.circle.internal;

import org.heyi.architecture.circle.Front;

/**
 * The other half of a circle.
 *
 * @param front the first half
 */
public record Behind(Front front) {
}
