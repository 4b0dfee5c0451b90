import type { Act } from '@team-booking/engine';
import { cardPage } from '../card.ts';
import { markup, type Html, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';

/** Where a page is: whoever has its address may do what it offers. */
export interface Spot {
  readonly place: Place;
  readonly voice: Voice;
  /** Name of the team. */
  readonly team: string;
  /** `/{slug}/act/{id}` below the path of `{root}`. */
  readonly path: string;
  readonly token: string;
}

/** Something that is said before all else. */
export interface Notice {
  readonly text: string;
  /** Whether something went wrong. */
  readonly isAlert: boolean;
}

/** A page around its body. */
export function actPage({ place, voice, team }: Spot, title: string, notice: Notice | null, body: Html): Html {
  return cardPage(
    { place, voice, title: `${title} · ${team}`, above: team, heading: title },
    markup`${notice && markup`<div class="notice" role="${notice.isAlert ? 'alert' : 'status'}"><p>${notice.text}</p></div>`} ${body}`,
  );
}

/** Address of another view of the page. It shows only. */
export function viewOf({ path, token }: Pick<Spot, 'path' | 'token'>, view: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams({ t: token, ...view })}`;
}

/** A form that does something. @param shown what its reader has before them: it is done to nothing else */
export function actForm({ path: here, token }: Spot, act: Act, shown: string, body: Html): Html {
  return markup`<form class="fields" method="post" action="${here}">
    <input type="hidden" name="t" value="${token}" />
    <input type="hidden" name="do" value="${act}" />
    <input type="hidden" name="shown" value="${shown}" />
    ${body}
  </form>`;
}

export function reasonField(label: string): Html {
  return markup`<div class="field">
    <label for="reason">${label}</label>
    <textarea id="reason" name="reason" rows="3" maxlength="1000"></textarea>
  </div>`;
}
