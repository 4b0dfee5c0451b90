import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Kdo přijímá platby',
  testPage: 'Zkušební stránka',
  ready: 'Připraveno',
  notReady: 'Nenastaveno',
  live: 'Skutečné peníze',
  test: 'Zkouška: žádné skutečné peníze',
  missing: (a) => `Chcete-li to použít, nastavte na serveru ${a} a znovu ho spusťte.`,
  webhook: 'Platby se hlásí na tuto adresu',
  heard: 'Poslední zpráva',
  reached: 'Poslední odpověď',
  refused: (a) =>
    `Zpráva jeho jménem byla odmítnuta (${a}). Podpisové tajemství na serveru je asi jiné: porovnejte ho s tím u poskytovatele.`,
  unreached: (a) =>
    `Bez odpovědi (${a}). Platby a vrácení peněz se samy opakují. Pokud to trvá, zkontrolujte klíč na serveru.`,
  none: 'Zde nejsou žádné platby',
  noneMore:
    'Nikdo pro tento tým nepřijímá platby, vše lze rezervovat zdarma. Změnit to může ten, kdo provozuje server.',
  priced: 'Co něco stojí',
  unpayable: 'Nikdo nemůže zaplatit',
  unpayableMore: (a) => `Nikdo zde nepřijímá platby jako ${a}. Nastavte to, nebo cenu odeberte.`,
  free: 'Vše je zdarma',
  freeMore: (a) => `Dejte typu rezervace cenu v části „${a}“.`,
  refunds: 'Zatím nevráceno',
  refundStates: { asked: 'Na cestě', failed: 'Odmítnuto' },
  refundMore:
    'Co poskytovatel odmítne, čeká na vás. Podívejte se do jeho přehledu a pak to zkuste znovu, nebo zahoďte.',
  retried: 'Zkouší se to znovu',
};
