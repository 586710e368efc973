package org.heyi.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.heyi.base.HeyiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void everyUsualWayToWriteItIsRead() {
        Fingerprint fingerprint = new Fingerprint(HEX);
        assertTrue(fingerprint.toString().startsWith("01:23:45"), fingerprint.toString());
        for (String typed : List.of(HEX, HEX.toUpperCase(), fingerprint.toString(), "SHA256:" + HEX, " " + HEX + " ",
                "sha-256=" + fingerprint)) {
            assertEquals(fingerprint, Fingerprint.parse(typed));
        }
        assertEquals(1, TrustDecision.of(List.of(HEX, fingerprint.toString()), false).fingerprints().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "01:23", "0123456789abcdef0123456789abcdef01234567"})
    void anythingElseIsRefused(String typed) {
        assertThrows(HeyiException.class, () -> Fingerprint.parse(typed));
    }
}
