import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { LEFT_OUT, readTeam, type TeamConfig } from '@team-booking/engine';
import { isAddress } from './host-calendars.ts';
import { StartError } from './start-error.ts';
import { leftOutAgain, standIn } from './team-secrets.ts';

/**
 * Reads the team from its file. Calendar paths are relative to the file's folder.
 *
 * @param providers names of those who take payments
 * @throws {StartError} `team`, naming everything that is wrong with it
 */
export async function readTeamFile(path: string, providers: readonly string[]): Promise<TeamConfig> {
  const read = readTeam(await parsed(path), providers);
  if (read.ok) return leftOutAgain(inFolder(read.team, dirname(path)));
  const found = read.errors.map(({ field, problem, remedy }) => `  ${field || 'the team'} ${problem}. ${remedy}`);
  throw new StartError(
    'team',
    `The team in ${path} is not usable`,
    `Correct it and start again:\n${found.join('\n')}`,
    {
      field: 'TEAM_FILE',
    },
  );
}

async function parsed(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(
      'team',
      `The team file ${path} cannot be read (${cause.code ?? cause.message})`,
      'Set TEAM_FILE to a file that the server may read.',
      {
        cause,
        field: 'TEAM_FILE',
      },
    );
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), standIn);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError('team', `The team file ${path} is no JSON: ${reason}`, 'Correct it and start again.', {
      cause,
      field: 'TEAM_FILE',
    });
  }
}

function inFolder(team: TeamConfig, folder: string): TeamConfig {
  const located = (source: string) => (isAddress(source) || source === LEFT_OUT ? source : resolve(folder, source));
  return {
    ...team,
    hosts: team.hosts.map((host) => ({
      ...host,
      calendars: host.calendars.map((calendar) => ({ ...calendar, source: located(calendar.source) })),
    })),
  };
}
