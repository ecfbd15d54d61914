package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts everybody who is due into a round, many at a time. */
record PlanStore(JdbcTemplate batches) {

    private static final int BATCH = 500;
    private static final String MISSED = "notReached";

    /** Who waits to be called, and who had left the round and waits again. */
    void insert(Round round, String script, Collection<CallList.Planned> due, Instant now) {
        begin(round, script, due, now);
        time(round, due, FollowUpState.DUE, now);
    }

    /** Who cannot be called in it any more. */
    void missed(Round round, String script, Collection<CallList.Planned> due, Instant now) {
        begin(round, script, due, now);
        time(round, due, FollowUpState.NEEDS_PERSON, now);
    }

    private void begin(Round round, String script, Collection<CallList.Planned> due, Instant now) {
        batches.batchUpdate(
                """
                insert into follow_up (id, resident, round_day, round, script, state, created_at,
                    changed_at)
                values (?, ?, ?, ?, ?, 'DUE', ?, ?)
                on conflict do nothing
                """,
                due,
                BATCH,
                (row, planned) -> {
                    row.setObject(1, FollowUpId.random().value());
                    row.setObject(2, planned.resident().value());
                    row.setObject(3, round.day());
                    row.setInt(4, round.number());
                    row.setString(5, script);
                    row.setObject(6, now.atOffset(UTC));
                    row.setObject(7, now.atOffset(UTC));
                });
    }

    private void time(
            Round round, Collection<CallList.Planned> due, FollowUpState state, Instant now) {
        boolean isMissed = state == FollowUpState.NEEDS_PERSON;
        batches.batchUpdate(
                """
                update follow_up set changed_at = ?, opens_at = ?, closes_at = ?,
                    next_call_at = ?, call_rank = ?, call_turn = ?, call_line = ?,
                    call_decided = ?, state = ?, outcome = coalesce(?, outcome)
                where resident = ? and round_day = ? and round = ?
                    and (state = 'WITHDRAWN' or (state = 'DUE' and closes_at is null))
                """,
                due,
                BATCH,
                (row, planned) -> {
                    row.setObject(1, now.atOffset(UTC));
                    CallListStore.time(row, 2, planned.time());
                    row.setString(7, planned.line());
                    row.setBoolean(8, isMissed || planned.time().at().isPresent());
                    row.setString(9, state.name());
                    row.setString(10, isMissed ? MISSED : null);
                    row.setObject(11, planned.resident().value());
                    row.setObject(12, round.day());
                    row.setInt(13, round.number());
                });
    }
}
