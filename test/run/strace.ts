import { ifRuns, inPath, type Program } from './programs.ts';

/** Lets system calls of a program fail. */
export const STRACE: Program<string> = {
  name: 'strace',
  find: () => ifRuns(inPath('strace'), ['-qq', '-o', '/dev/null', 'true']),
  debian: ['strace'],
  remedy: 'Install strace (Linux only) and let this user trace programs',
};
