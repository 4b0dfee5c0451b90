import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Vem som tar emot betalningar',
  testPage: 'Testsida',
  ready: 'Klar',
  notReady: 'Inte inställt',
  live: 'Riktiga pengar',
  test: 'Test: inga riktiga pengar',
  missing: (a) => `Ställ in ${a} på servern och starta om den för att använda det.`,
  webhook: 'Betalningar meddelas till den här adressen',
  heard: 'Senaste meddelande',
  reached: 'Senaste svar',
  refused: (a) =>
    `Ett meddelande i det här namnet nekades (${a}). Serverns signeringshemlighet är troligen en annan: jämför den med leverantörens.`,
  unreached: (a) =>
    `Inget svar (${a}). Betalningar och återbetalningar försöks igen av sig själva. Fortsätter det, kontrollera nyckeln på servern.`,
  none: 'Inga betalningar här',
  noneMore:
    'Ingen tar emot betalningar åt det här teamet, så allt går att boka gratis. Den som driver servern kan ändra det.',
  priced: 'Vad som kostar något',
  unpayable: 'Ingen kan betala',
  unpayableMore: (a) => `Ingen tar emot betalningar som ${a} här. Ställ in det, eller ta bort priset.`,
  free: 'Allt är gratis',
  freeMore: (a) => `Ge en bokningstyp ett pris under ”${a}”.`,
  refunds: 'Inte återbetalt än',
  refundStates: { asked: 'På väg', failed: 'Nekad' },
  refundMore:
    'Det som leverantören nekar väntar på dig. Titta i leverantörens kontrollpanel och försök sedan igen eller kasta det.',
  retried: 'Det försöks igen',
};
