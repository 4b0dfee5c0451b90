import { readFileSync } from 'node:fs';

// The same file seen from source and from the built package.
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The version of this server. */
export const VERSION: string = manifest.version;
