package org.heyi.export;

import java.util.Arrays;
import java.util.List;

import org.heyi.collation.Attribution;
import org.heyi.ledger.LedgerColumn;

/** Which columns of a ledger an output may show. */
public final class LedgerColumns {

    private LedgerColumns() {
    }

    /**
     * @param attribution how much is told about who put an item forward; what people wrote in other columns is not masked
     * @return the columns, in their order
     */
    public static List<LedgerColumn> shown(Attribution attribution) {
        return Arrays.stream(LedgerColumn.values()).filter(column -> switch (column) {
            case LEAD, CO_SIGNERS, PHONE -> attribution == Attribution.NAMED;
            case GROUP -> attribution != Attribution.NONE;
            default -> true;
        }).toList();
    }
}
