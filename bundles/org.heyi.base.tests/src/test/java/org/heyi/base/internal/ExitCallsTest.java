package org.heyi.base.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

import org.heyi.base.HeyiException;
import org.heyi.base.guard.ExitRefused;
import org.junit.jupiter.api.Test;

class ExitCallsTest {

    /** Code of a plug-in: only its rewritten copy is run here. */
    public static final class Ending implements IntConsumer {

        @Override
        public void accept(int way) {
            IntConsumer[] ways = {System::exit, status -> System.exit(status), status -> Runtime.getRuntime().exit(status),
                Runtime.getRuntime()::halt};
            ways[way].accept(7);
        }
    }

    /** Code of a plug-in that only speaks of it. */
    public static final class Speaking {
        /** @return a word that is no call */
        public String exit() {
            return "exit";
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return in.readAllBytes();
        }
    }

    private static Class<?> rewritten(Class<?> type) throws IOException, ClassNotFoundException {
        byte[] bytes = ExitCalls.replaced(bytes(type));
        return new ClassLoader(type.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                return name.equals(type.getName()) ? defineClass(name, bytes, 0, bytes.length) : super.loadClass(name, resolve);
            }
        }.loadClass(type.getName());
    }

    @Test
    void noWayToEndTheProcessIsLeft() throws IOException, ReflectiveOperationException {
        assertTrue(ExitCalls.mayBeIn(bytes(Ending.class)));
        for (int way = 0; way < 4; way++) {
            int one = way;
            IntConsumer ending = (IntConsumer) rewritten(Ending.class).getConstructor().newInstance();
            assertEquals("exit(7)", assertThrows(ExitRefused.class, () -> ending.accept(one)).getMessage());
        }
    }

    @Test
    void otherClassesStayAsTheyAre() throws IOException, ReflectiveOperationException {
        assertFalse(ExitCalls.mayBeIn(bytes(HeyiException.class)));
        Class<?> speaking = rewritten(Speaking.class);
        assertEquals("exit", speaking.getMethod("exit").invoke(speaking.getConstructor().newInstance()));
        assertFalse(ExitCalls.mayBeIn(new byte[0]));
    }
}
