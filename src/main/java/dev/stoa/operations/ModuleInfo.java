package dev.stoa.operations;

import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.runtime.ApplicationModulesRuntime;
import org.springframework.stereotype.Component;

/** The modules that the running system is made of, by id. */
@Component
class ModuleInfo implements InfoContributor {

    private final ObjectProvider<ApplicationModulesRuntime> modules;

    ModuleInfo(ObjectProvider<ApplicationModulesRuntime> modules) {
        this.modules = modules;
    }

    @Override
    public void contribute(Info.Builder info) {
        var names = new TreeMap<String, String>();
        modules.getObject().get().stream()
                .forEach((ApplicationModule module) -> names.put(module.getIdentifier().toString(),
                        module.getDisplayName()));
        info.withDetail("modules", names);
    }
}
