/**
 * Kept answers have keys in no order: in a `WITHOUT ROWID` table each whole row was somewhere else. Now only an entry of the index is, and
 * the rows stand in the order in which they came. From then on records and entries are written by column, too, which older servers cannot read.
 */
export const answersInOrder = `
CREATE TABLE new_kept_answer (
  team TEXT NOT NULL,
  route TEXT NOT NULL,
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  booking TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (team, route, key)
) STRICT;
INSERT INTO new_kept_answer SELECT team, route, key, body, booking, at_ms FROM kept_answer ORDER BY at_ms;
DROP TABLE kept_answer;
ALTER TABLE new_kept_answer RENAME TO kept_answer;
CREATE INDEX kept_answer_at ON kept_answer (team, at_ms);
`;
