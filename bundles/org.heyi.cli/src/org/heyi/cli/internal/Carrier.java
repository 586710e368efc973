package org.heyi.cli.internal;

import java.io.IOException;

import org.heyi.usecase.CommandCarrier;
import org.osgi.service.component.annotations.Component;

/** Has the window carry out the commands of the command line. */
@Component
public final class Carrier implements CommandCarrier {

    private static final Carrying NOTHING = () -> { };

    @Override
    public Carrying carry(Host host) {
        try {
            return new CommandPost(host, CliApplication::service);
        } catch (IOException | UnsupportedOperationException e) {
            System.getLogger(Carrier.class.getName()).log(System.Logger.Level.WARNING,
                    "commands are not carried out for " + host.folder(), e);
            return NOTHING;
        }
    }
}
