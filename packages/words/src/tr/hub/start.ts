import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Tüm ekibiniz için tek bağlantı',
  lead: 'Üç kısa adım. Her şey sonra değiştirilebilir.',
  team: 'Ekibiniz',
  teamName: 'Ekibin adı',
  who: 'Randevuları kim alıyor?',
  enough: { one: '# görüşmeci, sıraya yeter', other: '# görüşmeci, sıraya yeter' },
  oneMore: 'Bir kişi daha, sonra sırayla görüşebilirler',
  addresses: 'E-posta adresleri',
  add: 'Ekle',
  hint: 'İstediğiniz kadar adres yapıştırın. Herkes eşit pay alır, bağlantı adil dağıtır; payları yalnızca bir nedeniniz olunca değiştirin.',
  noAddress: (a) => `E-posta adresi değil: ${a}`,
  link: 'Bağlantınız',
  linkTitle: 'Hangi randevu alınabilir',
  usual: '30 dk · Pzt–Cum, 9–17, herkesin kendi saat diliminde',
  publish: 'Yayımla ve bağlantıyı kopyala',
  change: 'Değiştir',
  published: 'Yayımlandı. Bağlantı gönderilmeye hazır.',
  you: 'Siz',
  alone: 'Tek kişi için yayımla',
};
