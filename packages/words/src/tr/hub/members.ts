import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { one: '# üye', other: '# üye' },
  invite: 'Birini davet et',
  name: 'Ad',
  email: 'E-posta adresi',
  role: 'Yetki',
  host: 'Karşılığı olan görüşmeci',
  noHost: 'Görüşmeci değil',
  admin: 'Yönetici: her şey',
  hostRole: 'Görüşmeci: kendi işleri',
  lastSeen: (a) => `son oturum: ${a}`,
  invited: 'Davet edildi, henüz oturum açmadı',
  off: 'Oturum açamaz',
  you: 'Siz',
  maySignIn: 'Oturum açabilir',
  again: 'Yeni bağlantı',
  sendInvitation: 'Davet et',
  link: 'Oturum açma bağlantısı',
  linkMore: (a) => `Buradan e-posta gönderilmiyor. Bağlantıyı kendiniz iletin: ${a}. Yedi gün içinde bir kez çalışır.`,
  mailed: (a) => `Bağlantı yolda: ${a}`,
  changed: (a) => `${a} değiştirildi`,
  removeTitle: (a) => `Üye kaldırılsın mı? ${a}`,
  removeMore:
    'Her yerde oturumu kapanır, erişim ve geçiş anahtarları sona erer. Görüşmeci olarak kalır. Bu geri alınamaz.',
  removed: (a) => `${a} kaldırıldı`,
  lastAdmin: 'Başka yönetici yok. Önce başka birini yönetici yapın.',
  known: 'Bu adresle biri zaten var. Satırını açıp ona yeni bir bağlantı verin.',
  notAccepted: 'Bu kabul edilmedi. Yazdıklarınızı kontrol edin.',
};
