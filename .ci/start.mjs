// Runs the whole thing on this machine: the reference backend with its demo team, and the demo site that embeds it.
//
//   PORT      of the backend (4300); the demo site is at the next one. 0: any two that are free
//   DATA_DIR  where bookings are kept (.data)
import { startSite } from '../examples/site/serve.mjs';
import { runCommand } from '../packages/server/src/serve/command.ts';
import { stopSignal } from '../packages/server/src/serve/stop-signal.ts';
import { buildEmbed } from './embed.mjs';

const { env, stdout, stderr } = process;
// Database and key are nobody else's to read, wherever they lie.
process.umask(0o077);
await buildEmbed();

let site;
async function withSite(text) {
  const ready = /ready at (\S+)/.exec(text);
  if (!ready) return stdout.write(text);
  const port = env.PORT === '0' ? 0 : Number(new URL(ready[1]).port) + 1;
  try {
    site = await startSite({ backend: ready[1], port });
    stdout.write(text.replace('Press Ctrl-C', `team-booking: the demo site embeds them at ${site.url}\nPress Ctrl-C`));
  } catch (error) {
    stdout.write(text);
    stderr.write(
      `team-booking: the demo site could not start at port ${port}: ${error.message}. Set PORT to another and start again.\n`,
    );
  }
  return true;
}

process.exitCode = await runCommand(['serve', '--demo', ...process.argv.slice(2)], {
  environment: env,
  out: (text) => void withSite(text),
  err: (text) => stderr.write(text),
  stopped: stopSignal,
});
await site?.close();
