package dev.stoa.architecture.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A class as its file has it. */
public record ClassCode(String name, List<String> supertypes, List<MethodCode> methods, List<String> texts) {

    public static ClassCode read(Path file) {
        try {
            return of(ClassFile.of().parse(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the class file " + file, e);
        }
    }

    private static ClassCode of(ClassModel model) {
        var name = dotted(model.thisClass().asInternalName());
        var supertypes = new ArrayList<String>();
        model.superclass().ifPresent(type -> supertypes.add(dotted(type.asInternalName())));
        model.interfaces().forEach(type -> supertypes.add(dotted(type.asInternalName())));
        return new ClassCode(name, List.copyOf(supertypes),
                model.methods().stream().map(method -> MethodCode.of(name, method)).toList(), texts(model));
    }

    /** Every text of the constant pool, so those of annotations too. */
    private static List<String> texts(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .flatMap(entry -> entry instanceof Utf8Entry text ? Stream.of(text.stringValue()) : Stream.empty())
                .toList();
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    /** The names of classes that the class mentions, in code, signatures or annotations, under a package. */
    public Stream<String> uses(String packageName) {
        var mention = Pattern.compile(packageName.replace('.', '/') + "/[\\w/$]+");
        return texts.stream().flatMap(text -> mention.matcher(text).results()).map(match -> dotted(match.group()))
                .filter(used -> !used.equals(name)).distinct().sorted();
    }

    public String packageName() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** The name without the package; nested classes with dots. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    public boolean isPackageInfo() {
        return name.endsWith(".package-info");
    }

    /** The class itself, loaded but not initialised. */
    public Class<?> load() {
        try {
            return Class.forName(name, false, ClassCode.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("%s has a class file but cannot be loaded".formatted(name), e);
        }
    }
}
