package dev.stoa.docs;

import dev.stoa.Application;
import dev.stoa.architecture.House;
import dev.stoa.architecture.rules.ModulithVerifies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;
import org.springframework.modulith.docs.Documenter.Options;

class ModuleDocsTest {

    @Test
    void theCommittedModuleDocsAreThoseOfTheCode(@TempDir Path folder) throws IOException {
        var house = House.of(Application.class);
        var diagrams = DiagramOptions.defaults().withStyle(DiagramStyle.UML);
        new Documenter(ModulithVerifies.modules(house), Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(diagrams).writeIndividualModulesAsPlantUml(diagrams)
                .writeModuleCanvases(CanvasOptions.defaults());

        var generated = new TreeMap<>(new CommittedFiles(folder).read());
        generated.replaceAll((file, text) -> StableOrder.of(text));
        generated.put("README.md", new ModuleOverview(house).page());
        new CommittedFiles(Path.of("docs/modules")).areUpToDate(generated);
    }
}
