package org.heyi.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.heyi.base.Progress;
import org.heyi.base.Texts;
import org.heyi.store.Head;
import org.heyi.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has at hand. */
abstract class HeyiSubcommand implements Callable<Integer> {

    static final Texts TEXTS = HeyiCommand.TEXTS;

    @Spec
    CommandSpec spec;

    /** @return the root, which holds the shared options */
    HeyiCommand root() {
        return (HeyiCommand) spec.root().userObject();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    boolean json() {
        return root().json();
    }

    Workspace open() {
        return root().open();
    }

    /** For commands that read alone. */
    Workspace openExisting() {
        return root().openExisting();
    }

    /** Handle of who does what the command does; it goes into the history. */
    String actor() {
        return root().actor();
    }

    /**
     * @param key of a text
     * @param args its values
     */
    void say(String key, Object... args) {
        out().println(TEXTS.get(key, root().where().shown(args)));
    }

    /** Says up to where the history goes, for a person to keep. */
    void sayHead(Head head) {
        say("verify.head", head.sequence(), head.hash());
    }

    /** Progress goes to standard error, so that output can be piped. */
    Progress progress() {
        return new ConsoleProgress(err(), root().where()::isCancelled);
    }

    /**
     * A command that only has subcommands shows its help.
     *
     * @return always "wrong request"
     */
    int usage() {
        spec.commandLine().usage(err());
        return HeyiCommand.WRONG;
    }
}
