import type { Role } from '@team-booking/contract/team';
import { loadHubWords, type HubPart, type HubWords } from '@team-booking/words/hub';
import type { HubView } from '../../hub-view.ts';
import { icons } from '../../theme/icons.ts';
import { shapes } from '../../theme/shapes.ts';

/** Names a part of the settings. */
export type PartName = keyof HubWords['settings']['names'];

const ICONS = { ...icons, ...shapes };

interface Entry {
  readonly words: HubPart;
  readonly icon: keyof typeof ICONS;
  readonly roles: readonly Role[];
  readonly load: () => Promise<{ readonly Part: unknown }>;
}

const ADMINS = ['admin'] as const;

/** Every part in the order of the list. Each is a chunk of its own. */
const PARTS: Readonly<Partial<Record<PartName, Entry>>> = {
  team: { words: 'team', icon: 'users', roles: ADMINS, load: () => import('./team/team.ts') },
  look: { words: 'team', icon: 'sun', roles: ADMINS, load: () => import('./look/look.ts') },
  messages: { words: 'messages', icon: 'mail', roles: ADMINS, load: () => import('./messages/messages.ts') },
  payments: { words: 'payments', icon: 'card', roles: ADMINS, load: () => import('./payments/payments.ts') },
  members: { words: 'members', icon: 'user', roles: ADMINS, load: () => import('./members/members.ts') },
  webhooks: { words: 'webhooks', icon: 'bolt', roles: ADMINS, load: () => import('./webhooks/webhooks.ts') },
  tokens: { words: 'tokens', icon: 'lock', roles: ADMINS, load: () => import('./tokens/tokens.ts') },
  log: { words: 'log', icon: 'note', roles: ADMINS, load: () => import('./log/log.ts') },
  privacy: { words: 'privacy', icon: 'shield', roles: ADMINS, load: () => import('./privacy/privacy.ts') },
  mine: { words: 'mine', icon: 'user', roles: ['admin', 'host'], load: () => import('./mine/mine.ts') },
};

/** A part that has been loaded, with its words. */
export interface LoadedPart {
  readonly element: HubView<never, unknown> & HTMLElement;
  readonly words: unknown;
}

/** The parts that somebody of a role sees. */
export function partsFor(role: Role): readonly PartName[] {
  return (Object.keys(PARTS) as PartName[]).filter((name) => PARTS[name]!.roles.includes(role));
}

/** The icon of a part. */
export const iconOf = (name: PartName) => ICONS[PARTS[name]!.icon];

/** Loads a part and makes its element. */
export async function loadPart(name: PartName, locale: string): Promise<LoadedPart> {
  const { load, words: of } = PARTS[name]!;
  const tag = `team-hub-settings-${name}`;
  const [{ Part }, words] = await Promise.all([load(), loadHubWords(locale, of)]);
  if (!customElements.get(tag)) customElements.define(tag, Part as CustomElementConstructor);
  return { element: document.createElement(tag) as unknown as LoadedPart['element'], words };
}
