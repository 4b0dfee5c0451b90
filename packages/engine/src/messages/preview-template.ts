import { invalidField, Refusal } from '@team-booking/contract';
import type { Preview, PreviewRequest, TemplateWords } from '@team-booking/contract/team';
import { teamOf } from '../booking/backend.ts';
import { ownBooking } from '../bookings/own-booking.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkedWords } from './check-template.ts';
import { sampleLetter, type ShownLetter } from './sample-letter.ts';
import { shownBooking } from './shown-booking.ts';
import { canonicalLocale, isWorded, templateFor } from './template.ts';

/** A message as its reader would get it. @throws {Refusal} `invalid`, `not-found`, `wrong-state` where nothing composes messages */
export function previewTemplate(context: TeamContext, asked: PreviewRequest): Promise<Preview> {
  const { backend } = context;
  const { preview } = backend;
  if (!preview) {
    throw new Refusal(
      'wrong-state',
      'This backend writes no mail, so there is nothing to show. Use one that sends mail.',
    );
  }
  return backend.store.read(backend.team, async (view) => {
    const { subject, text, html } = preview.compose(sampleLetter(backend, await shownLetter(context, view, asked)));
    return { subject, text, html };
  });
}

/** What is to be shown, of what was asked for. @throws {Refusal} `invalid`, `not-found` */
export async function shownLetter(context: TeamContext, view: StoreView, asked: PreviewRequest): Promise<ShownLetter> {
  const { kind, role } = asked;
  if (!isWorded(kind, role))
    throw invalidField('/kind', `is no message that a ${role} gets; see the list of templates`, 'choice');
  const locale = canonicalLocale(asked.locale);
  if (locale === null) throw invalidField('/locale', 'is no language; give a tag such as de or pt-BR', 'unknown');
  const template = await wordsOf(view, { ...asked, locale });
  const of = await subjectOf(context, view, asked);
  return { kind, role, locale, template, team: await teamOf(view), now: context.now, ...(of && { of }) };
}

/** `null` = ours. A draft is held to what holds when it is stored. */
async function wordsOf(view: StoreView, { kind, role, locale, words }: PreviewRequest): Promise<TemplateWords | null> {
  if (words === 'ours') return null;
  return words ? checkedWords(words, '/words') : templateFor(view, kind, role, locale);
}

/** What it is to be about, if the request says so. */
async function subjectOf(
  context: TeamContext,
  view: StoreView,
  { kind, role, booking, bookingType }: PreviewRequest,
): Promise<ShownLetter['of']> {
  if (booking !== undefined) {
    return shownBooking(view, await ownBooking(context, view, booking), { kind, role, now: context.now });
  }
  if (bookingType === undefined) return undefined;
  const type = (await teamOf(view)).bookingTypes.find(({ id }) => id === bookingType);
  if (!type) throw new Refusal('not-found', 'There is no such booking type. Load the list of booking types again.');
  return { type, booking: null };
}
