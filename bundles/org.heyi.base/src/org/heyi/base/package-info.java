/** What every bundle may use: user errors, ids, progress, localised texts. */
package org.heyi.base;
