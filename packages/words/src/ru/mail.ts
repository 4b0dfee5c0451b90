import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Подтверждено'),
      heading: 'Ваша бронь подтверждена',
      lead: ({ team, hosts }) => (hosts ? `До встречи! Вас ждёт ${team}: ${hosts}.` : `До встречи! Вас ждёт ${team}.`),
    },
    requested: {
      subject: timed('Запрос'),
      heading: 'Ваш запрос отправлен',
      lead: ({ team, until }) =>
        until
          ? `${team} подтвердит или отклонит его до: ${until}. Пока время остаётся за вами.`
          : `${team} подтвердит или отклонит его. Пока время остаётся за вами.`,
    },
    declined: {
      subject: timed('Отклонено'),
      heading: 'Ваш запрос отклонён',
      lead: ({ team }) => `К сожалению, ${team} не может принять эту бронь.`,
    },
    'not-approved': {
      subject: timed('Не подтверждено'),
      heading: 'Ваш запрос не подтверждён вовремя',
      lead: ({ team }) =>
        `Подтверждение не пришло вовремя (${team}), поэтому время снова свободно. Ничего не забронировано.`,
    },
    pay: {
      subject: timed('Нужна оплата'),
      heading: 'Остался один шаг: оплата',
      lead: ({ price, until }) =>
        `Время остаётся за вами до: ${until}. Бронь подтвердится, как только поступит ${price}.`,
    },
    'not-paid': {
      subject: timed('Не забронировано'),
      heading: 'Это время не забронировано',
      lead: () => 'Оно не оплачено вовремя и снова свободно. Вы можете выбрать другое время.',
    },
    moved: { subject: timed('Перенесено'), heading: 'Ваша бронь перенесена', lead: () => 'Вот новое время.' },
    updated: {
      subject: timed('Изменено'),
      heading: 'Ваша бронь изменена',
      lead: () => 'Время то же. Вот как обстоит дело сейчас.',
    },
    reassigned: {
      subject: timed('Изменено'),
      heading: 'Вас встретит другой человек',
      lead: ({ team, hosts }) =>
        hosts
          ? `Время то же. Вас ждёт ${team}: ${hosts}.`
          : `Время то же. Вас ждёт другой человек из команды (${team}).`,
    },
    cancelled: {
      subject: timed('Отменено'),
      heading: 'Ваша бронь отменена',
      lead: ({ refund }) => (refund ? `Вам вернётся ${refund}.` : 'Встреча не состоится.'),
    },
    refunded: {
      subject: timed('Возврат'),
      heading: 'Вы заплатили дважды',
      lead: ({ refund }) => `Вам вернётся ${refund}. Бронь остаётся в силе.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Больше не ваша'),
      heading: 'Эта бронь больше не на этом адресе',
      lead: () => 'Адрес брони изменён. Держать это время свободным не нужно.',
    },
    reminder: {
      subject: timed('Напоминание'),
      heading: 'До скорой встречи',
      lead: ({ team, hosts }) =>
        hosts ? `Вас ждёт ${team}: ${hosts}. Сообщите, будете ли вы.` : `Вас ждёт ${team}. Сообщите, будете ли вы.`,
    },
    'lost-link': {
      subject: ({ title }) => `Ваша бронь: ${title}`,
      heading: 'Вот ещё раз ваша ссылка',
      lead: () =>
        'Кто-то запросил ссылку на эту бронь. По ней бронь можно перенести и отменить, поэтому никому её не передавайте.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Приглашение'),
      heading: 'Вас приглашают',
      lead: ({ team, visitor }) => `${visitor} бронирует встречу (${team}) и приглашает вас.`,
    },
    moved: {
      subject: timed('Перенесено'),
      heading: 'Встреча перенесена',
      lead: ({ visitor }) => `Вот новое время встречи, на которую вас приглашает ${visitor}.`,
    },
    updated: {
      subject: timed('Изменено'),
      heading: 'Встреча изменена',
      lead: ({ visitor }) => `Время встречи, на которую вас приглашает ${visitor}, то же. Вот как обстоит дело сейчас.`,
    },
    reassigned: {
      subject: timed('Изменено'),
      heading: 'Вас встретит другой человек',
      lead: ({ team, hosts }) =>
        hosts
          ? `Время то же. Вас ждёт ${team}: ${hosts}.`
          : `Время то же. Вас ждёт другой человек из команды (${team}).`,
    },
    cancelled: {
      subject: timed('Отменено'),
      heading: 'Встреча отменена',
      lead: ({ visitor }) => `Встреча, на которую вас приглашает ${visitor}, не состоится.`,
    },
    removed: {
      subject: timed('Приглашение отозвано'),
      heading: 'Вас больше нет среди гостей',
      lead: ({ visitor }) => `Список гостей изменён (${visitor}). Держать это время свободным не нужно.`,
    },
    reminder: {
      subject: timed('Напоминание'),
      heading: 'До скорой встречи',
      lead: ({ visitor }) => `Вас приглашает ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Новая бронь'),
      heading: 'Новая бронь',
      lead: ({ visitor }) => `${visitor} бронирует время с вами.`,
    },
    approve: {
      subject: timed('Нужно решение'),
      heading: 'Принять или отклонить?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} просит это время. Ответьте до: ${until}. Потом запрос утратит силу; пока никто другой это время не займёт.`
          : `${visitor} просит это время. Пока вы не ответите, никто другой его не займёт.`,
    },
    'yours-now': {
      subject: timed('Теперь ваша'),
      heading: 'Эта бронь теперь ваша',
      lead: ({ visitor }) => `Она передана вам. ${visitor} об этом знает.`,
    },
    'no-longer-yours': {
      subject: timed('Больше не ваша'),
      heading: 'Эта бронь больше не ваша',
      lead: () => 'Она передана другому человеку. Держать это время свободным не нужно.',
    },
    moved: {
      subject: timed('Перенесено'),
      heading: 'Бронь перенесена',
      lead: ({ visitor }) => `Новое время встречи: ${visitor}.`,
    },
    updated: {
      subject: timed('Изменено'),
      heading: 'Бронь изменена',
      lead: ({ visitor }) => `Время встречи то же (${visitor}). Вот как обстоит дело сейчас.`,
    },
    cancelled: {
      subject: timed('Отменено'),
      heading: 'Бронь отменена',
      lead: ({ visitor }) => `Время снова свободно (${visitor}).`,
    },
    reminder: {
      subject: timed('Напоминание'),
      heading: 'Скоро встреча',
      lead: ({ visitor }) => `С вами встретится ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Вход: ${team}`,
      heading: 'Ваша ссылка для входа',
      lead: ({ team }) => `Она откроет вам раздел команды ${team}. Действует один раз и недолго.`,
    },
    invitation: {
      subject: ({ team }) => `Приглашение: ${team}`,
      heading: 'Добро пожаловать в команду',
      lead: ({ team }) => `Вас приглашают в раздел команды ${team}. Вход по ссылке возможен один раз.`,
    },
    reconnect: {
      subject: ({ team }) => `Подключите календарь снова: ${team}`,
      heading: 'Календарь нужно подключить снова',
      lead: ({ account, host }) =>
        `${account} больше не даёт нам доступа к учётной записи. Чья она: ${host}. Пока она не подключена снова, её календари не читаются и не заполняются.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Подключите свой календарь снова: ${team}`,
      heading: 'Ваш календарь не читается',
      lead: ({ asker }) =>
        `Вас просят подключить его снова. Кто просит: ${asker}. До тех пор время с вами не предлагается.`,
    },
    test: {
      subject: ({ team }) => `Тест: ${team}`,
      heading: 'Почта работает',
      lead: ({ team }) => `Это тест: письма от ${team} приходят на этот адрес.`,
    },
  },
  links: {
    manage: 'Изменить или отменить',
    reschedule: 'Выбрать другое время',
    cancel: 'Отменить бронь',
    attend: 'Я буду',
    pay: 'Оплатить',
    'book-again': 'Забронировать другое время',
    approve: 'Принять',
    decline: 'Отклонить',
    open: 'Открыть бронь',
    'sign-in': 'Войти',
    connect: 'Подключить снова',
  },
  payNow: (price) => `Оплатить ${price}`,
  facts: {
    before: 'Раньше',
    with: 'Кто',
    where: 'Где',
    join: 'Подключиться',
    number: 'Номер',
    visitor: 'Посетитель',
    phone: 'Телефон',
    theirTime: 'Время у посетителя',
    guests: 'Гости',
    price: 'Цена',
    refund: 'Возврат',
    reason: 'Причина',
    otherTimes: 'Другое свободное время',
  },
  knownSender:
    'Календарь может спросить, знаете ли вы отправителя, прежде чем показать приглашение. Подтвердите это или откройте вложение invite.ics.',
  questions: 'Вопросы?',
  notAsked: 'Если вы этого не запрашивали, просто не обращайте внимания: без ссылки ничего не произойдёт.',
};
