import type { Settings } from '../settings-element.ts';

/** What Google's consent mode was told, by kind of storage. */
type Consent = Readonly<Record<string, unknown>>;

/** What was known of a data layer: tag managers drop its oldest entries. */
const known = new WeakMap<object, Consent>();

/**
 * Whether the visitor's consent to be measured is denied: by the page's own word, or by the last `consent` command in the data layer.
 * `analytics_storage` decides, or `ad_storage` where that is not named. Where nobody speaks of consent, it is not.
 */
export function isDenied(layer: readonly unknown[], own: Settings['consent']): boolean {
  if (own !== undefined && !(typeof own === 'function' ? own() : own)) return true;
  const said = { ...known.get(layer) };
  for (const entry of layer) {
    // `gtag()` pushes its arguments.
    const { 0: command, 1: kind, 2: values } = Object(entry) as ArrayLike<unknown>;
    if (command === 'consent' && /^(default|update)$/.test(String(kind))) Object.assign(said, values);
  }
  known.set(layer, said);
  return (said['analytics_storage'] ?? said['ad_storage']) === 'denied';
}
