package org.heyi.importing.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

import org.heyi.base.HeyiException;
import org.heyi.base.Texts;
import org.heyi.importing.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String REPORT = "和平区人民政府工作报告\n——2021年12月12日在会议上\n各位代表：\n增长5.8%，完成100项。\n";

    private final TextDecoder decoder = new TextDecoder(Texts.of(ReportReader.class, Locale.ENGLISH));

    private DecodedText decode(byte[] bytes) {
        return decoder.decode(new SourceFile("a.txt", bytes));
    }

    private String refuse(byte[] bytes) {
        return assertThrows(HeyiException.class, () -> decode(bytes)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void tellsEncodingsApartWithoutAMark(String charset) {
        DecodedText decoded = decode(REPORT.getBytes(Charset.forName(charset)));
        assertEquals(REPORT, decoded.text());
        assertEquals(charset, decoded.charset());
        assertTrue(decoded.exact());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void takesTheMarkOff(String charset) {
        DecodedText decoded = decode(('\uFEFF' + REPORT).getBytes(Charset.forName(charset)));
        assertEquals(REPORT, decoded.text());
        assertEquals(charset, decoded.charset());
        assertTrue(decoded.byteOrderMark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030"})
    void readsOneLineWithoutAnAsciiCharacter(String charset) {
        assertEquals("政府工作报告", decode("政府工作报告".getBytes(Charset.forName(charset))).text());
    }

    @Test
    void readsEnglishInUtf16() {
        assertEquals("Report\n", decode("Report\n".getBytes(StandardCharsets.UTF_16LE)).text());
    }

    @Test
    void readsTraditionalCharactersInGb18030() {
        String text = "各位代表：現在，我代表區人民政府，向大會報告工作，請予審議，並請政協委員提出意見。";
        assertEquals(text, decode(text.getBytes(Charset.forName("GB18030"))).text());
    }

    @Test
    void readsBig5() {
        String text = "某區人民政府工作報告\n各位代表：\n現在，我代表區人民政府，向大會報告工作，請予審議。\n一、2021年工作回顧\n";
        DecodedText decoded = decode(text.getBytes(Charset.forName("x-windows-950")));
        assertEquals(text, decoded.text());
        assertTrue(decoded.exact());
        assertEquals("政府工作報告", decode("政府工作報告".getBytes(Charset.forName("x-windows-950"))).text());
    }

    @Test
    void namesLineAndByteOfWhatCannotBeDecoded() {
        byte[] bytes = REPORT.repeat(3).getBytes(StandardCharsets.UTF_8);
        int place = "和平区人民政府工作报告\n——2021".getBytes(StandardCharsets.UTF_8).length;
        bytes[place] = (byte) 0xFF;
        String message = refuse(bytes);
        assertTrue(message.contains("line 2") && message.contains("byte " + place), message);
    }

    @Test
    void namesTheEndOfATextCutInsideACharacter() {
        byte[] bytes = REPORT.repeat(3).strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertTrue(refuse(cut).contains("line 12"), refuse(cut));
    }

    @Test
    void namesWhatAFileLooksLike() {
        assertTrue(refuse("PK\3\4..word/document.xml".getBytes(StandardCharsets.ISO_8859_1)).contains("Word"));
        assertTrue(refuse("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1)).contains("PDF"));
        assertTrue(refuse(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1, 0}).contains("Office"));
    }

    @Test
    void refusesBinaryData() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("报告".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {0, 1, 2, 3, 0, 0, 7});
        assertTrue(refuse(out.toByteArray()).contains("byte 6"), refuse(out.toByteArray()));
        assertTrue(refuse("\1\2\3\4\5\6\7abc".getBytes(StandardCharsets.UTF_8)).contains("binary"));
    }

    @Test
    void neverTakesNoiseForText() {
        Random random = new Random(20211212);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[64 + random.nextInt(4000)];
            random.nextBytes(noise);
            refuse(noise);
        }
    }
}
