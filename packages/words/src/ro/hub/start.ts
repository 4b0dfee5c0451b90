import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Un link pentru toată echipa',
  lead: 'Trei pași scurți. Totul poate fi modificat mai târziu.',
  team: 'Echipa dvs.',
  teamName: 'Numele echipei',
  who: 'Cine primește programările?',
  enough: {
    one: '# persoană',
    few: '# persoane, destule pentru rotație',
    other: '# de persoane, destule pentru rotație',
  },
  oneMore: 'Încă una și se poate face rotație',
  addresses: 'Adrese de e-mail',
  add: 'Adaugă',
  hint: 'Lipiți oricâte adrese doriți. Toți primesc părți egale, iar linkul păstrează echilibrul; modificați părțile doar când aveți un motiv.',
  noAddress: (a) => `Nu este o adresă de e-mail: ${a}`,
  link: 'Linkul dvs.',
  linkTitle: 'Ce se poate rezerva',
  usual: '30 min · lu.–vi., de la 9 la 17 în fusul orar al fiecărei persoane',
  publish: 'Publică și copiază linkul',
  change: 'Modifică',
  published: 'Publicat. Linkul poate fi trimis.',
  you: 'Dvs.',
  alone: 'Publică pentru o singură persoană',
};
