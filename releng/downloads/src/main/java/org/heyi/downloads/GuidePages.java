package org.heyi.downloads;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The guide as pages for a browser, with its pictures: the Markdown of docs/guide, and what its links lead to. */
final class GuidePages {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final String CONTENTS = "README.md";
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="guide.css">
            </head>
            <body>
            <nav>
            %s</nav>
            <main>
            %s</main>
            </body>
            </html>
            """;
    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1f2328; --paper: #ffffff; --line: #d0d7de; --soft: #f3f5f8; --link: #2457a6; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e6e6e6; --paper: #1e1f22; --line: #44474d; --soft: #2a2c30; --link: #8ab4f8; } }
            body { margin: 0; display: flex; color: var(--ink); background: var(--paper);
              font: 16px/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            a { color: var(--link); }
            nav { flex: 0 0 15em; height: 100vh; overflow: auto; position: sticky; top: 0; border-right: 1px solid var(--line);
              padding: 1em; box-sizing: border-box; }
            nav a { display: block; padding: .15em 0; text-decoration: none; }
            nav a[aria-current] { font-weight: bold; color: var(--ink); }
            main { flex: 1; min-width: 0; max-width: 52em; padding: 1em 2.5em 4em; }
            img { max-width: 100%; border: 1px solid var(--line); }
            pre, code { font-family: "Noto Sans Mono CJK SC", Consolas, Menlo, monospace; font-size: .9em; background: var(--soft); }
            pre { padding: .8em 1em; overflow: auto; }
            table { border-collapse: collapse; display: block; overflow: auto; }
            th, td { border: 1px solid var(--line); padding: .35em .7em; text-align: left; vertical-align: top; }
            th { background: var(--soft); }
            @media (max-width: 50em) { body { display: block; } nav { height: auto; position: static; border: 0; } main { padding: 1em; } }
            @media print { nav { display: none; } }
            """;

    private GuidePages() {
    }

    /**
     * @param docs the folder of the documentation
     * @param to the folder to make
     * @throws IllegalStateException when a chapter shows a picture that is not there
     */
    static void write(Path docs, Path to) throws IOException {
        Files.createDirectories(to);
        Files.writeString(to.resolve("guide.css"), STYLE);
        List<String> chapters = chapters(docs.resolve("guide"));
        Set<String> pictures = new TreeSet<>();
        for (String each : chapters) {
            Node page = parse(docs.resolve("guide").resolve(each));
            page.accept(new Linking(new HashSet<>(chapters), pictures));
            String html = HtmlRenderer.builder().extensions(TABLES).attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading) {
                    attributes.put("id", anchor(words(node)));
                }
            }).build().render(page);
            Files.writeString(to.resolve(page(each)), FRAME.formatted(words(heading(page)), contents(docs, chapters, each), html));
        }
        Files.createDirectories(to.resolve("images"));
        for (String each : pictures) {
            Files.copy(docs.resolve("images").resolve(each), to.resolve("images").resolve(each));
        }
    }

    /** The list of contents first, then as it names them. */
    private static List<String> chapters(Path folder) throws IOException {
        Set<String> all = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
            files.forEach(file -> all.add(file.getFileName().toString()));
        }
        all.remove(CONTENTS);
        List<String> chapters = new ArrayList<>(List.of(CONTENTS));
        chapters.addAll(all);
        return chapters;
    }

    private static String contents(Path docs, List<String> chapters, String current) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String each : chapters) {
            list.append("<a href=\"").append(page(each)).append('"').append(each.equals(current) ? " aria-current=\"page\"" : "").append('>')
                    .append(words(heading(parse(docs.resolve("guide").resolve(each))))).append("</a>\n");
        }
        return list.toString();
    }

    private static Node parse(Path file) throws IOException {
        return PARSER.parse(Files.readString(file));
    }

    private static String page(String chapter) {
        return chapter.equals(CONTENTS) ? "index.html" : chapter.replaceFirst("\\.md$", ".html");
    }

    /** As the web page of the project names it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-').replaceAll("[^\\p{L}\\p{N}_-]", "");
    }

    private static Node heading(Node page) {
        return page.getFirstChild();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Links lead to the pages, and what is not among them becomes plain words; pictures lie beside the pages. */
    private static final class Linking extends AbstractVisitor {

        private final Set<String> chapters;
        private final Set<String> pictures;

        Linking(Set<String> chapters, Set<String> pictures) {
            this.chapters = chapters;
            this.pictures = pictures;
        }

        @Override
        public void visit(Image image) {
            String name = image.getDestination().replaceFirst("^\\.\\./images/", "");
            pictures.add(name);
            image.setDestination("images/" + name);
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            String file = target.replaceFirst("#.*", "");
            if (chapters.contains(file)) {
                link.setDestination(page(file) + target.substring(file.length()));
            } else if (!file.isEmpty() && !target.contains("://")) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
                return;
            }
            visitChildren(link);
        }
    }
}
