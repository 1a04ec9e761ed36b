package dev.stoa.kernel.internal.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Sets up the pool's connections. Their search path is the schemas of all modules but the kernel, so that queries name
 * read tables unqualified: the same query is then answered from the tables of a rebuild or of an earlier instant where
 * a transaction puts another schema first. Names of tables are unique over the modules, which a test checks. And what
 * is prepared is planned once and not for each set of values (docs/adr/0016).
 */
@Component
class PreparedConnections implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool && pool.getConnectionInitSql() == null) {
            pool.setConnectionInitSql(
                    "SET search_path TO " + schemas() + "; SET plan_cache_mode TO force_generic_plan");
        }
        return bean;
    }

    private static String schemas() {
        var folders = MigrationFolders.below("db/migration", new PathMatchingResourcePatternResolver());
        return folders.modules().stream().filter(module -> !module.equals("kernel")).map("\"%s\", "::formatted)
                .collect(Collectors.joining()) + "public";
    }
}
