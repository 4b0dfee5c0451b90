import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nom',
  who: 'Qui',
  link: 'Lien',
  upcoming: 'À venir',
  inUse: 'En service',
  archived: 'Archivés',
  draft: 'Brouillon',
  publish: 'Publier',
  inTurn: 'À tour de rôle',
  everybody: 'Tout le monde',
  one: 'Une personne',
  mix: 'Mixte',
  none: 'Aucun type de rendez-vous pour l’instant',
  noneMore: 'Un type de rendez-vous est un lien par lequel on réserve.',
  begin: 'Créer le premier',
  keyMove: 'parcourir',
  share: 'Partager',
  newType: 'Nouveau type',
  newTitle: 'Que peut-on réserver ?',
  newHelp: 'Il commence en brouillon avec toute l’équipe. Personne ne le voit avant sa publication.',
  make: 'Créer un brouillon',
};
