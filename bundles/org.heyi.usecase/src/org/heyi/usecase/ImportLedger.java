package org.heyi.usecase;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.table.TableReader;
import org.heyi.importing.table.TableSheet;
import org.heyi.ledger.LedgerColumn;
import org.heyi.ledger.LedgerImport;
import org.heyi.model.Archive;
import org.heyi.model.review.Session;

/** Takes in a ledger that was kept as a table: all of it or nothing. */
public final class ImportLedger {

    private static final Texts TEXTS = Texts.of(ImportLedger.class);
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    private ImportLedger() {
    }

    /**
     * Reads the table alone.
     *
     * @param file xlsx or csv
     * @return the table as it stands there
     * @throws HeyiException when the file is no table that can be read
     */
    public static TableSheet table(Path file) {
        return new TableReader().read(file);
    }

    /**
     * Reads a ledger without adding it.
     *
     * @param archive the workspace's root
     * @param file xlsx or csv
     * @param scheme preset of the reply classes
     * @param mapping header as written to column; empty where headers are the usual ones
     * @param actor handle of who imports
     * @return the items, or everything that is wrong
     * @throws HeyiException when the file is no table that can be read
     */
    public static LedgerImport.Result read(Archive archive, Path file, String scheme,
            Map<String, LedgerColumn> mapping, String actor) {
        return read(archive, table(file), scheme, mapping, actor);
    }

    /**
     * Reads a ledger without adding it.
     *
     * @param archive the workspace's root
     * @param table the table, see {@link #table}
     * @param scheme preset of the reply classes
     * @param mapping header as written to column; empty where headers are the usual ones
     * @param actor handle of who imports
     * @return the items, or everything that is wrong
     * @throws HeyiException when it has no header of a ledger
     */
    public static LedgerImport.Result read(Archive archive, TableSheet table, String scheme,
            Map<String, LedgerColumn> mapping, String actor) {
        Session session = archive.getCurrent();
        ZoneId zone = session == null ? DEFAULT_ZONE : ZoneId.of(session.getZone());
        return LedgerImport.read(table, archive, new LedgerImport.Options(scheme, session,
                mapping, LocalDate.now(zone), actor, Instant.now()));
    }

    /**
     * Prepares adding what was read.
     *
     * @param archive the one it was read for
     * @param result what was read
     * @return the edit that adds it
     * @throws HeyiException when there are errors
     */
    public static Edit<LedgerImport.Result> add(Archive archive, LedgerImport.Result result) {
        result.refuseErrors();
        return new Edit<>("ledger.import", result, () -> result.addTo(archive));
    }

    /**
     * Reads a mapping: lines of "header = column".
     *
     * @param file a text file in UTF-8
     * @return header as written to column
     * @throws HeyiException when it cannot be read or names a column that there is not
     */
    public static Map<String, LedgerColumn> mapping(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            throw new HeyiException(TEXTS.get("mapping.missing", file), e);
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw new HeyiException(TEXTS.get("mapping.broken", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("mapping.unreadable", file, e.getMessage()), e);
        }
        Map<String, LedgerColumn> mapping = new LinkedHashMap<>();
        for (String header : lines.stringPropertyNames()) {
            String named = lines.getProperty(header).strip();
            mapping.put(header, Arrays.stream(LedgerColumn.values())
                    .filter(c -> c.key().equalsIgnoreCase(named) || c.header().equals(named)).findFirst()
                    .orElseThrow(() -> new HeyiException(TEXTS.get("mapping.unknown", file, header, named,
                            Arrays.stream(LedgerColumn.values()).map(LedgerColumn::header)
                                    .collect(Collectors.joining(" "))))));
        }
        return mapping;
    }
}
