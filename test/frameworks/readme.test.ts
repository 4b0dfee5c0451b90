import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

for (const file of [
  'react/src/booker.tsx',
  'vue/src/booker.vue',
  'svelte/src/booker.svelte',
  'angular/src/booker.ts',
]) {
  test(`the element's README shows ${file} as it is tested`, () => {
    const blocks = [...read('../../packages/element/README.md').matchAll(/^```\w+\n([^]*?)^```/gm)].map(
      ([, code]) => code,
    );
    assert.ok(blocks.includes(read(file)));
  });
}
