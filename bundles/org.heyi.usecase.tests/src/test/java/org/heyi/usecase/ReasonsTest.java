package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.heyi.base.HeyiException;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {

    @TempDir
    Path folder;

    @Test
    void theListIsEditedAndTheProgramsOwnComesBack() {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            Session session = workspace.archive().getCurrent();
            List<String> preset = Reasons.of(session);
            assertTrue(preset.size() > 5, preset::toString);
            Reasons.add(session, "按规划办理。").apply(workspace, "wumin");
            assertEquals("按规划办理。", Reasons.require(session, preset.size() + 1));
            Reasons.remove(session, 1).apply(workspace, "wumin");
            assertEquals(preset.get(1), Reasons.require(session, 1));
            Reasons.set(session, List.of("  甲 甲 ", "", "乙", "乙")).apply(workspace, "wumin");
            assertEquals(List.of("甲 甲", "乙"), Reasons.of(session));
            Reasons.set(session, List.of()).apply(workspace, "wumin");
            assertEquals(preset, Reasons.of(session));
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        try (Workspace workspace = Workspace.open(folder)) {
            LoadSample.into(workspace, false);
            Session session = workspace.archive().getCurrent();
            assertThrows(HeyiException.class, () -> Reasons.add(session, " "));
            assertThrows(HeyiException.class, () -> Reasons.add(session, Reasons.require(session, 1)));
            assertThrows(HeyiException.class, () -> Reasons.add(session, "长".repeat(201)));
            assertThrows(HeyiException.class, () -> Reasons.require(session, 0));
            assertThrows(HeyiException.class, () -> Reasons.set(session, IntStream.range(0, 101).mapToObj(each -> "理由" + each).toList()));
            Reasons.set(session, List.of("唯一")).apply(workspace, "wumin");
            assertThrows(HeyiException.class, () -> Reasons.remove(session, 1));
        }
    }
}
