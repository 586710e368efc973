/** What a plug-in needs to add a command to the command line. */
package org.heyi.cli;
