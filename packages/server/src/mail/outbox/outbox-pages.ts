import type { Letter } from '@team-booking/engine';
import { layout, markup, type Html, type Place } from '../../pages/layout.ts';
import type { Voice } from '../../pages/words.ts';
import type { Mail } from '../compose/compose-mail.ts';
import { documentOf } from '../compose/document-of.ts';
import type { KeptLetter } from './kept-letters.ts';
import { outboxWords } from './words.ts';

/** Where and for whom a page is. */
export interface Looked {
  readonly place: Place;
  readonly voice: Voice;
  /** The team's zone, IANA: the times of all letters are told in it, whatever their readers' zones are. */
  readonly timeZone: string;
}

/** All letters, the latest first. */
export function listPage(looked: Looked, letters: readonly KeptLetter[]): Html {
  const { place, voice } = looked;
  const words = outboxWords(voice.locale);
  return layout({
    place,
    voice,
    title: words.title,
    main: markup`<div class="narrow">
      <h1>${words.title}</h1>
      <p class="muted outbox-hint">${words.hint}</p>
      ${
        letters.length === 0
          ? markup`<p class="card">${words.none}</p>`
          : markup`<ul class="links outbox">${letters.map((one) => entry(looked, one))}</ul>`
      }
    </div>`,
  });
}

function entry(looked: Looked, { id, letter }: KeptLetter): Html {
  const { place } = looked;
  const { subject } = documentOf(letter);
  return markup`<li class="card">
    <h2><a href="${place.base}/outbox/${id}" dir="auto">${subject}</a></h2>
    <p class="facts"><bdi dir="ltr">${letter.to.address}</bdi> <span>${written(looked, letter)}</span></p>
  </li>`;
}

/** One letter as it would arrive: in a frame in which nothing runs, as text, and the invitation with it. */
export function letterPage(looked: Looked, { id, letter, mail }: KeptLetter & { readonly mail: Mail }): Html {
  const { place, voice } = looked;
  const words = outboxWords(voice.locale);
  const row = (label: string, value: Html | string) => markup`<dt>${label}</dt><dd>${value}</dd>`;
  return layout({
    place,
    voice,
    title: mail.subject,
    main: markup`<div class="narrow letter">
      <p><a href="${place.base}/outbox">${words.all}</a></p>
      <h1 dir="auto">${mail.subject}</h1>
      <dl class="facts-list">
        ${row(words.to, mailbox(mail.to))} ${row(words.from, mailbox(mail.from))}
        ${mail.replyTo && row(words.replyTo, mailbox(mail.replyTo))} ${row(words.sent, written(looked, letter))}
      </dl>
      <iframe
        class="card"
        title="${words.asPage}"
        src="${place.base}/outbox/${id}/message"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerpolicy="no-referrer"
      ></iframe>
      <details class="card"><summary>${words.asText}</summary><pre dir="auto">${mail.text}</pre></details>
      ${mail.icalEvent && markup`<details class="card"><summary>${words.invite}</summary><pre dir="ltr">${unfolded(mail.icalEvent.content)}</pre></details>`}
      <p><a href="${place.base}/outbox/${id}/message.eml" download>${words.download}</a></p>
    </div>`,
  });
}

/** What others than admins see. */
export function forAdminsPage(place: Place, voice: Voice): Html {
  const words = outboxWords(voice.locale);
  return layout({
    place,
    voice,
    title: words.forAdmins,
    main: markup`<div class="narrow card message"><h1>${words.forAdmins}</h1><p>${words.forAdminsText}</p></div>`,
  });
}

/** Each property of an invitation as one line, for people. */
function unfolded(content: string): string {
  return content.replaceAll('\r\n ', '').replaceAll('\r\n', '\n');
}

/** Each by itself, as either may be of another direction than the page. */
function mailbox({ name, address }: Mail['to']): Html {
  return name
    ? markup`<bdi>${name}</bdi> <bdi dir="ltr">${`<${address}>`}</bdi>`
    : markup`<bdi dir="ltr">${address}</bdi>`;
}

function written({ voice: { locale }, timeZone }: Looked, { at }: Letter): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(at);
}
