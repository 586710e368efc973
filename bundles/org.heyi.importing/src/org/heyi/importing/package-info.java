/** Reads outside files into plain records of reports and tables. */
package org.heyi.importing;
