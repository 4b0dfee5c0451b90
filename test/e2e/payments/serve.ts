// A server in a process of its own, by environment variables, whose clock its parent moves forward.
import 'temporal-polyfill/global';
import { readSettings, startServer } from '../../../packages/server/src/index.ts';

const read = readSettings({ environment: process.env });
if (!read.ok) throw new Error(JSON.stringify(read.wrong));
let ahead = 0;
process.on('message', (message: { ahead: number }) => {
  ({ ahead } = message);
  process.send!({ ahead });
});
const { url, signIn, close } = await startServer(read.settings, { now: () => Date.now() + ahead, expireEvery: 300 });
process.once('SIGTERM', () => void close().then(() => process.disconnect()));
process.send!({ url, link: signIn?.url });
