import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// The expectations about calendars once more, in processes that live elsewhere: no answer may depend on that.
const suites = [
  'icalendar/fixtures.test.ts',
  'icalendar/second-library.test.ts',
  'icalendar/read-calendar.test.ts',
  'icalendar/series.test.ts',
  'icalendar/changed-occurrences.test.ts',
  'icalendar/cases.test.ts',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

// Far ahead, far behind by half an hour, by a quarter, summer time in the south, and where one exception is meant.
const zones = [
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Los_Angeles',
];

for (const TZ of zones) {
  test(`calendars mean the same when the process lives in ${TZ}`, async () => {
    // Without the mark of the runner above, the runner below reports for itself.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const temporal = import.meta.resolve('temporal-polyfill/global');
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', temporal, '--test', '--test-isolation=none', ...suites],
      {
        env: { ...env, TZ },
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0, output);
    assert.match(output, /pass [1-9]\d/);
  });
}
