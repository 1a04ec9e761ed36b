package dev.stoa.architecture.bytecode;

import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.List;

/** A method as its class file has it: what it calls, lambdas and references included, and the texts that it holds. */
public record MethodCode(String owner, String name, String descriptor, List<Call> calls, List<String> texts) {

    static MethodCode of(String owner, MethodModel method) {
        var code = new MethodCode(owner, method.methodName().stringValue(), method.methodType().stringValue(),
                new ArrayList<>(), new ArrayList<>());
        method.code().ifPresent(body -> body.forEach(code::take));
        return code;
    }

    /** The method for people: {@code OrderDecider.decide}; a lambda counts as the method that it stands in. */
    public String inShort() {
        var method = name.startsWith("lambda$") ? name.split("\\$")[1] : name;
        return new Call(owner, method, descriptor).inShort();
    }

    private void take(CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> calls.add(Call.of(call.method()));
            case InvokeDynamicInstruction dynamic -> dynamic.bootstrapArgs().forEach(this::take);
            case ConstantInstruction.LoadConstantInstruction constant -> take(constant.constantValue());
            default -> {
                // Nothing else calls or holds a text.
            }
        }
    }

    private void take(Object constant) {
        switch (constant) {
            case DirectMethodHandleDesc handle -> calls.add(Call.of(handle));
            case String text -> texts.add(text);
            default -> {
                // Numbers, classes and types.
            }
        }
    }
}
