import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { icons, type IconName } from '../theme/icons.ts';
import { avatar, firstName } from './host.ts';
import { long } from './long.ts';
import { leaveHoursOut } from './timeline-hours.ts';

/** How a block looks. */
export type BlockLook = 'free' | 'ours' | 'gap' | 'busy' | 'off' | 'limit' | 'unread';

/** A part of a day. `start` and `size` are per cent of the axis. */
export interface Block {
  readonly start: number;
  readonly size: number;
  readonly look: BlockLook;
  /** What stands in it; empty where it is too narrow. */
  readonly text: string;
}

/** A line of the timeline. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  /** The same in words. */
  readonly told: string;
}

/** What a timeline shows. */
export interface TimelineParts {
  readonly label: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Each is drawn anew where it is another object. */
  readonly rows: readonly TimelineRow[];
  /** Where the time in question is, and the handle that moves it. */
  readonly column: { readonly start: number; readonly size: number; readonly handle: TemplateResult };
  /** A last line below them all. */
  readonly foot?: {
    readonly text: string;
    readonly blocks: readonly Omit<Block, 'look' | 'text'>[];
    readonly told: string;
  };
  /** Is told which part of the axis was pressed, from 0 to 1. */
  readonly press: (part: number) => void;
}

const ICONS: Readonly<Partial<Record<BlockLook, IconName>>> = { limit: 'lock', unread: 'warn' };

const place = (start: number, size: number) => `inset-inline-start: ${start}%; inline-size: ${size}%`;
/** Not positioned: a thousand blocks would be a thousand layers. */
const widthOf = ({ start, size }: Pick<Block, 'start' | 'size'>) =>
  `margin-inline-start: ${start}%; inline-size: ${size}%`;

/** A day, a line per host; blocks carry words, so that nothing depends on colour. It scrolls inside of its own pane; who shows it calls {@link leaveHoursOut} then. */
export function timeline({ label, ticks, rows, column, foot, press }: TimelineParts): TemplateResult {
  const { start, size, handle } = column;
  return html`<div
    class="timeline"
    role="group"
    aria-label=${label}
    @scroll=${({ currentTarget }: Event) => leaveHoursOut(currentTarget as Element)}
  >
    <div class="lines" @click=${(event: MouseEvent) => pressed(event, press)}>
      <div class="line axis">
        <span class="who"></span>
        <div class="track">
          ${ticks.map(({ at, text }) => html`<span class="tick" aria-hidden="true" .style=${`inset-inline-start: ${at}%`}>${text}</span>`)}
          <span class="handle" .style=${`inset-inline-start: ${start + size / 2}%`}>${handle}</span>
        </div>
      </div>
      <ul class=${long(rows.length)}>
        ${rows.map((row) => guard([row], () => line(row)))}
      </ul>
      ${
        foot
          ? html`<div class="line foot">
              <b class="who small">${foot.text}</b>
              <div class="track" role="img" aria-label=${foot.told}>
                ${foot.blocks.map((one) => html`<i class="stretch" .style=${widthOf(one)}></i>`)}
              </div>
            </div>`
          : nothing
      }
      <div class="column" aria-hidden="true"><i .style=${place(start, size)}></i></div>
    </div>
  </div>`;
}

function line({ id, name, blocks, told }: TimelineRow): TemplateResult {
  return html`<li class="line">
    <span class="who"
      >${avatar({ id, name })}<b class="small clip" dir="auto" title=${name}>${firstName(name)}</b></span
    >
    <div class="track" role="img" aria-label=${told}>${blocks.map(block)}</div>
  </li>`;
}

function block({ start, size, look, text }: Block): TemplateResult {
  const [name, style] = [`block ${look}`, widthOf({ start, size })];
  if (text === '') return html`<i class=${name} .style=${style}></i>`;
  const icon = ICONS[look];
  return html`<span class=${name} title=${text} .style=${style}
    >${icon ? icons[icon] : nothing}<span class="clip" dir="auto">${text}</span></span
  >`;
}

/** What each look means. */
export function legend(entries: readonly { readonly look: BlockLook; readonly text: string }[]): TemplateResult {
  return html`<div class="legend tiny muted" aria-hidden="true">
    ${entries.map(({ look, text }) => html`<span class="row"><i class="block ${look}"></i>${text}</span>`)}
  </div>`;
}

function pressed(event: MouseEvent, press: (part: number) => void): void {
  const target = event.target as HTMLElement;
  const track = target.closest('.lines')!.querySelector('.axis .track')!;
  const { left, width } = track.getBoundingClientRect();
  const from = (event.clientX - left) / width;
  const part = track.matches(':dir(rtl)') ? 1 - from : from;
  if (part >= 0 && part < 1) press(part);
}
