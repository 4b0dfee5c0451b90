// What helps whoever does not see or point, and what is seldom needed at once: loaded as soon as the first times are painted.
import type { FlowState } from '@team-booking/sdk';
import { noticeStyles } from '../theme/notice.styles.ts';
import type { FullView } from '../view.ts';
import { nearest } from './move-focus.ts';
import { takenNotice } from './taken.ts';
import { unfold } from './unfold.ts';
import { unfoldStyles } from './unfold.styles.ts';
import { whatChanged } from './what-changed.ts';
import { whereFocusGoes } from './where-focus-goes.ts';

export { enLate } from '../words/en-late.ts';
export { applyChanges } from './apply-changes.ts';
export { keydown } from './keydown.ts';

export const assistStyles = [noticeStyles, unfoldStyles];

/** Parts that come with it. */
export const assistParts = { taken: takenNotice, unfold };

/** Says what changed, and has focus go where the change leads. `focused`: whether focus was inside before. */
export function attend(view: FullView, before: FlowState, focused: boolean): void {
  const { state } = view;
  const news = whatChanged(state, before, view);
  if (news) view.say(news);
  const targets = before.step.name === 'loading' && !focused ? null : whereFocusGoes(state, before);
  if (targets) view.focus(...targets);
  if (before.step.name === 'pick' && before.step.moving) view.set({ moved: before.step.moving });
}

/** After a rendering: focuses what was asked for, and sees whether the description is cut off. */
export function settle(view: FullView, root: ParentNode, targets: readonly string[]): void {
  const { flow, state, local } = view;
  const { wish } = local;
  if (wish && state.times.name !== 'loading') {
    const day = nearest(wish.wish, wish.toward, flow.days());
    view.set({ wish: null, day: day ?? null });
    if (root.querySelector('.calendar :focus')) view.focus(`[data-day="${day}"]`);
  }
  const text = root.querySelector('.description p');
  const folded = !!text && text.scrollHeight > text.clientHeight + 1;
  if (!local.unfolded && folded !== !!local.folded) view.set({ folded });
  for (const selector of targets) {
    for (const found of root.querySelectorAll<HTMLElement>(selector)) {
      if (found.getClientRects().length === 0) continue;
      view.focus();
      return found.focus();
    }
  }
}
