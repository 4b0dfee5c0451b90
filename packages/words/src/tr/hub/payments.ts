import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Ödemeleri kim alıyor',
  testPage: 'Deneme sayfası',
  ready: 'Hazır',
  notReady: 'Kurulmamış',
  live: 'Gerçek para',
  test: 'Deneme: gerçek para yok',
  missing: (a) => `Kullanmak için sunucuda ${a} değerini ayarlayıp sunucuyu yeniden başlatın.`,
  webhook: 'Ödemeleri bu adrese bildirir',
  heard: 'Son ileti',
  reached: 'Son yanıt',
  refused: (a) =>
    `Onun adına gelen bir ileti reddedildi (${a}). Sunucudaki imza sırrı büyük olasılıkla farklı: sağlayıcıdakiyle karşılaştırın.`,
  unreached: (a) =>
    `Yanıt vermedi (${a}). Ödemeler ve iadeler kendiliğinden yeniden denenir. Böyle sürerse sunucudaki anahtarı denetleyin.`,
  none: 'Burada ödeme yok',
  noneMore:
    'Bu ekip için kimse ödeme almıyor, her şey ücretsiz ayırtılabilir. Sunucuyu yöneten kişi bunu değiştirebilir.',
  priced: 'Ücretli olanlar',
  unpayable: 'Kimse ödeyemiyor',
  unpayableMore: (a) => `Burada ${a} adıyla kimse ödeme almıyor. Kurun ya da fiyatı kaldırın.`,
  free: 'Her şey ücretsiz',
  freeMore: (a) => `Bir randevu türüne “${a}” bölümünde fiyat verin.`,
  refunds: 'Henüz geri ödenmedi',
  refundStates: { asked: 'Yolda', failed: 'Reddedildi' },
  refundMore: 'Sağlayıcının reddettikleri sizi bekler. Onun paneline bakın, sonra yeniden deneyin ya da silin.',
  retried: 'Yeniden deneniyor',
};
