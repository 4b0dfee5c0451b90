import type { CalendarConnection, CalendarPlaces, HostDocument } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import type { CalendarsData } from './load.ts';

/** Where somebody consents for a host, or consents anew to a connection; `null` where nobody can. */
export function consentUrl(
  { accounts }: CalendarPlaces,
  host: string,
  { kind, id }: { readonly kind: CalendarConnection['kind']; readonly id?: string },
): string | null {
  const connect = accounts.find((account) => account.kind === kind)?.connect;
  if (!connect) return null;
  const url = new URL(connect, document.baseURI);
  url.searchParams.set('host', host);
  if (id !== undefined) url.searchParams.set('connection', id);
  return safeLink(url.href) ?? null;
}

/** Accounts that are connected, with what can be done about each. */
export function accountsCard(
  hub: Hub,
  words: HubWords['calendars'],
  host: HostDocument,
  { connections, places }: CalendarsData,
  ways: {
    readonly choose: (connection: CalendarConnection) => void;
    readonly disconnect: (connection: CalendarConnection) => void;
  },
): TemplateResult {
  return html`<section class="card" aria-labelledby="accounts">
    <header><h2 id="accounts" class="grow">${words.accounts}</h2></header>
    <ul class="list">
      ${connections.map((connection) => {
        const { kind, by, since } = connection;
        const name = words.kinds[kind];
        const renew = consentUrl(places, host.id, connection);
        return html`<li class="calendar">
          <div class="row wrap">
            <div class="grow who">
              <h3>${name}</h3>
              <p class="small muted">${words.since(by, hub.formats.dayShort(since))}</p>
            </div>
            <button class="btn" type="button" @click=${() => ways.choose(connection)}>${words.chooseFrom(name)}</button>
            ${renew ? html`<a class="btn quiet" href=${safeLink(renew)}>${words.renew}</a>` : nothing}
            <button
              class="btn quiet"
              type="button"
              aria-label="${words.disconnect}: ${name}"
              @click=${() => ways.disconnect(connection)}
            >
              ${words.disconnect}
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
