/** Sessions for tests. */
package org.heyi.testdata;
