import '@team-booking/element/embed';

const app = document.querySelector('#app');
const again = document.createElement('button');
const toggle = document.createElement('button');
const output = document.createElement('output');
const place = document.createElement('div');
Object.assign(again, { id: 'again', textContent: 0 });
Object.assign(toggle, { id: 'toggle', textContent: 'away' });
app.append(again, toggle, output, place);

again.addEventListener('click', () => {
  again.textContent = Number(again.textContent) + 1;
  for (const element of place.children) element.messages = {};
});
toggle.addEventListener('click', () => {
  const shown = toggle.textContent !== 'shown';
  toggle.textContent = shown ? 'shown' : 'away';
  const src = 'https://book.example/call';
  if (!shown) place.replaceChildren();
  else {
    place.innerHTML = `<team-booking src="${src}" time-zone="Europe/Berlin" lock-time-zone name="Vera Visitor"></team-booking>
      <team-booking-times src="${src}" count="3" time-zone="Europe/Berlin" hour-cycle="12"><a href="${src}">All times</a></team-booking-times>
      <team-booking-button src="${src}"></team-booking-button>`;
  }
});
app.addEventListener('team-booking-booked', ({ detail }) => {
  output.textContent = `${output.textContent} ${detail.id}`.trim();
});
toggle.click();
