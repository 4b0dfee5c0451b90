import type { Role } from '@team-booking/contract/team';
import type { HubPart, HubWords } from '@team-booking/words/hub';
import type { IconName } from './theme/icons.ts';

/** A part of the navigation. */
export type NavGroup = 'daily' | 'setUp' | 'understand' | 'foot';

/** A view: who sees it, where it stands in the navigation, and how it is loaded. */
interface Entry {
  readonly words: HubPart;
  readonly roles: readonly Role[];
  /** Absent: it is reached from another one. */
  readonly nav?: { readonly icon: IconName; readonly word: keyof HubWords['frame']; readonly group: NavGroup };
  /** Nothing else is on screen, as there is nothing to go to yet. */
  readonly isAlone?: true;
  readonly load: () => Promise<{ readonly View: unknown }>;
}

/**
 * Every view by the first part of its address, in the order of the navigation. A thing of a list has the list's address and its id: then
 * `one` is shown. Each is a chunk of its own.
 */
export const VIEWS = {
  today: {
    words: 'today',
    roles: ['admin', 'host'],
    nav: { icon: 'sun', word: 'today', group: 'daily' },
    load: () => import('./views/today/view.ts'),
  },
  bookings: {
    words: 'bookings',
    roles: ['admin', 'host'],
    nav: { icon: 'cal', word: 'bookings', group: 'daily' },
    load: () => import('./views/bookings/view.ts'),
  },
  'bookings/': {
    words: 'booking',
    roles: ['admin', 'host'],
    load: () => import('./views/booking/view.ts'),
  },
  book: { words: 'book', roles: ['admin', 'host'], load: () => import('./views/book/view.ts') },
  hours: {
    words: 'host',
    roles: ['host'],
    nav: { icon: 'clock', word: 'myHours', group: 'daily' },
    load: () => import('./views/hours/view.ts'),
  },
  away: { words: 'away', roles: ['admin', 'host'], load: () => import('./views/away/view.ts') },
  'away/': { words: 'away', roles: ['admin', 'host'], load: () => import('./views/away/job.ts') },
  types: {
    words: 'types',
    roles: ['admin'],
    nav: { icon: 'link', word: 'types', group: 'setUp' },
    load: () => import('./views/types/view.ts'),
  },
  'types/': { words: 'type', roles: ['admin'], load: () => import('./views/type/view.ts') },
  hosts: {
    words: 'hosts',
    roles: ['admin'],
    nav: { icon: 'users', word: 'allHosts', group: 'setUp' },
    load: () => import('./views/hosts/view.ts'),
  },
  'hosts/': { words: 'host', roles: ['admin'], load: () => import('./views/host/view.ts') },
  fairness: {
    words: 'fairness',
    roles: ['admin', 'host'],
    nav: { icon: 'scale', word: 'fairness', group: 'understand' },
    load: () => import('./views/fairness/first.ts'),
  },
  'fairness/': { words: 'fairness', roles: ['admin', 'host'], load: () => import('./views/fairness/view.ts') },
  times: {
    words: 'times',
    roles: ['admin'],
    nav: { icon: 'grid', word: 'times', group: 'understand' },
    load: () => import('./views/times/first.ts'),
  },
  'times/': { words: 'times', roles: ['admin'], load: () => import('./views/times/view.ts') },
  'proposals/': { words: 'proposals', roles: ['admin', 'host'], load: () => import('./views/proposals/view.ts') },
  share: {
    words: 'share',
    roles: ['admin', 'host'],
    nav: { icon: 'copy', word: 'share', group: 'foot' },
    load: () => import('./views/share/view.ts'),
  },
  settings: {
    words: 'settings',
    roles: ['admin', 'host'],
    nav: { icon: 'gear', word: 'settings', group: 'foot' },
    load: () => import('./views/settings/view.ts'),
  },
  'settings/': { words: 'settings', roles: ['admin', 'host'], load: () => import('./views/settings/one.ts') },
  start: { words: 'start', roles: ['admin'], isAlone: true, load: () => import('./views/start/view.ts') },
} as const satisfies Readonly<Record<string, Entry>>;

/** Names a view. */
export type ViewName = keyof typeof VIEWS;

/** The view of an address; `null` if there is none for somebody of that role. */
export function viewAt(
  { view, id }: { readonly view: string; readonly id: string | null },
  role: Role,
): ViewName | null {
  const name = id === null ? view : `${view}/`;
  if (!Object.hasOwn(VIEWS, name)) return null;
  const roles: readonly Role[] = VIEWS[name as ViewName].roles;
  return roles.includes(role) ? (name as ViewName) : null;
}

/** Loads a view and defines its element. @returns the name of the element */
export async function loadView(name: ViewName): Promise<string> {
  const tag = `team-hub-${name.replace('/', '-one')}`;
  const { View } = await VIEWS[name].load();
  if (!customElements.get(tag)) customElements.define(tag, View);
  return tag;
}
