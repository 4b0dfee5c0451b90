import 'temporal-polyfill/global';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { parse, type Parsed, type ParseJob } from './parse.ts';

/** What the thread posts: that it runs, and then one answer for each job, in order. */
export type FromThread = 'ready' | { readonly parsed: Parsed } | { readonly failure: string };

// Linux takes it for this thread alone, so that requests come first; other systems would take it for the whole process.
if (process.platform === 'linux') {
  try {
    setPriority(10);
  } catch {
    // Already lower.
  }
}

// `postMessage` of a port takes no target origin, unlike that of a window.
const post = (message: FromThread) => parentPort?.postMessage(message, []);

parentPort?.on('message', (job: ParseJob) => {
  try {
    post({ parsed: parse(job) });
  } catch (error) {
    post({ failure: String(error) });
  }
});
post('ready');
