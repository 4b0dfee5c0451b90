import { readFileSync } from 'node:fs';

// Resolves to the same file from source and from the built package.
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The version of this server. */
export const VERSION: string = manifest.version;
