// What comes after a time is picked, and what is seldom needed before: one file, loaded when it is likely to be needed soon.
import { details } from '../details/details.ts';
import { done } from '../done/done.ts';
import { failedStep } from '../failed/failed.ts';
import { cancelled, cancelQuestion } from '../manage/cancel.ts';
import { manage } from '../manage/manage.ts';
import { moving } from '../manage/moving.ts';
import { cardStyles } from '../theme/card.styles.ts';
import { formStyles } from '../theme/form.styles.ts';
import { noticeStyles } from '../theme/notice.styles.ts';
import type { FullView } from '../view.ts';
import { zonePicker } from '../zone/zone-picker.ts';
import { zoneStyles } from '../zone/zone.styles.ts';

export { failed } from '../failed/failed.ts';
export { enLate } from '../words/en-late.ts';

export const lateStyles = [noticeStyles, cardStyles, formStyles, zoneStyles];

/** Each late part; those of a step have its name. */
export const lateParts = {
  cancel: cancelQuestion,
  cancelled,
  details,
  done,
  failed: failedStep,
  manage,
  moving,
  zones: zonePicker,
} satisfies Record<string, (view: FullView) => unknown>;

export type LateName = keyof typeof lateParts;
