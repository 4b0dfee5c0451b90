import { dateOf } from '@team-booking/core/time';
import type { FlowState } from '@team-booking/sdk';
import { failureInWords, refusalInWords } from '../notices/refusal.ts';
import type { FullView } from '../view.ts';
import { moment } from '../format/moment.ts';
import { hostsInWords } from '../steps/pick/hosts-in-words.ts';

/** The live region's text after a change of state; empty where moving focus announces it already. */
export function announcement(
  state: FlowState,
  before: FlowState,
  view: Pick<FullView, 'words' | 'formats' | 'flow'>,
): string {
  const { words, formats, flow } = view;
  const { writing, choice, slots } = state;
  if (writing !== before.writing) {
    if (writing.name === 'sending') {
      const doing = { book: words.booking, reschedule: words.moving, cancel: words.cancelling }[writing.what];
      return writing.slow ? words.slow : doing;
    }
    if (writing.name === 'lost' && before.writing.name !== 'lost') return `${words.lost} ${words.lostKept}`;
    if (writing.name === 'refused') return refusalInWords(state, words);
  }
  const { step } = state;
  if (step.name === 'route' && before.step.name === 'route') {
    const { asked, errors } = step;
    if (errors.length > before.step.errors.length) return words.errorsFound(errors.length);
    return asked !== before.step.asked && asked.name === 'failed' ? failureInWords(asked.failure, words) : '';
  }
  if (step.name !== before.step.name) return '';
  if (step.name === 'pay' && before.step.name === 'pay' && step.check !== before.step.check)
    return step.check === 'checking' ? words.checking : words.notPaid;
  const taken = takenIn(state);
  if (taken && taken !== takenIn(before)) {
    const { timeZone, day } = choice;
    const shown = day === dateOf(taken, timeZone);
    return words.gone(shown ? formats.time(taken, timeZone) : moment(formats, taken, timeZone));
  }
  if (step.name === 'details' && before.step.name === 'details' && step.hold?.ending && !before.step.hold?.ending)
    return words.heldUntil(formats.time(step.hold.until, choice.timeZone));
  if (state.step.name !== 'pick') return '';
  if (choice.slot && choice.slot.start !== before.choice.slot?.start) {
    return words.chosen(formats.range(choice.slot.start, choice.slot.duration, choice.timeZone));
  }
  const sentences = [];
  if (choice.host !== before.choice.host)
    sentences.push(hostsInWords({ words, formats, state }, state.step.bookingType));
  if (choice.timeZone !== before.choice.timeZone) {
    sentences.push(
      words.zoneTime(formats.place(choice.timeZone, choice.slot?.start ?? Date.parse(`${choice.month}-01`))),
    );
  }
  if (choice.day && choice.day !== before.choice.day) {
    sentences.push(`${formats.day(choice.day)}, ${words.timesFree(flow.slotsOf(choice.day).length)}`);
  } else if (slots.name === 'ready' && (before.slots.name === 'loading' || differs(choice, before.choice))) {
    const free = flow.days().filter((day) => day.free > 0).length;
    const month = formats
      .month(choice.month)
      .map(({ value }) => value)
      .join('');
    sentences.push(`${month}, ${words.daysFree(free)}`);
  } else if (slots.name === 'failed' && before.slots.name !== 'failed') {
    sentences.push(words.failedTimes);
  }
  return sentences.join('. ');
}

function takenIn({ step }: FlowState): number | undefined {
  return 'taken' in step ? step.taken?.slot.start : undefined;
}

function differs(a: FlowState['choice'], b: FlowState['choice']): boolean {
  return a.month !== b.month || a.duration !== b.duration || a.host !== b.host || a.anyone !== b.anyone;
}
