import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Chunks without which Today cannot be shown in English, beside those that they import. */
const FIRST = [/^hub\.js$/, /\/today-[\w-]{7}\.js$/, /\/words-en-(frame|today)-/];

/**
 * Copies to a folder what a browser loads to show Today in English: its size has a limit. Told from what is imported, so that no part is forgotten
 * when the build divides the hub in another way.
 */
export function firstView(folder: string): Plugin {
  return {
    name: 'first-view',
    async writeBundle({ dir }, bundle) {
      const files = reached(bundle);
      await rm(folder, { recursive: true, force: true });
      await Promise.all([...files].map((file) => cp(join(dir!, file), join(folder, file))));
    },
  };
}

function reached(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = new Set<string>();
  const follow = (file: string): void => {
    const chunk = bundle[file];
    if (files.has(file) || chunk?.type !== 'chunk') return;
    files.add(file);
    chunk.imports.forEach(follow);
  };
  for (const first of FIRST) {
    const found = Object.keys(bundle).filter((file) => first.test(file));
    if (found.length === 0) throw new Error(`The hub's first view has no chunk like ${first} any more`);
    found.forEach(follow);
  }
  return files;
}
