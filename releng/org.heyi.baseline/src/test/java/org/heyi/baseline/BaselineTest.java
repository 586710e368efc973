package org.heyi.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The program's own API beside that of the last release. */
class BaselineTest {

    private static final Path ROOT = Path.of(System.getProperty("heyi.root"));

    @Test
    void versionsTellWhatChangedSinceTheLastRelease() throws Exception {
        try (Api before = Api.kept(Api.baseline(ROOT)); Api now = Api.built(ROOT)) {
            assertEquals(List.of(), ApiChanges.untold(before, now),
                    "raise the version in META-INF/MANIFEST.MF, or keep what plug-ins use; see docs/plugins.md");
        }
    }

    @Test
    void theApiSpeaksOfApiAlone() throws Exception {
        try (Api now = Api.built(ROOT)) {
            assertTrue(now.packages().containsKey("org.heyi.check"));
            assertEquals(List.of(), now.strangers());
        }
    }

    @Test
    void theRecordsThatPluginsMakeAreInTheApi() throws Exception {
        try (Api now = Api.built(ROOT)) {
            assertEquals(List.of(), ApiClass.readBuilt().stream().filter(each -> now.jar().getResource(each + ".class") == null).sorted().toList());
        }
    }
}
