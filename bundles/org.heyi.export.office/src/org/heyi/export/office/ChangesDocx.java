package org.heyi.export.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.heyi.base.Progress;
import org.heyi.collation.papers.ChangedPlace;
import org.heyi.collation.papers.Changes;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.model.report.Version;
import org.heyi.model.util.Models;
import org.osgi.service.component.annotations.Component;

/** 修改情况说明 as a Word file: how many places changed, and the important ones in the order of the report. */
@Component(service = Exporter.class)
public final class ChangesDocx extends PaperDocx {

    @Override
    String name() {
        return "changes";
    }

    private static ExportOption important() {
        return words("important", "");
    }

    private static ExportOption government() {
        return words("government", "");
    }

    @Override
    List<ExportOption> choices() {
        return List.of(important(), government(), office());
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        Changes changes = request.changes();
        List<ChangedPlace> important = changes.important(request.value(important()));
        List<ChangedPlace> listed = important.isEmpty() ? changes.places() : important;
        Map<String, String> values = common(request);
        String report = TEXTS.get("paper.report");
        String key = changes.places().isEmpty() ? "none" : (changes.made() ? "made" : "planned") + (important.isEmpty() ? "" : ".important");
        values.put("opening", TEXTS.get("changes." + key, values.get("meeting") + values.get("people"), values.get("verb"), government(request),
                report, Integer.toString(changes.places().size()), Integer.toString(important.size())));
        List<String> lines = listed.stream().map(each -> each.published(report)).toList();
        values.put("changes", String.join("\n", lines));
        values.put("office", request.value(office()));
        return List.of(new TemplateFiller.Copy(values));
    }

    /** Who changed the report: as somebody says, else whose report it is. */
    private static String government(ExportRequest request) {
        Version version = Models.currentVersion(request.session());
        String given = request.value(government());
        return !given.isBlank() ? given : version == null || version.getOrganisation() == null || version.getOrganisation().isBlank()
                ? TEXTS.get("paper.government") : version.getOrganisation();
    }

    @Override
    List<String> toLookAt(ExportRequest request) {
        Changes changes = request.changes();
        List<String> remarks = new ArrayList<>();
        if (!changes.places().isEmpty() && !changes.made()) {
            remarks.add(TEXTS.get("changes.notMade"));
        }
        if (!changes.places().isEmpty() && changes.important(request.value(important())).isEmpty()) {
            remarks.add(TEXTS.get("changes.noneImportant"));
        }
        if (Changes.areSuperseded(request.session())) {
            remarks.add(TEXTS.get("changes.superseded"));
        }
        changes.places().stream().filter(each -> each.sentence().contains("××"))
                .forEach(each -> remarks.add(TEXTS.get("changes.placeholder", Integer.toString(each.number()))));
        return remarks;
    }
}
