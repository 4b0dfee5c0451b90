import type { WebKitPrograms } from '../test/engines/webkit.ts';

/** Where an engine's programs are, installed if that can be done here. Throws an error with the remedy. */
export function engine(name: 'firefox'): { path: string };
export function engine(name: 'webkit'): WebKitPrograms;
