package org.heyi.plugins;

/**
 * One thing that a plug-in adds to the program.
 *
 * @param point the interface of a service, or the id of an extension point
 * @param kind what people call that, in their language
 * @param name what the thing is called; empty where it does not say
 */
public record Contribution(String point, String kind, String name) {
}
