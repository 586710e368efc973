/** Rules of suggestions: states from events, deadlines, statistics. */
package org.heyi.ledger;
