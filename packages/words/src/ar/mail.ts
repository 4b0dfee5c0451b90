import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}، ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('تم التأكيد'),
      heading: 'تم تأكيد حجزك',
      lead: ({ hosts, team }) => `إلى اللقاء! سيكون في انتظارك: ${hosts || team}.`,
    },
    requested: {
      subject: timed('طلب حجز'),
      heading: 'تم إرسال طلبك',
      lead: ({ team, until }) =>
        until
          ? `سيؤكد ${team} طلبك أو يعتذر عنه في موعد أقصاه ${until}. يبقى الموعد محفوظًا لك حتى ذلك الحين.`
          : `سيؤكد ${team} طلبك أو يعتذر عنه. يبقى الموعد محفوظًا لك حتى ذلك الحين.`,
    },
    declined: {
      subject: timed('اعتذار'),
      heading: 'تم الاعتذار عن طلبك',
      lead: ({ team }) => `للأسف لا يستطيع ${team} قبول هذا الحجز.`,
    },
    'not-approved': {
      subject: timed('لم يتم التأكيد'),
      heading: 'لم يُؤكَّد طلبك في الوقت المحدد',
      lead: ({ team }) => `لم يؤكده أحد من ${team} في الوقت المحدد، فأصبح الموعد متاحًا من جديد. لا يوجد حجز.`,
    },
    pay: {
      subject: timed('يُرجى الدفع'),
      heading: 'بقيت خطوة واحدة: الدفع',
      lead: ({ price, until }) => `نحتفظ لك بهذا الموعد حتى ${until}. يتأكد الحجز فور دفع ${price}.`,
    },
    'not-paid': {
      subject: timed('لم يتم الحجز'),
      heading: 'هذا الموعد غير محجوز',
      lead: () => 'لم يُدفع المبلغ في الوقت المحدد، فأصبح الموعد متاحًا من جديد. ما زال بإمكانك اختيار موعد آخر.',
    },
    moved: {
      subject: timed('تغيّر الموعد'),
      heading: 'تغيّر موعد حجزك',
      lead: () => 'هذا هو الموعد الجديد.',
    },
    updated: {
      subject: timed('تحديث'),
      heading: 'تغيّر حجزك',
      lead: () => 'يبقى الموعد كما هو. هذه هي التفاصيل الآن.',
    },
    reassigned: {
      subject: timed('تحديث'),
      heading: 'سيلتقي بك شخص آخر',
      lead: ({ hosts, team }) => `يبقى الموعد كما هو. سيكون في انتظارك: ${hosts || team}.`,
    },
    cancelled: {
      subject: timed('تم الإلغاء'),
      heading: 'تم إلغاء حجزك',
      lead: ({ refund }) => (refund ? `سيُعاد إليك ${refund}.` : 'لن يُعقد هذا الموعد.'),
    },
    refunded: {
      subject: timed('استرداد المبلغ'),
      heading: 'لقد دفعت مرتين',
      lead: ({ refund }) => `سيُعاد إليك ${refund}. يبقى حجزك كما هو.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('لم يعد حجزك'),
      heading: 'لم يعد هذا الحجز مرتبطًا بهذا العنوان',
      lead: () => 'تغيّر عنوان البريد في الحجز. لا حاجة لأن تبقي هذا الوقت خاليًا.',
    },
    reminder: {
      subject: timed('تذكير'),
      heading: 'نراك قريبًا',
      lead: ({ hosts, team }) => `سيكون في انتظارك: ${hosts || team}. يُرجى إخبارنا إن كنت ستحضر.`,
    },
    'lost-link': {
      subject: ({ title }) => `حجزك: ${title}`,
      heading: 'هذا رابطك من جديد',
      lead: () => 'طلب أحدهم رابط هذا الحجز. يمكن به تغيير الموعد وإلغاؤه، فلا تعطه لأحد.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('دعوة'),
      heading: 'أنت مدعو',
      lead: ({ visitor, team }) => `حجز ${visitor} هذا الموعد مع ${team} ويود حضورك.`,
    },
    moved: {
      subject: timed('تغيّر الموعد'),
      heading: 'تغيّر موعد دُعيت إليه',
      lead: ({ visitor }) => `هذا هو الموعد الجديد لما دعاك إليه ${visitor}.`,
    },
    updated: {
      subject: timed('تحديث'),
      heading: 'تغيّر موعد دُعيت إليه',
      lead: ({ visitor }) => `يبقى وقت ما دعاك إليه ${visitor} كما هو. هذه هي التفاصيل الآن.`,
    },
    reassigned: {
      subject: timed('تحديث'),
      heading: 'سيلتقي بك شخص آخر',
      lead: ({ hosts, team }) => `يبقى الموعد كما هو. سيكون في انتظارك: ${hosts || team}.`,
    },
    cancelled: {
      subject: timed('تم الإلغاء'),
      heading: 'أُلغي موعد دُعيت إليه',
      lead: ({ visitor }) => `لن يُعقد الموعد الذي دعاك إليه ${visitor}.`,
    },
    removed: {
      subject: timed('لم تعد مدعوًا'),
      heading: 'لم تعد بين المدعوين',
      lead: ({ visitor }) => `غيّر ${visitor} قائمة الحضور. لا حاجة لأن تبقي هذا الوقت خاليًا.`,
    },
    reminder: {
      subject: timed('تذكير'),
      heading: 'نراك قريبًا',
      lead: ({ visitor }) => `دعاك ${visitor} إلى هذا الموعد.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('حجز جديد'),
      heading: 'حجز جديد',
      lead: ({ visitor }) => `حجز ${visitor} موعدًا معك.`,
    },
    approve: {
      subject: timed('بانتظار قرارك'),
      heading: 'قبول أم اعتذار؟',
      lead: ({ visitor, until }) =>
        until
          ? `يود ${visitor} هذا الموعد. القرار مطلوب قبل ${until} وإلا سقط الطلب؛ لا يستطيع أحد غيره حجزه حتى ذلك الحين.`
          : `يود ${visitor} هذا الموعد. لا يستطيع أحد غيره حجزه حتى تقرر.`,
    },
    'yours-now': {
      subject: timed('أصبح لك'),
      heading: 'أصبح هذا الحجز لك',
      lead: ({ visitor }) => `أُسند إليك هذا الحجز، وتم إبلاغ ${visitor}.`,
    },
    'no-longer-yours': {
      subject: timed('لم يعد لك'),
      heading: 'لم يعد هذا الحجز لك',
      lead: () => 'أُسند إلى شخص آخر. لا حاجة لأن تبقي هذا الوقت خاليًا.',
    },
    moved: {
      subject: timed('تغيّر الموعد'),
      heading: 'تغيّر موعد حجز',
      lead: ({ visitor }) => `هذا هو الموعد الجديد مع ${visitor}.`,
    },
    updated: {
      subject: timed('تحديث'),
      heading: 'تغيّر حجز',
      lead: ({ visitor }) => `يبقى الموعد مع ${visitor} كما هو. هذه هي التفاصيل الآن.`,
    },
    cancelled: {
      subject: timed('تم الإلغاء'),
      heading: 'أُلغي حجز',
      lead: ({ visitor }) => `أصبح الوقت المحجوز مع ${visitor} متاحًا من جديد.`,
    },
    reminder: {
      subject: timed('تذكير'),
      heading: 'اقترب موعد حجز',
      lead: ({ visitor }) => `ستلتقي ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `تسجيل الدخول إلى ${team}`,
      heading: 'رابط تسجيل الدخول',
      lead: ({ team }) => `يُدخلك هذا الرابط إلى جانب الفريق في ${team}. يعمل مرة واحدة ولوقت قصير فقط.`,
    },
    invitation: {
      subject: ({ team }) => `دعوة إلى ${team}`,
      heading: 'مرحبًا بك في الفريق',
      lead: ({ team }) => `دُعيت إلى جانب الفريق في ${team}. يسجل الرابط دخولك ويعمل مرة واحدة.`,
    },
    reconnect: {
      subject: ({ team }) => `إعادة ربط تقويم: ${team}`,
      heading: 'يجب إعادة ربط تقويم',
      lead: ({ account, host }) =>
        `لم يعد ${account} يسمح لنا بالوصول إلى حساب ${host}. إلى أن يُعاد ربطه، لا تُقرأ تقاويمه ولا يُكتب فيها.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `يُرجى إعادة ربط تقويمك: ${team}`,
      heading: 'تتعذر قراءة تقويمك',
      lead: ({ asker }) => `يطلب منك ${asker} إعادة ربطه. إلى ذلك الحين لا تُعرض أي أوقات معك.`,
    },
    test: {
      subject: ({ team }) => `رسالة تجريبية من ${team}`,
      heading: 'البريد يعمل',
      lead: ({ team }) => `هذه تجربة: رسائل ${team} تصل إلى هذا العنوان.`,
    },
  },
  links: {
    manage: 'تغيير الموعد أو إلغاؤه',
    reschedule: 'اختيار موعد آخر',
    cancel: 'إلغاء الحجز',
    attend: 'سأحضر',
    pay: 'ادفع الآن',
    'book-again': 'حجز موعد آخر',
    approve: 'قبول',
    decline: 'اعتذار',
    open: 'فتح الحجز',
    'sign-in': 'تسجيل الدخول',
    connect: 'إعادة الربط',
  },
  payNow: (price) => `ادفع ${price}`,
  facts: {
    before: 'سابقًا',
    with: 'مع',
    where: 'أين',
    join: 'انضمام',
    number: 'الرقم',
    visitor: 'صاحب الحجز',
    phone: 'الهاتف',
    theirTime: 'التوقيت لديه',
    guests: 'الضيوف',
    price: 'السعر',
    refund: 'المبلغ المُعاد',
    reason: 'السبب',
    otherTimes: 'مواعيد أخرى متاحة',
  },
  knownSender:
    'قد يسألك تقويمك إن كنت تعرف المرسل قبل أن يعرض الدعوة. أكّد ذلك، أو افتح الملف المرفق \u2068invite.ics\u2069.',
  questions: 'لأي سؤال:',
  notAsked: 'إن لم تطلب هذا، فيمكنك تجاهله: لا يحدث شيء من دون الرابط.',
};
