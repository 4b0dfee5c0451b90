/** Messages are due from some time on, until they are settled. Those of before stay what they were: told to nobody. */
export const dueMessages = `
ALTER TABLE outbox ADD COLUMN due_ms INTEGER;
CREATE INDEX outbox_due ON outbox (team, due_ms, seq) WHERE due_ms IS NOT NULL;
`;
