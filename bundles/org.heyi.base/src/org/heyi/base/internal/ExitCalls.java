package org.heyi.base.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.heyi.base.guard.ExitRefused;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Replaces the calls of System.exit, Runtime.exit and Runtime.halt in a class. What is called by reflection is not seen. */
final class ExitCalls {

    private static final String SYSTEM = "java/lang/System";
    private static final String RUNTIME = "java/lang/Runtime";
    private static final List<String> NAMES = List.of("exit", "halt");
    private static final int API = Opcodes.ASM9;

    private ExitCalls() {
    }

    /** A quick look, because it is asked of every class that is loaded: whether the names can occur in its constants. */
    static boolean mayBeIn(byte[] bytes) {
        return NAMES.stream().anyMatch(name -> contains(bytes, name.getBytes(StandardCharsets.US_ASCII)));
    }

    private static boolean contains(byte[] bytes, byte[] name) {
        for (int i = 2; i <= bytes.length - name.length; i++) {
            // In front of a constant stands its length.
            if (bytes[i] == name[0] && bytes[i - 1] == name.length && bytes[i - 2] == 0
                    && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /** The class with the calls replaced; both take the same values off the stack, so that frames stay as they are. */
    static byte[] replaced(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(API, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        }, 0);
        return writer.toByteArray();
    }

    private static final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (ends(owner, name)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(ExitRefused.class), "exit", refused(owner), false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] replaced = arguments.clone();
            for (int i = 0; i < replaced.length; i++) {
                if (replaced[i] instanceof Handle handle && ends(handle.getOwner(), handle.getName())) {
                    replaced[i] = new Handle(Opcodes.H_INVOKESTATIC, Type.getInternalName(ExitRefused.class), "exit", refused(handle.getOwner()), false);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, replaced);
        }

        private static boolean ends(String owner, String name) {
            return NAMES.contains(name) && (owner.equals(SYSTEM) || owner.equals(RUNTIME));
        }

        private static String refused(String owner) {
            return owner.equals(SYSTEM) ? "(I)V" : "(Ljava/lang/Runtime;I)V";
        }
    }
}
