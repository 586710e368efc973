package org.heyi.plugins.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;

/**
 * A small table in the folder of the person, as text that can be read and mended: a row a line, tabs between the cells, lines that
 * begin with # left out. Files of the person are written whole or not at all.
 */
public final class PersonFile {

    private static final Texts TEXTS = Texts.of(PersonFile.class);
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final int cells;
    private final String head;

    /**
     * @param file where it lies
     * @param cells how many there are in a row
     * @param head what the first line says about the file, without the #
     */
    public PersonFile(Path file, int cells, String head) {
        this.file = file;
        this.cells = cells;
        this.head = head;
    }

    /**
     * @return its rows; none where there is no such file
     * @throws HeyiException if it cannot be read, or a row has too few or too many cells
     */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != cells) {
                    throw wrong(number);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * @param row number among the rows, from 0
     * @return the error for a row that says what cannot be
     */
    public HeyiException wrongRow(int row) {
        int number = 0;
        int seen = -1;
        for (String line : lines()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && ++seen == row) {
                break;
            }
        }
        return wrong(number);
    }

    private HeyiException wrong(int line) {
        return new HeyiException(TEXTS.get("person.line", file, line));
    }

    private List<String> lines() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new HeyiException(TEXTS.get("person.large", file));
            }
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw new HeyiException(TEXTS.get("person.encoding", file), e);
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("person.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * @param rows of as many cells as there are; what would be taken for the end of a cell becomes a blank
     * @throws HeyiException if the file cannot be written
     */
    public void write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("# ").append(head).append('\n');
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(cell -> cell.replaceAll("\\p{Cntrl}", " ")).toList())).append('\n');
        }
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new HeyiException(TEXTS.get("person.unwritable", file, String.valueOf(e.getMessage())), e);
        }
    }
}
