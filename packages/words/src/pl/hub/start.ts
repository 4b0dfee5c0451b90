import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Jeden link dla całego zespołu',
  lead: 'Trzy krótkie kroki. Wszystko można później zmienić.',
  team: 'Twój zespół',
  teamName: 'Nazwa zespołu',
  who: 'Kto przyjmuje rezerwacje?',
  enough: {
    one: '# prowadzący',
    few: '# prowadzących, wystarczy na zmiany po kolei',
    many: '# prowadzących, wystarczy na zmiany po kolei',
    other: '# prowadzącego',
  },
  oneMore: 'Jeszcze jedna osoba i można się zmieniać po kolei',
  addresses: 'Adresy e-mail',
  add: 'Dodaj',
  hint: 'Wklej dowolną liczbę adresów. Wszyscy mają równy udział, a link dba o sprawiedliwy podział; zmieniaj udziały dopiero wtedy, gdy jest powód.',
  noAddress: (a) => `To nie jest adres e-mail: ${a}`,
  link: 'Twój link',
  linkTitle: 'Co można zarezerwować',
  usual: '30 min · pon.–pt., 9–17 w strefie czasowej każdej osoby',
  publish: 'Opublikuj i skopiuj link',
  change: 'Zmień',
  published: 'Opublikowano. Link jest gotowy do wysłania.',
  you: 'Ty',
  alone: 'Opublikuj dla jednej osoby',
};
