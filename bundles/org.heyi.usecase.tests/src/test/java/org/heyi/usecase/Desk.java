package org.heyi.usecase;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.heyi.base.Progress;
import org.heyi.exchange.pack.DecryptionKey;
import org.heyi.exchange.pack.Signer;
import org.heyi.importing.Profile;
import org.heyi.importing.ReportReader;
import org.heyi.importing.Revisions;
import org.heyi.model.review.AmendmentOperation;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.AnnotationState;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.store.Workspace;

/** A machine with a person at it, for tests of what goes from one to the other. */
final class Desk {

    static final String FIRST = """
            和平区人民政府工作报告

            ——2026年1月20日在和平区第十八届人民代表大会第一次会议上

            各位代表：

            一、过去五年的工作回顾

            ——五年来，我们加强自身建设。自觉接受监督，办复人大代表建议和政协提案1448件，办复率和满意率均达100%。完成机构改革。

            ——五年来，我们聚焦民生福祉。新增就业17.5万人，建成养老服务中心20个。

            二、今后五年工作安排

            坚持稳中求进工作总基调，全面贯彻新发展理念。
            """;

    final Path folder;
    final Workspace workspace;
    final Path key;

    Desk(Path folder, String name, String keyOf) {
        this.folder = folder;
        workspace = Workspace.open(folder.resolve(name));
        key = folder.resolve("keys").resolve(keyOf + ".pem");
        ImportReport.add(workspace.archive(), new ReportReader().read("v.txt", FIRST.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, "test");
    }

    Session session() {
        return workspace.archive().getCurrent();
    }

    Annotation comment(String handle, String name, String quote, String body) {
        Participant author = Sessions.participant(session(), handle, name, "第一代表团");
        return Annotate.add(session(), author, new Passages(Models.currentVersion(session())).find(quote, null, null),
                new Comment(AnnotationKind.WORDING, body, AmendmentOperation.REPLACE, "改后的话", null, "理由", AnnotationState.SUBMITTED))
                .apply(workspace, handle);
    }

    void update(String text) {
        update("test", text);
    }

    void update(String actor, String text) {
        UpdateReport.add(workspace.archive(), new ReportReader().read("v.txt", text.getBytes(StandardCharsets.UTF_8), Profile.CLEAN,
                Revisions.ACCEPT, Progress.NONE)).apply(workspace, actor);
    }

    Annotation find(Annotation of) {
        return session().getAnnotations().stream().filter(each -> each.getId().equals(of.getId())).findFirst().orElse(null);
    }

    Path handIn(String handle, String file) {
        HandIn.Prepared prepared = HandIn.prepare(workspace.archive(), Models.participant(session(), handle), Instant.now()).apply(workspace, handle);
        try {
            return Files.write(folder.resolve(file), prepared.handedIn().bytes(Signer.of(key, null), workspace::content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Collect.Result collect(Path... files) {
        String actor = Rights.hasSecretariat(session()) ? "wumin" : "test";
        Edit<Collect.Result> edit = Collect.prepare(workspace.archive(), List.of(files), DecryptionKey.Ring.NONE, true, null, actor, Progress.NONE);
        edit.subject().keepAttached(workspace::keep);
        return edit.apply(workspace, actor);
    }

    Collect.FileResult collectOne(Path file) {
        return collect(file).files().getFirst();
    }

    /** All that was collected, but for the numbers, which follow the order. */
    String state() {
        return session().getAnnotations().stream().map(each -> each.getId() + ' ' + each.getAuthor().getName() + ' ' + each.getState() + ' '
                + each.getBody() + '|' + each.getReason() + '|' + (each.getAmendment() == null ? "" : each.getAmendment().getText()) + '|'
                + each.getAnchor().getQuote() + ' ' + each.getAnchor().getOutcome() + ' ' + each.getFormerAnchors().size() + ' ' + each.getDisputed()
                + ' ' + new TreeSet<>(each.getWordings().stream().map(w -> w.getDigest()).toList())
                + each.getThread().stream().map(m -> m.getId() + m.getText()).toList() + each.isResolved())
                .sorted().collect(Collectors.joining("\n")) + session().getTombstones().stream().map(t -> t.getComment()).sorted().toList();
    }

    /** @return bytes of a file, a char each */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        assertTrue(workspace.verify().ok(), () -> workspace.verify().problems().toString());
        workspace.close();
    }
}
