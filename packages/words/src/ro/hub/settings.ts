import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Echipă',
    look: 'Aspect',
    messages: 'Mesaje',
    payments: 'Plăți',
    members: 'Membri',
    webhooks: 'Webhookuri',
    tokens: 'Tokenuri',
    log: 'Jurnal de modificări',
    privacy: 'Confidențialitate',
    mine: 'Doar pentru dvs.',
  },
  leads: {
    team: 'Ce citesc vizitatorii despre dvs. și cu ce încep persoanele noi',
    look: 'Culoarea și logoul dvs., pe fiecare pagină și în fiecare e-mail',
    messages: 'Ce află vizitatorii, invitații și echipa, în cuvintele dvs. sau ale noastre',
    payments: 'Cine primește bani pentru voi și ce trebuie înapoiat',
    members: 'Cine se poate conecta și ce poate face',
    webhooks: 'Programe care află ce se întâmplă cu programările',
    tokens: 'Chei cu care programele dvs. cer ce puteți vedea și face',
    log: 'Cine a modificat ce și cum era înainte',
    privacy: 'Ce se știe despre un vizitator și cât timp se păstrează',
    mine: 'Cum vi se adresează aceste pagini și ce arată întâi',
  },
  byFile: (a) =>
    `Această echipă este configurată prin fișierul ${a}. Faceți modificările acolo; aici se poate doar citi.`,
  saved: 'Salvat',
  save: 'Salvează',
  add: 'Adaugă',
  remove: 'Elimină',
  never: 'Niciodată',
  copy: 'Copiază',
  shownOnce: 'Se afișează doar acum. Copiați și păstrați în siguranță.',
  more: 'Arată mai mult',
};
