/** Service interface and runner of review checks. */
package org.heyi.check;
