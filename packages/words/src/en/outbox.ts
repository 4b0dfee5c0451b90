import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Mail that did not leave',
  hint: 'This server has no SMTP server (SMTP_URL), so nothing reaches anybody. Here is each message as it would arrive.',
  none: 'Nothing yet. Book a time and come back.',
  to: 'To',
  from: 'From',
  replyTo: 'Answers go to',
  subject: 'Subject',
  sent: 'Written',
  asPage: 'The message',
  asText: 'As plain text',
  invite: 'The invitation',
  download: 'Download it as it would be sent',
  all: 'All messages',
  forAdmins: 'For admins only',
  forAdminsText: 'These messages hold links with which bookings can be changed. Ask an admin of the team.',
};
