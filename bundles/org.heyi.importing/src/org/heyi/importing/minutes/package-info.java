/** Minutes of a meeting: who said what. */
package org.heyi.importing.minutes;
