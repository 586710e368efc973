package org.heyi.export.office.internal;

import java.util.List;
import java.util.Map;

import org.heyi.base.Texts;
import org.heyi.export.ExportOption;
import org.heyi.export.ExportRequest;

/**
 * Which fonts a file asks for. Those that GB/T 9704 means are not free and are missing on many desktops; a program that
 * opens the file then takes whatever it likes. The choice is the person's, and the file says which it was.
 */
public enum Fonts {
    /** 方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体. */
    OFFICIAL("official", Map.of()),
    /** Free ones that every Linux offers: serif for 小标宋, 仿宋, 楷体 and 宋体, sans for 黑体. */
    OPEN("open", Map.of("方正小标宋简体", Fonts.SERIF, "仿宋_GB2312", Fonts.SERIF, "楷体_GB2312", Fonts.SERIF, "宋体", Fonts.SERIF,
            "黑体", "Noto Sans CJK SC"));

    private static final String SERIF = "Noto Serif CJK SC";

    private final String value;
    private final Map<String, String> standIns;

    Fonts(String value, Map<String, String> standIns) {
        this.value = value;
        this.standIns = standIns;
    }

    /** @return the option by which an exporter offers the choice */
    public static ExportOption option() {
        Texts texts = Texts.of(Fonts.class);
        return new ExportOption("fonts", texts.get("option.fonts"), List.of(OFFICIAL.value, OPEN.value), ExportOption.Kind.CHOICE,
                Map.of(OFFICIAL.value, texts.get("option.fonts.official"), OPEN.value, texts.get("option.fonts.open")));
    }

    /**
     * @param request what is exported
     * @return the fonts chosen in it
     */
    public static Fonts of(ExportRequest request) {
        return OPEN.value.equals(request.value(option())) ? OPEN : OFFICIAL;
    }

    /** Puts these fonts into a file of looks, which names the official ones. */
    String apply(String looks) {
        String result = looks;
        for (Map.Entry<String, String> standIn : standIns.entrySet()) {
            result = result.replace('"' + standIn.getKey() + '"', '"' + standIn.getValue() + '"');
        }
        return result;
    }
}
