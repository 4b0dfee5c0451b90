import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ifRuns, inPath, type Program } from './programs.ts';

export const RADICALE: Program<string> = {
  name: 'Radicale',
  find: () => ifRuns(inPath('radicale'), ['--version']),
  debian: ['radicale'],
  remedy: 'Install Radicale 3, with radicale in PATH',
};

export const XANDIKOS: Program<string> = {
  name: 'Xandikos',
  find: () => ifRuns(inPath('xandikos'), ['--version']),
  debian: ['xandikos'],
  remedy: 'Install Xandikos, with xandikos in PATH',
};

/** The folder of DAViCal, a program in PHP that keeps its calendars in PostgreSQL. */
export const DAVICAL: Program<{ readonly php: string; readonly folder: string; readonly library: string }> = {
  name: 'DAViCal',
  find: () => {
    const php = ifRuns(inPath('php'), [
      '-r',
      'exit((int) !(extension_loaded("pdo_pgsql") && extension_loaded("xml")));',
    ]);
    const [folder, library] = ['/usr/share/davical', '/usr/share/awl'];
    const isThere = existsSync(join(folder, 'htdocs/caldav.php')) && existsSync(join(library, 'inc'));
    return php !== undefined && isThere ? { php, folder, library } : undefined;
  },
  debian: ['davical', 'php-cli', 'php-pgsql', 'php-xml'],
  isBare: true,
  remedy:
    'Install DAViCal in /usr/share/davical and its library AWL in /usr/share/awl, and PHP 8 with pdo_pgsql and xml',
};
