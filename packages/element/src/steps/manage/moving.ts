import type { Booking, BookingType } from '@team-booking/contract';
import { MINUTE } from '@team-booking/core/time';
import { html, nothing, type TemplateResult } from 'lit';
import { pickBar } from '../pick/bar.ts';
import { pick } from '../pick/pick.ts';
import { banner } from '../../notices/banner.ts';
import type { FullView } from '../../view.ts';

/** The pick step while a booking is rescheduled. */
export function moving(view: FullView): TemplateResult {
  const { words, state, flow } = view;
  const { step, writing } = state;
  if (step.name !== 'pick' || !step.moving) return html``;
  const busy = writing.name === 'sending';
  return pick(view, step.bookingType, {
    before: html`${banner(view)}
      <div class="moving" part="moving">
        <div class="from">
          <h2 id="heading" tabindex="-1">${words.moveTitle}</h2>
          ${oldTime(view, step.moving)}
          <button type="button" class="link" aria-disabled=${busy} @click=${() => flow.back()}>
            ${words.keepTime}
          </button>
        </div>
        ${whoHosts(view, step.bookingType)}
      </div>`,
    bar: pickBar(view, { label: busy ? words.moving : words.moveHere, busy }),
  });
}

function oldTime({ words, formats, state }: FullView, { start, end }: Booking): TemplateResult {
  const at = Date.parse(start);
  const minutes = (Date.parse(end) - at) / MINUTE;
  return html`<div class="old">
    <span class="sr-only">${words.before}: </span><s>${formats.range(at, minutes, state.choice.timeZone, 'short')}</s>
  </div>`;
}

/** Switches between the same host and anyone, where the policy keeps the host and there are others. */
function whoHosts({ words, flow, state }: FullView, { policy, groups }: BookingType): TemplateResult | typeof nothing {
  const others = groups.some(({ need, hosts }) => need !== 'all' && need < hosts.length);
  if (!policy.sameHost || !others) return nothing;
  const choice = (anyone: boolean, text: string) =>
    html`<button type="button" aria-pressed=${state.choice.anyone === anyone} @click=${() => flow.choose({ anyone })}>
      ${text}
    </button>`;
  return html`<div class="clock" role="group" aria-label=${words.host}>
    ${choice(false, words.sameHost)}${choice(true, words.anyone)}
  </div>`;
}
