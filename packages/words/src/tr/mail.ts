import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Onaylandı'),
      heading: 'Randevunuz onaylandı',
      lead: ({ team, hosts }) => `Görüşmek üzere! Sizi bekleyen: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Talep edildi'),
      heading: 'Talebiniz gönderildi',
      lead: ({ team, until }) =>
        until
          ? `${team} talebi onaylayacak veya reddedecek, en geç ${until}. O zamana kadar bu saat sizin için tutulur.`
          : `${team} talebi onaylayacak veya reddedecek. O zamana kadar bu saat sizin için tutulur.`,
    },
    declined: {
      subject: timed('Reddedildi'),
      heading: 'Talebiniz reddedildi',
      lead: ({ team }) => `Ne yazık ki ${team} bu randevuyu kabul edemiyor.`,
    },
    'not-approved': {
      subject: timed('Onaylanmadı'),
      heading: 'Talebiniz zamanında onaylanmadı',
      lead: ({ team }) => `${team} zamanında onaylamadı, bu yüzden saat yeniden boş. Randevu alınmadı.`,
    },
    pay: {
      subject: timed('Lütfen ödeyin'),
      heading: 'Bir adım kaldı: ödeme',
      lead: ({ price, until }) =>
        `Bu saat şu zamana kadar sizin için tutulur: ${until}. ${price} ödenir ödenmez onaylanır.`,
    },
    'not-paid': {
      subject: timed('Randevu alınmadı'),
      heading: 'Bu saat için randevu alınmadı',
      lead: () => 'Zamanında ödenmedi, bu yüzden yeniden boş. Yine de başka bir saat seçebilirsiniz.',
    },
    moved: { subject: timed('Saati değişti'), heading: 'Randevunuzun saati değişti', lead: () => 'Yeni saat bu.' },
    updated: {
      subject: timed('Güncellendi'),
      heading: 'Randevunuz değişti',
      lead: () => 'Saat aynı kaldı. Şu anki durum böyle.',
    },
    reassigned: {
      subject: timed('Güncellendi'),
      heading: 'Sizinle başka biri görüşecek',
      lead: ({ team, hosts }) =>
        hosts
          ? `Saat aynı kaldı. Sizi bekleyen: ${hosts}.`
          : `Saat aynı kaldı. Sizi ${team} ekibinden başka biri bekleyecek.`,
    },
    cancelled: {
      subject: timed('İptal edildi'),
      heading: 'Randevunuz iptal edildi',
      lead: ({ refund }) => (refund ? `Size ${refund} geri ödenir.` : 'Bu randevu gerçekleşmeyecek.'),
    },
    refunded: {
      subject: timed('Para iadesi'),
      heading: 'İki kez ödeme yaptınız',
      lead: ({ refund }) => `Size ${refund} geri ödenir. Randevunuz olduğu gibi kalır.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Artık sizde değil'),
      heading: 'Bu randevu artık bu adreste değil',
      lead: () => 'Randevunun adresi değiştirildi. Bu saati boş tutmanız gerekmez.',
    },
    reminder: {
      subject: timed('Hatırlatma'),
      heading: 'Yakında görüşmek üzere',
      lead: ({ team, hosts }) => `Sizi bekleyen: ${hosts || team}. Lütfen gelip gelmeyeceğinizi bildirin.`,
    },
    'lost-link': {
      subject: ({ title }) => `Randevunuz: ${title}`,
      heading: 'Bağlantınız bir kez daha burada',
      lead: () =>
        'Biri bu randevunun bağlantısını istedi. Randevu bu bağlantıyla değiştirilebilir ve iptal edilebilir, bu yüzden kimseye vermeyin.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Davet'),
      heading: 'Davetlisiniz',
      lead: ({ team, visitor }) => `${visitor} bu randevuyu ${team} ile aldı ve sizin de gelmenizi istiyor.`,
    },
    moved: {
      subject: timed('Saati değişti'),
      heading: 'Bir randevunun saati değişti',
      lead: ({ visitor }) => `${visitor} sizi davet etmişti: Randevunun yeni saati bu.`,
    },
    updated: {
      subject: timed('Güncellendi'),
      heading: 'Bir randevu değişti',
      lead: ({ visitor }) => `${visitor} sizi davet etmişti: Randevunun saati aynı kaldı. Şu anki durum böyle.`,
    },
    reassigned: {
      subject: timed('Güncellendi'),
      heading: 'Sizinle başka biri görüşecek',
      lead: ({ team, hosts }) =>
        hosts
          ? `Saat aynı kaldı. Sizi bekleyen: ${hosts}.`
          : `Saat aynı kaldı. Sizi ${team} ekibinden başka biri bekleyecek.`,
    },
    cancelled: {
      subject: timed('İptal edildi'),
      heading: 'Bir randevu iptal edildi',
      lead: ({ visitor }) => `${visitor} sizi davet etmişti: Bu randevu gerçekleşmeyecek.`,
    },
    removed: {
      subject: timed('Davet geri alındı'),
      heading: 'Artık konuklar arasında değilsiniz',
      lead: ({ visitor }) => `${visitor} kimlerin geleceğini değiştirdi. Bu saati boş tutmanız gerekmez.`,
    },
    reminder: {
      subject: timed('Hatırlatma'),
      heading: 'Yakında görüşmek üzere',
      lead: ({ visitor }) => `${visitor} sizi bu randevuya davet etti.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Yeni randevu'),
      heading: 'Yeni randevu',
      lead: ({ visitor }) => `${visitor} sizden randevu aldı.`,
    },
    approve: {
      subject: timed('Lütfen karar verin'),
      heading: 'Onay mı, ret mi?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} bu saati istiyor. Karar için son zaman: ${until}. Sonra talebin süresi dolar; o zamana kadar bu saati başkası alamaz.`
          : `${visitor} bu saati istiyor. Siz karar verene kadar bu saati başkası alamaz.`,
    },
    'yours-now': {
      subject: timed('Artık sizde'),
      heading: 'Bu randevu artık sizde',
      lead: ({ visitor }) => `Randevu size aktarıldı. ${visitor} bilgilendirildi.`,
    },
    'no-longer-yours': {
      subject: timed('Artık sizde değil'),
      heading: 'Bu randevu artık sizde değil',
      lead: () => 'Randevu başkasına aktarıldı. Bu saati boş tutmanız gerekmez.',
    },
    moved: {
      subject: timed('Saati değişti'),
      heading: 'Bir randevunun saati değişti',
      lead: ({ visitor }) => `${visitor} ile yeni saat bu.`,
    },
    updated: {
      subject: timed('Güncellendi'),
      heading: 'Bir randevu değişti',
      lead: ({ visitor }) => `${visitor} ile randevunun saati aynı kaldı. Şu anki durum böyle.`,
    },
    cancelled: {
      subject: timed('İptal edildi'),
      heading: 'Bir randevu iptal edildi',
      lead: ({ visitor }) => `${visitor} ile ayrılan saat yeniden boş.`,
    },
    reminder: {
      subject: timed('Hatırlatma'),
      heading: 'Yaklaşan bir randevu var',
      lead: ({ visitor }) => `${visitor} sizinle görüşecek.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Oturum açın: ${team}`,
      heading: 'Oturum açma bağlantınız',
      lead: ({ team }) =>
        `Bağlantı, ${team} ekip alanında oturumunuzu açar. Bir kez ve yalnızca kısa bir süre çalışır.`,
    },
    invitation: {
      subject: ({ team }) => `Davet: ${team}`,
      heading: 'Ekibe hoş geldiniz',
      lead: ({ team }) => `${team} ekip alanına davet edildiniz. Bağlantı oturumunuzu açar ve bir kez çalışır.`,
    },
    reconnect: {
      subject: ({ team }) => `Takvimi yeniden bağlayın: ${team}`,
      heading: 'Bir takvimin yeniden bağlanması gerekiyor',
      lead: ({ account, host }) =>
        `${account} artık hesaba erişmemize izin vermiyor. Hesabın sahibi: ${host}. Yeniden bağlanana kadar takvimleri okunmaz ve onlara yazılmaz.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Takviminizi yeniden bağlayın: ${team}`,
      heading: 'Takviminiz okunamıyor',
      lead: ({ asker }) =>
        `Yeniden bağlamanız isteniyor. İsteyen: ${asker}. O zamana kadar sizinle görüşme saati sunulmaz.`,
    },
    test: {
      subject: ({ team }) => `Deneme: ${team}`,
      heading: 'E-posta çalışıyor',
      lead: ({ team }) => `Bu bir deneme: ${team} e-postaları bu adrese ulaşıyor.`,
    },
  },
  links: {
    manage: 'Değiştir veya iptal et',
    reschedule: 'Başka bir saat seç',
    cancel: 'Randevuyu iptal et',
    attend: 'Geleceğim',
    pay: 'Şimdi öde',
    'book-again': 'Başka bir saat al',
    approve: 'Onayla',
    decline: 'Reddet',
    open: 'Randevuyu aç',
    'sign-in': 'Oturum aç',
    connect: 'Yeniden bağla',
  },
  payNow: (price) => `${price} öde`,
  facts: {
    before: 'Önceki',
    with: 'Kiminle',
    where: 'Nerede',
    join: 'Katıl',
    number: 'Numara',
    visitor: 'Ziyaretçi',
    phone: 'Telefon',
    theirTime: 'Oradaki saat',
    guests: 'Konuklar',
    price: 'Fiyat',
    refund: 'Para iadesi',
    reason: 'Neden',
    otherTimes: 'Diğer uygun saatler',
  },
  knownSender:
    'Takviminiz bu daveti göstermeden önce göndereni tanıyıp tanımadığınızı sorabilir. Tanıdığınızı belirtin veya ekteki invite.ics dosyasını açın.',
  questions: 'Sorunuz mu var?',
  notAsked: 'Bunu siz istemediyseniz yok sayabilirsiniz: Bağlantı olmadan hiçbir şey olmaz.',
};
