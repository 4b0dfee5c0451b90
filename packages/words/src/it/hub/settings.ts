import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Aspetto',
    messages: 'Messaggi',
    payments: 'Pagamenti',
    members: 'Membri',
    webhooks: 'Webhook',
    tokens: 'Token',
    log: 'Registro delle modifiche',
    privacy: 'Privacy',
    mine: 'Solo per lei',
  },
  leads: {
    team: 'Che cosa legge di voi chi prenota, e i valori iniziali',
    look: 'Il vostro colore e logo, su ogni pagina e in ogni e-mail',
    messages: 'Che cosa si comunica a chi prenota, agli ospiti e al team, con parole vostre o nostre',
    payments: 'Chi incassa per voi, e che cosa va restituito',
    members: 'Chi può accedere, e che cosa può fare',
    webhooks: 'Programmi avvisati di ciò che succede agli appuntamenti',
    tokens: 'Chiavi con cui i suoi programmi fanno ciò che può fare lei',
    log: 'Chi ha modificato che cosa, e com’era prima',
    privacy: 'Che cosa si sa di chi ha prenotato, e per quanto tempo',
    mine: 'Come queste pagine le parlano, e che cosa mostrano prima',
  },
  byFile: (a) => `Questo team è configurato dal file ${a}. Lo modifichi lì; qui si può solo leggere.`,
  saved: 'Salvato',
  save: 'Salva',
  add: 'Aggiungi',
  remove: 'Rimuovi',
  never: 'Mai',
  copy: 'Copia',
  shownOnce: 'Viene mostrato solo questa volta. Lo copi ora e lo conservi al sicuro.',
  more: 'Mostra altro',
};
