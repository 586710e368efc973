package org.heyi.exchange;

/** A member of an annotation that is not as the data model asks. */
final class WrongMember extends Exception {

    private static final long serialVersionUID = 1L;

    private final String member;

    WrongMember(String member, String reason) {
        super(reason);
        this.member = member;
    }

    String member() {
        return member;
    }
}
