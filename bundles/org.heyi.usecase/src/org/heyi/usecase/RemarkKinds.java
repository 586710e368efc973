package org.heyi.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.heyi.model.review.AnnotationKind;

/** Guesses what kind of comment a remark is by how it is put; whoever writes it down looks at it. */
public final class RemarkKinds {

    /** In the order in which they are asked: what is rarer and plainer first. */
    private static final Map<AnnotationKind, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put(AnnotationKind.TYPO, Pattern.compile("错别字|错字|漏字|漏了?一?个?字|多了?一?个?字|标点|顿号|[“\"「].{1,3}[”\"」]应(?:该|当)?(?:为|是)[“\"「].{1,3}[”\"」]"));
        SIGNS.put(AnnotationKind.ADDITION, Pattern.compile("(?:增加|补充|加上|写进|写入|补上|加入|附上?|增写|列出)[^。；]{0,24}(?:内容|一段|一句|表述|论述|数据|注释|解释|部分"
                + "|方面|名词|清单|进去|报告)|报告(?:里|中)?(?:没有|未|缺少|应当?|可以|要)?"
                + "(?:补充|增加|提到|写到|写)|写(?:进|入|清楚|得?更?具体)|单独写|没有写|着墨不多|讲得少|缺少[^。]{0,16}(?:论述|内容|表述)|后面增加|多写几句|附名词解释"));
        SIGNS.put(AnnotationKind.WORDING, Pattern.compile("改为|修改为|改成|调整为|删去|删除|删掉|精简|表述|提法|措辞|说法|用得太多|重复出现|太笼统"));
        SIGNS.put(AnnotationKind.FACT, Pattern.compile("口径|核实|怎么算|如何算|算不算|从何而来|数据[^。]{0,10}(?:对不上|不一致|准不准|依据|来源)|是不是[^。]{0,10}(?:累计|数)"
                + "|到底是|多少|哪一?年|疑问|[?？]\\s*$"));
        SIGNS.put(AnnotationKind.WORK_SUGGESTION, Pattern.compile("建议|希望|呼吁|要求|应当?|应该|加大|加快|加强|能不能|可否|盼"));
        SIGNS.put(AnnotationKind.CRITICISM, Pattern.compile("批评|不满意|流于形式|推诿|没有解决|推进不力|不够快|不到位|享受不到|突出|意见很大|不全|迟迟|只建不管"));
        SIGNS.put(AnnotationKind.OVERALL, Pattern.compile("赞成|赞同|同意|鼓舞|振奋|实事求是|好报告|站位高|总体|总的印象|通篇|有目共睹|来之不易|求真务实|客观"));
    }

    private RemarkKinds() {
    }

    /**
     * @param verb how the remark is introduced, e.g. 建议; may be empty
     * @param words what was said
     * @return what kind of comment it seems to be
     */
    public static AnnotationKind guess(String verb, String words) {
        String all = verb + words;
        return SIGNS.entrySet().stream().filter(each -> each.getValue().matcher(all).find()).map(Map.Entry::getKey).findFirst()
                .orElse(AnnotationKind.WORK_SUGGESTION);
    }
}
