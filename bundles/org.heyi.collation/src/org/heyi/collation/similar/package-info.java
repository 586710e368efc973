/** Comments that ask the same in other words: offered to the secretariat, never merged by the program. */
package org.heyi.collation.similar;
