import { runCommand } from '../command.ts';

/** Runs the command in this process. @returns its exit code and what it wrote */
export async function run(args: string[], environment: Record<string, string> = {}) {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    environment,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stopped: async () => 'SIGTERM',
  });
  return { code, out, err };
}
