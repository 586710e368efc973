/** Rules of suggestions: states from events, deadlines, statistics, the table they are kept in. */
package org.heyi.ledger;
