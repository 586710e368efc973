/** The papers that go with a download: licences, list of contents, guide; and what makes two builds of a commit the same. */
package org.heyi.downloads;
