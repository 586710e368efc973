package org.heyi.collation.printing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.heyi.base.Digests;
import org.heyi.model.report.Version;
import org.heyi.model.review.Session;

/** The printings that are known, of any version of any report of a workspace. Immutable. */
public final class Printings {

    /** No printing is known. */
    public static final Printings NONE = new Printings(Map.of());

    private final Map<String, Printing> byVersion;

    /**
     * @param byVersion printings by the ids of the versions that were printed
     */
    public Printings(Map<String, Printing> byVersion) {
        this.byVersion = Map.copyOf(byVersion);
    }

    /** @return whether none is known */
    public boolean isEmpty() {
        return byVersion.isEmpty();
    }

    /**
     * @param version of a report
     * @return whether its printing is known
     */
    public boolean has(Version version) {
        return of(version) != null;
    }

    /**
     * @param version of a report
     * @return its printing; null where none is known
     */
    public Printing of(Version version) {
        return version == null || version.getId() == null ? null : byVersion.get(version.getId());
    }

    /**
     * @param session a session
     * @return whether a printing of any version of its report is known
     */
    public boolean isOf(Session session) {
        return session.getReport() != null && session.getReport().getVersions().stream().anyMatch(this::has);
    }

    /**
     * @param session a session
     * @return stands for the printings of its report: the same as long as these are the same; empty where none is known
     */
    public String digest(Session session) {
        List<String> known = session.getReport() == null ? List.of() : session.getReport().getVersions().stream().filter(this::has)
                .map(each -> each.getId() + " " + of(each).pages().sha256()).toList();
        return known.isEmpty() ? "" : Digests.sha256(String.join("\n", known).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param version of a report
     * @param paragraph see {@link Printing#locate}
     * @param start where the passage begins
     * @param endParagraph where it ends
     * @param end where it ends there
     * @return where it is printed; null where that is not known
     */
    public Printed locate(Version version, int paragraph, int start, int endParagraph, int end) {
        Printing printing = of(version);
        return printing == null ? null : printing.locate(paragraph, start, endParagraph, end).map(each -> new Printed(each, 0)).orElse(null);
    }
}
