// Installs every program that any test needs: for CI, on a machine with Node only.
import { CHROMIUM } from './browsers/chromium.ts';
import { FIREFOX } from './browsers/firefox.ts';
import { WEBKIT } from './browsers/webkit.ts';
import { DAVICAL, RADICALE, XANDIKOS } from './calendar-servers.ts';
import { CURL } from './curl.ts';
import { FAKETIME } from './day.ts';
import { LANGUAGES } from './languages.ts';
import { PGBOUNCER, POSTGRES } from './postgres.ts';
import { installMissing } from './programs.ts';
import { STRACE } from './strace.ts';

installMissing([
  ...LANGUAGES,
  POSTGRES,
  PGBOUNCER,
  FAKETIME,
  STRACE,
  CURL,
  RADICALE,
  XANDIKOS,
  DAVICAL,
  CHROMIUM,
  FIREFOX,
  WEBKIT,
]);
