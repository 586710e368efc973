/**
 * Installation of plug-ins into the program by p2, without a user interface.
 *
 * <p>Nothing is installed that is not signed by a trusted certificate: the one that the program was built with, or one
 * whose fingerprint the person named.
 */
package org.heyi.plugins;
