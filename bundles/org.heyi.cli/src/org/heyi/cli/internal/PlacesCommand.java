package org.heyi.cli.internal;

import static org.heyi.cli.internal.JsonOut.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.heyi.model.review.Annotation;
import org.heyi.model.review.Revision;
import org.heyi.model.review.Session;
import org.heyi.store.Workspace;
import org.heyi.usecase.Annotate;
import org.heyi.usecase.ChangedPlaces;
import org.heyi.usecase.Edit;
import org.heyi.usecase.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** heyi places: which comments went into which changed places of the report. */
@Command(name = "places")
@Commands.Group({PlacesCommand.ListAll.class, PlacesCommand.Add.class, PlacesCommand.Link.class, PlacesCommand.Unlink.class,
    PlacesCommand.Describe.class, PlacesCommand.Remove.class})
final class PlacesCommand extends HeyiSubcommand {

    @Override
    public Integer call() {
        return usage();
    }

    private static List<Annotation> all(Session session, List<String> ids) {
        return ids.stream().distinct().map(each -> Annotate.require(session, each)).toList();
    }

    private static Map<String, Object> view(Revision place) {
        return object("number", place.getNumber(), "description", place.getDescription(),
                "annotations", place.getAnnotations().stream().map(Annotation::getId).toList(), "numbers", numbers(place));
    }

    private static List<Integer> numbers(Revision place) {
        return place.getAnnotations().stream().map(Annotation::getNumber).sorted().toList();
    }

    /** heyi places list */
    @Command(name = "list")
    static final class ListAll extends HeyiSubcommand {

        @Override
        public Integer call() {
            try (Workspace workspace = openExisting()) {
                List<Revision> places = Sessions.current(workspace.archive()).getRevisions();
                if (json()) {
                    JsonOut.print(out(), object("places", places.stream().map(PlacesCommand::view).toList()));
                } else {
                    places.forEach(each -> tell(this, each));
                    say("places.count", places.size(), places.stream().flatMap(each -> each.getAnnotations().stream()).distinct().count());
                }
            }
            return HeyiCommand.DONE;
        }
    }

    private static void tell(HeyiSubcommand command, Revision place) {
        String numbers = numbers(place).stream().map(each -> TEXTS.get("revise.number", each)).collect(Collectors.joining(TEXTS.get("revise.comma")));
        command.say("places.place", place.getNumber(), place.getDescription(), numbers.isEmpty() ? TEXTS.get("places.nobody") : numbers);
    }

    /** What changes one place. */
    abstract static class Changing extends HeyiSubcommand {

        abstract Edit<Revision> edit(Session session);

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Revision place = edit(Sessions.current(workspace.archive())).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), view(place));
                } else {
                    tell(this, place);
                }
            }
            return HeyiCommand.DONE;
        }
    }

    /** heyi places add TEXT [ID…] */
    @Command(name = "add")
    static final class Add extends Changing {

        @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "TEXT")
        private String text;

        @Parameters(index = "1..*", paramLabel = "ID", arity = "0..*", descriptionKey = "ID")
        private List<String> ids = new ArrayList<>();

        @Override
        Edit<Revision> edit(Session session) {
            return ChangedPlaces.add(session, text, all(session, ids));
        }
    }

    /** What puts comments into a place, or takes them out of it. */
    abstract static class Moving extends Changing {

        @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "PLACE")
        private int place;

        @Parameters(index = "1..*", paramLabel = "ID", arity = "1..*", descriptionKey = "ID")
        private List<String> ids;

        abstract Edit<Revision> edit(Revision of, List<Annotation> annotations);

        @Override
        Edit<Revision> edit(Session session) {
            return edit(ChangedPlaces.require(session, place), all(session, ids));
        }
    }

    /** heyi places link PLACE ID… */
    @Command(name = "link")
    static final class Link extends Moving {

        @Override
        Edit<Revision> edit(Revision of, List<Annotation> annotations) {
            return ChangedPlaces.link(of, annotations);
        }
    }

    /** heyi places unlink PLACE ID… */
    @Command(name = "unlink")
    static final class Unlink extends Moving {

        @Override
        Edit<Revision> edit(Revision of, List<Annotation> annotations) {
            return ChangedPlaces.unlink(of, annotations);
        }
    }

    /** heyi places describe PLACE TEXT */
    @Command(name = "describe")
    static final class Describe extends Changing {

        @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "PLACE")
        private int place;

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "TEXT")
        private String text;

        @Override
        Edit<Revision> edit(Session session) {
            return ChangedPlaces.describe(ChangedPlaces.require(session, place), text);
        }
    }

    /** heyi places remove PLACE */
    @Command(name = "remove")
    static final class Remove extends HeyiSubcommand {

        @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "PLACE")
        private int place;

        @Override
        public Integer call() {
            try (Workspace workspace = open()) {
                Session session = Sessions.current(workspace.archive());
                ChangedPlaces.remove(session, ChangedPlaces.require(session, place)).apply(workspace, actor());
                if (json()) {
                    JsonOut.print(out(), object("removed", place));
                } else {
                    say("places.removed", place);
                }
            }
            return HeyiCommand.DONE;
        }
    }
}
