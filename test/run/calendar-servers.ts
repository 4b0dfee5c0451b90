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
