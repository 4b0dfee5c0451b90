import type { BookingType, LocationOption } from '@team-booking/contract';
import type { BookingTypeDocument, TeamDocument } from '@team-booking/contract/team';

/** What a preview shows of a booking type: its document, and what is being made of it. */
export interface Previewed {
  readonly document: BookingTypeDocument;
  readonly content: Partial<BookingTypeDocument>;
  readonly team: TeamDocument;
}

/** What a preview cannot keep. */
const NOT_HERE: readonly string[] = ['holds', 'live', 'payments', 'mail'];

/**
 * The booking type as visitors would see it.
 *
 * @param real as they see it now; `null` where they see none yet. Questions before the times are those of now: what is stored says where
 * they lead
 */
export function previewType({ document, content, team }: Previewed, real: BookingType | null): BookingType {
  const { title, description, durations, slot, showHosts = true, window, policy, locations = [] } = content;
  const base = real ?? unpublished({ document, content, team });
  const hosts = base.hosts.map(({ name, avatarUrl, ...host }) => {
    const known = name ?? document.members.find(({ id }) => id === host.id)?.name;
    return {
      ...host,
      ...(showHosts && known !== undefined && { name: known }),
      ...(showHosts && avatarUrl && { avatarUrl }),
    };
  });
  const { defaultDuration: _usual, hostChoice: _choice, ...rest } = base;
  const { defaultDuration, hostChoice } = content;
  return {
    ...rest,
    capabilities: base.capabilities.filter((one) => !NOT_HERE.includes(one)),
    title: title ?? document.title,
    description: description ?? '',
    durations: durations ?? document.durations,
    ...(defaultDuration && durations?.includes(defaultDuration) && { defaultDuration }),
    slot: { offset: 0, ...(slot ?? document.slot) },
    hosts,
    ...(hostChoice && { hostChoice }),
    locations: locations.map(shownLocation),
    fields: content.fields ?? [],
    guests: content.guests ?? { max: 5 },
    consent: content.consent ?? null,
    payment: content.payment ?? null,
    approval: content.approval ?? false,
    window: { minNotice: 60, horizon: 86_400, ...window },
    policy: { ...base.policy, ...policy },
    timeZoneLock: content.timeZoneLock ?? null,
    branding: brandingOf(team),
    contact: content.contact ?? team.contact ?? null,
    revision: `${base.revision}-preview`,
  };
}

/** A type that visitors do not see yet. */
function unpublished({ document, team }: Previewed): BookingType {
  const { slug, title, mode, durations, members } = document;
  const everybody = mode === 'collective';
  return {
    contract: '1.0',
    capabilities: [],
    slug,
    title,
    description: '',
    mode,
    durations,
    slot: { offset: 0, ...document.slot },
    groups: [{ need: everybody ? 'all' : 1, hosts: members.map(({ id }) => id) }],
    hosts: members.map(({ id, name }) => ({ id, name })),
    locations: [],
    fields: [],
    guests: { max: 5 },
    consent: null,
    payment: null,
    approval: false,
    window: { minNotice: 60, horizon: 86_400 },
    policy: { cancelUntil: null, rescheduleUntil: null, sameHost: true },
    timeZoneLock: null,
    branding: brandingOf(team),
    contact: null,
    revision: document.revision,
  };
}

function shownLocation({ id, kind, label, address, ask }: LocationOption): LocationOption {
  return { id, kind, label, ...(address && { address }), ...(ask && { ask }) };
}

function brandingOf({ name, logoUrl, accent }: TeamDocument): BookingType['branding'] {
  return { team: name, ...(logoUrl && { logoUrl }), ...(accent && { accent }) };
}
