/** Finds passages of a text again: strings in, ranges out. */
package org.heyi.anchoring;
