package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.heyi.base.Progress;
import org.heyi.export.Exporters;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two days of a secretariat, from the packages to the answers: what comes in is counted, and every count adds up. */
class DemoTest {

    @TempDir
    Path folder;

    @Test
    void theTwoDaysAddUp() {
        Demo.Result result = Demo.run(folder, new Exporters(List.of()), (proposal, request, out) -> out.write(proposal.text().getBytes()), Progress.NONE);
        assertEquals(12, result.first().packages());
        assertEquals(50, result.first().comments().received());
        assertTrue(result.first().comments().reconciles());
        assertEquals(5, result.first().merged());
        assertTrue(result.first().noticed(), "what was changed after the decision stands before the secretariat again");
        assertTrue(result.second().waiting().contains(result.first().rewritten()), "it collides with what it had been merged into");
        assertEquals(2, result.second().version());
        assertEquals(result.second().places(), result.comments().counts().places());
        assertTrue(result.second().written() >= 14, () -> result.second().toString());
        assertEquals(13, files("packages"));
        assertEquals(12, files("answers"));
        assertTrue(Files.exists(folder.resolve("proposal.docx")));
        try (Workspace workspace = Workspace.open(folder.resolve(Demo.WORKSPACE))) {
            Session session = workspace.archive().getCurrent();
            assertEquals(3, session.getReport().getVersions().size());
            assertTrue(session.getReport().getVersions().get(1).getRawText().contains("细颗粒物（PM2.5）平均浓度"));
            assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        }
    }

    private int files(String in) {
        return folder.resolve(in).toFile().list().length;
    }
}
