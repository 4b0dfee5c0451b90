import type { Problem } from '@team-booking/contract';
import type { Draft, FormError } from '../state.ts';

/** Maps a backend's errors to the pointers of the form; errors of no field are dropped. */
export function fieldErrors({ errors = [] }: Problem, { guests }: Draft): FormError[] {
  // Empty guests were not sent, so the backend's indexes skip them.
  const sent = guests.flatMap((guest, i) => (guest.trim() ? [i] : []));
  return errors.flatMap(({ pointer, detail }) => {
    const known = pointer
      .replace(/^\/consent\/.*/, '/consent')
      .replace(/^\/location\/id$/, '/location')
      .replace(/^\/guests\/(\d+).*/, (_, i: string) => `/guests/${sent[+i] ?? i}/email`)
      .replace(/^(\/answers\/[^/]+)\/.*/, '$1');
    if (!/^\/(attendee\/|guests|answers\/|location|consent|start|duration|host|route)/.test(known)) return [];
    return [{ pointer: known, detail, ...(detail === 'is required' && { code: 'required' as const }) }];
  });
}

/** Whether a change of the draft concerns the field at a pointer. */
export function touches(change: Partial<Draft>, pointer: string): boolean {
  return Object.keys(change).some((name) => pointer.startsWith(PLACES[name as keyof Draft]));
}

const PLACES: Record<keyof Draft, string> = {
  name: '/attendee/name',
  email: '/attendee/email',
  phone: '/attendee/phone',
  guests: '/guests',
  answers: '/answers',
  location: '/location',
  locationDetail: '/location/',
  consent: '/consent',
};
