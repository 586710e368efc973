package org.heyi.ledger;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The working days of a place, where they are not those of the whole country. A plug-in provides it as an OSGi service, for which a
 * declarative component with this interface is enough. It is chosen for a workspace by its id and kept there, so that deadlines do not
 * change when the plug-in goes. Called on a background thread.
 */
@ConsumerType
public interface DeadlineCalendar {

    /** @return stable and unique, as typed on the command line, e.g. {@code org.example.guangxi} */
    String id();

    /** @return the place and what else tells it apart, in the person's language */
    String name();

    /** @return the lines of a calendar file, as {@link HolidayCalendar#parse} reads them: {@code year 2027}, {@code 2027-01-01..2027-01-03 休} */
    List<String> lines();
}
