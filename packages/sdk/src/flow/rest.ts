// The one lazy boundary of the flow: all that is not needed to show and pick a slot.
export { back, proceed } from './book/stepping.ts';
export { correct, submit } from './book/submitting.ts';
export { choose } from './choose/choosing.ts';
export { recheck } from './choose/taken.ts';
export { awaitReturn, listen, refresh, resume } from './live/listening.ts';
export { translate } from './live/translate.ts';
export { retry } from './live/retrying.ts';
export { ask } from './route/asking.ts';
export { askCancel, cancel, manage, reschedule } from './manage/managing.ts';
