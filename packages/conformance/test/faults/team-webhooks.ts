import type { Fault } from './fault.ts';
import { withVerbs } from './team-fault.ts';

/** Faults in webhooks. */
export const TEAM_WEBHOOK_FAULTS: readonly Fault[] = [
  {
    name: 'The list of webhooks has their secrets',
    breaks: 'webhooks',
    team: withVerbs(({ honest, memory }) => ({
      async addWebhook(request) {
        const made = await honest.addWebhook(request);
        memory.set(made.id, made.secret);
        return made;
      },
      async webhooks(request) {
        const { items, next } = await honest.webhooks(request);
        return { items: items.map((one) => ({ ...one, secret: memory.get(one.id) })), next };
      },
    })),
  },
  {
    name: 'A webhook is added as often as it is asked for',
    breaks: 'webhooks',
    team: withVerbs(({ honest, memory }) => ({
      async addWebhook(request) {
        const count = ((memory.get('count') as number | undefined) ?? 0) + 1;
        memory.set('count', count);
        return honest.addWebhook({ ...request, key: `${request.key}-${count}` });
      },
    })),
  },
  {
    name: 'A secret that is made anew stays the same',
    breaks: 'webhooks',
    team: withVerbs(({ honest, memory }) => ({
      async addWebhook(request) {
        const made = await honest.addWebhook(request);
        memory.set(made.id, made.secret);
        return made;
      },
      async renewWebhookSecret(request) {
        return { ...(await honest.renewWebhookSecret(request)), secret: memory.get(request.id) as string };
      },
    })),
  },
  {
    name: 'What is sent again has another id',
    breaks: 'webhooks',
    team: withVerbs(({ honest }) => ({
      async replayWebhookDelivery(request) {
        return { ...(await honest.replayWebhookDelivery(request)), messageId: 'msg_another' };
      },
    })),
  },
  {
    name: 'What a removed webhook was sent can still be read',
    breaks: 'webhooks',
    team: withVerbs(({ honest, memory }) => ({
      async webhookDelivery(request) {
        const found =
          (memory.get(request.id) as Awaited<ReturnType<typeof honest.webhookDelivery>> | undefined) ??
          (await honest.webhookDelivery(request));
        memory.set(request.id, found);
        return found;
      },
    })),
  },
];
