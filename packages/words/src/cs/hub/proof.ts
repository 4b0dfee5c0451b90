import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'cs',
  title: 'Každá volba ověřena: {0}',
  checking: 'Části: {0} z {1}',
  good: 'Všechny volby souhlasí: {0}',
  goodMore: 'Nic se nezměnilo, nevynechalo ani nepřemístilo a každý hostitel byl vybrán podle pravidla.',
  bad: 'Volba {0} nesouhlasí',
  chain: 'Po zapsání byla změněna, nebo něco před ní chybí.',
  rule: 'Podle pravidla je jiný výsledek: {0}',
  form: 'Nelze ji přečíst.',
  ofBooking: 'Rezervace {0}',
  decided: 'Rozhodnuto {0}',
  recorded: 'Zapsáno: {0}',
  computed: 'Podle pravidla: {0}',
  took: 'Ověřeno zde, bez sítě, za {0} ms',
  digest: 'Otisk celku',
  digestMore: 'Kdo má tento nebo dřívější otisk, pozná, že před ním nebylo nic přepsáno.',
  cut: 'Konec tohoto souboru chybí. Stáhněte ho znovu.',
  balance: 'Pozadu (+), napřed (−)',
  balanceMore: 'V rezervacích, po poslední volbě.',
  how: 'Každý řádek má otisk (SHA-256) ze sebe a předchozího; každá volba se provede znovu z toho, co bylo tehdy známo.',
  noScript: 'Aby se soubor mohl ověřit, povolte mu JavaScript.',
};
