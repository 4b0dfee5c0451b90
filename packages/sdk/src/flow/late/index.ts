export { chosen } from './chosen.ts';
export { awaitReturn, listen, refresh, resume } from './listening.ts';
export { askCancel, cancel, manage, move, reschedule } from './managing.ts';
export { resend } from './resending.ts';
export { back, proceed } from './stepping.ts';
export { correct, submit } from './submitting.ts';
export { giveUp, recheck } from './taken.ts';
