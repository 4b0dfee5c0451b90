import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmed'),
      heading: 'Your booking is confirmed',
      lead: ({ hosts, team }) => `See you then! ${hosts || team} will be expecting you.`,
    },
    requested: {
      subject: timed('Requested'),
      heading: 'Your request has been sent',
      lead: ({ team, until }) =>
        until
          ? `${team} will confirm or decline by ${until}. We keep the time for you until then.`
          : `${team} will confirm or decline it. We keep the time for you until then.`,
    },
    declined: {
      subject: timed('Declined'),
      heading: 'Your request was declined',
      lead: ({ team }) => `Unfortunately ${team} cannot take this booking.`,
    },
    'not-approved': {
      subject: timed('Not confirmed'),
      heading: 'Your request was not confirmed in time',
      lead: ({ team }) => `Nobody at ${team} confirmed it in time, so the time is free again. Nothing is booked.`,
    },
    pay: {
      subject: timed('Please pay'),
      heading: 'One step left: payment',
      lead: ({ price, until }) =>
        `We keep this time for you until ${until}. It is confirmed as soon as ${price} is paid.`,
    },
    'not-paid': {
      subject: timed('Not booked'),
      heading: 'This time is not booked',
      lead: () => 'It was not paid in time, so it is free again. You can still choose another time.',
    },
    moved: {
      subject: timed('Moved'),
      heading: 'Your booking has moved',
      lead: () => 'This is the new time.',
    },
    updated: {
      subject: timed('Updated'),
      heading: 'Your booking has changed',
      lead: () => 'The time stays the same. This is how it is now.',
    },
    reassigned: {
      subject: timed('Updated'),
      heading: 'Somebody else will meet you',
      lead: ({ hosts, team }) =>
        `The time stays the same. ${hosts || `Somebody else at ${team}`} will be expecting you.`,
    },
    cancelled: {
      subject: timed('Cancelled'),
      heading: 'Your booking is cancelled',
      lead: ({ refund }) => (refund ? `You get ${refund} back.` : 'It no longer takes place.'),
    },
    refunded: {
      subject: timed('Refund'),
      heading: 'You have paid twice',
      lead: ({ refund }) => `You get ${refund} back. Your booking stays as it is.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('No longer yours'),
      heading: 'This booking is no longer under this address',
      lead: () => 'The address of the booking has been changed. You need not keep the time free.',
    },
    reminder: {
      subject: timed('Reminder'),
      heading: 'See you soon',
      lead: ({ hosts, team }) => `${hosts || team} will be expecting you. Please say whether you will be there.`,
    },
    'lost-link': {
      subject: ({ title }) => `Your booking: ${title}`,
      heading: 'Here is your link again',
      lead: () =>
        'Somebody asked for the link to this booking. With it, it can be moved and cancelled, so keep it to yourself.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitation'),
      heading: 'You are invited',
      lead: ({ visitor, team }) => `${visitor} booked this with ${team} and would like you to come along.`,
    },
    moved: {
      subject: timed('Moved'),
      heading: 'An appointment has moved',
      lead: ({ visitor }) => `This is the new time of what ${visitor} invited you to.`,
    },
    updated: {
      subject: timed('Updated'),
      heading: 'An appointment has changed',
      lead: ({ visitor }) => `The time of what ${visitor} invited you to stays the same. This is how it is now.`,
    },
    reassigned: {
      subject: timed('Updated'),
      heading: 'Somebody else will meet you',
      lead: ({ hosts, team }) =>
        `The time stays the same. ${hosts || `Somebody else at ${team}`} will be expecting you.`,
    },
    cancelled: {
      subject: timed('Cancelled'),
      heading: 'An appointment is cancelled',
      lead: ({ visitor }) => `What ${visitor} invited you to no longer takes place.`,
    },
    removed: {
      subject: timed('No longer invited'),
      heading: 'You are no longer among the guests',
      lead: ({ visitor }) => `${visitor} changed who comes along. You need not keep the time free.`,
    },
    reminder: {
      subject: timed('Reminder'),
      heading: 'See you soon',
      lead: ({ visitor }) => `${visitor} invited you to this.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('New booking'),
      heading: 'New booking',
      lead: ({ visitor }) => `${visitor} has booked a time with you.`,
    },
    approve: {
      subject: timed('Please decide'),
      heading: 'Approve or decline?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} would like this time. Decide by ${until}, or it expires; nobody else can book it until then.`
          : `${visitor} would like this time. Nobody else can book it until you decide.`,
    },
    'yours-now': {
      subject: timed('Yours now'),
      heading: 'This booking is yours now',
      lead: ({ visitor }) => `It was reassigned to you. ${visitor} has been told.`,
    },
    'no-longer-yours': {
      subject: timed('No longer yours'),
      heading: 'This booking is no longer yours',
      lead: () => 'It was reassigned. You need not keep the time free.',
    },
    moved: {
      subject: timed('Moved'),
      heading: 'A booking has moved',
      lead: ({ visitor }) => `This is the new time with ${visitor}.`,
    },
    updated: {
      subject: timed('Updated'),
      heading: 'A booking has changed',
      lead: ({ visitor }) => `The time with ${visitor} stays the same. This is how it is now.`,
    },
    cancelled: {
      subject: timed('Cancelled'),
      heading: 'A booking is cancelled',
      lead: ({ visitor }) => `The time with ${visitor} is free again.`,
    },
    reminder: {
      subject: timed('Reminder'),
      heading: 'A booking is coming up',
      lead: ({ visitor }) => `${visitor} will meet you.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Sign in to ${team}`,
      heading: 'Your link to sign in',
      lead: ({ team }) => `It signs you in to the team’s side of ${team}. It works once, and only for a short time.`,
    },
    invitation: {
      subject: ({ team }) => `You are invited to ${team}`,
      heading: 'Welcome to the team',
      lead: ({ team }) => `You have been invited to the team’s side of ${team}. The link signs you in and works once.`,
    },
    reconnect: {
      subject: ({ team }) => `Connect a calendar again: ${team}`,
      heading: 'A calendar has to be connected again',
      lead: ({ account, host }) =>
        `${account} no longer lets us into the account of ${host}. Until it is connected again, its calendars are neither read nor written.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Please connect your calendar again: ${team}`,
      heading: 'Your calendar cannot be read',
      lead: ({ asker }) => `${asker} asks you to connect it again. Until then, no times with you are offered.`,
    },
    test: {
      subject: ({ team }) => `A test from ${team}`,
      heading: 'Mail works',
      lead: ({ team }) => `This is a test: mail of ${team} arrives at this address.`,
    },
  },
  links: {
    manage: 'Change or cancel',
    reschedule: 'Choose another time',
    cancel: 'Cancel the booking',
    attend: 'I’ll be there',
    pay: 'Pay now',
    'book-again': 'Book another time',
    approve: 'Approve',
    decline: 'Decline',
    open: 'Open the booking',
    'sign-in': 'Sign in',
    connect: 'Connect again',
  },
  payNow: (price) => `Pay ${price}`,
  facts: {
    before: 'Before',
    with: 'With',
    where: 'Where',
    join: 'Join',
    number: 'Number',
    visitor: 'Visitor',
    phone: 'Phone',
    theirTime: 'Their time',
    guests: 'Guests',
    price: 'Price',
    refund: 'Refund',
    reason: 'Reason',
    otherTimes: 'Other times that are free',
  },
  knownSender:
    'Your calendar may ask whether you know the sender before it shows this invitation. Say that you do, or open the attached invite.ics.',
  questions: 'Questions?',
  notAsked: 'If you did not ask for this, you can ignore it: nothing happens without the link.',
};
