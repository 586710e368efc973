/** Packages: what one person hands in, signed, in one file; see docs/package-format.md. */
package org.heyi.exchange.pack;
