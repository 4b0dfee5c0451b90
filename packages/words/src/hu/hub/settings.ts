import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Csapat',
    look: 'Megjelenés',
    messages: 'Üzenetek',
    payments: 'Fizetések',
    members: 'Tagok',
    webhooks: 'Webhookok',
    tokens: 'Tokenek',
    log: 'Módosítások naplója',
    privacy: 'Adatvédelem',
    mine: 'Csak Önnek',
  },
  leads: {
    team: 'Amit a foglalók Önökről olvasnak, és amivel a fogadók kezdenek',
    look: 'Az Önök színe és logója, minden oldalon és minden levélben',
    messages: 'Amit a foglalók, a vendégek és a fogadók megtudnak, az Önök szavaival vagy a mieinkkel',
    payments: 'Ki veszi át a pénzt, és mit kell visszafizetni',
    members: 'Ki jelentkezhet be, és mit tehet',
    webhooks: 'Programok, amelyek megtudják, mi történik a foglalásokkal',
    tokens: 'Kulcsok, amelyekkel programjai azt kérhetik, amit Ön láthat és tehet',
    log: 'Ki mit módosított, és mi volt előtte',
    privacy: 'Mit tudunk egy foglalóról, és meddig őrizzük',
    mine: 'Hogyan szólnak Önhöz ezek az oldalak, és mit mutatnak először',
  },
  byFile: (a) => `Ezt a csapatot ez a fájl állítja be: ${a}. Ott módosítsa; itt csak olvasható.`,
  saved: 'Mentve',
  save: 'Mentés',
  add: 'Hozzáadás',
  remove: 'Eltávolítás',
  never: 'Soha',
  copy: 'Másolás',
  shownOnce: 'Csak most jelenik meg. Másolja ki, és őrizze biztonságos helyen.',
  more: 'Több megjelenítése',
};
