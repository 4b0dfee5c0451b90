import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Email, HttpUrl, Instant } from '../../primitives.ts';
import { HostSettings } from '../settings/index.ts';
import { WebhookMessage } from './message.ts';

const { id, name, timeZone } = HostSettings.properties;

/** What a booking type's `joinHook` is asked: a message as webhooks get, of which it answers by the way to join. */
export const JoinLinkQuestion = Type.Object(
  {
    type: Type.Literal('join-link.wanted'),
    timestamp: Instant,
    data: Type.Object({
      booking: WebhookMessage.properties.data.properties.booking,
      host: Type.Object(
        { id, name, email: Email, timeZone },
        { description: 'Whoever is in charge, whose call it is' },
      ),
    }),
  },
  { title: 'JoinLinkQuestion' },
);
/** {@inheritDoc JoinLinkQuestion} */
export type JoinLinkQuestion = Static<typeof JoinLinkQuestion>;

/** What it answers. */
export const JoinLinkAnswer = Type.Object({ joinUrl: HttpUrl }, { title: 'JoinLinkAnswer' });
/** {@inheritDoc JoinLinkAnswer} */
export type JoinLinkAnswer = Static<typeof JoinLinkAnswer>;
