import { host, NOW, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

const ASKED = { url: 'https://program.example/hook', events: ['booking.cancelled', 'booking.confirmed'] as const };

export const webhooks: Guarantee = {
  name: 'webhooks',
  about:
    'A webhook is added once per key, shows its secret to whoever made it and never again, and logs what it is sent; only admins see any of it.',
  remedy: 'Keep what is sent as it is sent, by the same webhook-id, and never list a secret.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    const body = { ...ASKED, events: [...ASKED.events] };
    const made = await admin.addWebhook({ body, key: 'one' });
    const again = await admin.addWebhook({ body, key: 'one' });
    context.same([again.id, again.secret], [made.id, made.secret], 'a webhook that is added twice with one key');
    context.same((await admin.webhooks()).items.length, 1, 'how many webhooks there are then');
    context.same(
      /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/.test(made.secret),
      true,
      'whether a secret is one of Standard Webhooks',
    );

    const bo = await asHost(context, 'bo');
    await demandRefusal(context, bo.webhooks(), ['forbidden'], 'a host who lists webhooks');
    await demandRefusal(context, bo.testWebhook({ id: made.id }), ['forbidden'], 'a host who tries one');

    const { id, revision } = made;
    const changed = await admin.changeWebhook({ id, revision, body: { events: ['booking.cancelled'] } });
    context.same(changed.events, ['booking.cancelled'], 'the events of a webhook that was changed');
    await demandRefusal(
      context,
      admin.changeWebhook({ id, revision, body: { active: false } }),
      ['changed-meanwhile'],
      'a change of a webhook from a revision of before',
    );

    const renewed = await admin.renewWebhookSecret({ id });
    context.same(renewed.secret === made.secret, false, 'whether a secret that is made anew is the one before');

    const tried = await admin.testWebhook({ id });
    await context.clock(at('09:30'));
    const { items } = await admin.webhookDeliveries({ id });
    context.same(
      items.map((one) => one.id),
      [tried.id],
      'the log of a webhook that was tried',
    );
    const detail = await admin.webhookDelivery({ id: tried.id });
    context.same([detail.messageId, detail.message.type], [tried.messageId, 'webhook.test'], 'what was sent to try it');
    context.same(
      (await admin.replayWebhookDelivery({ id: tried.id })).messageId,
      tried.messageId,
      'the id of what is sent again',
    );

    const told = JSON.stringify([
      await admin.webhooks(),
      await admin.webhook({ id }),
      changed,
      detail,
      await admin.audit(),
    ]);
    const isTold = [made, renewed].some(({ secret }) => told.includes(secret.slice('whsec_'.length)));
    context.same(isTold, false, 'whether a secret is shown again');

    await admin.removeWebhook({ id });
    await demandRefusal(context, admin.webhook({ id }), ['not-found'], 'a webhook that was removed');
    await demandRefusal(context, admin.webhookDelivery({ id: tried.id }), ['not-found'], 'what it was sent');
    await context.clock(NOW);
  },
};
