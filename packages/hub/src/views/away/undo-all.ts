import type { SickDayRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { icons } from '../../theme/icons.ts';

/** How far it is to give everything back. */
export interface Undoing {
  readonly all: number;
  readonly done: number;
  readonly isRunning: boolean;
  /** Visitors whose bookings stay with others, each with the reason. */
  readonly failed: readonly string[];
}

/** Gives rows back one after the other, the last one first, as turns are restored exactly where nothing was decided after it. */
export async function undoAll(
  hub: Hub,
  rows: readonly SickDayRow[],
  show: (undoing: Undoing, back: SickDayRow | null) => Promise<void> | void,
): Promise<void> {
  const failed: string[] = [];
  const told = (done: number) => ({ all: rows.length, done, isRunning: done < rows.length, failed: [...failed] });
  await show(told(0), null);
  for (const [i, row] of rows.toReversed().entries()) {
    let back: SickDayRow | null = row;
    try {
      await hub.client.undoReassign({ id: row.id, body: {} });
    } catch (error) {
      back = null;
      failed.push(`${row.booking?.attendee.name ?? row.id}${hub.formats.colon}${problemWords(error, hub.words)}`);
    }
    await show(told(i + 1), back);
  }
}

/** The button for it where there are several, how far it is, and what could not be given back. */
export function undoAllPart(
  { formats }: Pick<Hub, 'formats'>,
  words: HubWords['away'],
  { count, undoing, start }: { readonly count: number; readonly undoing: Undoing | null; readonly start: () => void },
): TemplateResult {
  const isRunning = undoing?.isRunning ?? false;
  return html`${
    isRunning
      ? html`<p class="small muted">${words.running(formats.number(undoing!.done), formats.number(undoing!.all))}</p>`
      : count > 1
        ? html`<button class="btn undo-all" type="button" @click=${start}>${icons.undo}${words.undoAll}</button>`
        : nothing
  }
  ${
    undoing && undoing.failed.length > 0
      ? html`<ul class="not-back small bad" role="alert">
          ${undoing.failed.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing
  }`;
}
