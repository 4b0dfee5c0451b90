import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'da',
  title: 'Alle valg for {0}, kontrolleret',
  checking: '{0} af {1} dele',
  good: 'Alle {0} valg stemmer',
  goodMore: 'Intet er ændret, udeladt eller flyttet, og hver vært blev valgt efter reglen.',
  bad: 'Valg {0} stemmer ikke',
  chain: 'Det blev ændret, efter at det var skrevet ned, eller noget før det mangler.',
  rule: 'Reglen giver noget andet: {0}',
  form: 'Det kan ikke læses.',
  ofBooking: 'Booking {0}',
  decided: 'Afgjort {0}',
  recorded: 'Skrevet ned: {0}',
  computed: 'Efter reglen: {0}',
  took: 'Kontrolleret her, uden netværk, på {0} ms',
  digest: 'Helhedens mærke',
  digestMore: 'Den, der har fået dette mærke eller et tidligere, kan se, at intet før det er skrevet om.',
  cut: 'Slutningen af denne fil mangler. Hent den igen.',
  balance: 'Bagud (+), foran (−)',
  balanceMore: 'I bookinger, efter det sidste valg.',
  how: 'Hver linje har en kontrolsum (SHA-256) over sig selv og den forrige; hvert valg træffes igen ud fra det, der var kendt dengang.',
  noScript: 'Tillad JavaScript for filen for at kontrollere den.',
};
