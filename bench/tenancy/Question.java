import java.util.List;

/**
 * A query as the product asks it, without a word about the tenant, and as one would write it without row security.
 *
 * @param perTalk whether it asks about one conversation, the first parameter
 * @param index of the tenant, by which it must be answered
 */
record Question(String name, String sql, boolean perTalk, String index) {
    static final List<Question> ALL = List.of(
            new Question(
                    "latest 20 conversations",
                    "select id, updated_at from conversations where %s true order by updated_at desc limit 20",
                    false,
                    "conversations_latest"),
            new Question(
                    "one conversation's messages",
                    "select id, role, text from messages where %s conversation_id = ? order by position",
                    true,
                    "messages_in_order"),
            new Question(
                    "messages of a week, counted",
                    "select count(*) from messages where %s created_at >= now() - interval '7 days'",
                    false,
                    "messages_by_day"),
            new Question(
                    "latest 20 questions",
                    "select text, created_at from messages where %s role = 'FAN' order by created_at desc limit 20",
                    false,
                    "messages_by_day"));

    String withoutTenant() {
        return sql.formatted("");
    }

    String withTenant() {
        return sql.formatted("celebrity_id = ? and");
    }
}
