import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Tým',
    look: 'Vzhled',
    messages: 'Zprávy',
    payments: 'Platby',
    members: 'Členové týmu',
    webhooks: 'Webhooky',
    tokens: 'Tokeny',
    log: 'Záznam změn',
    privacy: 'Soukromí',
    mine: 'Jen pro vás',
  },
  leads: {
    team: 'Co o vás čtou návštěvníci a s čím začínají hostitelé',
    look: 'Vaše barva a logo, na každé stránce a v každém e-mailu',
    messages: 'Co se dozvědí návštěvníci, hosté a hostitelé, vašimi slovy nebo našimi',
    payments: 'Kdo pro vás přijímá peníze a co je třeba vrátit',
    members: 'Kdo se smí přihlásit a co smí dělat',
    webhooks: 'Programy, které se dozvědí, co se s rezervacemi děje',
    tokens: 'Klíče, se kterými vaše programy vidí a dělají to, co smíte vy',
    log: 'Kdo co změnil a jak to bylo předtím',
    privacy: 'Co se o návštěvníkovi ví a jak dlouho se to uchovává',
    mine: 'Jak s vámi toto místo mluví a co ukáže nejdříve',
  },
  byFile: (a) => `Tento tým se nastavuje souborem ${a}. Změňte to tam; zde to lze jen číst.`,
  saved: 'Uloženo',
  save: 'Uložit',
  add: 'Přidat',
  remove: 'Odebrat',
  never: 'Nikdy',
  copy: 'Kopírovat',
  shownOnce: 'Zobrazí se jen tentokrát. Zkopírujte ho teď a bezpečně uschovejte.',
  more: 'Zobrazit více',
};
