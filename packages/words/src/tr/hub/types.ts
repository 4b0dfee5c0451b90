import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Ad',
  who: 'Kim',
  link: 'Bağlantı',
  upcoming: 'Yaklaşan',
  inUse: 'Kullanımda',
  archived: 'Arşivlendi',
  draft: 'Taslak',
  publish: 'Yayımla',
  inTurn: 'Sırayla',
  everybody: 'Herkes',
  one: 'Tek kişi',
  mix: 'Karma',
  none: 'Henüz randevu türü yok',
  noneMore: 'Randevu türü, ziyaretçilerin randevu aldığı bağlantıdır.',
  begin: 'İlkini oluştur',
  keyMove: 'gezin',
  share: 'Paylaş',
  newType: 'Yeni tür',
  newTitle: 'Hangi randevu alınabilir?',
  newHelp: 'Tüm ekiple bir taslak olarak başlar. Siz yayımlamadan kimse görmez.',
  make: 'Taslak oluştur',
};
