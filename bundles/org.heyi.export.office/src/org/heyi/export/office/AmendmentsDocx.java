package org.heyi.export.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.papers.AmendmentList;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.osgi.service.component.annotations.Component;

/** 修正案清单 as a Word file: the changes asked for in formal words, by whom, and if wanted what became of them. */
@Component(service = Exporter.class)
public final class AmendmentsDocx extends PaperDocx {

    @Override
    String name() {
        return "amendments";
    }

    private static ExportOption decisions() {
        return ExportOption.on("decisions", TEXTS.get("option.decisionColumn"));
    }

    @Override
    List<ExportOption> choices() {
        return List.of(decisions());
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        List<AmendmentList.Item> items = AmendmentList.of(request.inOrder());
        Map<String, String> values = common(request);
        values.put("summary", items.isEmpty() ? TEXTS.get("amendments.none") : TEXTS.get("amendments.summary", Integer.toString(items.size())));
        List<Map<String, String>> rows = new ArrayList<>();
        for (AmendmentList.Item each : items) {
            progress.checkCancelled();
            String decision = each.reason().isEmpty() ? each.decision() : TEXTS.get("amendments.decision", each.decision(), each.reason());
            rows.add(Map.of("number", Integer.toString(rows.size() + 1), "place", each.place(), "words", each.sentence(),
                    "proposers", each.proposers(), "decision", decision));
        }
        Set<String> omitted = new HashSet<>();
        if (!request.isOn(decisions())) {
            omitted.add("item.decision");
        }
        if (request.attribution() == Attribution.NONE) {
            omitted.add("item.proposers");
        }
        if (items.isEmpty()) {
            omitted.add("item");
        }
        return List.of(new TemplateFiller.Copy(values, Map.of("item", rows), omitted));
    }
}
