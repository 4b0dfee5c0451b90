import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../../format/formats.ts';
import { ORDER, type Path } from '../../../parts/draft/changes.ts';
import type { Told } from '../../../parts/draft/draft.ts';
import type { EditedPool, Mode } from './pool.ts';
import type { Share } from './shares.ts';

type Words = HubWords['pool'];

/** What a share is called. */
export function shareWord(share: Share, words: Words): string {
  return words.shares[share as keyof Words['shares']] ?? share;
}

/** What a priority is called. */
export function priorityWord(priority: number, words: Words, formats: Pick<Formats, 'number'>): string {
  return words.priorities[priority - 1] ?? words.laterChoice(formats.number(priority));
}

/** Icon and words of a mode. */
function modeWord(mode: Mode, words: Words): string {
  return words.modes[mode];
}

/** Puts the places of a pool into words. */
export function toldOfPool(
  {
    words,
    formats,
    nameOf,
  }: { readonly words: Words; readonly formats: Formats; readonly nameOf: (host: string) => string },
  path: Path,
): Told {
  const [member, group, , host, part] = path;
  const plain = (content: unknown) => String(content);
  const named = (name: string, value: (content: unknown) => string): Told => ({ name, value });
  switch (member as keyof EditedPool) {
    case 'mode':
      return named(words.whoIsThere, (content) => modeWord(content as Mode, words));
    case 'owner':
      return named(words.owner, (content) => nameOf(plain(content)));
    case 'fairness':
      return named(words.evenOut, (content) => words.fairness[content as EditedPool['fairness']]);
    case 'offering':
      return named(words.offer, (content) => words.offering[content as EditedPool['offering']]);
    case 'requestedHost':
      return named(words.asked, (content) => words.requested[content as EditedPool['requestedHost']]);
    case 'maxLead':
      return named(words.maxLead, (content) => formats.number(content as number, Number.isInteger(content) ? 0 : 1));
    default:
  }
  if (host === ORDER) return named(words.order, (content) => formats.list((content as string[]).map(nameOf)));
  if (part === 'share') return named(words.shareOf(nameOf(host!)), (content) => shareWord(content as Share, words));
  if (part === 'priority')
    return named(words.priorityOf(nameOf(host!)), (content) => priorityWord(content as number, words, formats));
  if (host !== undefined) return named(nameOf(host), () => nameOf(host));
  if (path[2] === 'need')
    return named(words.needOf(formats.number(Number(group) + 1)), (content) =>
      content === 'all' ? words.all : formats.number(content as number),
    );
  return named(words.groups, (content) => groupsIn(content, formats, nameOf));
}

/** Groups, or one of them, as lists of names. */
function groupsIn(content: unknown, formats: Formats, nameOf: (host: string) => string): string {
  const groups = [content].flat() as EditedPool['groups'];
  return groups
    .map(({ members }) => formats.list(members.map(({ host }) => nameOf(host))))
    .filter(Boolean)
    .join(' + ');
}
