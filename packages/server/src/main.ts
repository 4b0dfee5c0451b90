#!/usr/bin/env node
import 'temporal-polyfill/global';
import { runCommand } from './serve/command.ts';
import { stopSignal } from './serve/stop-signal.ts';

// Files of the server are readable by its user only.
process.umask(0o077);

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stopped: stopSignal,
});
