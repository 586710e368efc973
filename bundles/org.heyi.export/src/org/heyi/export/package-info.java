/** The service interface of exporters, their registry, and the safe way to put an export into a file. Knows no format. */
package org.heyi.export;
