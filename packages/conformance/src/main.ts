#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { runCommand } from './command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  write: (file, text) => writeFile(file, text),
  fetch: globalThis.fetch,
});
