/** What plug-ins see of the program, and what of it changed since the last release. */
package org.heyi.baseline;
