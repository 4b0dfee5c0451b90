import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Önerilen saatler',
  from: (a) => `${a} başka saatler öneriyor`,
  none: 'Karar verilecek bir şey yok',
  noneMore: 'Bir yöneticinin önerdiği saatler burada görünür. Kabul edilmeden hiçbir şey değişmez.',
  decided: 'Karar verildi',
  weekday: 'Haftanın günü',
  proposed: 'Önerilen',
  now: 'Şu an',
  nothing: 'çalışmıyor',
  reason: 'Neden olmaz?',
  accept: 'Kabul et',
  refuse: 'Reddet',
  accepted: 'Kabul edildi',
  refused: 'Reddedildi',
  withdraw: 'Geri çek',
  withdrawn: 'Geri çekildi',
  asBefore: 'Saatler eski haline döndü',
};
