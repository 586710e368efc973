/** Service interface of exporters. */
package org.heyi.export;
