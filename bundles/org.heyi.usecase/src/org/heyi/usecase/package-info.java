/** What a person can do, as plain classes for the command line and the workbench. */
package org.heyi.usecase;
