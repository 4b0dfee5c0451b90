import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: {
    one: '# member',
    other: '# members',
  },
  invite: 'Invite somebody',
  name: 'Name',
  email: 'E-mail address',
  role: 'May do',
  host: 'Is the host',
  noHost: 'Hosts nothing',
  admin: 'Admin: everything',
  hostRole: 'Host: what is theirs',
  lastSeen: (a) => `last signed in ${a}`,
  invited: 'Invited, has not signed in yet',
  off: 'Cannot sign in',
  you: 'You',
  maySignIn: 'May sign in',
  again: 'New link',
  sendInvitation: 'Invite',
  link: 'Link to sign in',
  linkMore: (a) => `No mail is sent from here, so hand this link to ${a} yourself. It works once, within seven days.`,
  mailed: (a) => `The link is on its way to ${a}`,
  changed: (a) => `${a} was changed`,
  removeTitle: (a) => `Remove ${a}?`,
  removeMore:
    'They are signed out everywhere, and their tokens and passkeys end. As a host they stay. This cannot be taken back.',
  removed: (a) => `${a} was removed`,
  lastAdmin: 'Nobody else is an admin. Make somebody else an admin first.',
  known: 'Somebody with this address is here already. Open their row and give them a new link.',
  notAccepted: 'This is not accepted. Check what is written.',
};
