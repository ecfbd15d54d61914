package org.warmline.assistant.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.document.Region;

/** In which community each grid lies, so that nobody is told what holds for another one. */
public final class Regions {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Region office;

    /**
     * @param office where the office's residents live
     */
    Regions(JdbcClient jdbc, PlatformTransactionManager manager, AuditTrail audit, Region office) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.audit = audit;
        this.office = office;
    }

    /** Where the office's residents live, and whoever lives nobody knows where. */
    public String office() {
        return office.toString();
    }

    /**
     * For which place the questions of somebody are looked up.
     *
     * @param grid where they live; empty if nobody knows
     */
    public String around(Optional<String> grid) {
        return grid.map(it -> ofGrids().of(it)).orElseGet(this::office);
    }

    /** As it is now. */
    public GridRegions ofGrids() {
        return new GridRegions(office(), placed());
    }

    /**
     * Says where grids lie; one that is put nowhere lies where the office does.
     *
     * @throws IllegalArgumentException if one would lie outside of where the office is, for then
     *     what holds for all would not hold there
     */
    public void place(Map<String, String> grids, Actor by) {
        var wanted = new HashMap<String, String>();
        grids.forEach((grid, region) -> wanted.put(grid, inOffice(region)));
        transaction.executeWithoutResult(_ -> {
            var before = ofGrids();
            wanted.forEach((grid, region) -> {
                if (!before.around(grid).equals(region)) {
                    put(grid, region);
                    audit.record(by, "library.placeGrid", grid + " → " + region);
                }
            });
        });
    }

    private String inOffice(String text) {
        var region = text.isBlank() ? office : Region.of(text);
        if (!office.contains(region) || region.toString().length() > LONGEST) {
            throw new IllegalArgumentException("not a region of this office");
        }
        return region.toString();
    }

    private void put(String grid, String region) {
        jdbc.sql("delete from grid_region where grid = :grid").param("grid", grid).update();
        if (!region.equals(office())) {
            jdbc.sql("insert into grid_region (grid, region) values (:grid, :region)")
                    .param("grid", grid)
                    .param("region", region)
                    .update();
        }
    }

    private Map<String, String> placed() {
        var placed = new HashMap<String, String>();
        jdbc.sql("select grid, region from grid_region")
                .query(row -> {
                    placed.put(
                            Objects.requireNonNull(row.getString("grid")),
                            Objects.requireNonNull(row.getString("region")));
                });
        return placed;
    }
}
