import { ifRuns, inPath, type Program } from './programs.ts';

/** Sends the requests of `docs/team.md`. */
export const CURL: Program<string> = {
  name: 'curl',
  find: () => ifRuns(inPath('curl'), ['--version']),
  debian: ['curl'],
  remedy: 'Install curl',
};
