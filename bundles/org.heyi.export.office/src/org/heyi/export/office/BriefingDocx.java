package org.heyi.export.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.collation.Attribution;
import org.heyi.collation.papers.Briefing;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;
import org.heyi.export.Exporter;
import org.heyi.model.review.Group;
import org.heyi.model.util.SignedOff.Standing;
import org.osgi.service.component.annotations.Component;

/** 简报 as a Word file: an issue for every group, one after the other, or one of those that are named. */
@Component(service = Exporter.class)
public final class BriefingDocx extends PaperDocx {

    private static final String NO_LIMIT = "0";

    @Override
    String name() {
        return "briefing";
    }

    private static ExportOption group() {
        return wordsOrAll("group", Briefing.ALL);
    }

    private static ExportOption issue() {
        return words("issue", "1");
    }

    private static ExportOption signer() {
        return words("signer", "");
    }

    private static ExportOption least() {
        return words("min", "300");
    }

    private static ExportOption most() {
        return words("max", "3000");
    }

    private static ExportOption mark() {
        return words("mark", Texts.of(PaperDocx.class, Locale.CHINESE).get("briefing.mark"));
    }

    /** What stands at the foot as it was given. */
    private static List<ExportOption> foot() {
        return List.of(words("report", ""), words("copy", ""), words("send", ""), words("copies", ""));
    }

    @Override
    List<ExportOption> choices() {
        List<ExportOption> all = new ArrayList<>(List.of(group(), issue(), signer(), office(), mark()));
        all.addAll(foot());
        all.addAll(List.of(least(), most()));
        return all;
    }

    private static List<Briefing> briefings(ExportRequest request) {
        return Briefing.of(request.session(), request.attribution(), request.value(group()));
    }

    @Override
    List<TemplateFiller.Copy> copies(ExportRequest request, Progress progress) {
        List<TemplateFiller.Copy> copies = new ArrayList<>();
        for (Briefing each : briefings(request)) {
            progress.checkCancelled();
            Map<String, String> values = common(request);
            values.put("mark", request.value(mark()));
            values.put("issue", Integer.toString(number(request, issue()) + copies.size()));
            values.put("editor", request.value(office()));
            values.put("title", each.title());
            values.put("body", String.join("\n", each.lines()));
            values.put("signer", request.value(signer()));
            foot().forEach(option -> values.put(option.name(), request.value(option)));
            values.put("copies", printed(request));
            Map<String, String> options = Map.of(issue().name(), values.get("issue"), group().name(),
                    isOfGroups(request, each.name()) ? each.name() : Briefing.ALL);
            copies.add(new TemplateFiller.Copy(TEXTS.get("briefing.file", values.get("issue"), each.name()), values, options));
        }
        return copies;
    }

    /** An issue of all has no groups by which it could be asked for. */
    private static boolean isOfGroups(ExportRequest request, String name) {
        List<String> groups = request.session().getGroups().stream().map(Group::getName).toList();
        return request.attribution() != Attribution.NONE && groups.containsAll(List.of(name.split(TEXTS.get("revised.comma"))));
    }

    /** How many are printed; room to write it by hand where nobody said. */
    private static String printed(ExportRequest request) {
        ExportOption option = foot().getLast();
        return request.value(option).isBlank() ? "\u3000\u3000" : Integer.toString(number(request, option));
    }

    private static int number(ExportRequest request, ExportOption option) {
        String typed = request.value(option);
        if (!typed.matches("\\d{1,6}")) {
            throw new HeyiException(TEXTS.get("error.number", option.name(), typed));
        }
        return Integer.parseInt(typed);
    }

    @Override
    List<String> toLookAt(ExportRequest request) {
        List<String> remarks = new ArrayList<>();
        if (request.value(signer()).isBlank()) {
            remarks.add(TEXTS.get("briefing.noSigner"));
        }
        int least = number(request, least());
        int most = number(request, most());
        for (Briefing each : briefings(request)) {
            if (each.speakers() == 1) {
                remarks.add(TEXTS.get("briefing.oneSpeaker", each.name()));
            }
            if (each.characters() < least) {
                remarks.add(TEXTS.get("briefing.short", each.name(), Integer.toString(each.characters()), Integer.toString(least)));
            }
            if (!NO_LIMIT.equals(request.value(most())) && each.characters() > most) {
                remarks.add(TEXTS.get("briefing.long", each.name(), Integer.toString(each.characters()), Integer.toString(most)));
            }
        }
        for (Group each : request.session().getGroups()) {
            long open = Briefing.standing(request.session(), each, Standing.NONE) + Briefing.standing(request.session(), each, Standing.TAKEN_BACK);
            long changed = Briefing.standing(request.session(), each, Standing.CHANGED);
            if (open + changed > 0 && Briefing.isWanted(request.value(group()), each)) {
                remarks.add(TEXTS.get("briefing.signoff", each.getName(), Long.toString(open), Long.toString(changed)));
            }
        }
        int alike = Briefing.alike(request.session(), Progress.NONE);
        if (alike > 0) {
            remarks.add(TEXTS.get("briefing.alike", Integer.toString(alike)));
        }
        return remarks;
    }
}
