import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Kişi',
  room: 'Oda',
  away: (a) => `Yok: ${a}`,
  switchedOff: 'Devre dışı',
  add: 'Görüşmeci ekle',
  addTitle: 'Başka kim görüşüyor?',
  name: 'Ad',
  email: 'E-posta adresi',
  kind: 'Kişi veya oda',
  usual: 'Siz veya kendisi değiştirene kadar pazartesiden cumaya 9–17 arası çalışır.',
  added: (a) => `${a} artık görüşmeci`,
  none: 'Henüz görüşmeci yok',
  noneMore: 'Görüşmeci, ziyaretçilerin görüştüğü kişidir. İki kişi ekleyin, randevular sırayla dağıtılsın.',
  states: {
    none: 'Takvim yok',
    fresh: 'Takvimler okunuyor',
    closed: 'Bir takvim okunamıyor',
    unread: 'Henüz okunmadı',
  },
};
