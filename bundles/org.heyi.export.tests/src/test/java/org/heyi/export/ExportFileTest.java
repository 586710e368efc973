package org.heyi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.heyi.base.HeyiException;
import org.heyi.export.ExportFile.Content;
import org.heyi.export.ExportFile.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    private static final Content NEW = out -> out.write("新".getBytes());

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void writesTheFileAndNothingElse() throws IOException {
        ExportFile.write(folder.resolve("汇总表.csv"), Existing.REFUSE, NEW);
        assertEquals(List.of("汇总表.csv"), names());
        assertEquals("新", Files.readString(folder.resolve("汇总表.csv")));
    }

    @Test
    void refusesToReplaceUnlessTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "旧");
        HeyiException e = assertThrows(HeyiException.class, () -> ExportFile.write(file, Existing.REFUSE, NEW));
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        assertEquals("旧", Files.readString(file));
        ExportFile.write(file, Existing.REPLACE, NEW);
        assertEquals("新", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void refusesAFileThatCameIntoBeingMeanwhile() throws IOException {
        Path file = folder.resolve("a.csv");
        assertThrows(HeyiException.class, () -> ExportFile.write(file, Existing.REFUSE, out -> Files.writeString(file, "别人的")));
        assertEquals("别人的", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void leavesTheOldFileWhenTheExportFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "旧");
        Content broken = out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("磁盘满");
        };
        HeyiException e = assertThrows(HeyiException.class, () -> ExportFile.write(file, Existing.REPLACE, broken));
        assertTrue(e.getMessage().contains("磁盘满"), e.getMessage());
        assertThrows(CancellationException.class, () -> ExportFile.write(file, Existing.REPLACE, out -> {
            throw new CancellationException();
        }));
        assertEquals("旧", Files.readString(file));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
        for (int length : new int[] {71, 83}) {
            Path file = folder.resolve("表".repeat(length) + ".csv");
            ExportFile.write(file, Existing.REFUSE, NEW);
            ExportFile.write(file, Existing.REPLACE, NEW);
            assertEquals("新", Files.readString(file));
        }
        Path tooLong = folder.resolve("表".repeat(84) + ".csv");
        HeyiException e = assertThrows(HeyiException.class, () -> ExportFile.write(tooLong, Existing.REFUSE, NEW));
        assertTrue(e.getMessage().contains("255") && e.getMessage().contains("256"), e.getMessage());
        assertEquals(2, names().size());
    }

    @Test
    void aTitleBecomesANameThatFits() {
        assertEquals("关于2021年 2022年的报告.docx", ExportFile.nameFor("关于2021年/2022年的报告", "docx"));
        String long1 = ExportFile.nameFor("题".repeat(100) + "\uD840\uDC00", "annotated.docx");
        assertTrue(long1.getBytes(StandardCharsets.UTF_8).length <= 255 && long1.endsWith("题.annotated.docx"), long1);
        String pair = ExportFile.nameFor("\uD840\uDC00".repeat(70), "csv");
        assertEquals(62 * 2 + 4, pair.length(), "no character is torn apart");
        ExportFile.write(folder.resolve(long1), Existing.REFUSE, NEW);
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Path file = folder.resolve("无此/a.csv");
        HeyiException e = assertThrows(HeyiException.class, () -> ExportFile.write(file, Existing.REFUSE, NEW));
        assertTrue(e.getMessage().contains(file.getParent().toString()), e.getMessage());
        assertThrows(HeyiException.class, () -> ExportFile.write(folder, Existing.REPLACE, NEW));
    }

    @Test
    void namesAFolderThatCannotBeWrittenInto() {
        // A system folder that takes no files, whoever asks: root may write wherever permissions are the only obstacle.
        Path proc = Path.of("/proc/self");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(proc), "/proc is there on Linux only");
        HeyiException e = assertThrows(HeyiException.class, () -> ExportFile.write(proc.resolve("a.csv"), Existing.REFUSE, NEW));
        assertTrue(e.getMessage().contains("a.csv") && !e.getMessage().contains("\n"), e.getMessage());
    }
}
