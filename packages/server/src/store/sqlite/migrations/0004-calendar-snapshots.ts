/** Snapshots of hosts' calendars, so that a restart closes no host. Busy times are large and change less often than the rest. */
export const calendarSnapshots = `
CREATE TABLE calendar_snapshot (
  team TEXT NOT NULL,
  host TEXT NOT NULL,
  calendar TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  busy TEXT NOT NULL,
  PRIMARY KEY (team, host, calendar)
) STRICT;
`;
