export { answerTo } from './answer-to.ts';
export { changeEvents } from './change-events.ts';
export { preflight } from './cross-origin.ts';
export { json, nothing, taggedJson } from './json.ts';
export { notFound, notTaken, unsuccessful } from './refused.ts';
