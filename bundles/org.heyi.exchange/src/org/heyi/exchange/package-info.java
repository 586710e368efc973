/** Comments from and for other programs and places: W3C Web Annotations. */
package org.heyi.exchange;
