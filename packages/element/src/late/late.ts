// What comes after a time is picked, and what is seldom needed before: one file, loaded when it is likely to be needed soon.
import { details } from '../details/details.ts';
import { done } from '../done/done.ts';
import { cancelled, cancelQuestion } from '../manage/cancel.ts';
import { manage } from '../manage/manage.ts';
import { moving } from '../manage/moving.ts';
import { cardStyles } from '../theme/card.styles.ts';
import { formStyles } from '../theme/form.styles.ts';
import type { Views } from '../view.ts';
import { zonePicker } from '../zone/zone-picker.ts';
import { zoneStyles } from '../zone/zone.styles.ts';

export const styles = [cardStyles, formStyles, zoneStyles];

/** Each late view; those of a step have its name. */
export const views: Views = {
  cancel: cancelQuestion,
  cancelled,
  details,
  done,
  manage,
  moving,
  zones: zonePicker,
};
