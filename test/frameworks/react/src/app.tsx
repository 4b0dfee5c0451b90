import { StrictMode, useState } from 'react';
import { Booker } from './booker.tsx';

/** Renders anew with new objects at the first button, and takes the booker away at the second. */
export function App() {
  const [count, setCount] = useState(0);
  const [shown, setShown] = useState(true);
  const [booked, setBooked] = useState<string[]>([]);
  return (
    <StrictMode>
      <button id="again" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        {shown ? 'shown' : 'away'}
      </button>
      <output>{booked.join(' ')}</output>
      {shown && <Booker onBooked={(id) => setBooked((ids) => [...ids, id])} />}
      {shown && (
        <team-booking-times src="https://book.example/call" count="3" timeZone="Europe/Berlin" hourCycle="12">
          <a href="https://book.example/call">All times</a>
        </team-booking-times>
      )}
      {shown && <team-booking-button src="https://book.example/call" label={`Book ${count}`} messages={{}} />}
    </StrictMode>
  );
}
