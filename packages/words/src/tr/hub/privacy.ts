import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Ziyaretçinin e-posta adresi',
  visitorMore: 'Biri hakkında bilinenleri vermek veya silmek için.',
  find: 'Ara',
  found: { one: '# randevu', other: '# randevu' },
  guestAt: { one: 'başkalarının # randevusunda konuk', other: 'başkalarının # randevusunda konuk' },
  nothing: (a) => `Bu adres hakkında bir şey bilinmiyor: ${a}.`,
  download: 'Dosya olarak indir',
  erase: 'Kalıcı olarak sil',
  eraseTitle: (a) => `Kalıcı olarak silinsin mi? ${a}`,
  eraseMore:
    'Ad, adres, yanıtlar, notlar ve iletiler kalıcı olarak silinir. Zamanlar, görüşmeciler ve dengeler kalır. Bu geri alınamaz.',
  bookings: { one: 'kendi # randevusu', other: 'kendi # randevusu' },
  mentions: { one: 'başkalarının randevularında # kez anıldı', other: 'başkalarının randevularında # kez anıldı' },
  messages: { one: '# ileti', other: '# ileti' },
  documents: { one: '# not', other: '# not' },
  ahead: { one: '# yaklaşan randevu var', other: '# yaklaşan randevu var' },
  cancelAhead: 'Yaklaşanları iptal et; kişiye artık bildirilmez',
  aheadMore: 'Bilgileri silinen kişi gelemez: Yaklaşanları iptal edin veya bitmelerini bekleyin.',
  erased: (a) => `${a} silindi`,
  keepTitle: 'Randevular ne kadar saklanır',
};
