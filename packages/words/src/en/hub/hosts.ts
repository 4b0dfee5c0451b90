import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Person',
  room: 'Room',
  away: (a) => `Away ${a}`,
  switchedOff: 'Switched off',
  add: 'Add a host',
  addTitle: 'Who else hosts?',
  name: 'Name',
  email: 'E-mail address',
  kind: 'A person or a room',
  usual: 'Works Monday to Friday from nine to five until you or they say otherwise.',
  added: (a) => `${a} is a host now`,
  none: 'No hosts yet',
  noneMore: 'A host is somebody whom visitors meet. Add two, and bookings go to them in turn.',
  states: {
    none: 'No calendar',
    fresh: 'Calendars are read',
    closed: 'A calendar cannot be read',
    unread: 'Not read yet',
  },
};
