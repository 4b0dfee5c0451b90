// Starts the demo: the reference backend with its demo team, and this site, which embeds the booker.
//
//   PORT      the backend's port (4300); the site takes the next one. 0: any two free ports
//   DATA_DIR  where bookings are kept (.data)
import { runCommand, stopSignal, type Beside, type RunningServer } from '@team-booking/server';
import { buildEmbed } from '../../packages/server/build-embed.ts';
import { startSite } from './serve.ts';

const { env, stdout, stderr } = process;
// Files of the server are readable by its user only.
process.umask(0o077);
await buildEmbed('start');

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
