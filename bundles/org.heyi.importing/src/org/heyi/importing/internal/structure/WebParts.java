package org.heyi.importing.internal.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Finds by keyword what a web page left above and below a report. */
public final class WebParts {

    private static final Pattern HEAD = Pattern.compile("^(?:您?(?:现在)?的?(?:所在)?位置|当前位置|首页\\s*[>»》])"
            + "|^(?:发布(?:时间|日期|机构)|发文日期|信息来源|来源|稿源|日期|时间|索引号|编辑|责任编辑)\\s*[:：]"
            + "|(?:浏览|点击|阅读|访问)(?:次数|量|数)?\\s*[:：]|字[体号]\\s*[:：]|打印本页|分享到|【\\s*字体");
    private static final Pattern TAIL = Pattern.compile("仅代表(?:作者|本人|个人)|本文(?:地址|链接|网址|标题)|原文(?:地址|链接)"
            + "|留言与评论|发表评论|网友评论|我要评论|验证码|网站地图|^上一(?:篇|条)|^下一(?:篇|条)|版权(?:所有|声明)"
            + "|责任编辑|责编\\s*[:：]|打印(?:本页|此页|本文)|关闭(?:窗口|本页)|扫一扫|二维码|相关(?:阅读|文章|链接|新闻|推荐|附件)"
            + "|推荐阅读|猜你喜欢|ICP备|ICP证|网安备|分享到|返回(?:顶部|首页|列表)|^(?:信息)?来源\\s*[:：]|网站标识码"
            + "|(?i:copyright|all rights reserved)|联系我们|免责声明|(?:浏览|点击)次数");
    /** What a long paragraph must contain to be no part of the report. */
    private static final Pattern DISCLAIMER = Pattern.compile(
            "仅代表(?:作者|本人|个人)|版权(?:所有|声明)|免责声明|不得转载|本站立场|(?i:all rights reserved)|ICP备");
    private static final int HEAD_BLOCKS = 12;
    private static final int SHORT = 60;
    /** Lines without a keyword that may stand between two with one. */
    private static final int BETWEEN = 4;

    private WebParts() {
    }

    /** Whether the block at {@code i} belongs to the web page above the report. */
    public static boolean head(List<String> lines, int i) {
        return i < Math.min(HEAD_BLOCKS, lines.size() - 1) && lines.get(i).length() <= 2 * SHORT
                && HEAD.matcher(lines.get(i)).find();
    }

    /** Index of the first block of the web tail, the number of blocks when there is none. */
    public static int tail(List<String> lines) {
        int start = lines.size();
        int between = 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            String line = lines.get(i);
            boolean isShort = line.length() <= SHORT;
            if ((isShort ? TAIL : DISCLAIMER).matcher(line).find()) {
                start = i;
                between = 0;
            } else if (!isShort || ++between > BETWEEN || "。！？".indexOf(line.charAt(line.length() - 1)) >= 0) {
                break;
            }
        }
        return start;
    }
}
