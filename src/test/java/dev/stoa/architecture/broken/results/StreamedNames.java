package dev.stoa.architecture.broken.results;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

record StreamedNames(JdbcClient jdbc) {

    List<String> all() {
        return jdbc.sql("SELECT 'Ada'").query(String.class).stream().toList();
    }
}
