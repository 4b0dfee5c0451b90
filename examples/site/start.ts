// Runs the whole thing on this machine: the reference backend with its demo team, and this site, which embeds it.
//
//   PORT      of the backend (4300); the site is at the next one. 0: any two that are free
//   DATA_DIR  where bookings are kept (.data)
import { runCommand, stopSignal, type Beside, type RunningServer } from '@team-booking/server';
import { buildEmbed } from '../../packages/server/build-embed.ts';
import { startSite } from './serve.ts';

const { env, stdout, stderr } = process;
// Database and key are nobody else's to read, wherever they lie.
process.umask(0o077);
await buildEmbed();

async function startBeside({ url: backend }: RunningServer): Promise<Beside> {
  const port = env['PORT'] === '0' ? 0 : Number(new URL(backend).port) + 1;
  try {
    const site = await startSite({ backend, port });
    return { line: `team-booking: the demo site embeds them at ${site.url}`, close: () => site.close() };
  } catch (error) {
    const line = `team-booking: the demo site could not start at port ${port}: ${(error as Error).message}. Set PORT to another and start again.`;
    return { line, close: async () => {} };
  }
}

process.exitCode = await runCommand(['serve', '--demo', ...process.argv.slice(2)], {
  environment: env,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  stopped: stopSignal,
  beside: startBeside,
});
