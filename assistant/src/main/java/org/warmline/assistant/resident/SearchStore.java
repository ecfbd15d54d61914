package org.warmline.assistant.resident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.LookupHash;

/** Finds residents by hashed words. */
final class SearchStore {

    private static final String PURPOSE = "resident.search";

    private final JdbcClient jdbc;
    private final LookupHash hash;

    SearchStore(JdbcClient jdbc, LookupHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** In place of what it was found by before. */
    void index(Resident resident) {
        jdbc.sql("delete from resident_search where resident = :resident")
                .param("resident", resident.id().value())
                .update();
        var parts = hashed(SearchParts.of(resident.contact()));
        var values =
                IntStream.range(0, parts.size())
                        .mapToObj(i -> "(:resident, :part" + i + ")")
                        .collect(Collectors.joining(", "));
        jdbc.sql("insert into resident_search (resident, part) values " + values)
                .params(numbered(parts))
                .param("resident", resident.id().value())
                .update();
    }

    /** As everybody of one of those whole names is kept. */
    List<String> named(Collection<String> names) {
        return hashed(names.stream().map(SearchParts::wholeName).distinct().toList());
    }

    /** A condition on table resident, with its parameters. */
    Condition fits(List<String> parts) {
        var hashes = hashed(parts);
        var sql =
                IntStream.range(0, hashes.size())
                        .mapToObj(i ->
                                " and id in (select resident from resident_search"
                                        + " where part = :part"
                                        + i
                                        + ")")
                        .collect(Collectors.joining());
        return new Condition(sql, numbered(hashes));
    }

    record Condition(String sql, Map<String, Object> parameters) {

        static final Condition NONE = new Condition("", Map.of());
    }

    private List<String> hashed(Iterable<String> parts) {
        var hashes = new ArrayList<String>();
        parts.forEach(part -> hashes.add(hash.of(PURPOSE, part)));
        return hashes;
    }

    private static Map<String, Object> numbered(List<String> parts) {
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < parts.size(); i++) {
            parameters.put("part" + i, parts.get(i));
        }
        return parameters;
    }
}
