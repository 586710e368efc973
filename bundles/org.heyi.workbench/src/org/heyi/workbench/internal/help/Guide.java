package org.heyi.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The guide as it is shipped with the window: its chapters, in the order of its list of contents. */
final class Guide {

    private static final String FOLDER = "/docs/guide/";
    private static final String CONTENTS = "README.md";
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * One file of the guide.
     *
     * @param name of the file, without its ending, such as 03-comments
     * @param title its first heading
     * @param tree what stands in it
     * @param headings its headings below the first, as the tree has them
     */
    record Chapter(String name, String title, Node tree, List<Heading> headings) {
    }

    private final List<Chapter> chapters;

    private Guide(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    /**
     * Reads all of it: some ten files of a few kilobytes.
     *
     * @return the guide
     * @throws IllegalStateException when the program was packed without it
     */
    static Guide read() {
        List<Chapter> chapters = new ArrayList<>();
        parse(CONTENTS).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (isChapter(link.getDestination())) {
                    chapters.add(chapter(link.getDestination()));
                }
            }
        });
        return new Guide(List.copyOf(chapters));
    }

    private static boolean isChapter(String target) {
        return target.endsWith(".md") && !target.contains("/");
    }

    private static Chapter chapter(String file) {
        Node tree = parse(file);
        List<Heading> headings = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        return new Chapter(file.substring(0, file.length() - ".md".length()), words(headings.get(0)), tree,
                List.copyOf(headings.subList(1, headings.size())));
    }

    private static Node parse(String file) {
        try (InputStream in = Guide.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the guide is not in the program: " + FOLDER + file);
            }
            return PARSER.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the picture that a link of the guide leads to, to be closed; null when there is none */
    static InputStream picture(String target) {
        return Guide.class.getResourceAsStream(target.replaceFirst("^\\.\\./", "/docs/"));
    }

    /** @return whether the program has the picture that a link of the guide leads to */
    static boolean hasPicture(String target) {
        try (InputStream in = picture(target)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return all chapters, in their order */
    List<Chapter> chapters() {
        return chapters;
    }

    /**
     * @param name of the file, with or without its ending
     * @return the chapter; empty when the guide has none of this name
     */
    Optional<Chapter> chapter(Object name) {
        String plain = String.valueOf(name).replaceFirst("\\.md$", "");
        return chapters.stream().filter(each -> each.name().equals(plain)).findFirst();
    }

    /** @return what stands in a node, without marks */
    static String words(Node node) {
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

    /** @return the name by which links lead to a heading: its words, as the pages of repositories make it */
    static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
