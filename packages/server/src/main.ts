#!/usr/bin/env node
import 'temporal-polyfill/global';
import { runCommand } from './serve/command.ts';
import { stopSignal } from './serve/stop-signal.ts';

// Database and key are nobody else's to read, wherever they lie.
process.umask(0o077);

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stopped: stopSignal,
});
