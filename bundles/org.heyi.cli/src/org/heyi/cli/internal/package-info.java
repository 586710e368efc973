/** The command line. */
package org.heyi.cli.internal;
