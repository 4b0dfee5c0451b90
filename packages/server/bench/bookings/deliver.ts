import { mailChannel, webhookChannel, deliveryHealth, type StoredDocument } from '@team-booking/engine';
import { smtpMailer } from '../../src/mail/smtp/smtp-mailer.ts';
import { Delivering } from '../../src/serve/delivering.ts';
import { webhookSender } from '../../src/webhooks/webhook-sender.ts';
import type { SqlStore } from '../../src/index.ts';
import { backendOf, NOW, TEAM } from './sample.ts';

/** Where what is delivered goes. */
export interface Addresses {
  readonly smtpUrl: string;
  readonly webhookUrl: string;
}

/** Delivers as the server does: mail, and one webhook that hears of every booking. @returns how many receivers wait */
export async function deliver(
  store: SqlStore,
  hosts: number,
  { smtpUrl, webhookUrl }: Addresses,
  requests: () => number,
): Promise<() => Promise<number>> {
  await store.write(TEAM, (transaction) => transaction.putDocument(webhook(webhookUrl)));
  const backend = backendOf(store, hosts);
  const mailer = smtpMailer({ url: smtpUrl, from: { name: null, address: 'booking@team.example' } });
  const channels = [
    mailChannel({ ...backend, mailer }),
    webhookChannel({ backend, send: webhookSender({ allowAddress: () => true }) }),
  ];
  const log = { info: () => {}, warn: () => {}, error: (fields: object) => console.error(fields) };
  void new Delivering({ store, team: () => TEAM, channels, now: () => NOW, requests, log });
  return async () => (await deliveryHealth(store, TEAM, NOW)).waiting;
}

function webhook(url: string): StoredDocument {
  const events = { 'booking.confirmed': 0, 'booking.cancelled': 0 };
  const more = { description: null, personal: true, active: true, endedAt: null, version: 1, versionSince: null };
  return { kind: 'webhook', id: 'w', ref: '', at: 0, body: { url, events, older: [], ...more } };
}
