import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Jeden odkaz pro celý tým',
  lead: 'Tři krátké kroky. Vše lze později změnit.',
  team: 'Váš tým',
  teamName: 'Název týmu',
  who: 'Kdo přijímá rezervace?',
  enough: {
    one: '# hostitel',
    few: '# hostitelé, na střídání to stačí',
    many: '# hostitele',
    other: '# hostitelů, na střídání to stačí',
  },
  oneMore: 'Ještě jeden a mohou se střídat',
  addresses: 'E-mailové adresy',
  add: 'Přidat',
  hint: 'Vložte libovolný počet adres. Všichni mají stejný podíl a odkaz dbá na férovost; podíly měňte, až k tomu budete mít důvod.',
  noAddress: (a) => `Toto není e-mailová adresa: ${a}`,
  link: 'Váš odkaz',
  linkTitle: 'Co lze rezervovat',
  usual: '30 min · po–pá, 9–17 v časovém pásmu každého hostitele',
  publish: 'Zveřejnit a zkopírovat odkaz',
  change: 'Změnit',
  published: 'Zveřejněno. Odkaz můžete poslat.',
  you: 'Vy',
  alone: 'Zveřejnit pro jednoho hostitele',
};
