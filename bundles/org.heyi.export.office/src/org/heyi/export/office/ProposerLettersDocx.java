package org.heyi.export.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.papers.Changes;
import org.heyi.collation.papers.ProposerLetter;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.osgi.service.component.annotations.Component;

/** The letters to all who proposed something as one Word file, or that to one of them. */
@Component(service = Exporter.class)
public final class ProposerLettersDocx extends PaperDocx {

    private static final String ALL = "all";

    @Override
    String name() {
        return "proposer-letters";
    }

    private static ExportOption person() {
        return wordsOrAll("person", ALL);
    }

    @Override
    List<ExportOption> choices() {
        return List.of(person(), office(), words("contact", ""), words("phone", ""));
    }

    private static List<ProposerLetter> letters(ExportRequest request) {
        List<ProposerLetter> all = ProposerLetter.of(request.inOrder(), request.changes(),
                TEXTS.get("paper.report"));
        String wanted = request.value(person());
        if (ALL.equals(wanted)) {
            return all;
        }
        List<ProposerLetter> found = all.stream().filter(each -> wanted.equals(each.person().getHandle()) || wanted.equals(each.person().getId())).toList();
        if (found.isEmpty()) {
            throw new HeyiException(TEXTS.get("error.person", wanted,
                    all.stream().map(each -> each.person().getHandle()).limit(20).collect(Collectors.joining(" "))));
        }
        return found;
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        List<TemplateFiller.Copy> copies = new ArrayList<>();
        Map<String, String> common = common(request);
        for (String each : List.of("office", "contact", "phone")) {
            common.put(each, request.value("office".equals(each) ? office() : words(each, "")));
        }
        for (ProposerLetter each : letters(request)) {
            progress.checkCancelled();
            String name = request.attribution() == Attribution.NAMED ? TEXTS.get("letter.file", each.person().getName(), each.person().getHandle())
                    : TEXTS.get("letter.file.nameless", Integer.toString(copies.size() + 1));
            Map<String, String> values = values(common, each.address(), TEXTS.get("letter.opening", common.get("meeting"), common.get("verb"),
                    Integer.toString(each.comments())), String.join("\n", each.lines()));
            // The id says nothing to whoever does not have the workspace.
            copies.add(new TemplateFiller.Copy(name, values, Map.of("person", each.person().getId())));
        }
        return copies.isEmpty() ? List.of(new TemplateFiller.Copy(values(common, common.get("address"), TEXTS.get("letter.nobody"), ""))) : copies;
    }

    private static Map<String, String> values(Map<String, String> common, String recipient, String opening, String items) {
        Map<String, String> values = new HashMap<>(common);
        values.put("recipient", recipient);
        values.put("opening", opening);
        values.put("items", items);
        return values;
    }

    @Override
    List<String> toLookAt(ExportRequest request) {
        Changes changes = request.changes();
        if (Changes.areSuperseded(request.session())) {
            return List.of(TEXTS.get("changes.superseded"));
        }
        return changes.made() || changes.places().isEmpty() ? List.of() : List.of(TEXTS.get("changes.notMade"));
    }
}
