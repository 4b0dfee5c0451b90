import { existsSync } from 'node:fs';
import { inPath, type Program } from '../programs.ts';

export const FIREFOX: Program<string> = {
  name: 'Firefox',
  find() {
    const path =
      process.env['FIREFOX_PATH'] ??
      inPath('firefox-esr', 'firefox') ??
      '/Applications/Firefox.app/Contents/MacOS/firefox';
    return existsSync(path) ? path : undefined;
  },
  debian: ['firefox-esr'],
  remedy: 'Install Firefox, or set FIREFOX_PATH to one',
};
