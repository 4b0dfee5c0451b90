import { ifRuns, inPath, type Program } from './programs.ts';

/** The runtimes of the example backends. If they cannot be installed, the backends' tests name what is missing. */
export const LANGUAGES: readonly Program[] = [
  {
    name: 'Python 3.11',
    find: () =>
      ifRuns(inPath('python3'), [
        '-Ic',
        'import sqlite3, sys, zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin"); sys.exit(sys.version_info < (3, 11))',
      ]),
    debian: ['python3', 'tzdata'],
    remedy: 'Install Python 3.11 or later with its time zones',
  },
  {
    name: 'PHP 8.2',
    find: () =>
      ifRuns(inPath('php'), [
        '-r',
        'exit((int) !(PHP_VERSION_ID >= 80200 && extension_loaded("pdo_sqlite") && extension_loaded("pcntl")));',
      ]),
    debian: ['php-cli', 'php-sqlite3'],
    remedy: 'Install PHP 8.2 or later with pdo_sqlite and pcntl',
  },
];
