import type { QuestionWords } from '../../hub/question-words.ts';
import type { Written } from '../../written.ts';

export const question: Written<QuestionWords> = {
  booked: (a, b) => `Varaaja ${a}: ${b}.`,
  bothTaken: 'Molemmat ajat ovat varattuina, kunnes tähän vastataan.',
  stillExpects: 'Yhä varattu; varaaja ei tiedä vielä mitään.',
  theirs: (a) => `Tähän vastaa ${a} tai ylläpitäjä.`,
  tell: 'Kerro varaajalle',
  putBack: 'Palauta ennalleen',
  goesBack: (a) => `Varaus palaa kalenteriin: ${a}`,
  moveTitle: (a, b) => `Siirretäänkö ${a}: ${b}?`,
  time: 'Aika',
  becomes: (a, b) => `ennen ${a}, nyt ${b}`,
  freeAgain: (a) => `Taas vapaa: ${a}`,
  move: 'Siirrä',
  told: (a) => `${a} saa viestin`,
};
