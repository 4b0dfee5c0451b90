import { ANSWER_FAULTS } from './answers.ts';
import { BOOKING_FAULTS } from './bookings.ts';
import { CLOCK_FAULTS } from './clocks.ts';
import { EDGE_FAULTS } from './edges.ts';
import type { Fault } from './fault.ts';
import { FORM_FAULTS } from './forms.ts';
import { HOLD_FAULTS } from './holds.ts';
import { HOST_FAULTS } from './hosts.ts';
import { LIMIT_FAULTS } from './limits.ts';
import { LIVE_FAULTS } from './live.ts';
import { MAIL_FAULTS } from './mail.ts';
import { MANAGING_FAULTS } from './managing.ts';
import { MOVE_FAULTS } from './moves.ts';
import { ROUTING_FAULTS } from './routing.ts';
import { TEAM_BOOKING_FAULTS } from './team-bookings.ts';
import { TEAM_FEED_FAULTS } from './team-feeds.ts';
import { TEAM_LEDGER_FAULTS } from './team-ledger.ts';
import { TEAM_PAYMENT_FAULTS } from './team-payments.ts';
import { TEAM_REASSIGNING_FAULTS } from './team-reassigning.ts';
import { TEAM_ROLE_FAULTS } from './team-roles.ts';
import { TEAM_SETTINGS_FAULTS } from './team-settings.ts';
import { TEAM_WEBHOOK_FAULTS } from './team-webhooks.ts';
import { TEAM_TEMPLATE_FAULTS } from './team-templates.ts';
import { TIME_FAULTS } from './times.ts';

/** Backends that must be caught. */
export const FAULTS: readonly Fault[] = [
  ...TIME_FAULTS,
  ...CLOCK_FAULTS,
  ...LIMIT_FAULTS,
  ...EDGE_FAULTS,
  ...BOOKING_FAULTS,
  ...FORM_FAULTS,
  ...MANAGING_FAULTS,
  ...MOVE_FAULTS,
  ...HOST_FAULTS,
  ...ROUTING_FAULTS,
  ...HOLD_FAULTS,
  ...MAIL_FAULTS,
  ...LIVE_FAULTS,
  ...ANSWER_FAULTS,
  ...TEAM_ROLE_FAULTS,
  ...TEAM_SETTINGS_FAULTS,
  ...TEAM_TEMPLATE_FAULTS,
  ...TEAM_PAYMENT_FAULTS,
  ...TEAM_BOOKING_FAULTS,
  ...TEAM_REASSIGNING_FAULTS,
  ...TEAM_LEDGER_FAULTS,
  ...TEAM_WEBHOOK_FAULTS,
  ...TEAM_FEED_FAULTS,
];
