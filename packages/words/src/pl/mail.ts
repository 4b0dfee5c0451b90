import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Potwierdzono'),
      heading: 'Twoja rezerwacja jest potwierdzona',
      lead: ({ team, hosts }) => `Do zobaczenia! Czeka na Ciebie: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Prośba wysłana'),
      heading: 'Twoja prośba została wysłana',
      lead: ({ team, until }) =>
        until
          ? `${team} potwierdzi ją lub odrzuci najpóźniej: ${until}. Do tego czasu trzymamy termin dla Ciebie.`
          : `${team} potwierdzi ją lub odrzuci. Do tego czasu trzymamy termin dla Ciebie.`,
    },
    declined: {
      subject: timed('Odrzucono'),
      heading: 'Twoja prośba została odrzucona',
      lead: ({ team }) => `Niestety ${team} nie może przyjąć tej rezerwacji.`,
    },
    'not-approved': {
      subject: timed('Nie potwierdzono'),
      heading: 'Twoja prośba nie została potwierdzona na czas',
      lead: ({ team }) =>
        `Na czas nie odpowiedział nikt (${team}), więc termin jest znów wolny. Nic nie zarezerwowano.`,
    },
    pay: {
      subject: timed('Do zapłaty'),
      heading: 'Jeszcze jeden krok: płatność',
      lead: ({ price, until }) => `Trzymamy ten termin dla Ciebie do: ${until}. Potwierdzimy go po opłaceniu ${price}.`,
    },
    'not-paid': {
      subject: timed('Nie zarezerwowano'),
      heading: 'Ten termin nie jest zarezerwowany',
      lead: () => 'Nie opłacono go na czas, więc jest znów wolny. Nadal można wybrać inny termin.',
    },
    moved: { subject: timed('Zmiana terminu'), heading: 'Termin został zmieniony', lead: () => 'Oto nowy termin.' },
    updated: {
      subject: timed('Zmiana'),
      heading: 'Twoja rezerwacja się zmieniła',
      lead: () => 'Termin pozostaje ten sam. Tak to teraz wygląda.',
    },
    reassigned: {
      subject: timed('Zmiana'),
      heading: 'Spotka się z Tobą ktoś inny',
      lead: ({ team, hosts }) =>
        hosts
          ? `Termin pozostaje ten sam. Czeka na Ciebie: ${hosts}.`
          : `Termin pozostaje ten sam. Spotka się z Tobą inna osoba: ${team}.`,
    },
    cancelled: {
      subject: timed('Odwołano'),
      heading: 'Twoja rezerwacja jest odwołana',
      lead: ({ refund }) => (refund ? `Otrzymasz zwrot: ${refund}.` : 'Spotkanie się nie odbędzie.'),
    },
    refunded: {
      subject: timed('Zwrot'),
      heading: 'Zapłacono dwa razy',
      lead: ({ refund }) => `Otrzymasz zwrot: ${refund}. Rezerwacja się nie zmienia.`,
    },
    removed: {
      subject: timed('Już nie Twoja'),
      heading: 'Ta rezerwacja nie jest już przypisana do tego adresu',
      lead: () => 'Adres rezerwacji został zmieniony. Ten czas możesz w kalendarzu zwolnić.',
    },
    reminder: {
      subject: timed('Przypomnienie'),
      heading: 'Do zobaczenia wkrótce',
      lead: ({ team, hosts }) => `Czeka na Ciebie: ${hosts || team}. Daj znać, czy będziesz.`,
    },
    'lost-link': {
      subject: ({ title }) => `Twoja rezerwacja: ${title}`,
      heading: 'Oto ponownie Twój link',
      lead: () =>
        'Ktoś poprosił o link do tej rezerwacji. Pozwala on zmienić i odwołać termin, więc nie przekazuj go nikomu.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Zaproszenie'),
      heading: 'Masz zaproszenie',
      lead: ({ team, visitor }) => `${visitor} zaprasza Cię na spotkanie. Organizuje je ${team}.`,
    },
    moved: {
      subject: timed('Zmiana terminu'),
      heading: 'Termin spotkania został zmieniony',
      lead: ({ visitor }) => `Oto nowy termin spotkania, na które zaprasza ${visitor}.`,
    },
    updated: {
      subject: timed('Zmiana'),
      heading: 'Spotkanie się zmieniło',
      lead: ({ visitor }) => `Termin spotkania, na które zaprasza ${visitor}, pozostaje ten sam. Tak to teraz wygląda.`,
    },
    reassigned: {
      subject: timed('Zmiana'),
      heading: 'Spotka się z Wami ktoś inny',
      lead: ({ team, hosts }) =>
        hosts
          ? `Termin pozostaje ten sam. Czeka na Ciebie: ${hosts}.`
          : `Termin pozostaje ten sam. Spotka się z Wami inna osoba: ${team}.`,
    },
    cancelled: {
      subject: timed('Odwołano'),
      heading: 'Spotkanie jest odwołane',
      lead: ({ visitor }) => `Spotkanie, na które zaprasza Cię ${visitor}, się nie odbędzie.`,
    },
    removed: {
      subject: timed('Zaproszenie cofnięte'),
      heading: 'Nie ma Cię już wśród gości',
      lead: ({ visitor }) =>
        `Lista gości się zmieniła; decyduje o niej ${visitor}. Ten czas możesz w kalendarzu zwolnić.`,
    },
    reminder: {
      subject: timed('Przypomnienie'),
      heading: 'Do zobaczenia wkrótce',
      lead: ({ visitor }) => `Na to spotkanie zaprasza Cię ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nowa rezerwacja'),
      heading: 'Nowa rezerwacja',
      lead: ({ visitor }) => `Termin u Ciebie rezerwuje ${visitor}.`,
    },
    approve: {
      subject: timed('Do decyzji'),
      heading: 'Przyjąć czy odrzucić?',
      lead: ({ visitor, until }) =>
        until
          ? `O ten termin prosi ${visitor}. Zdecyduj najpóźniej: ${until}. Potem prośba wygaśnie; do tego czasu nikt inny nie zarezerwuje terminu.`
          : `O ten termin prosi ${visitor}. Dopóki nie zdecydujesz, nikt inny go nie zarezerwuje.`,
    },
    'yours-now': {
      subject: timed('Teraz Twoja'),
      heading: 'Ta rezerwacja jest teraz Twoja',
      lead: ({ visitor }) => `Rezerwacja przeszła na Ciebie. ${visitor} już o tym wie.`,
    },
    'no-longer-yours': {
      subject: timed('Już nie Twoja'),
      heading: 'Ta rezerwacja nie jest już Twoja',
      lead: () => 'Przeszła na inną osobę. Ten czas możesz w kalendarzu zwolnić.',
    },
    moved: {
      subject: timed('Zmiana terminu'),
      heading: 'Termin rezerwacji został zmieniony',
      lead: ({ visitor }) => `Oto nowy termin. Rezerwuje ${visitor}.`,
    },
    updated: {
      subject: timed('Zmiana'),
      heading: 'Rezerwacja się zmieniła',
      lead: ({ visitor }) => `Termin pozostaje ten sam. Rezerwuje ${visitor}. Tak to teraz wygląda.`,
    },
    cancelled: {
      subject: timed('Odwołano'),
      heading: 'Rezerwacja jest odwołana',
      lead: ({ visitor }) => `Termin jest znów wolny. Osoba rezerwująca: ${visitor}.`,
    },
    reminder: {
      subject: timed('Przypomnienie'),
      heading: 'Zbliża się rezerwacja',
      lead: ({ visitor }) => `Spotka się z Tobą ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Logowanie: ${team}`,
      heading: 'Twój link do logowania',
      lead: ({ team }) => `Link loguje do strony zespołu: ${team}. Działa raz i tylko przez krótki czas.`,
    },
    invitation: {
      subject: ({ team }) => `Zaproszenie: ${team}`,
      heading: 'Witamy w zespole',
      lead: ({ team }) => `Masz zaproszenie do strony zespołu: ${team}. Link loguje i działa raz.`,
    },
    reconnect: {
      subject: ({ team }) => `Połącz kalendarz ponownie: ${team}`,
      heading: 'Kalendarz trzeba połączyć ponownie',
      lead: ({ account, host }) =>
        `${account} nie daje nam już dostępu do konta. Czyje to konto: ${host}. Dopóki nie zostanie połączone ponownie, jego kalendarze nie są odczytywane ani uzupełniane.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Prosimy ponownie połączyć kalendarz: ${team}`,
      heading: 'Nie można odczytać Twojego kalendarza',
      lead: ({ asker }) => `Prośba o ponowne połączenie od: ${asker}. Do tego czasu nie są oferowane terminy z Tobą.`,
    },
    test: {
      subject: ({ team }) => `Test: ${team}`,
      heading: 'Poczta działa',
      lead: ({ team }) => `To jest test: poczta dociera na ten adres. Nadawca: ${team}.`,
    },
  },
  links: {
    manage: 'Zmień lub odwołaj',
    reschedule: 'Wybierz inny termin',
    cancel: 'Odwołaj rezerwację',
    attend: 'Będę',
    pay: 'Zapłać teraz',
    'book-again': 'Zarezerwuj inny termin',
    approve: 'Przyjmij',
    decline: 'Odrzuć',
    open: 'Otwórz rezerwację',
    'sign-in': 'Zaloguj się',
    connect: 'Połącz ponownie',
  },
  payNow: (price) => `Zapłać ${price}`,
  facts: {
    before: 'Wcześniej',
    with: 'Z kim',
    where: 'Gdzie',
    join: 'Dołącz',
    number: 'Numer',
    visitor: 'Osoba rezerwująca',
    phone: 'Telefon',
    theirTime: 'Czas lokalny tej osoby',
    guests: 'Goście',
    price: 'Cena',
    refund: 'Zwrot',
    reason: 'Powód',
    otherTimes: 'Inne wolne terminy',
  },
  knownSender:
    'Zanim kalendarz pokaże to zaproszenie, może zapytać, czy znasz nadawcę. Potwierdź to albo otwórz załącznik invite.ics.',
  questions: 'Pytania?',
  notAsked: 'Jeśli ta prośba nie pochodzi od Ciebie, możesz ją zignorować: bez linku nic się nie stanie.',
};
