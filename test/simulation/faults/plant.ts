// Loaded before everything else (`--import`): replaces the text of the fault that PLANTED_FAULT numbers while its file is loaded.
import { registerHooks } from 'node:module';
import { FAULTS } from './list.ts';

const number = Number(process.env['PLANTED_FAULT']);
const fault = FAULTS[number];
if (!fault) throw new Error(`There is no fault ${process.env['PLANTED_FAULT']}`);
const { file, find, put } = fault;
let planted = false;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/packages/${file}`)) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString();
    if (source.split(find).length !== 2) missing(`occurs ${source.split(find).length - 1} times in ${file}`);
    planted = true;
    return { ...loaded, source: source.replace(find, () => put) };
  },
});

process.on('exit', () => {
  if (!planted) missing(`was not planted, as ${file} is not used`);
});

function missing(what: string): never {
  console.error(`The text of fault ${number} ${what}: ${find}`);
  process.exit(3);
}
