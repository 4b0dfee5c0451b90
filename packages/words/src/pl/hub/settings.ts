import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Zespół',
    look: 'Wygląd',
    messages: 'Wiadomości',
    payments: 'Płatności',
    members: 'Członkowie zespołu',
    webhooks: 'Webhooki',
    tokens: 'Tokeny',
    log: 'Dziennik zmian',
    privacy: 'Prywatność',
    mine: 'Tylko dla Ciebie',
  },
  leads: {
    team: 'Co czytają o Was rezerwujący i z czym zaczynają prowadzący',
    look: 'Wasz kolor i logo, na każdej stronie i w każdej wiadomości',
    messages: 'Co czytają rezerwujący, goście i prowadzący, Waszymi słowami lub naszymi',
    payments: 'Kto przyjmuje dla was pieniądze i co trzeba zwrócić',
    members: 'Kto może się zalogować i co może robić',
    webhooks: 'Programy, które dowiadują się, co dzieje się z rezerwacjami',
    tokens: 'Klucze, z którymi Twoje programy mogą widzieć i robić to, co Ty',
    log: 'Kto co zmienił i jak było wcześniej',
    privacy: 'Co wiadomo o osobie rezerwującej i jak długo jest to przechowywane',
    mine: 'Jak to miejsce się do Ciebie zwraca i co pokazuje najpierw',
  },
  byFile: (a) => `Ten zespół jest skonfigurowany w pliku ${a}. Zmień to tam; tutaj można tylko czytać.`,
  saved: 'Zapisano',
  save: 'Zapisz',
  add: 'Dodaj',
  remove: 'Usuń',
  never: 'Nigdy',
  copy: 'Kopiuj',
  shownOnce: 'Widać to tylko ten jeden raz. Skopiuj teraz i przechowuj bezpiecznie.',
  more: 'Pokaż więcej',
};
