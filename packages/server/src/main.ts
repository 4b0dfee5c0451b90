#!/usr/bin/env node
import 'temporal-polyfill/global';
import { constants } from 'node:os';
import { runCommand } from './serve/command.ts';

/** The first signal asks to stop; a second one does not wait for it. */
function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(128 + constants.signals[signal]);
        asked = true;
        resolve(signal);
      });
    }
  });
}

// Database and key are nobody else's to read, wherever they lie.
process.umask(0o077);

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stopped,
});
