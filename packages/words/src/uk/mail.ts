import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Підтверджено'),
      heading: 'Ваше бронювання підтверджено',
      lead: ({ team, hosts }) =>
        hosts ? `До зустрічі! На вас чекає ${team}: ${hosts}.` : `До зустрічі! На вас чекає ${team}.`,
    },
    requested: {
      subject: timed('Запит'),
      heading: 'Ваш запит надіслано',
      lead: ({ team, until }) =>
        until
          ? `${team} підтвердить або відхилить його до: ${until}. А поки час збережено за вами.`
          : `${team} підтвердить або відхилить його. А поки час збережено за вами.`,
    },
    declined: {
      subject: timed('Відхилено'),
      heading: 'Ваш запит відхилено',
      lead: ({ team }) => `На жаль, ${team} не може прийняти це бронювання.`,
    },
    'not-approved': {
      subject: timed('Не підтверджено'),
      heading: 'Ваш запит не підтверджено вчасно',
      lead: ({ team }) => `Підтвердження не надійшло вчасно (${team}), тож час знову вільний. Нічого не заброньовано.`,
    },
    pay: {
      subject: timed('Потрібна оплата'),
      heading: 'Лишився один крок: оплата',
      lead: ({ price, until }) => `Час збережено за вами до: ${until}. Він підтвердиться, щойно надійде ${price}.`,
    },
    'not-paid': {
      subject: timed('Не заброньовано'),
      heading: 'Цей час не заброньовано',
      lead: () => 'Його не оплатили вчасно, тож він знову вільний. Ви можете обрати інший час.',
    },
    moved: { subject: timed('Перенесено'), heading: 'Ваше бронювання перенесено', lead: () => 'Ось новий час.' },
    updated: {
      subject: timed('Змінено'),
      heading: 'Ваше бронювання змінено',
      lead: () => 'Час той самий. Ось як є зараз.',
    },
    reassigned: {
      subject: timed('Змінено'),
      heading: 'Вас зустріне інша людина',
      lead: ({ team, hosts }) =>
        hosts
          ? `Час той самий. На вас чекає ${team}: ${hosts}.`
          : `Час той самий. На вас чекає інша людина з команди (${team}).`,
    },
    cancelled: {
      subject: timed('Скасовано'),
      heading: 'Ваше бронювання скасовано',
      lead: ({ refund }) => (refund ? `Вам повернеться ${refund}.` : 'Зустріч не відбудеться.'),
    },
    refunded: {
      subject: timed('Повернення коштів'),
      heading: 'Ви заплатили двічі',
      lead: ({ refund }) => `Вам повернеться ${refund}. Бронювання залишається чинним.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Більше не ваше'),
      heading: 'Це бронювання вже не на цій адресі',
      lead: () => 'Адресу бронювання змінено. Тримати цей час вільним не потрібно.',
    },
    reminder: {
      subject: timed('Нагадування'),
      heading: 'До скорої зустрічі',
      lead: ({ team, hosts }) =>
        hosts
          ? `На вас чекає ${team}: ${hosts}. Повідомте, чи ви будете.`
          : `На вас чекає ${team}. Повідомте, чи ви будете.`,
    },
    'lost-link': {
      subject: ({ title }) => `Ваше бронювання: ${title}`,
      heading: 'Ось ще раз ваше посилання',
      lead: () =>
        'Хтось попросив посилання на це бронювання. За ним можна перенести й скасувати бронювання, тож нікому його не давайте.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Запрошення'),
      heading: 'Вас запрошено',
      lead: ({ team, visitor }) => `${visitor} бронює зустріч (${team}) і запрошує вас.`,
    },
    moved: {
      subject: timed('Перенесено'),
      heading: 'Зустріч перенесено',
      lead: ({ visitor }) => `Ось новий час зустрічі, на яку вас запрошує ${visitor}.`,
    },
    updated: {
      subject: timed('Змінено'),
      heading: 'Зустріч змінено',
      lead: ({ visitor }) => `Час зустрічі, на яку вас запрошує ${visitor}, той самий. Ось як є зараз.`,
    },
    reassigned: {
      subject: timed('Змінено'),
      heading: 'Вас зустріне інша людина',
      lead: ({ team, hosts }) =>
        hosts
          ? `Час той самий. На вас чекає ${team}: ${hosts}.`
          : `Час той самий. На вас чекає інша людина з команди (${team}).`,
    },
    cancelled: {
      subject: timed('Скасовано'),
      heading: 'Зустріч скасовано',
      lead: ({ visitor }) => `Зустріч, на яку вас запрошує ${visitor}, не відбудеться.`,
    },
    removed: {
      subject: timed('Запрошення відкликано'),
      heading: 'Вас більше немає серед гостей',
      lead: ({ visitor }) => `Список гостей змінено (${visitor}). Тримати цей час вільним не потрібно.`,
    },
    reminder: {
      subject: timed('Нагадування'),
      heading: 'До скорої зустрічі',
      lead: ({ visitor }) => `Вас запрошує ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Нове бронювання'),
      heading: 'Нове бронювання',
      lead: ({ visitor }) => `${visitor} бронює час із вами.`,
    },
    approve: {
      subject: timed('Потрібне рішення'),
      heading: 'Прийняти чи відхилити?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} просить цей час. Дайте відповідь до: ${until}. Потім запит втратить чинність; доти ніхто інший цей час не забронює.`
          : `${visitor} просить цей час. До вашої відповіді ніхто інший його не забронює.`,
    },
    'yours-now': {
      subject: timed('Тепер ваше'),
      heading: 'Це бронювання тепер ваше',
      lead: ({ visitor }) => `Його передано вам. ${visitor} про це знає.`,
    },
    'no-longer-yours': {
      subject: timed('Більше не ваше'),
      heading: 'Це бронювання вже не ваше',
      lead: () => 'Його передано іншій людині. Тримати цей час вільним не потрібно.',
    },
    moved: {
      subject: timed('Перенесено'),
      heading: 'Бронювання перенесено',
      lead: ({ visitor }) => `Новий час зустрічі: ${visitor}.`,
    },
    updated: {
      subject: timed('Змінено'),
      heading: 'Бронювання змінено',
      lead: ({ visitor }) => `Час зустрічі той самий (${visitor}). Ось як є зараз.`,
    },
    cancelled: {
      subject: timed('Скасовано'),
      heading: 'Бронювання скасовано',
      lead: ({ visitor }) => `Час знову вільний (${visitor}).`,
    },
    reminder: {
      subject: timed('Нагадування'),
      heading: 'Незабаром зустріч',
      lead: ({ visitor }) => `З вами зустрінеться ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Вхід: ${team}`,
      heading: 'Ваше посилання для входу',
      lead: ({ team }) => `Воно відкриє вам простір команди ${team}. Діє один раз і недовго.`,
    },
    invitation: {
      subject: ({ team }) => `Запрошення: ${team}`,
      heading: 'Вітаємо в команді',
      lead: ({ team }) => `Вас запрошено до простору команди ${team}. Посилання впускає вас і діє один раз.`,
    },
    reconnect: {
      subject: ({ team }) => `Підключіть календар знову: ${team}`,
      heading: 'Календар потрібно підключити знову',
      lead: ({ account, host }) =>
        `${account} більше не дає нам доступу до облікового запису. Чий він: ${host}. Доки його не підключено знову, його календарі не читаються й не заповнюються.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Підключіть свій календар знову: ${team}`,
      heading: 'Ваш календар не читається',
      lead: ({ asker }) =>
        `Вас просять підключити його знову. Хто просить: ${asker}. Доти час із вами не пропонується.`,
    },
    test: {
      subject: ({ team }) => `Тест: ${team}`,
      heading: 'Пошта працює',
      lead: ({ team }) => `Це тест: листи від ${team} надходять на цю адресу.`,
    },
  },
  links: {
    manage: 'Змінити чи скасувати',
    reschedule: 'Обрати інший час',
    cancel: 'Скасувати бронювання',
    attend: 'Я буду',
    pay: 'Сплатити',
    'book-again': 'Забронювати інший час',
    approve: 'Прийняти',
    decline: 'Відхилити',
    open: 'Відкрити бронювання',
    'sign-in': 'Увійти',
    connect: 'Підключити знову',
  },
  payNow: (price) => `Сплатити ${price}`,
  facts: {
    before: 'Раніше',
    with: 'Хто',
    where: 'Де',
    join: 'Приєднатися',
    number: 'Номер',
    visitor: 'Відвідувач',
    phone: 'Телефон',
    theirTime: 'Час відвідувача',
    guests: 'Гості',
    price: 'Ціна',
    refund: 'Повернення',
    reason: 'Причина',
    otherTimes: 'Інший вільний час',
  },
  knownSender:
    'Календар може запитати, чи знаєте ви відправника, перш ніж показати запрошення. Підтвердьте це або відкрийте вкладення invite.ics.',
  questions: 'Запитання?',
  notAsked: 'Якщо ви цього не просили, не зважайте: без посилання нічого не станеться.',
};
