/** Order, wording and counts of the collated table. */
package org.heyi.collation;
