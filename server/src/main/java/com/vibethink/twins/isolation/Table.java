package com.vibethink.twins.isolation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as the database's own catalog describes it.
 *
 * @param isLocked row security is on and binds the owner too
 */
record Table(String name, boolean isLocked, List<Column> columns, List<Reference> references) {

    private static final Set<String> TEAMS = Set.of("celebrity_id", "team_id");

    /**
     * @param isRequired it takes no null and has no value of its own
     * @param choices values that it takes, where they are listed: one, or all where it depends on another column which
     * @param rights such as {@code anon INSERT}
     */
    record Column(
            String name,
            String type,
            boolean isRequired,
            boolean isGenerated,
            List<String> choices,
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

    /** Of a person, where a second one of the same team is named as who does it. */
    boolean isOfTheOther(Column column) {
        return column.name().equals("user_id")
                && references.stream()
                                .filter(reference -> reference.table().equals("members"))
                                .count()
                        > 1;
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
