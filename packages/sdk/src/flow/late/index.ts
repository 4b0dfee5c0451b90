export { recheck, submit } from './submitting.ts';
export { askCancel, cancel, manage, move, reload, reschedule } from './managing.ts';
export { resend } from './resending.ts';
