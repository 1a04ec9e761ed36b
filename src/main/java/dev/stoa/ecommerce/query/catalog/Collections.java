package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads collections. Staff sees every one, the public those that are published. */
@Repository
class Collections {

    static final Keyset BY_NAME = new Keyset("collections",
            List.of(new Keyset.Key("sort_name", Keyset.Type.TEXT), new Keyset.Key("id", Keyset.Type.UUID)), false);

    private static final String VISIBLE = "SELECT * FROM catalog_collection WHERE (:staff OR published) AND ";

    private final JdbcClient jdbc;

    Collections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Collection> byIds(java.util.Collection<UUID> ids, Actor viewer) {
        return jdbc.sql(VISIBLE + "id = ANY (:ids)").param("ids", ids.toArray(UUID[]::new))
                .param("staff", isStaff(viewer)).query(Collections::collection).list();
    }

    Optional<Collection> byId(UUID id, Actor viewer) {
        return byIds(List.of(id), viewer).stream().findFirst();
    }

    Optional<Collection> bySlug(String slug, Actor viewer) {
        return jdbc.sql(VISIBLE + "slug = :slug ORDER BY id LIMIT 1").param("slug", slug)
                .param("staff", isStaff(viewer)).query(Collections::collection).optional();
    }

    List<Collection> page(PageRequest request, Actor viewer) {
        return jdbc
                .sql(VISIBLE + "%s ORDER BY %s LIMIT %d".formatted(BY_NAME.condition(request), BY_NAME.order(request),
                        request.size() + 1))
                .params(BY_NAME.parameters(request)).param("staff", isStaff(viewer)).query(Collections::collection)
                .list();
    }

    private static boolean isStaff(Actor viewer) {
        return viewer.roles().contains(Role.MERCHANT);
    }

    private static Collection collection(ResultSet row, int number) throws SQLException {
        return new Collection(new CollectionId(row.getObject("id", UUID.class)), row.getInt("version"),
                row.getString("slug"), row.getString("name"), row.getString("description"),
                row.getBoolean("published"), List.of((UUID[]) row.getArray("product_ids").getArray()));
    }
}
