package dev.stoa.architecture.bytecode;

import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;

/** A call, or a reference to a method. The owner is a class name with dots. */
public record Call(String owner, String name, String descriptor) {

    static Call of(MemberRefEntry entry) {
        return new Call(name(entry.owner().asSymbol()), entry.name().stringValue(), entry.type().stringValue());
    }

    static Call of(DirectMethodHandleDesc handle) {
        return new Call(name(handle.owner()), handle.methodName(), handle.lookupDescriptor());
    }

    private static String name(ClassDesc type) {
        var element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element.isPrimitive()
                ? element.displayName()
                : element.descriptorString().substring(1, element.descriptorString().length() - 1).replace('/', '.');
    }

    /** The owner without its package, and the method: {@code Instant.now}. */
    public String inShort() {
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.')
                + (name.equals("<init>") ? "()" : "." + name);
    }
}
