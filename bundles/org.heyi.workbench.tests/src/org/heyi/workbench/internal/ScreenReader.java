package org.heyi.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.opentest4j.TestAbortedException;

/**
 * The window as a screen reader has it: over AT-SPI, the bus of the desktop for them, on which the toolkit tells every object with its name,
 * role, states, relations and actions.
 */
final class ScreenReader implements AutoCloseable {

    /** States by their places in what the bus tells. */
    enum State {
        CHECKED(4), DEFUNCT(6), EDITABLE(7), FOCUSABLE(11), FOCUSED(12), PRESSED(20), SELECTED(23), SHOWING(25), VISIBLE(30);

        private final int bit;

        State(int bit) {
            this.bit = bit;
        }
    }

    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String NULL = "/org/a11y/atspi/null";
    private static final long LABELLED_BY = 2;
    /** Of longer lists, some are looked at. */
    private static final int MANY = 60;

    private final Bus bus;
    private final String application;

    private ScreenReader(Bus bus, String application) {
        this.bus = bus;
        this.application = application;
    }

    /** Listens to this program; where the desktop has no such bus the test is left out, and says so. */
    static ScreenReader listen() throws IOException {
        String session = System.getenv("DBUS_SESSION_BUS_ADDRESS");
        if (session == null) {
            throw new TestAbortedException("no session bus, so that no screen reader could hear the window");
        }
        String address;
        try (Bus desktop = new Bus(session)) {
            address = (String) desktop.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", "");
        } catch (IOException e) {
            throw new TestAbortedException("no bus for screen readers (at-spi2-core): " + e.getMessage(), e);
        }
        Bus bus = new Bus(address);
        for (int i = 0; i < 100; i++) {
            for (Object each : list(bus.ask("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren", ""))) {
                String name = (String) list(each).getFirst();
                long process = (Long) bus.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", name);
                if (process == ProcessHandle.current().pid()) {
                    return new ScreenReader(bus, name);
                }
            }
            pause();
        }
        throw new IOException("the program does not speak to screen readers");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }

    /** Has signals of that kind told from now on, as "object:state-changed:showing". */
    void follow(String kind, String member) {
        try {
            bus.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s",
                    "type='signal',interface='org.a11y.atspi.Event.Object',member='" + member + "'");
            bus.ask("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent", "s", kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether such a signal came from an object since the last time; its first word and its number are asked. */
    boolean came(String member, String detail, long number, Predicate<Thing> from) {
        try {
            List<Thing> told = new ArrayList<>();
            bus.came(message -> {
                if (member.equals(message.member()) && application.equals(message.sender()) && detail.equals(message.body().get(0))
                        && Long.valueOf(number).equals(message.body().get(1))) {
                    told.add(new Thing(message.path(), null));
                }
                return false;
            });
            return told.stream().anyMatch(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the windows of the program */
    List<Thing> windows() {
        return new Thing("/org/a11y/atspi/accessible/root", null).children();
    }

    /** Everything in all windows, but of long lists and of the cells of tables only some. */
    void walk(Consumer<Thing> told) {
        windows().forEach(each -> walk(each, told));
    }

    /** Everything in one thing, itself included. */
    void walk(Thing in, Consumer<Thing> told) {
        told.accept(in);
        if (!in.isNull()) {
            in.children().forEach(each -> walk(each, told));
        }
    }

    /** @return all that fit */
    List<Thing> all(Predicate<Thing> wanted) {
        List<Thing> found = new ArrayList<>();
        walk(each -> {
            if (!each.isNull() && wanted.test(each)) {
                found.add(each);
            }
        });
        return found;
    }

    /** Something on the screen, as a screen reader has it. Nothing of it is kept: each question is asked anew. */
    final class Thing {

        private final String path;
        private final Thing parent;

        private Thing(String path, Thing parent) {
            this.path = path;
            this.parent = parent;
        }

        boolean isNull() {
            return path.equals(NULL);
        }

        private Object ask(String type, String member, String signature, Object... words) {
            try {
                return bus.ask(application, path, type, member, signature, words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Object property(String type, String name) {
            return ask("org.freedesktop.DBus.Properties", "Get", "ss", type, name);
        }

        String name() {
            return (String) property(ACCESSIBLE, "Name");
        }

        String role() {
            return (String) ask(ACCESSIBLE, "GetRoleName", "");
        }

        int count() {
            return ((Long) property(ACCESSIBLE, "ChildCount")).intValue();
        }

        boolean is(State state) {
            List<Object> words = list(ask(ACCESSIBLE, "GetState", ""));
            return ((Long) words.getFirst() >> state.bit & 1) == 1;
        }

        Thing child(int index) {
            return new Thing((String) list(ask(ACCESSIBLE, "GetChildAtIndex", "i", index)).get(1), this);
        }

        /** All of a few, and the first and the last of many. */
        List<Thing> children() {
            int count = count();
            boolean many = count > MANY || role().contains("table");
            List<Thing> children = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (!many || i < 3 || i >= count - 3) {
                    children.add(child(i));
                }
            }
            return children;
        }

        /** What it is called: by itself, or by its label. */
        String called() {
            String name = name();
            if (name != null && !name.isBlank()) {
                return name;
            }
            if (parent != null && role().equals("text") && parent.role().equals("combo box")) {
                return parent.called();
            }
            for (Object relation : list(ask(ACCESSIBLE, "GetRelationSet", ""))) {
                if (list(relation).getFirst().equals(LABELLED_BY)) {
                    return list(list(relation).get(1)).stream().map(each -> new Thing((String) list(each).get(1), null).name())
                            .filter(each -> !each.isBlank()).findFirst().orElse("");
                }
            }
            return "";
        }

        /** What can be done with it, as the program says it: the toolkit tells its own words in the first place, and a program's as description. */
        List<String> actions() {
            if (!list(ask(ACCESSIBLE, "GetInterfaces", "")).contains("org.a11y.atspi.Action")) {
                return List.of();
            }
            return list(ask("org.a11y.atspi.Action", "GetActions", "")).stream()
                    .map(each -> (String) list(each).get(list(each).getFirst().equals("") ? 1 : 0)).toList();
        }

        boolean act(int index) {
            return (Boolean) ask("org.a11y.atspi.Action", "DoAction", "i", index);
        }

        @Override
        public String toString() {
            if (isNull()) {
                return "nothing in " + parent;
            }
            String within = parent == null || parent.parent == null ? "" : parent + " > ";
            return within + role() + " \"" + name() + "\"";
        }
    }
}
