import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Potvrzeno'),
      heading: 'Vaše rezervace je potvrzena',
      lead: ({ team, hosts }) => `Na viděnou! Čeká vás: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Žádost odeslána'),
      heading: 'Vaše žádost byla odeslána',
      lead: ({ team, until }) =>
        until
          ? `${team} ji potvrdí nebo zamítne, nejpozději: ${until}. Do té doby vám termín držíme.`
          : `${team} ji potvrdí nebo zamítne. Do té doby vám termín držíme.`,
    },
    declined: {
      subject: timed('Zamítnuto'),
      heading: 'Vaše žádost byla zamítnuta',
      lead: ({ team }) => `Bohužel ${team} nemůže tuto rezervaci přijmout.`,
    },
    'not-approved': {
      subject: timed('Nepotvrzeno'),
      heading: 'Vaše žádost nebyla včas potvrzena',
      lead: ({ team }) => `Nikdo ji včas nepotvrdil (${team}), takže je termín opět volný. Nic není rezervováno.`,
    },
    pay: {
      subject: timed('K zaplacení'),
      heading: 'Ještě jeden krok: platba',
      lead: ({ price, until }) => `Termín vám držíme do: ${until}. Potvrdíme ho po zaplacení ${price}.`,
    },
    'not-paid': {
      subject: timed('Nerezervováno'),
      heading: 'Tento termín není rezervován',
      lead: () => 'Nebyl včas zaplacen, takže je opět volný. Stále si můžete vybrat jiný termín.',
    },
    moved: {
      subject: timed('Přesunuto'),
      heading: 'Vaše rezervace byla přesunuta',
      lead: () => 'Toto je nový termín.',
    },
    updated: {
      subject: timed('Změna'),
      heading: 'Vaše rezervace se změnila',
      lead: () => 'Termín zůstává stejný. Takto to vypadá nyní.',
    },
    reassigned: {
      subject: timed('Změna'),
      heading: 'Setká se s vámi někdo jiný',
      lead: ({ team, hosts }) =>
        hosts ? `Termín zůstává stejný. Čeká vás: ${hosts}.` : `Termín zůstává stejný. Čeká vás někdo jiný: ${team}.`,
    },
    cancelled: {
      subject: timed('Zrušeno'),
      heading: 'Vaše rezervace je zrušena',
      lead: ({ refund }) => (refund ? `Vrátíme vám ${refund}.` : 'Schůzka se už nekoná.'),
    },
    refunded: {
      subject: timed('Vrácení peněz'),
      heading: 'Platba proběhla dvakrát',
      lead: ({ refund }) => `Vrátíme vám ${refund}. Vaše rezervace se nemění.`,
    },
    removed: {
      subject: timed('Už není vaše'),
      heading: 'Tato rezervace už nepatří k této adrese',
      lead: () => 'Adresa rezervace se změnila. Tento čas si nemusíte držet volný.',
    },
    reminder: {
      subject: timed('Připomenutí'),
      heading: 'Brzy na viděnou',
      lead: ({ team, hosts }) => `Čeká vás: ${hosts || team}. Dejte prosím vědět, zda se zúčastníte.`,
    },
    'lost-link': {
      subject: ({ title }) => `Vaše rezervace: ${title}`,
      heading: 'Tady je znovu váš odkaz',
      lead: () =>
        'Někdo požádal o odkaz na tuto rezervaci. Lze jím termín přesunout a zrušit, proto ho nikomu nedávejte.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Pozvánka'),
      heading: 'Máte pozvání',
      lead: ({ team, visitor }) => `${visitor} vás zve s sebou. Schůzku pořádá ${team}.`,
    },
    moved: {
      subject: timed('Přesunuto'),
      heading: 'Schůzka byla přesunuta',
      lead: ({ visitor }) => `Toto je nový termín schůzky, na kterou vás zve ${visitor}.`,
    },
    updated: {
      subject: timed('Změna'),
      heading: 'Schůzka se změnila',
      lead: ({ visitor }) => `Termín schůzky, na kterou vás zve ${visitor}, zůstává stejný. Takto to vypadá nyní.`,
    },
    reassigned: {
      subject: timed('Změna'),
      heading: 'Setká se s vámi někdo jiný',
      lead: ({ team, hosts }) =>
        hosts ? `Termín zůstává stejný. Čeká vás: ${hosts}.` : `Termín zůstává stejný. Čeká vás někdo jiný: ${team}.`,
    },
    cancelled: {
      subject: timed('Zrušeno'),
      heading: 'Schůzka je zrušena',
      lead: ({ visitor }) => `Schůzka, na kterou vás zve ${visitor}, se nekoná.`,
    },
    removed: {
      subject: timed('Pozvání odvoláno'),
      heading: 'Už nejste mezi hosty',
      lead: ({ visitor }) => `Seznam hostů se změnil; spravuje ho ${visitor}. Tento čas si nemusíte držet volný.`,
    },
    reminder: {
      subject: timed('Připomenutí'),
      heading: 'Brzy na viděnou',
      lead: ({ visitor }) => `Na tuto schůzku vás zve ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nová rezervace'),
      heading: 'Nová rezervace',
      lead: ({ visitor }) => `Termín u vás má ${visitor}.`,
    },
    approve: {
      subject: timed('Čeká na vás'),
      heading: 'Přijmout, nebo odmítnout?',
      lead: ({ visitor, until }) =>
        until
          ? `O tento termín má zájem ${visitor}. Rozhodněte nejpozději: ${until}. Pak žádost vyprší; do té doby si termín nikdo jiný nerezervuje.`
          : `O tento termín má zájem ${visitor}. Dokud nerozhodnete, nikdo jiný si ho nerezervuje.`,
    },
    'yours-now': {
      subject: timed('Nyní vaše'),
      heading: 'Tato rezervace je nyní vaše',
      lead: ({ visitor }) => `Rezervace přešla na vás. ${visitor} už to ví.`,
    },
    'no-longer-yours': {
      subject: timed('Už není vaše'),
      heading: 'Tato rezervace už není vaše',
      lead: () => 'Přešla na někoho jiného. Tento čas si nemusíte držet volný.',
    },
    moved: {
      subject: timed('Přesunuto'),
      heading: 'Rezervace byla přesunuta',
      lead: ({ visitor }) => `Toto je nový termín. Kdo rezervoval: ${visitor}.`,
    },
    updated: {
      subject: timed('Změna'),
      heading: 'Rezervace se změnila',
      lead: ({ visitor }) => `Termín zůstává stejný. Kdo rezervoval: ${visitor}. Takto to vypadá nyní.`,
    },
    cancelled: {
      subject: timed('Zrušeno'),
      heading: 'Rezervace je zrušena',
      lead: ({ visitor }) => `Termín je opět volný. Kdo rezervoval: ${visitor}.`,
    },
    reminder: {
      subject: timed('Připomenutí'),
      heading: 'Blíží se rezervace',
      lead: ({ visitor }) => `Setká se s vámi ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Přihlášení: ${team}`,
      heading: 'Váš odkaz k přihlášení',
      lead: ({ team }) => `Odkaz vás přihlásí na stránky týmu: ${team}. Funguje jednou a jen krátkou dobu.`,
    },
    invitation: {
      subject: ({ team }) => `Pozvánka: ${team}`,
      heading: 'Vítejte v týmu',
      lead: ({ team }) => `Máte pozvánku na stránky týmu: ${team}. Odkaz vás přihlásí a funguje jednou.`,
    },
    reconnect: {
      subject: ({ team }) => `Připojit kalendář znovu: ${team}`,
      heading: 'Kalendář je potřeba znovu připojit',
      lead: ({ account, host }) =>
        `${account} nám už nedává přístup k účtu. Čí je to účet: ${host}. Dokud nebude znovu připojen, jeho kalendáře se nečtou a nic se do nich nezapisuje.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Připojte prosím znovu svůj kalendář: ${team}`,
      heading: 'Váš kalendář nelze přečíst',
      lead: ({ asker }) => `O nové připojení vás žádá: ${asker}. Do té doby se s vámi nenabízejí žádné termíny.`,
    },
    test: {
      subject: ({ team }) => `Zkouška: ${team}`,
      heading: 'Pošta funguje',
      lead: ({ team }) => `Toto je zkouška: pošta na tuto adresu dochází. Odesílatel: ${team}.`,
    },
  },
  links: {
    manage: 'Změnit nebo zrušit',
    reschedule: 'Vybrat jiný termín',
    cancel: 'Zrušit rezervaci',
    attend: 'Zúčastním se',
    pay: 'Zaplatit',
    'book-again': 'Rezervovat jiný termín',
    approve: 'Přijmout',
    decline: 'Odmítnout',
    open: 'Otevřít rezervaci',
    'sign-in': 'Přihlásit se',
    connect: 'Připojit znovu',
  },
  payNow: (price) => `Zaplatit ${price}`,
  facts: {
    before: 'Dříve',
    with: 'S kým',
    where: 'Kde',
    join: 'Připojit se',
    number: 'Číslo',
    visitor: 'Kdo rezervoval',
    phone: 'Telefon',
    theirTime: 'Tamní čas',
    guests: 'Hosté',
    price: 'Cena',
    refund: 'Vrácení peněz',
    reason: 'Důvod',
    otherTimes: 'Další volné termíny',
  },
  knownSender:
    'Než kalendář pozvánku zobrazí, může se zeptat, zda odesílatele znáte. Potvrďte to nebo otevřete přílohu invite.ics.',
  questions: 'Otázky?',
  notAsked: 'Pokud tato žádost není od vás, můžete ji ignorovat: bez odkazu se nic nestane.',
};
