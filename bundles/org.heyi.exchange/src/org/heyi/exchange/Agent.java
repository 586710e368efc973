package org.heyi.exchange;

/**
 * Who made an annotation, as far as it says; every part may be empty.
 *
 * @param id IRI
 * @param name the person's name
 * @param nickname short name
 * @param group 代表团 or 界别, where it comes from this program
 */
public record Agent(String id, String name, String nickname, String group) {

    /** Nobody is named. */
    public static final Agent NOBODY = new Agent("", "", "", "");
}
