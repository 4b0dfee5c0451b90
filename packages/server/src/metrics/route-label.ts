import { ROUTES, type Route } from '@team-booking/contract/routes';
import { TEAM_ROUTES } from '@team-booking/contract/team';

/** Pages and files by the first part of their paths. Everything else is a page of a booking type, or nothing. */
const OWN: Readonly<Record<string, string>> = {
  '': 'pages',
  auth: 'sign-in',
  embed: 'embed',
  feeds: 'feeds',
  health: 'health',
  hub: 'hub',
  metrics: 'metrics',
  'openapi.json': 'openapi',
  outbox: 'outbox',
  pay: 'pay',
  pushes: 'pushes',
};

type Node = { readonly next: Map<string, Node>; readonly ids: Map<string, string> };

const tree = treeOf({ ...ROUTES, ...TEAM_ROUTES });

/**
 * What a request is counted as, by its method and path: an id of a route of the API, or a kind of page. There are as many as the contract
 * has routes, and a few more, whatever is asked for.
 */
export function routeLabel(method: string, path: string): string {
  const [first = '', ...rest] = path.replace(/^\//, '').split('/');
  if (first !== 'api') return Object.hasOwn(OWN, first) ? OWN[first]! : 'pages';
  let node: Node | undefined = tree;
  for (const part of rest.filter((one) => one !== '')) node = node?.next.get(part) ?? node?.next.get('{}');
  return node?.ids.get(method === 'HEAD' ? 'GET' : method) ?? 'api';
}

/** Of `/bookings/{id}` and `/bookings/lost-link`, the named one goes first. */
function treeOf(routes: Readonly<Record<string, Route>>): Node {
  const root: Node = { next: new Map(), ids: new Map() };
  for (const [id, { method, path }] of Object.entries(routes)) {
    let node = root;
    for (const part of path.split('/').filter((one) => one !== '')) {
      const name = part.startsWith('{') ? '{}' : part;
      let next = node.next.get(name);
      if (!next) node.next.set(name, (next = { next: new Map(), ids: new Map() }));
      node = next;
    }
    node.ids.set(method.toUpperCase(), id);
  }
  return root;
}
