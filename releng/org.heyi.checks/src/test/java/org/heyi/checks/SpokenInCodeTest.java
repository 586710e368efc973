package org.heyi.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What people read stands in text files, not in code.
 *
 * <p>Only the bundles that speak to people are looked at: those that read or write reports and tables
 * know Chinese words as data.
 */
class SpokenInCodeTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPEAKING =
            Pattern.compile("org\\.heyi\\.(cli|usecase|plugins|store|workbench(\\.\\w+)?)");

    /** Files that may hold Chinese, each for the reason given. */
    private static final Map<String, String> ALLOWED = Map.of(
            "bundles/org.heyi.usecase/src/org/heyi/usecase/Speakers.java", "knows how minutes call who speaks",
            "bundles/org.heyi.usecase/src/org/heyi/usecase/ProposedPlaces.java", "knows how people name a part and a paragraph");

    @Test
    void noChineseInLiterals() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path bundle : Tree.bundles()) {
            if (SPEAKING.matcher(Tree.name(bundle)).matches()) {
                files.addAll(Tree.files(bundle, path -> path.endsWith(".java")));
            }
        }
        files.removeIf(file -> ALLOWED.containsKey(Tree.shown(file)));

        List<String> wrong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                String where = Tree.shown(Path.of(unit.getSourceFile().toUri()));
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        if (literal.getValue() instanceof String text && HAN.matcher(text).find()) {
                            wrong.add(where + ": " + text);
                        }
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
