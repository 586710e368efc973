/** Tables from spreadsheets and text files. */
package org.heyi.importing.table;
