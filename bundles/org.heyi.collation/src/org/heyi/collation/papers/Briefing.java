package org.heyi.collation.papers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heyi.base.ChineseNumerals;
import org.heyi.base.HeyiException;
import org.heyi.base.Progress;
import org.heyi.collation.Attribution;
import org.heyi.collation.Collation;
import org.heyi.collation.Order;
import org.heyi.collation.similar.Clusters;
import org.heyi.model.review.Annotation;
import org.heyi.model.review.AnnotationKind;
import org.heyi.model.review.Body;
import org.heyi.model.review.Group;
import org.heyi.model.review.Participant;
import org.heyi.model.review.Session;
import org.heyi.model.util.Models;
import org.heyi.model.util.SignedOff;
import org.heyi.model.util.SignedOff.Standing;

/**
 * 简报: what one or several groups said on the report, by its parts; what was merged is said once, by all who said it.
 *
 * @param name of the groups; 全体 where groups may not be told
 * @param title what stands above it
 * @param lines a paragraph each: a heading with its number, or what somebody said
 * @param speakers how many people speak
 * @param characters how long the lines are, without blanks
 */
public record Briefing(String name, String title, List<String> lines, int speakers, int characters) {

    /** The value that asks for an issue for every group. */
    public static final String ALL = "all";

    private static final String BETWEEN = "[、,，;；]\\s*";

    /** Copies the list. */
    public Briefing {
        lines = List.copyOf(lines);
    }

