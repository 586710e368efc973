package org.heyi.extras.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import org.heyi.extras.meaning.internal.BgeMeaning;
import org.heyi.extras.meaning.internal.WordPieces;
import org.junit.jupiter.api.Test;

class BgeMeaningTest {

    private static InputStream words() {
        return BgeMeaning.class.getResourceAsStream("/model/bge-small-zh-q-tokenizer.json");
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void itsWordsAreThoseOfTheLibraryThatTheModelWasTaughtWith() throws Exception {
        try (InputStream own = words(); InputStream theirs = words()) {
            WordPieces pieces = new WordPieces(own);
            HuggingFaceTokenizer reference = HuggingFaceTokenizer.newInstance(theirs, Map.of("truncation", "true", "maxLength", "64", "padding", "false"));
            for (String each : List.of("建议将“5000个”改为“8000个”。", "PM2.5平均浓度降至35微克/立方米以下", "12345热线，\t很好\n用", "", "   ", "，",
                    "unaffordable naïve café ＡＢＣ １２３ ①㈠ 3.5％ $5 #话题", "𠀀𪚥生僻字", "🙂👨‍👩‍👧 表情", "a\u200bb\u00adc\ufeff", "x".repeat(150) + " 长词",
                    "很长的意见。".repeat(40), "co-op e-mail user@example.com http://a.b/c?d=e", "가나다 кириллица ไทย", "a\u0301e\u0300")) {
                assertArrayEquals(reference.encode(each).getIds(), pieces.of(each, 64), each);
            }
        }
    }

    @Test
    void whatMeansTheSameIsNearerThanWhatDoesNot() throws Exception {
        try (BgeMeaning meaning = new BgeMeaning()) {
            List<float[]> vectors = meaning.vectors(List.of("学校门口放学堵车，该管管了。", "治理上下学时段校门口的交通拥堵。", "老旧小区加装电梯的补贴太少。"));
            assertEquals(3, vectors.size());
            vectors.forEach(each -> assertEquals(1, product(each, each), 1e-4));
            assertTrue(product(vectors.get(0), vectors.get(1)) > product(vectors.get(0), vectors.get(2)) + 0.15);
            assertEquals(List.of(), meaning.vectors(List.of()));
        }
    }

    /** Texts are given to the model together, which must not be seen in what it says of each. */
    @Test
    void aTextMeansTheSameWhateverIsAskedWithIt() throws Exception {
        try (BgeMeaning meaning = new BgeMeaning()) {
            float[] alone = meaning.vectors(List.of("请增加助餐点。")).getFirst();
            float[] among = meaning.vectors(List.of("很长的意见，说了很多别的事情。".repeat(20), "请增加助餐点。", "短")).get(1);
            assertTrue(product(alone, among) > 0.99, "was " + product(alone, among));
        }
    }
}
