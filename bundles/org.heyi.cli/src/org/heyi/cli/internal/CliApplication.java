package org.heyi.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.heyi.base.Texts;
import picocli.CommandLine;

/** The entry of the command line inside OSGi: hands the arguments over and gives the exit code back. */
public class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return new CommandLine(new HeyiCommand())
                .setResourceBundle(Texts.of(HeyiCommand.class).bundle())
                .execute(args);
    }

    @Override
    public void stop() {
        // A command ends by itself; the framework only asks when the process is shut down from outside.
    }
}