    /**
     * @param session a session
     * @param attribution how much is told about who said something; where groups may not be told there is one issue of all
     * @param wanted {@link #ALL}, or the name of a group, or several with 、 between them for one issue of all of these
     * @return the issues, in the session's order of groups; one that says 无 when nobody said anything
     * @throws HeyiException when no group is called that; names those there are
     */
    public static List<Briefing> of(Session session, Attribution attribution, String wanted) {
        Collation collation = Collation.of(session, Order.POSITION, attribution);
        Opinions opinions = Opinions.of(collation);
        List<List<Group>> issues = issues(session, attribution, wanted);
        Map<Group, List<Annotation>> said = new IdentityHashMap<>();
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < collation.size(); i++) {
            Annotation each = collation.annotation(i);
            all.add(each);
            if (each.getAuthor() != null && each.getAuthor().getGroup() != null) {
                said.computeIfAbsent(each.getAuthor().getGroup(), any -> new ArrayList<>()).add(each);
            }
        }
        List<Briefing> briefings = new ArrayList<>();
        for (List<Group> groups : issues) {
            List<Annotation> theirs = groups.isEmpty() ? all : groups.size() == 1 ? said.getOrDefault(groups.getFirst(), List.of())
                    : all.stream().filter(each -> each.getAuthor() != null && groups.contains(each.getAuthor().getGroup())).toList();
            if (!theirs.isEmpty() || !ALL.equals(wanted) || issues.size() == 1) {
                briefings.add(briefing(collation, opinions, groups, theirs));
            }
        }
        return briefings.isEmpty() ? List.of(briefing(collation, opinions, List.of(), List.of())) : briefings;
    }

    /**
     * @param session a session
     * @param progress asked whether to stop
     * @return how many groups of comments seem to ask the same and are not merged: briefings say each of them
     */
    public static int alike(Session session, Progress progress) {
        return Clusters.members(session, progress).size();
    }

    /**
     * @param wanted what {@link #of} is asked for
     * @param group a group
     * @return whether there is an issue of that group, or it has a part in one
     */
    public static boolean isWanted(String wanted, Group group) {
        return ALL.equals(wanted) || List.of(wanted.strip().split(BETWEEN)).contains(group.getName());
    }

    /**
     * @param session a session
     * @param group a group
     * @param standing how comments stand to the head of the group
     * @return how many comments of the group, as they are told in its issue, stand so; 0 where nothing of the group was ever signed off
     */
    public static long standing(Session session, Group group, Standing standing) {
        boolean signs = session.getSignoffs().stream().anyMatch(each -> each.getGroup() == group);
        return !signs ? 0 : session.getAnnotations().stream().filter(each -> Models.isPutForward(each) && each.getAuthor() != null
                && each.getAuthor().getGroup() == group && SignedOff.of(each).standing() == standing).count();
    }

    /** No group stands for everybody. */
    private static List<List<Group>> issues(Session session, Attribution attribution, String wanted) {
        if (attribution == Attribution.NONE) {
            return List.of(List.of());
        }
        if (ALL.equals(wanted)) {
            return session.getGroups().isEmpty() ? List.of(List.of()) : session.getGroups().stream().map(List::of).toList();
        }
        List<Group> groups = new ArrayList<>();
        for (String name : wanted.strip().split(BETWEEN)) {
            groups.add(session.getGroups().stream().filter(each -> name.equals(each.getName())).findFirst()
                    .orElseThrow(() -> new HeyiException(PaperTexts.get("error.group", name,
                            session.getGroups().stream().map(Group::getName).collect(Collectors.joining(PaperTexts.get("comma")))))));
        }
        return List.of(groups);
    }

    private static Briefing briefing(Collation collation, Opinions opinions, List<Group> groups, List<Annotation> comments) {
        // What a member of the group said and what another one of it said in the same sense; the rest is told elsewhere.
        Map<Opinion, List<Annotation>> by = new LinkedHashMap<>();
        for (Annotation each : comments) {
            by.computeIfAbsent(opinions.of(each), any -> new ArrayList<>()).add(each);
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Speaking speaking = new Speaking(collation);
        boolean several = groups.size() > 1 || groups.isEmpty() && collation.attribution() == Attribution.NAMED;
        for (Map.Entry<Opinion, List<Annotation>> each : by.entrySet()) {
            List<Annotation> those = each.getValue();
            Annotation first = those.contains(each.getKey().comment()) ? each.getKey().comment() : those.getFirst();
            String part = first.getKind() == AnnotationKind.OVERALL ? PaperTexts.get("briefing.overall") : Parts.of(first);
            String verb = PaperTexts.get("says." + first.getKind().getName());
            parts.computeIfAbsent(part, any -> new ArrayList<>()).add(PaperTexts.get("says", speaking.who(those, several), verb,
                    speaking.words(collation.row(first))));
        }
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String part : order(collation.session(), parts)) {
            String words = part.equals(PaperTexts.get("briefing.overall")) ? part : PaperTexts.get("briefing.part", Parts.within(part));
            lines.add(PaperTexts.get("heading", ChineseNumerals.print(++number), words));
            lines.addAll(parts.get(part));
        }
        if (lines.isEmpty()) {
            lines.add(PaperTexts.get("nothing"));
        }
        lines.addAll(0, Meetings.lines(collation.session(), collation.attribution(), groups));
        String name = groups.isEmpty() ? PaperTexts.get("briefing.everybody")
                : groups.stream().map(Group::getName).collect(Collectors.joining(PaperTexts.get("comma")));
        String title = PaperTexts.get(collation.session().getBody() == Body.CPPCC ? "briefing.title.CPPCC" : "briefing.title.CONGRESS", name);
        List<Participant> people = Speaking.authors(comments);
        return new Briefing(name, title, lines, people.size(), lines.stream().mapToInt(Models::characters).sum());
    }

    private static List<String> order(Session session, Map<String, List<String>> parts) {
        String overall = PaperTexts.get("briefing.overall");
        List<String> rest = Parts.inOrder(session, new LinkedHashSet<>(parts.keySet().stream().filter(each -> !each.equals(overall)).toList()));
        return Stream.concat(parts.containsKey(overall) ? Stream.of(overall) : Stream.empty(), rest.stream()).toList();
    }
}
