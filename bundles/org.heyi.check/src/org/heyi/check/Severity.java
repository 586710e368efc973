package org.heyi.check;

/** How sure and how grave a finding is. */
public enum Severity {
    /** Wrong beyond doubt: a sum that does not add up. */
    ERROR,
    /** Most likely wrong. */
    WARNING,
    /** Worth a look: form, or a rule with exceptions. */
    INFO
}
