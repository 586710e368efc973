/** Installation of plug-ins by p2, without a user interface. */
package org.heyi.plugins;
