import { readTeam, type TeamConfig, type TeamError } from '@team-booking/engine';

/** Settings of a team that cannot be served. The message and `errors` name every invalid setting. */
export class TeamUnusable extends Error {
  readonly code = 'team-unusable';
  readonly errors: readonly TeamError[];

  constructor(errors: readonly TeamError[]) {
    const found = errors.map(({ field, problem, remedy }) => `  ${field || 'the team'} ${problem}. ${remedy}`);
    super(`The team is not usable. Correct its settings:\n${found.join('\n')}`);
    this.name = 'TeamUnusable';
    this.errors = errors;
  }
}

/** @throws {TeamUnusable} */
export function usableTeam(settings: unknown): TeamConfig {
  const read = readTeam(settings);
  if (!read.ok) throw new TeamUnusable(read.errors);
  // An unread calendar must not count as empty.
  const unread = read.team.hosts.flatMap(({ calendars }, i): TeamError[] =>
    calendars.length === 0
      ? []
      : [
          {
            code: 'invalid',
            field: `/hosts/${i}/calendars`,
            problem: 'cannot be read from a page',
            remedy: 'Leave calendars out, or book through a server.',
          },
        ],
  );
  if (unread.length > 0) throw new TeamUnusable(unread);
  return read.team;
}
