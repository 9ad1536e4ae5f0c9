package com.vibethink.twins.isolation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database's own catalog describes it.
 *
 * @param isLocked row security is on and binds the owner too
 */
record Table(String name, boolean isLocked, List<Column> columns, List<Reference> references) {

    private static final Set<String> TEAMS = Set.of("celebrity_id", "team_id");

    /**
     * @param isRequired it takes no null and has no value of its own
     * @param choice the first of the values it takes, where they are listed
     * @param rights such as {@code anon INSERT}
     */
    record Column(
            String name,
            String type,
            boolean isRequired,
            boolean isGenerated,
            @Nullable String choice,
            Set<String> rights) {

        boolean may(String role, String right) {
            return rights.contains(role + " " + right);
        }
    }

    /** @param columns of this table, and those of the other that they point at */
    record Reference(String table, Map<String, String> columns) {}

    /** Whose a row is, as far as a column tells. */
    enum Owner {
        TEAM,
        PERSON
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column that says whose a row is; empty where rows are nobody's in particular. */
    Optional<Column> ownerColumn() {
        return columns.stream()
                .filter(column -> TEAMS.contains(column.name()))
                .findFirst()
                .or(() -> column("user_id"))
                .or(() -> isTeam() || name.equals("users") ? column("id") : Optional.empty());
    }

    Owner owner() {
        return ownerColumn()
                        .filter(column -> column.name().equals("user_id") || name.equals("users"))
                        .isPresent()
                ? Owner.PERSON
                : Owner.TEAM;
    }

    /** References that name more than whose the row is: by these a row could point across. */
    List<Reference> pointers() {
        var owner = ownerColumn().map(Column::name).orElse("");
        return references.stream()
                .filter(reference -> reference.columns().keySet().stream()
                        .anyMatch(column -> !column.equals(owner) && !column.equals("user_id")))
                .toList();
    }

    List<Column> columns(String role, String right) {
        return columns.stream()
                .filter(column -> !column.isGenerated() && column.may(role, right))
                .toList();
    }

    /** A row of teams, or one that has the identity of its team. */
    private boolean isTeam() {
        return name.equals("teams")
                || references.stream()
                        .anyMatch(reference -> reference.table().equals("teams")
                                && "id".equals(reference.columns().get("id")));
    }
}
