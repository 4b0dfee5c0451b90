import type { ShareWords } from '../../hub/share-words.ts';
import type { Written } from '../../written.ts';

export const share: Written<ShareWords> = {
  title: 'Paylaş',
  sub: 'Her biçim aynı güncel saatleri gösterir',
  none: 'Henüz paylaşılacak bir şey yok',
  noneMore: 'Randevu türlerinizin bağlantıları ve etiketleri burada olacak.',
  notPublished: 'Yayımlanmadı: Ziyaretçiler henüz bir şey görmez.',
  onlySpecial: 'Yalnızca tek kullanımlık ve gizli bağlantılarla açılır: Diğerleri bir şey göstermez.',
  copy: 'Kopyala',
  makeAndCopy: 'Oluştur ve kopyala',
  code: 'Kopyalanan',
  book: 'Randevu al',
  without: 'İçindeki bağlantı, betik çalıştırmayan tarayıcılar içindir. React, Vue ve Svelte ile de çalışır.',
  onYourPage: 'Kendi sayfanızda',
  onItsPage: 'Açılan',
  anybody: 'fark etmez',
  visitorChooses: 'ziyaretçi seçer',
  forms: {
    link: 'Bağlantı',
    page: 'Sayfada tüm takvim',
    button: 'Düğme',
    strip: 'İlk uygun saatler',
    popup: 'Köşede düğme',
  },
  about: {
    page: 'Ziyaretçiler bulundukları sayfada randevu alır',
    button: 'Takvimi bir pencerede açar',
    strip: 'İlk saatlerden bir şerit',
    popup: 'Her sayfada görünür kalır',
  },
  special: { once: 'Tek kullanımlık bağlantı', secret: 'Gizli bağlantı' },
  aboutSpecial: { once: 'Yalnızca bir randevu için', secret: 'Elinde olan herkes için, istediği kadar' },
  options: { duration: 'Süre', host: 'Görüşmeci', view: 'Düzen', label: 'Metin', count: 'Saat sayısı', corner: 'Köşe' },
  views: { month: 'ay', week: 'hafta', columns: 'sonraki günler' },
  corners: {
    'bottom-end': 'altta, sonda',
    'bottom-start': 'altta, başta',
    'top-end': 'üstte, sonda',
    'top-start': 'üstte, başta',
  },
};
