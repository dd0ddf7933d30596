package io.opsward.catalogue;

import io.opsward.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes client organisations and service items. */
@Repository
class CatalogueRecords {

    private final JdbcClient jdbc;

    CatalogueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClientOrganisation> organisations() {
        return jdbc.sql("select * from catalogue_client_organisation order by key")
                .query((row, index) -> new ClientOrganisation(row.getString("key"), name(row)))
                .list();
    }

    List<ServiceItem> items() {
        return jdbc.sql("select * from catalogue_service_item order by position, key")
                .query((row, index) -> new ServiceItem(
                        row.getString("key"),
                        name(row),
                        new Bilingual(row.getString("description_english"), row.getString("description_chinese"))))
                .list();
    }

    Optional<Bilingual> organisationName(@Nullable String key) {
        return name("select name_english, name_chinese from catalogue_client_organisation where key = ?", key);
    }

    Optional<Bilingual> itemName(@Nullable String key) {
        return name("select name_english, name_chinese from catalogue_service_item where key = ?", key);
    }

    void add(ClientOrganisation organisation) {
        jdbc.sql("insert into catalogue_client_organisation (key, name_english, name_chinese) values (?, ?, ?)")
                .params(
                        organisation.key(),
                        organisation.name().english(),
                        organisation.name().chinese())
                .update();
    }

    void add(ServiceItem item, int position) {
        jdbc.sql("""
                        insert into catalogue_service_item
                            (key, position, name_english, name_chinese, description_english, description_chinese)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        item.key(),
                        position,
                        item.name().english(),
                        item.name().chinese(),
                        item.description().english(),
                        item.description().chinese())
                .update();
    }

    private Optional<Bilingual> name(String sql, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : jdbc.sql(sql).param(key).query((row, index) -> name(row)).optional();
    }

    private static Bilingual name(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("name_english"), row.getString("name_chinese"));
    }
}
