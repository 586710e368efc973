/** How Word and Excel files are made: the parts of a package, its XML, the common head of the 汇总表. */
package org.heyi.export.office.internal;
