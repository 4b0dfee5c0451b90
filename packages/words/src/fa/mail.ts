import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('تأیید شد'),
      heading: 'رزرو شما تأیید شد',
      lead: ({ team, hosts }) => `تا دیدار! ${hosts || team} منتظر شماست.`,
    },
    requested: {
      subject: timed('درخواست شد'),
      heading: 'درخواست شما فرستاده شد',
      lead: ({ team, until }) =>
        until
          ? `${team} تا ${until} آن را تأیید یا رد می‌کند. تا آن هنگام زمان برای شما نگه داشته می‌شود.`
          : `${team} آن را تأیید یا رد می‌کند. تا آن هنگام زمان برای شما نگه داشته می‌شود.`,
    },
    declined: {
      subject: timed('رد شد'),
      heading: 'درخواست شما رد شد',
      lead: ({ team }) => `متأسفانه این رزرو برای ${team} ممکن نیست.`,
    },
    'not-approved': {
      subject: timed('تأیید نشد'),
      heading: 'درخواست شما به‌موقع تأیید نشد',
      lead: ({ team }) => `تأیید ${team} به‌موقع نرسید، پس این زمان دوباره آزاد است. چیزی رزرو نشده است.`,
    },
    pay: {
      subject: timed('لطفاً بپردازید'),
      heading: 'یک گام مانده: پرداخت',
      lead: ({ price, until }) => `این زمان تا ${until} برای شما نگه داشته می‌شود. با پرداخت ${price} تأیید می‌شود.`,
    },
    'not-paid': {
      subject: timed('رزرو نشد'),
      heading: 'این زمان رزرو نشده است',
      lead: () => 'به‌موقع پرداخت نشد، پس دوباره آزاد است. همچنان می‌توانید زمان دیگری انتخاب کنید.',
    },
    moved: { subject: timed('جابه‌جا شد'), heading: 'رزرو شما جابه‌جا شد', lead: () => 'این زمان جدید است.' },
    updated: {
      subject: timed('به‌روز شد'),
      heading: 'رزرو شما تغییر کرد',
      lead: () => 'زمان همان است. وضعیت اکنون چنین است.',
    },
    reassigned: {
      subject: timed('به‌روز شد'),
      heading: 'شخص دیگری با شما دیدار می‌کند',
      lead: ({ team, hosts }) =>
        hosts ? `زمان همان است. ${hosts} منتظر شماست.` : `زمان همان است. شخص دیگری از ${team} منتظر شماست.`,
    },
    cancelled: {
      subject: timed('لغو شد'),
      heading: 'رزرو شما لغو شد',
      lead: ({ refund }) => (refund ? `مبلغ ${refund} به شما برمی‌گردد.` : 'این دیدار برگزار نمی‌شود.'),
    },
    refunded: {
      subject: timed('بازگشت پول'),
      heading: 'دو بار پرداخت کرده‌اید',
      lead: ({ refund }) => `مبلغ ${refund} به شما برمی‌گردد. رزرو شما همان است که بود.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('دیگر با شما نیست'),
      heading: 'این رزرو دیگر با این نشانی نیست',
      lead: () => 'نشانی رزرو تغییر کرده است. لازم نیست این زمان را خالی نگه دارید.',
    },
    reminder: {
      subject: timed('یادآوری'),
      heading: 'به‌زودی می‌بینیمتان',
      lead: ({ team, hosts }) => `${hosts || team} منتظر شماست. لطفاً بگویید که می‌آیید یا نه.`,
    },
    'lost-link': {
      subject: ({ title }) => `رزرو شما: ${title}`,
      heading: 'این هم دوباره پیوند شما',
      lead: () => 'کسی پیوند این رزرو را خواسته است. با آن می‌توان رزرو را جابه‌جا و لغو کرد، پس آن را به کسی ندهید.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('دعوت'),
      heading: 'دعوت شده‌اید',
      lead: ({ team, visitor }) => `${visitor} این زمان را با ${team} رزرو کرده و دوست دارد شما هم بیایید.`,
    },
    moved: {
      subject: timed('جابه‌جا شد'),
      heading: 'قراری جابه‌جا شد',
      lead: ({ visitor }) => `این زمان جدید قراری است که ${visitor} شما را به آن دعوت کرده است.`,
    },
    updated: {
      subject: timed('به‌روز شد'),
      heading: 'قراری تغییر کرد',
      lead: ({ visitor }) => `زمان قراری که ${visitor} شما را به آن دعوت کرده همان است. وضعیت اکنون چنین است.`,
    },
    reassigned: {
      subject: timed('به‌روز شد'),
      heading: 'شخص دیگری با شما دیدار می‌کند',
      lead: ({ team, hosts }) =>
        hosts ? `زمان همان است. ${hosts} منتظر شماست.` : `زمان همان است. شخص دیگری از ${team} منتظر شماست.`,
    },
    cancelled: {
      subject: timed('لغو شد'),
      heading: 'قراری لغو شد',
      lead: ({ visitor }) => `قراری که ${visitor} شما را به آن دعوت کرده برگزار نمی‌شود.`,
    },
    removed: {
      subject: timed('دعوت برداشته شد'),
      heading: 'شما دیگر در میان مهمانان نیستید',
      lead: ({ visitor }) => `${visitor} فهرست مهمانان را تغییر داده است. لازم نیست این زمان را خالی نگه دارید.`,
    },
    reminder: {
      subject: timed('یادآوری'),
      heading: 'به‌زودی می‌بینیمتان',
      lead: ({ visitor }) => `${visitor} شما را به این قرار دعوت کرده است.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('رزرو جدید'),
      heading: 'رزرو جدید',
      lead: ({ visitor }) => `${visitor} زمانی را با شما رزرو کرده است.`,
    },
    approve: {
      subject: timed('لطفاً تصمیم بگیرید'),
      heading: 'تأیید یا رد؟',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} این زمان را می‌خواهد. تا ${until} تصمیم بگیرید، وگرنه مهلتش تمام می‌شود؛ تا آن هنگام کس دیگری نمی‌تواند رزروش کند.`
          : `${visitor} این زمان را می‌خواهد. تا تصمیم شما کس دیگری نمی‌تواند رزروش کند.`,
    },
    'yours-now': {
      subject: timed('اکنون با شماست'),
      heading: 'این رزرو اکنون با شماست',
      lead: ({ visitor }) => `این رزرو به شما سپرده شد. ${visitor} خبر دارد.`,
    },
    'no-longer-yours': {
      subject: timed('دیگر با شما نیست'),
      heading: 'این رزرو دیگر با شما نیست',
      lead: () => 'به شخص دیگری سپرده شد. لازم نیست این زمان را خالی نگه دارید.',
    },
    moved: {
      subject: timed('جابه‌جا شد'),
      heading: 'رزروی جابه‌جا شد',
      lead: ({ visitor }) => `این زمان جدید با ${visitor} است.`,
    },
    updated: {
      subject: timed('به‌روز شد'),
      heading: 'رزروی تغییر کرد',
      lead: ({ visitor }) => `زمان با ${visitor} همان است. وضعیت اکنون چنین است.`,
    },
    cancelled: {
      subject: timed('لغو شد'),
      heading: 'رزروی لغو شد',
      lead: ({ visitor }) => `زمان با ${visitor} دوباره آزاد است.`,
    },
    reminder: {
      subject: timed('یادآوری'),
      heading: 'رزروی در پیش است',
      lead: ({ visitor }) => `دیدار شما با ${visitor} است.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `ورود به ${team}`,
      heading: 'پیوند ورود شما',
      lead: ({ team }) => `این پیوند شما را به بخش تیم ${team} وارد می‌کند. یک بار و فقط برای مدتی کوتاه کار می‌کند.`,
    },
    invitation: {
      subject: ({ team }) => `دعوت به ${team}`,
      heading: 'به تیم خوش آمدید',
      lead: ({ team }) => `به بخش تیم ${team} دعوت شده‌اید. این پیوند شما را وارد می‌کند و یک بار کار می‌کند.`,
    },
    reconnect: {
      subject: ({ team }) => `اتصال دوبارهٔ تقویم: ${team}`,
      heading: 'یک تقویم باید دوباره متصل شود',
      lead: ({ account, host }) =>
        `${account} دیگر به ما اجازهٔ دسترسی به حساب ${host} را نمی‌دهد. تا وقتی دوباره متصل نشود، تقویم‌های آن نه خوانده می‌شوند و نه چیزی در آن‌ها نوشته می‌شود.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `لطفاً تقویم خود را دوباره متصل کنید: ${team}`,
      heading: 'تقویم شما خوانده نمی‌شود',
      lead: ({ asker }) => `${asker} از شما می‌خواهد آن را دوباره متصل کنید. تا آن هنگام هیچ زمانی با شما عرضه نمی‌شود.`,
    },
    test: {
      subject: ({ team }) => `آزمایشی از ${team}`,
      heading: 'ایمیل کار می‌کند',
      lead: ({ team }) => `این آزمایش است: ایمیل‌های ${team} به این نشانی می‌رسد.`,
    },
  },
  links: {
    manage: 'تغییر یا لغو',
    reschedule: 'انتخاب زمانی دیگر',
    cancel: 'لغو رزرو',
    attend: 'می‌آیم',
    pay: 'پرداخت',
    'book-again': 'رزرو زمانی دیگر',
    approve: 'تأیید',
    decline: 'رد',
    open: 'باز کردن رزرو',
    'sign-in': 'ورود',
    connect: 'اتصال دوباره',
  },
  payNow: (price) => `پرداخت ${price}`,
  facts: {
    before: 'قبلی',
    with: 'با',
    where: 'مکان',
    join: 'پیوستن',
    number: 'شماره',
    visitor: 'مراجعه‌کننده',
    phone: 'تلفن',
    theirTime: 'ساعت در محل ایشان',
    guests: 'مهمانان',
    price: 'قیمت',
    refund: 'بازگشت پول',
    reason: 'دلیل',
    otherTimes: 'زمان‌های آزاد دیگر',
  },
  knownSender:
    'شاید تقویم شما پیش از نمایش این دعوت بپرسد که فرستنده را می‌شناسید یا نه. تأیید کنید، یا پیوست ‎invite.ics‎ را باز کنید.',
  questions: 'پرسشی دارید؟',
  notAsked: 'اگر این را نخواسته‌اید، می‌توانید نادیده بگیرید: بدون پیوند اتفاقی نمی‌افتد.',
};
