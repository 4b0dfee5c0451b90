/** Where the health check tries to write. */
export const probe = `
CREATE TABLE probe (
  id INTEGER PRIMARY KEY,
  room BLOB NOT NULL
) STRICT;
`;
