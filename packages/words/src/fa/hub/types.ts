import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'نام',
  who: 'چه کسی',
  link: 'پیوند',
  upcoming: 'پیش رو',
  inUse: 'در حال استفاده',
  archived: 'بایگانی‌شده',
  draft: 'پیش‌نویس',
  publish: 'انتشار',
  inTurn: 'نوبتی',
  everybody: 'همه با هم',
  one: 'یک نفر',
  mix: 'ترکیبی',
  none: 'هنوز نوع رزروی نیست',
  noneMore: 'نوع رزرو پیوندی است که مراجعه‌کنندگان با آن رزرو می‌کنند.',
  begin: 'ساختن نخستین',
  keyMove: 'حرکت',
  share: 'هم‌رسانی',
  newType: 'نوع جدید',
  newTitle: 'چه چیزی قابل رزرو باشد؟',
  newHelp: 'به‌صورت پیش‌نویس با همهٔ تیم شروع می‌شود. پیش از انتشار کسی آن را نمی‌بیند.',
  make: 'ساختن پیش‌نویس',
};
